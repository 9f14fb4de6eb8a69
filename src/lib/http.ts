import { homedir } from "node:os";
import { join } from "node:path";

/**
 * The one HTTP client: keep-alive, sixteen connections a host, gzip and br, deadlines, a size cap, retries. Its library is loaded by
 * the first request, not by the import.
 */
export interface Http {
  /**
   * The answer to a GET, whatever its status. Throws ExternalError `network` when there is none within the deadline, when it is larger
   * than allowed, truncated, or redirects to where it must not.
   */
  get(url: string, options?: GetOptions): Promise<HttpResponse>;
  /** Loads the library and the cache, and begins a connection where a URL is given, so that a request that is sure to come need not wait. */
  prepare?(url?: string): Promise<void>;
  /** Ends idle connections; they never keep the process alive. */
  close(): Promise<void>;
}

export interface GetOptions {
  /** Default GET; HEAD has no body in its answer. A POST only asks a question too: it may be sent again, and follows no redirect. */
  readonly method?: "GET" | "HEAD" | "POST";
  /** Of a POST. */
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds for the whole of it: redirects, retries and the waits between them; waiting for a free connection does not count. Default 60,000. */
  readonly timeout?: number;
  /** Bytes of the decoded body. Default 64 MiB. */
  readonly maxBytes?: number;
  /** Refuse a redirect to another host; default: follow it without credentials. */
  readonly sameHost?: boolean;
  readonly signal?: AbortSignal;
}

export interface HttpResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded. */
  readonly body: Buffer;
  /** Where the answer came from, after redirects. */
  readonly url: string;
  /** The body as it was sent, where it was sent encoded; for the cache. */
  readonly wire?: { readonly encoding: string; readonly body: Buffer };
  /** From the cache, because the server failed or must not be asked. */
  readonly stale?: true;
}

export interface HttpOptions {
  /** Where answers with a validator are kept from one run to the next; default: nowhere. `cacheFolder` is the place for it. */
  readonly cache?: string;
  /** Answer from the cache alone. */
  readonly offline?: boolean;
  /** Where proxies are read from (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`); default: this process's environment. */
  readonly env?: NodeJS.ProcessEnv;
  /** Overrides what the environment says. */
  readonly proxy?: { readonly http?: string; readonly https?: string; readonly none?: string };
  readonly tls?: { readonly ca?: string | string[]; readonly cert?: string; readonly key?: string; readonly rejectUnauthorized?: boolean };
  /** Connections a host. Default 16. */
  readonly connections?: number;
  /** Attempts after the first. Default 2. */
  readonly retries?: number;
  /** Milliseconds before the first retry, doubled each time and jittered. Default 250. */
  readonly retryDelay?: number;
  /** Milliseconds without a byte after which an attempt is given up; after the second of them the request is. Default 10,000. */
  readonly silence?: number;
}

export function openHttp(options: HttpOptions = {}): Http {
  let client: Promise<Http> | undefined;
  const load = () => (client ??= open(options));
  return {
    get: async (url, request) => (await load()).get(url, request),
    prepare: async (url) => (await load()).prepare?.(options.offline ? undefined : url),
    close: async () => (client ? (await client).close() : undefined),
  };
}

async function open(options: HttpOptions): Promise<Http> {
  const { createHttp } = await import("./http-client.ts");
  const { withBreaker } = await import("./http-breaker.ts");
  const http = withBreaker(await createHttp(options));
  if (options.cache === undefined) return http;
  const { withCache } = await import("./http-cache.ts");
  return withCache(http, { folder: options.cache, offline: options.offline ?? false });
}

/** The folder for answers: below `MCP_GITOPS_CACHE`, else in the user's cache by the XDG base directory specification. */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  return join(env.MCP_GITOPS_CACHE || join(env.XDG_CACHE_HOME || join(env.HOME || homedir(), ".cache"), "mcp-gitops"), "http");
}

/** An address for a message: no user, password, query or fragment. */
export function shownUrl(url: string | URL): string {
  if (!URL.canParse(String(url))) return "(not an address)";
  const { origin, protocol, pathname } = new URL(String(url));
  return origin === "null" ? `${protocol}…` : `${origin}${pathname}`;
}
