import { type Answer, isObject, type Json } from "./answer.ts";
import { registryOf } from "./npm.ts";
import { askNpm, askVersion, type NpmWire, pathOf } from "./npm-ask.ts";

/** What a registry says of one published version. */
export type VersionAnswer = { readonly kind: "version"; readonly dist: Json } | { readonly kind: "unavailable"; readonly reason: string };

export interface Versions {
  version(name: string, version: string): Promise<VersionAnswer>;
  /** Milliseconds since the epoch; null where nobody says. */
  publishedAt(name: string, version: string): Promise<number | null>;
}

/** Bytes of the document of a whole package. */
const largest = 64 * 1024 * 1024;

/** Asks for single versions by the small document of each, where the registry has such; for the day of one by the whole document, which is not kept. */
export function openVersions(wire: NpmWire): Versions {
  /** Registries that have no documents of single versions. */
  const whole = new Set<string>();
  const document = async (name: string) => {
    const { url, scoped } = registryOf(name, wire.config);
    return documentOf(await askNpm(pathOf(name), url, { ...wire, sameHost: scoped, maxBytes: largest }), name);
  };
  return {
    async version(name, version) {
      const { url } = registryOf(name, wire.config);
      if (!whole.has(url)) {
        const own = documentOf(await askVersion(name, version, wire), name);
        if (typeof own === "string" ? own !== missing : own.version === version) return answerOf(own);
      }
      const all = await document(name);
      if (typeof all === "string") return answerOf(all);
      const one = isObject(all.versions) ? all.versions[version] : undefined;
      if (!isObject(one)) return { kind: "unavailable", reason: "the registry does not have this version" };
      whole.add(url);
      return answerOf(one);
    },
    async publishedAt(name, version) {
      const all = await document(name);
      const time = typeof all === "string" || !isObject(all.time) ? undefined : all.time[version];
      const at = typeof time === "string" ? Date.parse(time) : Number.NaN;
      return Number.isNaN(at) ? null : at;
    },
  };
}

const missing = "not found";

/** The document, or why there is none. */
function documentOf(answer: Answer, name: string): Json | string {
  switch (answer.kind) {
    case "document":
      return isObject(answer.document) && answer.document.name === name ? answer.document : "the registry answered nonsense";
    case "not-found":
      return missing;
    case "unavailable":
      return answer.reason;
  }
}

function answerOf(document: Json | string): VersionAnswer {
  if (typeof document === "string") return { kind: "unavailable", reason: document };
  return { kind: "version", dist: isObject(document.dist) ? document.dist : {} };
}
