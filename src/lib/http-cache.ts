import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { readdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { ExternalError } from "./errors.ts";
import { type GetOptions, type Http, type HttpResponse, shownUrl } from "./http.ts";
import { decode } from "./http-body.ts";
import { isTransientStatus } from "./http-retry.ts";
import { createSlots } from "./http-slots.ts";

/** Milliseconds after which an answer that nobody asked for again goes. */
const lifetime = 30 * 24 * 60 * 60 * 1000;

const squeeze = promisify(gzip);

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
  const cache: Cache = { ...options, http, prune: once(() => prune(options.folder)), prepare: once(() => prepare(options.folder)) };
  return {
    ...http,
    get: (url, request = {}) => {
      if (options.offline && (request.method ?? "GET") !== "GET") return Promise.reject(offlineMiss(url));
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
  /** Makes the folder. */
  prepare(): void;
}

async function getCached(cache: Cache, url: string, request: GetOptions): Promise<HttpResponse> {
  const file = join(cache.folder, keyOf(url, request));
  const cached = read(file);
  if (cache.offline) return (await unfold(cached, request, { stale: true })) ?? Promise.reject(offlineMiss(url));
  const answer = await orStale(cache.http.get(url, conditional(request, cached)), () => unfold(cached, request, { stale: true }));
  if (answer.status === 304 && cached !== null) {
    const known = await unfold(cached, request, {});
    if (known === null) return cache.http.get(url, request);
    touch(file, cached);
    return { ...known, headers: { ...known.headers, ...answer.headers } };
  }
  const { wire, ...response } = answer;
  if (response.stale !== true && response.status === 200 && isStorable(response)) {
    await write(cache, file, answer);
    await cache.prune();
  }
  return response;
}

function once<T>(task: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => (done ??= { value: task() }).value;
}

function offlineMiss(url: string): ExternalError {
  return new ExternalError("network", `${shownUrl(url)} is not in the cache, and the network is not to be used`);
}

async function orStale(answer: Promise<HttpResponse>, cached: () => Promise<HttpResponse | null>): Promise<HttpResponse> {
  try {
    const response = await answer;
    return isTransientStatus(response.status) ? ((await cached()) ?? response) : response;
  } catch (error) {
    const known = error instanceof ExternalError && error.code === "network" ? await cached() : null;
    if (known !== null) return known;
    throw error;
  }
}

function conditional(options: GetOptions, cached: Cached | null): GetOptions {
  const { etag, "last-modified": modified } = cached?.response.headers ?? {};
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

/** What is stored: a line of JSON about the answer, then its body as it was sent, or gzipped where it was sent plain. */
interface Cached {
  readonly response: Omit<HttpResponse, "body">;
  readonly encoding: string;
  readonly body: Buffer;
  /** When it was last of use, in milliseconds. */
  readonly usedAt: number;
}

/** Null for what is missing or damaged. Files are small and many: read at once they cost a third of what a thread's reading does. */
function read(file: string): Cached | null {
  try {
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats === undefined) return null;
    const stored = readFileSync(file);
    const end = stored.indexOf("\n");
    const { sha256, encoding, ...response } = JSON.parse(stored.toString("utf8", 0, end)) as Stored;
    const body = stored.subarray(end + 1);
    return sha256 === digest(body) ? { response, encoding, body, usedAt: stats.mtimeMs } : null;
  } catch {
    // A cache is a guess: whatever is wrong with it, the answer is asked for again.
    return null;
  }
}

type Stored = Omit<HttpResponse, "body"> & { readonly sha256: string; readonly encoding: string };

/** The answer as it was given; null for none, and for one that is too large now. */
async function unfold(
  cached: Cached | null,
  { maxBytes = 64 * 1024 * 1024 }: GetOptions,
  more: { stale?: true },
): Promise<HttpResponse | null> {
  if (cached === null) return null;
  try {
    return { ...cached.response, body: await decode(cached.body, cached.encoding, maxBytes), ...more };
  } catch {
    return null;
  }
}

async function write(cache: Cache, file: string, { body, wire, ...response }: HttpResponse): Promise<void> {
  // A cookie is a credential, and nobody here sends one back.
  const { "set-cookie": _, ...headers } = response.headers;
  const temporary = `${file}.${randomBytes(6).toString("hex")}`;
  try {
    cache.prepare();
    const sent = wire ?? { encoding: "gzip", body: await squeeze(body, { level: 1 }) };
    const head: Stored = { ...response, headers, encoding: sent.encoding, sha256: digest(sent.body) };
    writeFileSync(temporary, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), sent.body]), { mode: 0o600, flag: "wx" });
    renameSync(temporary, file);
  } catch {
    // A folder that cannot be written costs the cache, never the answer.
    discard(temporary);
  }
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // `prune` takes it away.
  }
}

function prepare(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

/** What is still asked for stays; once a day is often enough to say so. */
function touch(file: string, { usedAt }: Cached): void {
  const now = Date.now();
  if (now - usedAt < lifetime / 30) return;
  try {
    utimesSync(file, new Date(now), new Date(now));
  } catch {
    // It goes a little earlier then.
  }
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
