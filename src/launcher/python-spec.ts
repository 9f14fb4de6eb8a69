import type { Located } from "../manifest/located.ts";
import { stripGit, urlSpec } from "./npm-spec.ts";
import type { Named } from "./pin.ts";

/** What uv and pipx make of a requirement (PEP 508), or of `name@version` where that is allowed. */
export type PythonSpec = Named | "local" | "invalid";

/**
 * `at`: where `name@1.0` and `name@latest` mean versions, what to write before one where there is none: a command to run takes `@`,
 * `--from` takes both and is written as a requirement (https://docs.astral.sh/uv/guides/tools/). Null: requirements only.
 */
export function parsePythonSpec(word: Located, at: "@" | "==" | null): PythonSpec {
  const { text } = word;
  if (/^(\.{1,2}([/\\]|$)|[/~]|[A-Za-z]:[\\/]|file:)/.test(text) || /^(?!https?:).*\.(whl|py)$/i.test(text)) return "local";
  const direct = /^[A-Za-z0-9][\w.-]*\s*(?:\[[^\]]*\])?\s*@\s*(?=git\+|https?:)/.exec(text);
  const from = direct ? direct[0].length : 0;
  if (/^git\+/.test(text.slice(from))) return gitSpec(word, from);
  if (/^https?:/.test(text.slice(from))) return urlSpec(word, from);
  const match = /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(\[[^\]]*\])?\s*/.exec(text);
  if (!match) return "invalid";
  const end = match[0].length;
  const name = match[1] as string;
  const written = text
    .slice(end)
    .replace(/\s*;.*$/s, "")
    .trimEnd();
  if (written === "") return { ecosystem: "pypi", name, word, start: end, end, insert: match[2] ? "==" : (at ?? "==") };
  if (at && /^@[^@\s]*$/.test(written)) return { ecosystem: "pypi", name, word, start: end + 1, end: end + written.length, insert: "" };
  return specifier({ ecosystem: "pypi", name, word, start: end, end: end + written.length, insert: "" });
}

/** `==1.0` is a version behind its operator; every other specifier is replaced whole. */
function specifier(named: Named): PythonSpec {
  const text = named.word.text.slice(named.start, named.end);
  const exact = /^===?\s*(?=[^\s,=]+$)/.exec(text);
  if (exact) return { ...named, start: named.start + exact[0].length };
  return /^(\(\s*)?(===?|[<>~!]=|[<>])/.test(text) ? { ...named, insert: "==", kind: "range" } : "invalid";
}

/** `git+https://host/owner/repo@ref#subdirectory=…`. */
function gitSpec(word: Located, from: number): Named {
  const hash = word.text.indexOf("#", from);
  const end = hash < 0 ? word.text.length : hash;
  const address = /^git\+[a-z]+:\/\/(?:[^@/]*@)?([^@]*)(@)?/.exec(word.text.slice(from, end));
  const name = stripGit(address?.[1] ?? word.text.slice(from, end));
  if (!address?.[2]) return { ecosystem: "git", name, word, start: end, end, insert: "@" };
  return { ecosystem: "git", name, word, start: from + address[0].length, end, insert: "" };
}

/** `cli` and `dev` of `foo[cli,dev]==1.0`. */
export function extrasOf(spec: string): string[] {
  const listed = /^[\w.-]+\s*\[([^\]]*)\]/.exec(spec)?.[1] ?? "";
  return listed.split(",").flatMap((extra) => extra.trim() || []);
}
