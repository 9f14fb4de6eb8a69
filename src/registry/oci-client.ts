import { ExternalError } from "../lib/errors.ts";
import type { Http, HttpResponse } from "../lib/http.ts";
import { isObject } from "./answer.ts";
import { type ImageName, isLoopback } from "./image-name.ts";
import type { FindCredentials } from "./oci-credentials.ts";

/** A GET or HEAD at one repository of a registry. Throws ExternalError `network` as the HTTP client does. */
export type AskRegistry = (path: string, options?: { readonly method?: "GET" | "HEAD"; readonly accept?: string }) => Promise<HttpResponse>;

/**
 * Speaks with a registry for one image: answers its challenge once (a token for pulling, or a password) and keeps the answer.
 * https://github.com/opencontainers/distribution-spec https://distribution.github.io/distribution/spec/auth/token/
 */
export function openRepository(http: Http, image: ImageName, find: FindCredentials): AskRegistry {
  let authorization: Promise<string | null> | undefined;

  return async (path, { method = "GET", accept = "application/json" } = {}) => {
    const send = async (header: string | null) =>
      http.get(`${image.url}${path}`, { method, headers: { accept, ...(header !== null && { authorization: header }) }, sameHost: true });
    const first = await send((await authorization) ?? null);
    if (first.status !== 401) return first;
    authorization ??= answerChallenge(http, image, { challenge: first.headers["www-authenticate"] ?? "", find });
    const header = await authorization;
    return header === null ? first : send(header);
  };
}

interface Challenge {
  readonly challenge: string;
  readonly find: FindCredentials;
}

async function answerChallenge(http: Http, image: ImageName, { challenge, find }: Challenge): Promise<string | null> {
  const credentials = await find(image.registry);
  const basic = credentials && `Basic ${Buffer.from(`${credentials.user}:${credentials.password}`, "utf8").toString("base64")}`;
  if (/^basic\b/i.test(challenge)) return basic;
  const parameter = (name: string) => new RegExp(`\\b${name}="([^"]*)"`, "i").exec(challenge)?.[1];
  const realm = parameter("realm");
  if (!/^bearer\b/i.test(challenge) || realm === undefined || !URL.canParse(realm)) return null;
  const url = new URL(realm);
  // Docker's rule too: a password goes over plain HTTP to loopback only.
  if (url.protocol !== "https:" && !isLoopback(url.host))
    throw new ExternalError("network", "the registry wants its token fetched over plain http");
  const service = parameter("service");
  if (service !== undefined) url.searchParams.set("service", service);
  // What is asked for is not the registry's to widen.
  url.searchParams.set("scope", `repository:${image.repository}:pull`);
  const response = await http.get(url.href, {
    headers: { accept: "application/json", ...(basic !== null && { authorization: basic }) },
    sameHost: true,
  });
  if (response.status !== 200) return null;
  const token = tokenIn(response.body);
  return token === null ? null : `Bearer ${token}`;
}

function tokenIn(body: Buffer): string | null {
  try {
    const document: unknown = JSON.parse(body.toString("utf8"));
    const token = isObject(document) ? (document.token ?? document.access_token) : null;
    return typeof token === "string" && /^[\w.~+/=-]+$/.test(token) ? token : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
