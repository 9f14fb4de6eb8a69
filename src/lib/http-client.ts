import { setTimeout as sleep } from "node:timers/promises";
import type { Dispatcher } from "undici";
import { ExternalError } from "./errors.ts";
import { type GetOptions, type Http, type HttpOptions, type HttpResponse, shownUrl } from "./http.ts";
import { decode, readCapped, tooLarge } from "./http-body.ts";
import { openConnections } from "./http-dispatcher.ts";
import { forbidden, isForbidden } from "./http-forbidden.ts";
import { errorCode, isTimeout, isTransientError, isTransientStatus, retryDelay } from "./http-retry.ts";
import { createSlots, type Slots } from "./http-slots.ts";
import { send } from "./undici.ts";

const maxRedirects = 5;
const defaultTimeout = 60_000;
const defaultMaxBytes = 64 * 1024 * 1024;

interface Wire {
  readonly dispatcher: Dispatcher;
  readonly slots: Slots;
  readonly retries: number;
  readonly delay: number;
  readonly silence: number;
}

interface Request extends GetOptions {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly maxBytes: number;
  /** When it has to be over, in milliseconds since the epoch. */
  readonly deadline: number;
}

/** The client behind `openHttp`. */
export async function createHttp(options: HttpOptions): Promise<Http> {
  const connections = options.connections ?? 16;
  const { dispatcher, ahead, close } = await openConnections(options, connections);
  const wire: Wire = {
    dispatcher,
    slots: createSlots(connections),
    retries: options.retries ?? 2,
    delay: options.retryDelay ?? 250,
    silence: options.silence ?? 10_000,
  };
  return {
    get: (url, request = {}) => {
      const target = httpUrl(url);
      return wire.slots.run(target.origin, () => getWithin(wire, target, request));
    },
    prepare: async (url) => {
      if (url !== undefined) ahead(httpUrl(url));
    },
    close,
  };
}

async function getWithin(wire: Wire, url: URL, options: GetOptions): Promise<HttpResponse> {
  const timeout = options.timeout ?? defaultTimeout;
  const limit = AbortSignal.timeout(timeout);
  const request: Request = {
    ...options,
    url,
    headers: { "user-agent": "mcp-gitops", "accept-encoding": "gzip, br", ...options.headers },
    signal: options.signal ? AbortSignal.any([options.signal, limit]) : limit,
    maxBytes: options.maxBytes ?? defaultMaxBytes,
    deadline: Date.now() + timeout,
  };
  try {
    return await follow(wire, request);
  } catch (error) {
    if (options.signal?.aborted)
      throw new ExternalError("interrupted", `the request to ${shownUrl(url)} was interrupted`, { cause: error });
    if (limit.aborted) {
      throw new ExternalError("network", `${shownUrl(url)} did not answer completely within ${timeout} ms`, { cause: error });
    }
    throw new ExternalError("network", `${shownUrl(url)} could not be read: ${reasonOf(error)}`, { cause: error });
  }
}

async function follow(wire: Wire, first: Request): Promise<HttpResponse> {
  let request = first;
  for (let redirects = 0; redirects <= maxRedirects; redirects++) {
    const response = await attempts(wire, request);
    const location = response.headers.location;
    if (![301, 302, 303, 307, 308].includes(response.status) || location === undefined || request.method === "POST") return response;
    request = redirected(request, location);
  }
  throw new ExternalError("network", `it redirects more than ${maxRedirects} times`);
}

/** The next request of a redirect. Credentials stay with the origin that they were meant for; nothing but HTTP is followed, and never from https to http. */
function redirected(request: Request, location: string): Request {
  if (!URL.canParse(location, request.url.href)) throw new ExternalError("network", "it redirects to what is no address");
  const url = new URL(location, request.url);
  if (url.protocol !== "https:" && url.protocol !== "http:")
    throw new ExternalError("network", `it redirects to a ${url.protocol} address`);
  if (isForbidden(url.hostname)) throw new ExternalError("network", forbidden);
  if (request.url.protocol === "https:" && url.protocol === "http:") throw new ExternalError("network", "it redirects from https to http");
  if (url.origin === request.url.origin) return { ...request, url };
  if (request.sameHost) throw new ExternalError("network", "it redirects to another host, which is not to see this request");
  const kept = Object.entries(request.headers).filter(([name]) => !/^(authorization|cookie|proxy-authorization)$/i.test(name));
  url.username = url.password = "";
  return { ...request, url, headers: Object.fromEntries(kept) };
}

