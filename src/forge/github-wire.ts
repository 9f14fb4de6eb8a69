import type { Dispatcher } from "undici";
import { decode, readCapped } from "../lib/http-body.ts";
import { openConnections } from "../lib/http-dispatcher.ts";
import { send } from "../lib/undici.ts";

/** What Octokit asks of an answer. */
export interface ApiResponse {
  readonly status: number;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface ApiRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

const timeout = 60_000;
const maxBytes = 256 * 1024 * 1024;
const maxRedirects = 5;

/**
 * What Octokit calls in place of `fetch`: the same connections as everything else here, the proxies of the environment included. Node's
 * own `fetch` loads a second HTTP client, 60 ms of processor for every action.
 */
export function openWire(env: NodeJS.ProcessEnv): (url: string, request: ApiRequest) => Promise<ApiResponse> {
  let dispatcher: Promise<Dispatcher> | undefined;
  return async (url, request) => {
    dispatcher ??= openConnections({ env }, 16).then((open) => open.dispatcher);
    const limit = AbortSignal.timeout(timeout);
    const signal = request.signal ? AbortSignal.any([request.signal, limit]) : limit;
    return follow(await dispatcher, new URL(url), { ...request, signal });
  };
}

/** A repository that was renamed answers with a redirect. A credential stays with the host that it was meant for. */
async function follow(dispatcher: Dispatcher, first: URL, request: ApiRequest): Promise<ApiResponse> {
  let [url, headers] = [first, request.headers];
  for (let redirects = 0; ; redirects++) {
    const response = await once(dispatcher, url, { ...request, headers });
    const location = response.headers.get("location");
    if (!isRedirect(response.status, request.method) || location === undefined || redirects === maxRedirects) return response;
    const next = new URL(location, url);
    if (next.protocol !== url.protocol) return response;
    if (next.origin !== url.origin)
      headers = Object.fromEntries(Object.entries(headers).filter(([name]) => !/^authorization$/i.test(name)));
    url = next;
  }
}

/** What changes something is sent again only where the answer says that it must be sent as it was. */
function isRedirect(status: number, method: string): boolean {
  return status === 307 || status === 308 || (["GET", "HEAD"].includes(method) && (status === 301 || status === 302));
}

async function once(dispatcher: Dispatcher, url: URL, request: ApiRequest): Promise<ApiResponse> {
  const { method, headers, body, signal } = request;
  const answer = await send(dispatcher, {
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method: method as Dispatcher.HttpMethod,
    headers: { "accept-encoding": "gzip", ...headers },
    body: body ?? null,
    signal: signal ?? null,
  });
  const named = Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), [value ?? ""].flat().join(", ")] as const);
  const received = new Map(named);
  const bytes = await decode(await readCapped(answer.body, maxBytes), received.get("content-encoding"), maxBytes);
  return {
    status: answer.statusCode,
    url: url.href,
    headers: received,
    text: async () => bytes.toString("utf8"),
    arrayBuffer: async () => new Uint8Array(bytes).buffer,
  };
}
