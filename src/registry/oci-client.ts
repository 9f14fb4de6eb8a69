import type { Http, HttpResponse } from "../lib/http.ts";
import type { ImageSource } from "./image-registries.ts";
import type { FindCredentials } from "./oci-credentials.ts";
import { answerChallenge } from "./oci-token.ts";

/** A GET or HEAD at one repository of a registry. Throws ExternalError `network` as the HTTP client does. */
export type AskRegistry = (path: string, options?: { readonly method?: "GET" | "HEAD"; readonly accept?: string }) => Promise<HttpResponse>;

/**
 * Speaks with a registry for one image: answers its challenge (a token for pulling, or a password), keeps the answer, and fetches another
 * token when the registry no longer takes the one it has, because such tokens last for minutes.
 * https://github.com/opencontainers/distribution-spec
 */
export function openRepository(http: Http, source: ImageSource, find: FindCredentials): AskRegistry {
  let authorization: Promise<string | null> | undefined;

  const answer = async (challenge: string): Promise<string | null> =>
    answerChallenge(http, { challenge, repository: source.repository, credentials: await find(source.credentials) });

  /** Those who were refused with the same token wait for one new one together. */
  const renew = (used: Promise<string | null> | undefined, challenge: string): Promise<string | null> => {
    if (authorization === used) authorization = answer(challenge);
    return authorization as Promise<string | null>;
  };

  return async (path, { method = "GET", accept = "application/json" } = {}) => {
    const send = async (header: string | null) =>
      http.get(`${source.url}${path}`, { method, headers: { accept, ...(header !== null && { authorization: header }) }, sameHost: true });
    const used = authorization;
    const known = (await used) ?? null;
    const first = await send(known);
    if (first.status !== 401) return first;
    const header = await renew(used, first.headers["www-authenticate"] ?? "");
    return header === null || header === known ? first : send(header);
  };
}
