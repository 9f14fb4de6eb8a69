import { createHash, randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { ExternalError } from "./errors.ts";
import { type GetOptions, type Http, type HttpResponse, shownUrl } from "./http.ts";
import { isTransientStatus } from "./http-retry.ts";
import { createSlots } from "./http-slots.ts";

/** Milliseconds after which an answer that nobody asked for again goes. */
const lifetime = 30 * 24 * 60 * 60 * 1000;

const [squeeze, unfold] = [promisify(gzip), promisify(gunzip)];

export interface CacheOptions {
  readonly folder: string;
  /** Answer from the cache alone. */
  readonly offline: boolean;
}

/**
 * Keeps answers that carry a validator (ETag or Last-Modified) in a folder and asks whether they still hold before they are used again
 * (RFC 9111 §4.3): nothing is ever taken for fresh unasked. An answer is used stale, and says so, only when the server fails. Each
 * credential has its own answers. A folder that cannot be written costs the cache, never the answer.
 */
export function withCache(http: Http, options: CacheOptions): Http {
  // Bodies read from the cache wait in memory for the server's word: not more of them than requests can be under way.
  const slots = createSlots(atOnce);
  const cache: Cache = { ...options, http, prune: once(() => prune(options.folder)) };
  return {
    close: http.close,
    get: (url, request = {}) => {
      const conditional = Object.keys(request.headers ?? {}).some((name) => /^if-/i.test(name));
      if (conditional || (request.method ?? "GET") !== "GET") return http.get(url, request);
      return slots.run(URL.canParse(url) ? new URL(url).origin : "", () => getCached(cache, url, request));
    },
  };
}

/** A little more than there are connections, so that reading and writing files keeps none of them idle. */
const atOnce = 24;

interface Cache extends CacheOptions {
  readonly http: Http;
  prune(): Promise<void>;
}

async function getCached(cache: Cache, url: string, request: GetOptions): Promise<HttpResponse> {
  const file = join(cache.folder, keyOf(url, request));
  const cached = await read(file, request.maxBytes);
  if (cache.offline) return cached ? { ...cached, stale: true } : Promise.reject(offlineMiss(url));
  const response = await orStale(cache.http.get(url, conditional(request, cached)), cached);
  if (cached && response.status === 304) {
    await touch(file);
    return { ...cached, headers: { ...cached.headers, ...response.headers } };
  }
  if (response.stale !== true && response.status === 200 && isStorable(response)) {
    await write(cache.folder, file, response);
    await cache.prune();
  }
  return response;
}

function once(task: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= task());
}

function offlineMiss(url: string): ExternalError {
  return new ExternalError("network", `${shownUrl(url)} is not in the cache, and the network is not to be used`);
}

async function orStale(answer: Promise<HttpResponse>, cached: HttpResponse | null): Promise<HttpResponse> {
  if (cached === null) return answer;
  try {
    const response = await answer;
    return isTransientStatus(response.status) ? { ...cached, stale: true } : response;
  } catch (error) {
    if (error instanceof ExternalError && error.code === "network") return { ...cached, stale: true };
    throw error;
  }
}

function conditional(options: GetOptions, cached: HttpResponse | null): GetOptions {
  const { etag, "last-modified": modified } = cached?.headers ?? {};
  const validators = { ...(etag && { "if-none-match": etag }), ...(modified && { "if-modified-since": modified }) };
  return { ...options, headers: { ...options.headers, ...validators } };
}

function isStorable({ headers }: HttpResponse): boolean {
  return (headers.etag ?? headers["last-modified"]) !== undefined && !/\bno-store\b/i.test(headers["cache-control"] ?? "");
}

function keyOf(url: string, { headers = {}, sameHost = false }: GetOptions): string {
  const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  return createHash("sha256")
    .update(JSON.stringify([url, sameHost, named.sort()]))
    .digest("hex");
}

/** What is stored: a line of JSON about the answer, then its body, gzipped as one. Null for what is missing, damaged or too large now. */
async function read(file: string, maxBytes = 64 * 1024 * 1024): Promise<HttpResponse | null> {
  try {
    const stored = await unfold(await readFile(file), { maxOutputLength: maxBytes + 64 * 1024 });
    const end = stored.indexOf("\n");
    const head = JSON.parse(stored.subarray(0, end).toString("utf8")) as Omit<HttpResponse, "body"> & { sha256: string };
    const body = stored.subarray(end + 1);
    const { sha256, ...response } = head;
    return sha256 === digest(body) && body.length <= maxBytes ? { ...response, body } : null;
  } catch {
    // A cache is a guess: whatever is wrong with it, the answer is asked for again.
    return null;
  }
}

async function write(folder: string, file: string, { body, ...response }: HttpResponse): Promise<void> {
  const head = Buffer.from(`${JSON.stringify({ ...response, sha256: digest(body) })}\n`);
  const temporary = `${file}.${randomBytes(6).toString("hex")}`;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(temporary, await squeeze(Buffer.concat([head, body]), { level: 1 }), { mode: 0o600 });
    await rename(temporary, file);
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

/** What is still asked for stays. */
async function touch(file: string): Promise<void> {
  await utimes(file, new Date(), new Date()).catch(() => undefined);
}

/** Takes away what is old, once a day at the most. */
async function prune(folder: string): Promise<void> {
  const marker = join(folder, "pruned");
  const now = Date.now();
  const last = await stat(marker).catch(() => null);
  if (last && now - last.mtimeMs < lifetime / 30) return;
  await writeFile(marker, "").catch(() => undefined);
  for (const name of await readdir(folder).catch(() => [])) {
    const file = join(folder, name);
    const found = await stat(file).catch(() => null);
    if (found && now - found.mtimeMs > lifetime) await rm(file, { force: true }).catch(() => undefined);
  }
}

function digest(body: Buffer): string {
  return createHash("sha256").update(body).digest("hex");
}
