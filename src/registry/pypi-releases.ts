import type { Http } from "../lib/http.ts";
import {
  type Advisory,
  type AdvisoryAnswer,
  type AdvisorySource,
  type PackageVersion,
  plainId,
  withoutRepetition,
} from "../verify/security/advisories.ts";
import { askedOnce, type FactsAnswer, type ReleaseSource, repositoryOf } from "../verify/security/release-facts.ts";
import { askJson, isObject, type Json } from "./answer.ts";
import type { RegistryOptions } from "./open-registry.ts";
import { type PythonIndex, pythonIndexes } from "./pypi-config.ts";
import { normalName, readProject } from "./pypi-index.ts";
import { askProject } from "./pypi-page.ts";
import { pythonLicence } from "./python-licence.ts";
import { readCoreMetadata } from "./python-metadata.ts";
import { registryHttp } from "./registry-http.ts";

/** Single releases of Python packages, and the known vulnerabilities that their index tells with them. */
export interface PypiReleases {
  readonly releases: ReleaseSource;
  readonly advisories: AdvisorySource;
  /** Whether an index that is asked before the last one has it: then it is nobody else's to know of. */
  isPrivate(name: string): Promise<boolean>;
}

interface Told {
  readonly answer: FactsAnswer;
  /** Null: it tells of none, nor that there are none. */
  readonly advisories: readonly Advisory[] | null;
}

const most = 16 * 1024 * 1024;

/**
 * Releases by the JSON API that an index may offer beside its pages (`…/simple/` → `…/pypi/name/version/json`), else by its page, which says
 * only whether it is yanked.
 */
export async function openPypiReleases(options: RegistryOptions): Promise<PypiReleases> {
  const indexes = await pythonIndexes(options.env);
  const http = registryHttp(options);
  const without = new Set<string>();
  const told = new Map<string, Promise<Told>>();
  const owners = new Map<string, Promise<PythonIndex | string>>();
  const ownerOf = (name: string) => remembered(owners, normalName(name), () => findOwner(normalName(name), indexes, http));
  const tell = (one: PackageVersion) =>
    remembered(told, `${normalName(one.name)}@${one.version}`, async () => {
      const owner = await ownerOf(one.name);
      return typeof owner === "string" ? silent(owner) : tellRelease(one, owner, { http, without });
    });
  return {
    releases: askedOnce(async (one) => (await tell(one)).answer),
    advisories: { ask: async (packages) => gather(await Promise.all(packages.map(tell))) },
    async isPrivate(name) {
      const owner = await ownerOf(name);
      return typeof owner === "string" || (indexes.length > 1 && owner !== indexes.at(-1));
    },
  };
}

