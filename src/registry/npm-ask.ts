import type { GetOptions } from "../lib/http.ts";
import { type Answer, askJson } from "./answer.ts";
import { type Clients, limits } from "./npm.ts";
import { npmAuth } from "./npm-auth.ts";
import type { NpmConfig } from "./npm-config.ts";

/** What it takes to ask npm's registries: the configuration, and the clients for it. */
export interface NpmWire {
  readonly config: NpmConfig;
  readonly clients: Clients;
}

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
