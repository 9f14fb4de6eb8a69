import type { Severity } from "../manifest/inventory.ts";
import {
  type Advisory,
  type AdvisoryAnswer,
  type AdvisorySource,
  type PackageVersion,
  plainId,
  withoutRepetition,
} from "../verify/security/advisories.ts";
import { semverVersioning } from "../versioning/semver.ts";
import { askJson, isObject } from "./answer.ts";
import { clientsOf, limits, registryOf } from "./npm.ts";
import { npmAuth } from "./npm-auth.ts";
import { loadNpmConfig, type NpmConfig } from "./npm-config.ts";
import type { RegistryOptions } from "./open-registry.ts";

/**
 * Known vulnerabilities from the registries that npm is configured for, by the endpoint that `npm audit` asks
 * (`POST /-/npm/v1/security/advisories/bulk`). The packages of a scope with a registry of its own are named to that registry alone.
 */
export async function openNpmAdvisories(options: RegistryOptions): Promise<AdvisorySource> {
  const config = await loadNpmConfig(options.repo, options.env);
  const wire = { config, clients: clientsOf(config, options) };
  const tried = new Map<string, Promise<AdvisoryAnswer>>();
  const knows = (url: string) => {
    const answer = tried.get(url) ?? askFor(url, [witness], wire).then(witnessed);
    tried.set(url, answer);
    return answer;
  };
  return {
    async ask(packages) {
      const answers = await Promise.all(
        [...byRegistry(packages, config)].map(async ([url, some]) => {
          const trial = await knows(url);
          return trial.kind === "unavailable" ? trial : askFor(url, some, wire);
        }),
      );
      const gaps = [...new Set(answers.flatMap((answer) => (answer.kind === "unavailable" ? [answer.reason] : [])))];
      const answered = answers.filter((answer) => answer.kind === "answered");
      if (answered.length === 0 && gaps[0] !== undefined) return { kind: "unavailable", reason: gaps[0] };
      return {
        kind: "answered",
        advisories: withoutRepetition(answered.flatMap(({ advisories }) => advisories)),
        ...(gaps.length > 0 && { gaps }),
      };
    },
  };
}

/** Whether a package is of a scope with a registry of its own: its name is nobody else's to know. */
export async function isPrivateTo(options: RegistryOptions): Promise<(name: string) => Promise<boolean>> {
  const config = await loadNpmConfig(options.repo, options.env);
  return async (name) => registryOf(name, config).scoped;
}

function byRegistry(packages: readonly PackageVersion[], config: NpmConfig): Map<string, PackageVersion[]> {
  const groups = new Map<string, PackageVersion[]>();
  for (const one of packages) {
    const { url } = registryOf(one.name, config);
    groups.set(url, [...(groups.get(url) ?? []), one]);
  }
  return groups;
}

/**
 * A package whose advisories every source has had for years, asked for first: a registry that says nothing of it answers the question
 * without having looked, as mirrors do, and its silence about others means nothing.
 */
const witness = { name: "minimist", version: "0.0.8" };

function witnessed(answer: AdvisoryAnswer): AdvisoryAnswer {
  if (answer.kind === "unavailable" || answer.advisories.length > 0) return answer;
  return unavailable("it answers, and knows nothing even of what has long been known to be vulnerable");
}

function unavailable(why: string): AdvisoryAnswer {
  // Whose address it is stays out of verdicts: they are committed.
  return { kind: "unavailable", reason: `the registry tells no advisories: ${why.replace(/https?:\/\/\S+/g, "it")}` };
}

const largestAnswer = 16 * 1024 * 1024;

async function askFor(
  registry: string,
  packages: readonly PackageVersion[],
  { config, clients }: { config: NpmConfig; clients: ReturnType<typeof clientsOf> },
): Promise<AdvisoryAnswer> {
  if (!URL.canParse(registry) || !/^https?:$/.test(new URL(registry).protocol))
    return unavailable("what npm's configuration names is not an http or https address");
  const url = `${registry.replace(/\/*$/, "")}/-/npm/v1/security/advisories/bulk`;
  const auth = npmAuth(url, registry, config);
  const headers = {
    accept: "application/json",
    "content-type": "application/json",
    ...(auth.header === null ? {} : { authorization: auth.header }),
  };
  const body = JSON.stringify(question(packages));
  const answer = await askJson(clients(auth.certificate), url, {
    method: "POST",
    headers,
    body,
    sameHost: true,
    maxBytes: largestAnswer,
    timeout: 30_000,
    ...limits(config),
  });
  if (answer.kind !== "document") return unavailable(answer.reason);
  return read(answer.document, packages);
}

function question(packages: readonly PackageVersion[]): Record<string, string[]> {
  const versions: Record<string, string[]> = Object.create(null);
  for (const { name, version } of packages) versions[name] = [...new Set([...(versions[name] ?? []), version])];
  return versions;
}

function read(document: unknown, packages: readonly PackageVersion[]): AdvisoryAnswer {
  if (!isObject(document)) return unavailable("what it answers is no object");
  const asked = question(packages);
  const advisories = Object.entries(document).flatMap(([name, list]) =>
    Object.hasOwn(asked, name) && Array.isArray(list) ? list.flatMap((one) => advisoryOf(name, one, asked[name] ?? []) ?? []) : [],
  );
  return { kind: "answered", advisories };
}

const severities: Readonly<Record<string, Severity>> = { info: "info", low: "low", moderate: "medium", high: "high", critical: "critical" };

function advisoryOf(name: string, value: unknown, asked: readonly string[]): Advisory | null {
  if (!isObject(value) || typeof value.vulnerable_versions !== "string") return null;
  const text = (field: unknown) => (typeof field === "string" ? field.slice(0, 500) : "");
  const url = /^https:\/\/[^\s<>"'`]+$/.test(text(value.url)) ? text(value.url) : null;
  const range = value.vulnerable_versions.slice(0, 2000);
  const id = /GHSA(?:-[a-z0-9]{4}){3}/.exec(url ?? "")?.[0] ?? plainId(value.id) ?? "unnamed";
  return {
    id,
    name,
    severity: severities[text(value.severity)] ?? null,
    title: text(value.title),
    url,
    range,
    versions: asked.filter((version) => lies(version, range)),
  };
}

/** What no version can be held against is taken to mean every one: the registry names only what it holds to be vulnerable. */
function lies(version: string, range: string): boolean {
  const { isExact, isRange, satisfies } = semverVersioning;
  return isExact(range) || isRange(range) ? satisfies(version, range, { prereleases: true }) : true;
}