function remembered<Value>(known: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>): Promise<Value> {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

function silent(reason: string): Told {
  return { answer: { kind: "unavailable", reason: withoutAddress(reason) }, advisories: null };
}

/** The first index that has the project answers for it, as when it is looked up; of the last nobody has to ask first. */
async function findOwner(name: string, indexes: readonly PythonIndex[], http: Http): Promise<PythonIndex | string> {
  for (const index of indexes.slice(0, -1)) {
    const answer = await askPage(name, index, http);
    if (answer.kind === "document") return index;
    if (answer.kind === "unavailable") return answer.reason;
  }
  return indexes.at(-1) ?? "no package index is known";
}

function askPage(name: string, index: PythonIndex, http: Http) {
  return askProject(http, { url: `${index.url.replace(/\/*$/, "")}/${name}/`, name }, { sameHost: index.configured });
}

/** `without`: indexes that turned out to offer no JSON API. */
async function tellRelease(
  one: PackageVersion,
  index: PythonIndex,
  { http, without }: { http: Http; without: Set<string> },
): Promise<Told> {
  const name = normalName(one.name);
  const base = /^(.*)\/simple\/*$/.exec(index.url)?.[1];
  if (base !== undefined && !without.has(index.url)) {
    const url = `${base}/pypi/${name}/${encodeURIComponent(one.version)}/json`;
    const answer = await askJson(http, url, { headers: { accept: "application/json" }, maxBytes: most, sameHost: index.configured });
    const told = answer.kind === "document" ? readRelease(answer.document, one) : null;
    if (told !== null) return told;
  }
  const page = await askPage(name, index, http);
  if (page.kind === "unavailable") return silent(page.reason);
  if (page.kind === "not-found") return { answer: { kind: "gone" }, advisories: null };
  const lookup = readProject(page.document, name, name);
  if (lookup.kind !== "found") return silent(lookup.reason);
  const release = lookup.releases.find(({ version }) => version === one.version);
  if (!release) return { answer: { kind: "gone" }, advisories: null };
  without.add(index.url);
  const metadata = await readCoreMetadata(
    page.document,
    { name, version: release.version, base: `${index.url.replace(/\/*$/, "")}/${name}/` },
    http,
  );
  const facts = {
    withdrawn: release.deprecated,
    licence: metadata && pythonLicence(metadata),
    publisher: null,
    maintainers: null,
    repository: metadata && sourceOf(metadata),
    ...(metadata === null && { unread: true as const }),
  };
  return { answer: { kind: "found", facts }, advisories: null };
}

/** Null for what is no document of the release. */
function readRelease(document: unknown, one: PackageVersion): Told | null {
  if (!isObject(document) || !isObject(document.info)) return null;
  const { info, ownership, vulnerabilities } = document;
  if (normalName(String(info.name)) !== normalName(one.name)) return null;
  const facts = {
    withdrawn: info.yanked === true ? (shortText(info.yanked_reason, 500) ?? "yanked") : null,
    licence: pythonLicence(info),
    publisher: null,
    maintainers: rolesOf(ownership),
    repository: sourceOf(info),
  };
  const advisories = Array.isArray(vulnerabilities)
    ? vulnerabilities
        .slice(0, 500)
        .filter(isObject)
        .flatMap((found) => advisoryOf(found, one))
    : null;
  return { answer: { kind: "found", facts }, advisories };
}

/** The accounts that own the project today, which is not to say on the day of a release. */
function rolesOf(ownership: unknown): string[] | null {
  if (!isObject(ownership) || !Array.isArray(ownership.roles)) return null;
  const names = ownership.roles.flatMap((role) => (isObject(role) ? (shortText(role.user, 100) ?? []) : []));
  const organization = shortText(ownership.organization, 100);
  return [...new Set([...names, ...(organization === null ? [] : [organization])])].slice(0, 200);
}

/** By the names that projects give the link (https://packaging.python.org/en/latest/specifications/well-known-project-urls/). */
function sourceOf({ project_urls: urls, home_page: home }: Json): string | null {
  const links = isObject(urls) ? Object.entries(urls) : [];
  const plainLabel = (label: string) => label.toLowerCase().replace(/[^a-z]/g, "");
  const named = ["source", "repository", "sourcecode", "github", "homepage"].flatMap((label) =>
    links.filter(([name]) => plainLabel(name) === label).map(([, url]) => url),
  );
  const found = [...named, home].flatMap((url) => (typeof url === "string" ? (repositoryOf(url.slice(0, 500)) ?? []) : []));
  return found[0] ?? null;
}

function advisoryOf(found: Json, { name, version }: PackageVersion): Advisory[] {
  const id = plainId(found.id) ?? "unnamed";
  if (typeof found.withdrawn === "string") return [];
  const list = (value: unknown) => (Array.isArray(value) ? value.filter((one) => typeof one === "string").slice(0, 20) : []);
  const link = shortText(found.link, 300);
  const fixed = list(found.fixed_in);
  return [
    {
      id,
      aliases: list(found.aliases).flatMap((alias) => plainId(alias) ?? []),
      name,
      severity: null,
      title: shortText(found.summary, 300) ?? shortText(String(found.details ?? "").split("\n")[0], 300) ?? "",
      url: link !== null && /^https:\/\/[^\s<>"'`]+$/.test(link) ? link : null,
      range: fixed.length > 0 ? `fixed in ${fixed.join(", ").slice(0, 200)}` : "",
      versions: [version],
    },
  ];
}

function gather(told: readonly Told[]): AdvisoryAnswer {
  const silentOnes = told.filter(({ advisories }) => advisories === null);
  const advisories = withoutRepetition(told.flatMap((one) => one.advisories ?? []));
  const first = silentOnes.map(({ answer }) => (answer.kind === "unavailable" ? answer.reason : null)).find((reason) => reason !== null);
  const reason = `the index tells no vulnerabilities of ${silentOnes.length} of ${told.length} packages${first === undefined || first === null ? "" : `: ${first}`}`;
  if (silentOnes.length === told.length && told.length > 0) return { kind: "unavailable", reason };
  return { kind: "answered", advisories, ...(silentOnes.length > 0 && { gaps: [reason] }) };
}

function shortText(value: unknown, longest: number): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, longest) : null;
}

function withoutAddress(reason: string): string {
  return reason.replace(/https?:\/\/\S+/g, "it");
}
