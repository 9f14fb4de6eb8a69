import type { Ecosystem, Pin, PinKind } from "../manifest/inventory.ts";
import { type Located, spanOf } from "../manifest/located.ts";
import { versioningOf } from "../versioning/versioning.ts";
import { purlOf } from "./purl.ts";

/** A package as a launcher's argument names it: which stretch of the word is the version, or where one would go. */
export interface Named {
  readonly ecosystem: Ecosystem;
  readonly name: string;
  readonly word: Located;
  /** [start, end) of the version in the word; start = end: there is none. */
  readonly start: number;
  readonly end: number;
  /** What must be written before a version there. */
  readonly insert: string;
  /** Where the text alone does not tell it (a specifier with operators). */
  readonly kind?: PinKind;
}

export function pinOf(named: Named, role: Pin["role"] = "server"): Pin {
  const { ecosystem, name, word, start, end, insert } = named;
  const text = word.text.slice(start, end);
  return {
    role,
    ecosystem,
    name,
    purl: purlOf(ecosystem, name),
    version: text === "" ? null : text,
    pin: named.kind ?? pinKind(ecosystem, text),
    span: ecosystem === "url" ? null : spanOf(word, start, end),
    insert,
  };
}

/** What the text of a pin says in its ecosystem. */
export function pinKind(ecosystem: Ecosystem, text: string): PinKind {
  if (text === "") return "none";
  switch (ecosystem) {
    case "npm":
    case "jsr":
      return versioningOf(ecosystem).kind(text);
    case "pypi":
    case "nuget":
      return /^v?\d/i.test(text) && !/[*<>=~^,[\](]/.test(text) ? "exact" : /[*<>=~^,[\](]/.test(text) ? "range" : "tag";
    case "golang":
      return /^v\d+\.\d+\.\d+/.test(text) ? "exact" : "tag";
    case "oci":
      return text.includes("sha256:") ? "digest" : "tag";
    case "git":
      return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? "digest" : text.startsWith("semver:") ? "range" : "tag";
    case "url":
      return "none";
  }
}
