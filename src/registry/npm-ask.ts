import type { GetOptions } from "../lib/http.ts";
import { type Answer, askJson } from "./answer.ts";
import { type Clients, clientsOf, limits, registryOf } from "./npm.ts";
import { npmAuth } from "./npm-auth.ts";
import { loadNpmConfig, type NpmConfig } from "./npm-config.ts";
import type { RegistryOptions } from "./open-registry.ts";

/** What it takes to ask npm's registries: the configuration, and the clients for it. */
export interface NpmWire {
  readonly config: NpmConfig;
  readonly clients: Clients;
}

const opened = new WeakMap<RegistryOptions, Promise<NpmWire>>();

/** One wire for all that asks npm's registries on behalf of the same options. Throws ConfigError as `loadNpmConfig` does. */
export function openNpmWire(options: RegistryOptions): Promise<NpmWire> {
  const wire =
    opened.get(options) ?? loadNpmConfig(options.repo, options.env).then((config) => ({ config, clients: clientsOf(config, options) }));
  opened.set(options, wire);
  return wire;
}

const versions = new WeakMap<NpmWire, Map<string, Promise<Answer>>>();

/**
 * The document of one version (`GET /name/version`), of the registry that its scope is configured for. Several look at it: it is asked for once
 * for each wire.
 */
export function askVersion(name: string, version: string, wire: NpmWire): Promise<Answer> {
  const asked = versions.get(wire) ?? new Map<string, Promise<Answer>>();
  versions.set(wire, asked);
  const { url, scoped } = registryOf(name, wire.config);
  const path = `${pathOf(name)}/${encodeURIComponent(version)}`;
  const answer = asked.get(path) ?? askNpm(path, url, { ...wire, sameHost: scoped, maxBytes: largestVersion }).then(withoutBody);
  asked.set(path, answer);
  return answer;
}

/** What is kept for a whole run is not kept twice. */
function withoutBody(answer: Answer): Answer {
  return answer.kind === "document" ? { ...answer, response: { ...answer.response, body: Buffer.alloc(0) } } : answer;
}

/** Bytes. */
const largestVersion = 4 * 1024 * 1024;

/**
 * Asks a registry of npm's configuration for a document under it, with the credentials that are meant for it. Whose address it is stays out of
 * the reasons: they end in verdicts, which are committed.
 */
export async function askNpm(path: string, registry: string, { config, clients, ...options }: NpmWire & GetOptions): Promise<Answer> {
  if (!URL.canParse(registry) || !/^https?:$/.test(new URL(registry).protocol))
    return { kind: "unavailable", reason: "what npm's configuration names is not an http or https address" };
  const url = `${registry.replace(/\/*$/, "")}/${path}`;
  const auth = npmAuth(url, registry, config);
  const headers = {
    accept: "application/json",
    ...(auth.header === null ? {} : { authorization: auth.header }),
    ...options.headers,
  };
  const answer = await askJson(clients(auth.certificate), url, { ...limits(config), ...options, headers });
  return answer.kind === "document" ? answer : { ...answer, reason: withoutAddress(answer.reason) };
}

/** The reason without any address in it. */
export function withoutAddress(reason: string): string {
  return reason.replace(/https?:\/\/\S+/g, "it");
}

/** A package's name as one part of a path. */
export function pathOf(name: string): string {
  return name.startsWith("@") ? `@${encodeURIComponent(name.slice(1))}` : encodeURIComponent(name);
}
