import type { Http, HttpOptions } from "../lib/http.ts";
import { askJson, without } from "./answer.ts";
import { npmAuth } from "./npm-auth.ts";
import { loadNpmConfig, type NpmConfig } from "./npm-config.ts";
import type { RegistryOptions } from "./open-registry.ts";
import { readPackument } from "./packument.ts";
import type { Lookup, Package, Registry } from "./registry.ts";
import { registryHttp } from "./registry-http.ts";

/** The npm registries of a repository, as npm itself is configured there. Throws ConfigError when that configuration cannot be used. */
export async function openNpm(options: RegistryOptions): Promise<Registry> {
  const config = await loadNpmConfig(options.repo, options.env);
  const clients = clientsOf(config, options);
  return {
    lookup: (pkg) => lookup(pkg, config, clients),
    prepare: async () => clients(null).prepare?.(...soonAsked(config)),
  };
}

/** The registry that is about to be asked; none where some scope has its own: it may be the only one that is. */
function soonAsked(config: NpmConfig): [string?] {
  const registry = String(config.registry);
  if (Object.keys(config).some((name) => /^@.*:registry$/.test(name))) return [];
  return URL.canParse(registry) && /^https?:/.test(registry) ? [registry] : [];
}

export type Clients = (certificate: { readonly cert: string; readonly key: string } | null) => Http;

async function lookup(pkg: Package, config: NpmConfig, clients: Clients): Promise<Lookup> {
  const { name, purl } = pkg;
  if (!isPackageName(name)) return { kind: "not-found", purl, reason: "it is not a name that a package can have" };
  const registry = registryOf(name, config);
  const unavailable = (reason: string): Lookup => ({ kind: "unavailable", purl, reason });
  if (!URL.canParse(registry.url) || !/^https?:$/.test(new URL(registry.url).protocol)) {
    return unavailable("the registry that npm's configuration names is not an http or https address");
  }
  const url = `${registry.url.replace(/\/*$/, "")}/${name.replace("/", "%2f")}`;
  const auth = npmAuth(url, registry.url, config);
  const headers = { accept: "application/json", ...(auth.header === null ? {} : { authorization: auth.header }) };
  const answer = await askJson(clients(auth.certificate), url, { headers, sameHost: registry.scoped, ...limits(config) });
  if (answer.kind !== "document") return without(purl, answer);
  const found = readPackument(answer.document, name, purl);
  return registry.scoped ? unregistered(found) : found;
}

/** What a private package says of itself is shown to no other registry. */
function unregistered(lookup: Lookup): Lookup {
  return lookup.kind === "found" ? { ...lookup, releases: lookup.releases.map(({ mcpName: _, ...release }) => release) } : lookup;
}

/** A scope with a registry of its own is asked of that registry and of no other. */
export function registryOf(name: string, config: NpmConfig): { url: string; scoped: boolean } {
  const scope = name.startsWith("@") ? name.slice(0, name.indexOf("/")) : null;
  const own = scope === null ? undefined : config[`${scope}:registry`];
  return typeof own === "string" && own !== "" ? { url: own, scoped: true } : { url: String(config.registry), scoped: false };
}

/** npm's rules for names, old ones with capitals included (validate-npm-package-name); nothing that could leave its place in an address. */
function isPackageName(name: string): boolean {
  return name.length <= 214 && /^(@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~!'()*-]*$/i.test(name);
}

export function limits(config: NpmConfig): { timeout?: number } {
  return typeof config.timeout === "number" && config.timeout > 0 ? { timeout: Math.min(config.timeout, 60_000) } : {};
}

export function clientsOf(config: NpmConfig, options: RegistryOptions): Clients {
  const open = new Map<string, Http>();
  return (certificate) => {
    const key = certificate === null ? "" : certificate.cert;
    const http = open.get(key) ?? registryHttp(options, httpOptions(config, certificate));
    open.set(key, http);
    return http;
  };
}

function httpOptions(config: NpmConfig, certificate: HttpOptions["tls"] | null): HttpOptions {
  const string = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);
  const list = (value: unknown) => (Array.isArray(value) ? value.map(String) : string(value));
  const [http, https, none, ca] = [string(config.proxy), string(config.httpsProxy), list(config.noProxy), list(config.ca)];
  return {
    proxy: { ...(http && { http }), ...(https && { https }), ...(none && { none: String(none) }) },
    tls: { rejectUnauthorized: config.strictSSL !== false, ...(ca && ca.length > 0 && { ca }), ...certificate },
  };
}
