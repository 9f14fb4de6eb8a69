import { askedOnce, type FactsAnswer, type ReleaseFacts, type ReleaseSource, repositoryOf } from "../verify/security/release-facts.ts";
import { isObject, type Json } from "./answer.ts";
import { registryOf } from "./npm.ts";
import { askNpm, askVersion, type NpmWire, openNpmWire, pathOf } from "./npm-ask.ts";
import type { RegistryOptions } from "./open-registry.ts";

/** Bytes of the document of a whole package. */
const largest = 64 * 1024 * 1024;

/**
 * Single releases as npm's registries tell them (`GET /name/version`), each asked of the registry that its scope is configured for.
 * https://github.com/npm/registry/blob/main/docs/REGISTRY-API.md#getpackageversion
 */
export async function openNpmReleases(options: RegistryOptions): Promise<ReleaseSource> {
  const wire = await openNpmWire(options);
  return askedOnce(({ name, version }) => askRelease(name, version, wire));
}

async function askRelease(name: string, version: string, wire: NpmWire): Promise<FactsAnswer> {
  const { url, scoped } = registryOf(name, wire.config);
  const answer = await askVersion(name, version, wire);
  if (answer.kind === "document") return factsOf(answer.document, name, version);
  if (answer.kind === "unavailable") return answer;
  // A registry that has no such address, or no such version: the package's own document says which.
  const accept = "application/vnd.npm.install-v1+json";
  const whole = await askNpm(pathOf(name), url, { ...wire, sameHost: scoped, headers: { accept }, maxBytes: largest });
  if (whole.kind === "unavailable") return whole;
  if (whole.kind === "not-found") return { kind: "gone" };
  const versions = isObject(whole.document) && whole.document.name === name ? whole.document.versions : null;
  if (!isObject(versions)) return { kind: "unavailable", reason: "the registry answered nonsense: no document of the package" };
  return Object.hasOwn(versions, version) ? factsOf(versions[version], name, version) : { kind: "gone" };
}

function factsOf(document: unknown, name: string, version: string): FactsAnswer {
  if (!isObject(document) || document.name !== name || document.version !== version)
    return { kind: "unavailable", reason: "the registry answered nonsense: no document of the version" };
  return { kind: "found", facts: readFacts(document) };
}

/** The facts in the manifest of a version. */
export function readFacts(manifest: Json): ReleaseFacts {
  const { deprecated, maintainers, repository, _npmUser: user } = manifest;
  const names = Array.isArray(maintainers) ? maintainers.flatMap((one) => accountOf(one) ?? []).slice(0, 200) : null;
  const source = typeof repository === "string" ? repository : isObject(repository) ? repository.url : null;
  return {
    withdrawn: typeof deprecated === "string" && deprecated !== "" ? deprecated.slice(0, 500) : deprecated === true ? "deprecated" : null,
    licence: licenceOf(manifest),
    publisher: accountOf(user),
    maintainers: names,
    repository: typeof source === "string" ? repositoryOf(source.slice(0, 500)) : null,
  };
}

/** `{ name, email }`, or `name <email>` in old documents. */
function accountOf(value: unknown): string | null {
  const name = isObject(value) ? value.name : typeof value === "string" ? value.replace(/\s*<.*$/s, "") : null;
  return typeof name === "string" && name !== "" ? name.slice(0, 100) : null;
}

/** `license` is an SPDX expression; in old packages an object, or a list under `licenses`. https://docs.npmjs.com/cli/configuring-npm/package-json#license */
function licenceOf({ license, licenses }: Json): string | null {
  const words = (value: unknown) => (isObject(value) ? (value.type ?? value.name) : value);
  const all = [license ?? licenses]
    .flat()
    .map(words)
    .filter((one): one is string => typeof one === "string" && one.trim() !== "");
  return all.length === 0 ? null : all.length === 1 ? (all[0] as string).slice(0, 200) : `(${all.join(" OR ")})`.slice(0, 200);
}
