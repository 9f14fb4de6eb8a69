import semver from "semver";
import type { Http } from "../lib/http.ts";
import { type Answer, askJson, instant, isObject } from "./answer.ts";
import { escapeModule } from "./go-config.ts";

/** What the versions that stand in files, and in no list, come to. */
export interface GoQueries {
  /** Versions that the proxy has although it does not list them, with their times: of commits, and of tags that it forgot to list. */
  readonly versions: ReadonlyMap<string, string | null>;
  /** What a branch, a commit or another name is today. */
  readonly names: Readonly<Record<string, string>>;
  /** Of which the proxy cannot say now whether there is such a version, with why. */
  readonly unsure: Readonly<Record<string, string>>;
}

/** As many as this for one module; what stands in files is written by anybody. */
const most = 50;

/**
 * Asks a proxy for what the version texts of files mean to `go run` where its list does not say so (https://go.dev/ref/mod#version-queries):
 * commits, branches, versions that are not listed.
 */
export async function askQueries(
  http: Http,
  base: string,
  { texts, listed }: { readonly texts: readonly string[]; readonly listed: ReadonlySet<string> },
): Promise<GoQueries> {
  const open = [...new Set(texts)].filter((text) => isOpen(text) && !listed.has(text)).slice(0, most);
  const answers = await Promise.all(open.map((text) => askJson(http, `${base}/@v/${escapeModule(text)}.info`)));
  const known = open.flatMap((text, at) => {
    const answer = answers[at];
    const document = answer?.kind === "document" && isObject(answer.document) ? answer.document : {};
    const { Version: version, Time: time } = document;
    return typeof version === "string" && version.startsWith("v") && semver.valid(version) !== null ? [{ text, version, time }] : [];
  });
  return {
    versions: new Map(known.filter(({ version }) => !listed.has(version)).map(({ version, time }) => [version, instant(time)])),
    unsure: Object.fromEntries(open.flatMap((text, at) => unsure(text, answers[at]))),
    names: Object.fromEntries(known.filter(({ text, version }) => text !== version).map(({ text, version }) => [text, version])),
  };
}

function unsure(text: string, answer: Answer | undefined): [string, string][] {
  return answer?.kind === "unavailable" ? [[text, answer.reason]] : [];
}

/** Whether a list may not answer it: no range and no word of Go's own, and nothing that could leave its place in an address. */
function isOpen(text: string): boolean {
  return /^[A-Za-z0-9][\w.+~-]{0,127}$/.test(text) && !/^(latest|upgrade|patch|none|all|v?\d+(\.\d+)?)$/.test(text);
}
