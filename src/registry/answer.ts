import { ExternalError } from "../lib/errors.ts";
import { type GetOptions, type Http, type HttpResponse, shownUrl } from "../lib/http.ts";
import type { Lookup } from "./registry.ts";

/** What a registry's answer to a question amounts to, once status and form have been judged. */
export type Answer =
  | { readonly kind: "document"; readonly document: unknown; readonly response: HttpResponse }
  | { readonly kind: "not-found"; readonly reason: string }
  | { readonly kind: "unavailable"; readonly reason: string };

/** Asks for a JSON document; whatever the registry or the network does is data. */
export async function askJson(http: Http, url: string, options: GetOptions = {}): Promise<Answer> {
  const answer = await ask(http, url, options);
  if (answer.kind !== "document") return answer;
  const document = parse(answer.response.body);
  if (document !== undefined) return { ...answer, document };
  return { kind: "unavailable", reason: `the registry answered nonsense: what ${shownUrl(answer.response.url)} holds is not JSON` };
}

/** Asks for a text. */
export async function askText(http: Http, url: string, options: GetOptions = {}): Promise<Answer> {
  const answer = await ask(http, url, options);
  return answer.kind === "document" ? { ...answer, document: answer.response.body.toString("utf8") } : answer;
}

async function ask(http: Http, url: string, options: GetOptions = {}): Promise<Answer> {
  try {
    const response = await http.get(url, options);
    const refused = judge(response, options.headers?.authorization ?? null);
    return refused ?? { kind: "document", document: undefined, response };
  } catch (error) {
    // Trouble of one registry is data; our own bugs and an interruption are not.
    if (error instanceof ExternalError && error.code === "network") return { kind: "unavailable", reason: error.message };
    throw error;
  }
}

/** The lookup of a package that could not be found or asked for. */
export function without(purl: string, answer: Exclude<Answer, { kind: "document" }>): Lookup {
  return { kind: answer.kind, purl, reason: answer.reason };
}

export function nonsense(purl: string, what: string): Lookup {
  return { kind: "unavailable", purl, reason: `the registry answered nonsense: ${what}` };
}

/** What a status other than 200 means; null for 200. */
export function judge(response: HttpResponse, authorization: string | null = null): Exclude<Answer, { kind: "document" }> | null {
  const where = shownUrl(response.url);
  switch (response.status) {
    case 200:
      return null;
    case 404:
    case 410:
      return { kind: "not-found", reason: `${where} does not exist (${response.status})` };
    case 401:
    case 403:
      return { kind: "unavailable", reason: `${where} refuses access (${response.status}): ${credentialTrouble(authorization)}` };
    case 429:
      return { kind: "unavailable", reason: `${where} asks to be left alone for a while (429)` };
    default:
      return { kind: "unavailable", reason: `${where} answered with status ${response.status}` };
  }
}

function credentialTrouble(authorization: string | null): string {
  if (authorization === null) return "the configuration holds no credentials for it";
  const variable = /\$\{([A-Za-z_][A-Za-z0-9_]*)\??\}/.exec(authorization)?.[1];
  return variable === undefined
    ? "the configured credentials are not accepted"
    : `they are to come from the variable ${variable}, which is not set`;
}

function parse(text: Buffer): unknown {
  try {
    return JSON.parse(text.toString("utf8"));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An ISO time in UTC; null for what is no time. */
export function instant(value: unknown): string | null {
  const milliseconds = typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString() : null;
}
