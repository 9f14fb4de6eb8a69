import { isObject, type Json } from "./answer.ts";
import { registryOf } from "./npm.ts";
import { askNpm, type NpmWire, pathOf } from "./npm-ask.ts";

/** What a registry says of one published version. */
export type VersionAnswer = { readonly kind: "version"; readonly dist: Json } | { readonly kind: "unavailable"; readonly reason: string };

/** Bytes of a document of one version, and of all versions of a package. */
const largest = { version: 4 * 1024 * 1024, package: 64 * 1024 * 1024 } as const;

/** Asks for single versions by the small document of each (`/name/version`), where the registry has such; for the day of one by the whole one. */
export function openVersions(wire: NpmWire) {
  const documents = new Map<string, Promise<Json | string>>();
  /** Registries that have no documents of single versions. */
  const whole = new Set<string>();

  const document = (name: string): Promise<Json | string> => {
    const asked = documents.get(name) ?? askDocument(pathOf(name), name, { ...wire, maxBytes: largest.package });
    documents.set(name, asked);
    return asked;
  };
  return {
    async version(name: string, version: string): Promise<VersionAnswer> {
      const { url } = registryOf(name, wire.config);
      if (!whole.has(url)) {
        const own = await askDocument(`${pathOf(name)}/${encodeURIComponent(version)}`, name, { ...wire, maxBytes: largest.version });
        if (typeof own === "string" ? own !== missing : own.version === version) return answerOf(own);
      }
      const all = await document(name);
      if (typeof all === "string") return answerOf(all);
      const one = isObject(all.versions) ? all.versions[version] : undefined;
      if (!isObject(one)) return { kind: "unavailable", reason: "the registry does not have this version" };
      whole.add(url);
      return answerOf(one);
    },
    /** Milliseconds since the epoch; null where nobody says. */
    async publishedAt(name: string, version: string): Promise<number | null> {
      const all = await document(name);
      const time = typeof all === "string" || !isObject(all.time) ? undefined : all.time[version];
      const at = typeof time === "string" ? Date.parse(time) : Number.NaN;
      return Number.isNaN(at) ? null : at;
    },
  };
}

export type Versions = ReturnType<typeof openVersions>;

const missing = "not found";

/** The document, or why there is none. */
async function askDocument(
  path: string,
  name: string,
  { maxBytes, ...wire }: NpmWire & { readonly maxBytes: number },
): Promise<Json | string> {
  const { url, scoped } = registryOf(name, wire.config);
  const answer = await askNpm(path, url, { ...wire, maxBytes, sameHost: scoped });
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
