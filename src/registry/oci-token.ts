import { ExternalError } from "../lib/errors.ts";
import type { Http, HttpResponse } from "../lib/http.ts";
import { isObject } from "./answer.ts";
import { isLoopback } from "./image-name.ts";
import type { Credentials } from "./oci-credentials.ts";

/** What a registry wants to see, and what there is to show. */
export interface Challenge {
  /** Its `WWW-Authenticate`. */
  readonly challenge: string;
  readonly repository: string;
  readonly credentials: Credentials | null;
}

/**
 * The `Authorization` that answers a registry's challenge: the password itself, or a token for pulling this one repository, fetched with
 * the password, with an identity token, or with nothing. Null where nothing does.
 * https://distribution.github.io/distribution/spec/auth/token/ https://distribution.github.io/distribution/spec/auth/oauth/
 */
export async function answerChallenge(http: Http, { challenge, repository, credentials }: Challenge): Promise<string | null> {
  if (/^basic\b/i.test(challenge)) return basic(credentials);
  const parameter = (name: string) => new RegExp(`\\b${name}="([^"]*)"`, "i").exec(challenge)?.[1];
  const realm = parameter("realm");
  if (!/^bearer\b/i.test(challenge) || realm === undefined || !URL.canParse(realm)) return null;
  const url = new URL(realm);
  // Docker's rule too: a password goes over plain HTTP to loopback only.
  if (url.protocol !== "https:" && !isLoopback(url.host))
    throw new ExternalError("network", "the registry wants its token fetched over plain http");
  const service = parameter("service");
  const wish = new URLSearchParams({
    ...(service !== undefined && { service }),
    // What is asked for is not the registry's to widen.
    scope: `repository:${repository}:pull`,
  });
  const response = await (credentials?.kind === "identity"
    ? refresh(http, { url, wish, token: credentials.token })
    : ask(http, { url, wish, authorization: basic(credentials) }));
  const token = response.status === 200 ? tokenIn(response.body) : null;
  return token === null ? null : `Bearer ${token}`;
}

function basic(credentials: Credentials | null): string | null {
  if (credentials?.kind !== "password") return null;
  return `Basic ${Buffer.from(`${credentials.user}:${credentials.password}`, "utf8").toString("base64")}`;
}

interface Question {
  readonly url: URL;
  readonly wish: URLSearchParams;
}

function ask(http: Http, { url, wish, authorization }: Question & { readonly authorization: string | null }): Promise<HttpResponse> {
  const address = new URL(url);
  for (const [name, value] of wish) address.searchParams.set(name, value);
  return http.get(address.href, {
    headers: { accept: "application/json", ...(authorization !== null && { authorization }) },
    sameHost: true,
  });
}

function refresh(http: Http, { url, wish, token }: Question & { readonly token: string }): Promise<HttpResponse> {
  const form = new URLSearchParams({ grant_type: "refresh_token", client_id: "mcp-gitops", refresh_token: token });
  for (const [name, value] of wish) form.set(name, value);
  return http.get(url.href, {
    method: "POST",
    body: form.toString(),
    headers: { accept: "application/json", "content-type": "application/x-www-form-urlencoded" },
    sameHost: true,
  });
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
