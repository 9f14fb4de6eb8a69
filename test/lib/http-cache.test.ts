import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Http, openHttp } from "../../src/lib/http.ts";
import { type FakeRegistry, startRegistry } from "../fakes/registry.ts";
import { startPages } from "../fakes/registry-pages.ts";

let registry: FakeRegistry;
let cache: string;
let http: Http;

beforeEach(async () => {
  registry = await startRegistry();
  registry.publish({ manifest: { name: "a", version: "1.0.0" } });
  cache = join(await mkdtemp(join(tmpdir(), "cache-test-")), "http");
  http = openHttp({ env: {}, retryDelay: 1, cache });
});
afterEach(() => Promise.all([registry.close(), rm(join(cache, ".."), { recursive: true })]));

const statuses = () => registry.requests.map(({ status }) => status);
const version = async (client = http, headers = {}) => {
  const { body, status } = await client.get(`${registry.url}/a`, { headers });
  return [status, JSON.parse(body.toString())["dist-tags"].latest];
};

test("an answer that still holds is not sent again, and a new one replaces it", async () => {
  expect(await version()).toEqual([200, "1.0.0"]);
  expect(await version(openHttp({ env: {}, cache }))).toEqual([200, "1.0.0"]);
  registry.publish({ manifest: { name: "a", version: "1.1.0" } });
  expect(await version()).toEqual([200, "1.1.0"]);
  expect(await version()).toEqual([200, "1.1.0"]);
  expect(statuses()).toEqual([200, 304, 200, 304]);
});

test("what was said to one credential is not told to another, and only the owner can read it", async () => {
  await version(http, { authorization: "Bearer one" });
  await version(http, { authorization: "Bearer two" });
  expect(statuses()).toEqual([200, 200]);
  const files = (await readdir(cache)).filter((name) => name !== "pruned");
  expect(files).toHaveLength(2);
  for (const name of files) expect((await stat(join(cache, name))).mode & 0o077).toBe(0);
  registry.protect("Bearer one");
  expect((await http.get(`${registry.url}/a`, { headers: { authorization: "Bearer two" } })).status).toBe(401);
});

test("no credential is kept: not what was sent, not what stood in the address, not a cookie that came back", async () => {
  await using pages = await startPages({ "/a": { body: "x", headers: { etag: '"1"', "set-cookie": "session=hush-hush" } } });
  const url = pages.url.replace("//", "//me:hush-hush@");
  expect((await http.get(`${url}/a`, { headers: { "x-token": "hush-hush" } })).headers["set-cookie"]).toContain("hush-hush");
  expect(pages.requests[0]?.headers.authorization).toMatch(/^Basic /);
  const kept = await Promise.all((await readdir(cache)).map((name) => readFile(join(cache, name), "latin1")));
  expect(kept.some((text) => text.includes('"etag"'))).toBe(true);
  expect(kept.join()).not.toContain("hush-hush");
  expect(kept.join()).not.toContain(Buffer.from("me:hush-hush").toString("base64"));
});

test("a damaged file is as good as none", async () => {
  await version();
  for (const name of await readdir(cache)) await writeFile(join(cache, name), "damaged");
  expect(await version()).toEqual([200, "1.0.0"]);
  expect(statuses()).toEqual([200, 200]);
});

test("a server that fails is covered for, in the open; one that says no is not", async () => {
  await version();
  registry.fault("/a", { kind: "status", status: 503 });
  expect(await http.get(`${registry.url}/a`)).toMatchObject({ status: 200, stale: true });
  registry.heal();
  registry.fault("/a", { kind: "reset" });
  expect(await http.get(`${registry.url}/a`)).toMatchObject({ status: 200, stale: true });
  registry.heal();
  registry.fault("/a", { kind: "status", status: 404 });
  expect((await http.get(`${registry.url}/a`)).status).toBe(404);
});

test("offline, what is known is answered and what is not is said", async () => {
  await version();
  const offline = openHttp({ env: {}, cache, offline: true });
  expect(await offline.get(`${registry.url}/a`, { headers: {} })).toMatchObject({ status: 200, stale: true });
  await expect(offline.get(`${registry.url}/b`)).rejects.toMatchObject({
    code: "network",
    message: expect.stringContaining("not in the cache"),
  });
  await expect(offline.get(`${registry.url}/a`, { method: "POST", body: "{}" })).rejects.toMatchObject({ code: "network" });
  expect(statuses()).toEqual([200]);
});

test("a server that only keeps one waiting is given up, and what it said before still counts", async () => {
  registry.publish({ manifest: { name: "b", version: "1.0.0" } });
  await http.get(`${registry.url}/b`);
  registry.fault("/", { kind: "silent" });
  const impatient = openHttp({ env: {}, cache, silence: 30, retries: 0 });
  const asked = await Promise.allSettled(Array.from({ length: 60 }, (_, at) => impatient.get(`${registry.url}/a?${at}`)));
  const reasons = asked.map((one) => (one.status === "rejected" ? String((one.reason as Error).message) : "answered"));
  expect(reasons.filter((reason) => reason.includes("in a row")).length).toBeGreaterThan(10);
  expect(reasons.filter((reason) => reason.includes("silent")).length).toBeGreaterThanOrEqual(16);
  expect(await impatient.get(`${registry.url}/b`)).toMatchObject({ status: 200, stale: true });
  registry.heal();
  expect((await http.get(`${registry.url}/a`)).status).toBe(200);
});

test("a server that asks everybody to be left alone is, after a few dozen requests", async () => {
  registry.fault("/a", { kind: "status", status: 429, headers: { "retry-after": "1" } });
  const polite = openHttp({ env: {}, cache });
  const started = performance.now();
  const asked = await Promise.allSettled(Array.from({ length: 200 }, (_, at) => polite.get(`${registry.url}/a?${at}`)));
  const answered = asked.filter((one) => one.status === "fulfilled" && one.value.status === 429).length;
  const unasked = asked.filter(
    (one) => one.status === "rejected" && /put \d+ requests in a row off/.test(String(one.reason.message)),
  ).length;
  expect(answered + unasked).toBe(200);
  // What is under way when the sixteenth of them comes back, twenty-four at once, is asked to its end.
  expect(answered).toBeGreaterThanOrEqual(16);
  expect(answered).toBeLessThanOrEqual(40);
  // All of them, two waits of a second each: 25 seconds at the least.
  expect(performance.now() - started).toBeLessThan(20_000);
  await polite.close();
});

test("what has no validator, or asks not to be kept, is not kept; a folder that cannot be written changes nothing", async () => {
  await using pages = await startPages({
    "/plain": { body: "x" },
    "/private": { body: "x", headers: { etag: '"1"', "cache-control": "no-store" } },
    "/dated": { body: "x", headers: { "last-modified": "Wed, 01 Jan 2025 00:00:00 GMT" } },
  });
  for (const path of ["/plain", "/private"]) await http.get(pages.url + path);
  expect(await readdir(cache).catch(() => [])).toEqual([]);
  await http.get(`${pages.url}/dated`);
  await http.get(`${pages.url}/dated`);
  expect(pages.requests.at(-1)?.headers["if-modified-since"]).toBe("Wed, 01 Jan 2025 00:00:00 GMT");
  const nowhere = openHttp({ env: {}, cache: join(cache, "pruned", "no-folder") });
  expect((await nowhere.get(`${pages.url}/dated`)).status).toBe(200);
});