async function attempts(wire: Wire, request: Request): Promise<HttpResponse> {
  for (let attempt = 0, waited = 0; ; attempt++) {
    const last = attempt >= wire.retries;
    let retryAfter: string | undefined;
    try {
      const response = await once(wire, request);
      if (last || !isTransientStatus(response.status)) return response;
      retryAfter = response.headers["retry-after"];
      // A server that wants to be left alone for longer than there is time has answered.
      if (Date.now() + retryDelay(attempt, wire.delay, retryAfter) > request.deadline) return response;
    } catch (error) {
      if (last || request.signal.aborted || error instanceof ExternalError || !isTransientError(error)) throw error;
      // A server that only keeps one waiting is asked once more: each time costs the whole wait.
      if (isTimeout(error) && waited++ > 0) throw error;
    }
    await sleep(retryDelay(attempt, wire.delay, retryAfter), undefined, { signal: request.signal });
  }
}

async function once(wire: Wire, request: Request): Promise<HttpResponse> {
  const { url, method = "GET", maxBytes } = request;
  const answer = await send(wire.dispatcher, {
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method,
    ...(request.body !== undefined && { body: request.body }),
    headers: { ...basicAuth(url), ...request.headers },
    signal: request.signal,
    headersTimeout: wire.silence,
    bodyTimeout: wire.silence,
  });
  const headers = Object.fromEntries(
    Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), Array.isArray(value) ? value.join(", ") : (value ?? "")]),
  );
  if (method !== "HEAD" && Number(headers["content-length"] ?? 0) > maxBytes) {
    // Destroying the body ends the connection; its error is the one that is thrown here.
    answer.body.on("error", () => {}).destroy();
    throw tooLarge(maxBytes);
  }
  const raw = await readCapped(answer.body, maxBytes);
  const encoding = headers["content-encoding"];
  const body = await decode(raw, encoding, maxBytes);
  const sent = encoding === undefined || body === raw ? {} : { wire: { encoding, body: raw } };
  return { ...sent, status: answer.statusCode, headers, body, url: `${url.origin}${url.pathname}${url.search}` };
}

/** A user and a password in the address itself, as a header; undici does not read them. */
function basicAuth(url: URL): Record<string, string> {
  if (url.username === "" && url.password === "") return {};
  const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  return { authorization: `Basic ${Buffer.from(pair, "utf8").toString("base64")}` };
}

function httpUrl(text: string): URL {
  if (!URL.canParse(text)) throw new ExternalError("network", "an address that is none was to be read");
  const url = new URL(text);
  if (isForbidden(url.hostname)) throw new ExternalError("network", `${shownUrl(url)} is not asked: ${forbidden}`);
  if (url.protocol === "https:" || url.protocol === "http:") return url;
  throw new ExternalError("network", `a ${url.protocol} address was to be read; only http and https are`);
}

/** The address that was tried: with a proxy in between it is another than was asked for. */
function whereTo(error: unknown): string {
  const [address, port] = [detail(error, "address"), detail(error, "port")];
  return address === null ? "" : `to ${address.includes(":") ? `[${address}]` : address}${port === null ? "" : `:${port}`} `;
}

function detail(error: unknown, name: string): string | null {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    const value: unknown = Reflect.get(at, name);
    if (typeof value === "string" || typeof value === "number") return String(value);
  }
  return null;
}

function reasonOf(error: unknown): string {
  const code = errorCode(error);
  switch (code) {
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `the host name ${detail(error, "hostname") ?? "in it"} could not be resolved`;
    case "ECONNREFUSED":
      return `the connection ${whereTo(error)}was refused`;
    case "UND_ERR_CONNECT_TIMEOUT":
    case "ETIMEDOUT":
      return "no connection within the time allowed";
    case "UND_ERR_HEADERS_TIMEOUT":
    case "UND_ERR_BODY_TIMEOUT":
      return "it stayed silent for too long";
    case "UND_ERR_SOCKET":
    case "ECONNRESET":
    case "UND_ERR_RES_CONTENT_LENGTH_MISMATCH":
      return "the connection broke before the answer was complete";
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
