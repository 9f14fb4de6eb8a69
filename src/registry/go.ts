import semver from "semver";
import type { Http } from "../lib/http.ts";
import { type Answer, askJson, askText, instant, isObject, nonsense, without } from "./answer.ts";
import { escapeModule, type GoProxy, isPrivate, loadGoConfig } from "./go-config.ts";
import { askQueries } from "./go-queries.ts";
import { type Retraction, readRetractions, retraction } from "./go-retractions.ts";
import { type NetrcAuthorization, netrcAuthorization } from "./netrc.ts";
import type { RegistryOptions } from "./open-registry.ts";
import type { Lookup, Package, Registry, Release } from "./registry.ts";
import { registryHttp } from "./registry-http.ts";

/** Publication times cost a request each: as many of the newest releases get one; the others have none. */
const timed = 40;

/** The Go module proxies of this machine, as Go is configured. https://go.dev/ref/mod#goproxy-protocol */
export async function openGo(options: RegistryOptions): Promise<Registry> {
  const config = await loadGoConfig(options.repo, options.env);
  const http = config.netrc ? withNetrc(registryHttp(options), await netrcAuthorization(options.env)) : registryHttp(options);
  return {
    async lookup({ name, purl, versions }: Package): Promise<Lookup> {
      if (!/^[\w.~-]+(\/[\w.~+-]+)*$/.test(name) || name.split("/").some((part) => /^\.+$/.test(part))) {
        return { kind: "not-found", purl, reason: "it is not a path that a module can have" };
      }
      if (isPrivate(name, config.private))
        return { kind: "unavailable", purl, reason: "a private module, which no proxy is to be asked for" };
      let last: Lookup = { kind: "unavailable", purl, reason: "no module proxy is known: install Go, or set GOPROXY" };
      for (const proxy of config.proxies) {
        last = await lookupAt(http, proxy, { name, purl, versions: versions ?? [] });
        if (last.kind === "found" || (last.kind === "unavailable" && !proxy.afterAnyError)) return last;
      }
      return last;
    },
  };
}

/** Every request of a proxy with the credentials that the netrc file has for its host. */
function withNetrc(http: Http, netrc: NetrcAuthorization): Http {
  return {
    ...http,
    get(url, options = {}) {
      const authorization = URL.canParse(url) ? netrc(url) : null;
      return http.get(url, authorization === null ? options : { ...options, headers: { ...options.headers, authorization } });
    },
  };
}

/** A package lies in the module of the longest prefix of its path that is one (`go run github.com/o/r/cmd/x`). */
async function lookupAt(
  http: Http,
  proxy: GoProxy,
  { name, purl, versions: texts }: Required<Omit<Package, "ecosystem">>,
): Promise<Lookup> {
  if (proxy.url === "off") return { kind: "unavailable", purl, reason: "GOPROXY turns module downloads off" };
  // The proxies before it do not have the module; its own repository is not asked.
  if (proxy.url === "direct") return { kind: "not-found", purl, reason: "no module proxy has it" };
  let missing: Lookup = { kind: "not-found", purl, reason: "no prefix of the path is a module" };
  for (let module = name; module.includes(".") && module !== ""; module = module.replace(/\/?[^/]*$/, "")) {
    const base = `${proxy.url.replace(/\/*$/, "")}/${escapeModule(module)}`;
    const [list, latest] = await Promise.all([askText(http, `${base}/@v/list`), askJson(http, `${base}/@latest`)]);
    if (list.kind === "document") return readModule(http, { base, purl, list: String(list.document), latest, texts });
    missing = without(purl, list);
    if (list.kind === "unavailable") return missing;
  }
  return missing;
}

interface Module {
  readonly base: string;
  readonly purl: string;
  readonly list: string;
  readonly latest: Answer;
  /** The versions that stand in files. */
  readonly texts: readonly string[];
}

async function readModule(http: Http, { base, purl, list, latest, texts }: Module): Promise<Lookup> {
  const named = list.split(/\s+/).filter((version) => version !== "");
  const versions = named.filter((version) => version.startsWith("v") && semver.valid(version) !== null);
  if (versions.length === 0 && named.length > 0) return nonsense(purl, "its list holds no versions");
  const newest = latest.kind === "document" && isObject(latest.document) ? latest.document : {};
  const tag = typeof newest.Version === "string" && semver.valid(newest.Version) !== null ? newest.Version : null;
  // A module without tagged versions is known by a version made from its newest commit.
  if (tag !== null && versions.length === 0) versions.push(tag);
  const asked = await askQueries(http, base, { texts, listed: new Set(versions) });
  versions.push(...asked.versions.keys());
  if (versions.length === 0) return { kind: "not-found", purl, reason: "the module has no versions" };
  versions.sort((a, b) => semver.compareBuild(a, b));
  const [times, retractions] = await Promise.all([
    timesOf(http, base, versions),
    retractionsOf(http, base, tag ?? (versions.at(-1) as string)),
  ]);
  const releases = versions.map((version) => release(version, times.get(version) ?? asked.versions.get(version) ?? null, retractions));
  return { kind: "found", purl, releases, tags: { ...asked.names, ...(tag !== null && { latest: tag }) }, unsure: asked.unsure };
}

function release(version: string, publishedAt: string | null, retractions: readonly Retraction[]): Release {
  const deprecated = retraction(version, retractions);
  return { version, publishedAt, integrity: null, deprecated, provenance: null, installScript: false, engine: null };
}

/**
 * The later of the commit's time and of the moment since when the proxy has the version (`Last-Modified`). Where a proxy does not tell
 * the second, the author alone says when: a backdated commit looks older than it is.
 */
async function timesOf(http: Http, base: string, versions: readonly string[]): Promise<Map<string, string | null>> {
  const wanted = versions.slice(-timed);
  const answers = await Promise.all(wanted.map((version) => askJson(http, `${base}/@v/${escapeModule(version)}.info`)));
  return new Map(wanted.map((version, at) => [version, timeOf(answers[at])]));
}

function timeOf(answer: Answer | undefined): string | null {
  if (answer?.kind !== "document" || !isObject(answer.document)) return null;
  const [committed, stored] = [instant(answer.document.Time), instant(answer.response.headers["last-modified"])];
  return committed !== null && stored !== null && stored > committed ? stored : committed;
}

async function retractionsOf(http: Http, base: string, newest: string): Promise<Retraction[]> {
  const answer = await askText(http, `${base}/@v/${escapeModule(newest)}.mod`);
  return answer.kind === "document" ? readRetractions(String(answer.document)) : [];
}
