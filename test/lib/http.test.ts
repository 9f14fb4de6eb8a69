import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Http, openHttp, shownUrl } from "../../src/lib/http.ts";
import { createGuardedLookup } from "../../src/lib/http-lookup.ts";
import { retryDelay } from "../../src/lib/http-retry.ts";
import { type FakeRegistry, startRegistry } from "../fakes/registry.ts";

let registry: FakeRegistry;
let http: Http;

beforeEach(async () => {
  registry = await startRegistry();
  registry.publish({ manifest: { name: "a", version: "1.0.0" } });
  http = openHttp({ env: {}, retryDelay: 5 });
});

afterEach(async () => {
  await registry.close();
  await http.close();
});

const failure = (request: Promise<unknown>) =>
  request.then(
    () => expect.unreachable(),
    (error: unknown) => error as Error,
  );

test("an answer is decoded, and its validator is given back", async () => {
  const first = await http.get(`${registry.url}/a`);
  expect(first).toMatchObject({ status: 200, headers: { "content-encoding": "gzip", etag: expect.any(String) } });
  expect(JSON.parse(first.body.toString())).toMatchObject({ name: "a" });
  const again = await http.get(`${registry.url}/a`, { headers: { "if-none-match": first.headers.etag ?? "" } });
  expect(again).toMatchObject({ status: 304, body: Buffer.alloc(0) });
});

test.each([
  ["a 503", { kind: "status", status: 503 }],
  ["a 429 that names a time", { kind: "status", status: 429, headers: { "retry-after": "0" } }],
  ["a connection that breaks", { kind: "reset" }],
  ["half an answer", { kind: "truncated" }],
  ["an answer of the wrong length", { kind: "wrong-length", length: 500 }],
] as const)("after %s it tries again", async (_, fault) => {
  registry.fault("/a", fault, 2);
  expect((await http.get(`${registry.url}/a`)).status).toBe(200);
  expect(registry.requests.filter(({ path }) => path === "/a")).toHaveLength(3);
});

test("what no second attempt changes is asked for once", async () => {
  expect((await http.get(`${registry.url}/missing`)).status).toBe(404);
  registry.fault("/a", { kind: "status", status: 401 });
  expect((await http.get(`${registry.url}/a`)).status).toBe(401);
  expect(registry.requests).toHaveLength(2);
});

test("a server that asks for more patience than there is gets its last word", async () => {
  registry.fault("/a", { kind: "status", status: 429, headers: { "retry-after": "3600" } });
  expect((await http.get(`${registry.url}/a`)).status).toBe(429);
  expect(registry.requests).toHaveLength(1);
});

test("a server that never answers ends with the deadline, and an interrupted request at once", async () => {
  registry.fault("/a", { kind: "silent" });
  const late = await failure(http.get(`${registry.url}/a`, { timeout: 150 }));
  expect(late).toMatchObject({ kind: "external", code: "network", message: expect.stringContaining("within 150 ms") });
  const interrupted = await failure(http.get(`${registry.url}/a`, { signal: AbortSignal.abort() }));
  expect(interrupted).toMatchObject({ code: "interrupted" });
});

test("a server that only keeps one waiting is asked once more, and no oftener", async () => {
  registry.fault("/a", { kind: "silent" });
  const patient = openHttp({ env: {}, silence: 200, retryDelay: 5 });
  const started = performance.now();
  expect(await failure(patient.get(`${registry.url}/a`))).toMatchObject({ message: expect.stringContaining("silent for too long") });
  expect(registry.requests).toHaveLength(2);
  expect(performance.now() - started).toBeLessThan(5_000);
  await patient.close();
});

test("more than the cap is refused: announced, streamed, or unfolded from a few bytes", async () => {
  const maxBytes = 100_000;
  registry.fault("/a", { kind: "flood", bytes: 1024 ** 3 });
  expect(await failure(http.get(`${registry.url}/a`, { maxBytes }))).toMatchObject({
    message: expect.stringContaining("larger than 100000"),
  });
  const bombs = {
    "/gzip": gzipSync(Buffer.alloc(50_000_000)),
    "/br": brotliCompressSync(Buffer.alloc(50_000_000)),
    "/plain": Buffer.alloc(200_000),
  };
  const server = await serve((path) => ({ body: bombs[path as keyof typeof bombs], encoding: path.slice(1) }));
  for (const path of Object.keys(bombs)) {
    expect(await failure(http.get(`${server.url}${path}`, { maxBytes }))).toMatchObject({
      message: expect.stringContaining("larger than"),
    });
  }
  server.close();
});

test("a redirect is followed within bounds, and credentials stay at home", async () => {
  await using elsewhere = await startRegistry();
  elsewhere.publish({ manifest: { name: "a", version: "2.0.0" } });
  const headers = { authorization: "Bearer secret", cookie: "c=1", accept: "application/json" };
  registry.fault("/a", { kind: "redirect", location: `${elsewhere.url}/a` });
  registry.fault("/here", { kind: "redirect", location: "/b" });
  registry.publish({ manifest: { name: "b", version: "1.0.0" } });

  expect((await http.get(`${registry.url}/here`, { headers })).status).toBe(200);
  expect(registry.requests.at(-1)).toMatchObject({ path: "/b", headers: { authorization: "Bearer secret" } });

  expect((await http.get(`${registry.url}/a`, { headers })).url).toBe(`${elsewhere.url}/a`);
  expect(elsewhere.requests[0]?.headers).toMatchObject({ accept: "application/json" });
  expect(elsewhere.requests[0]?.headers).not.toHaveProperty("authorization");
  expect(elsewhere.requests[0]?.headers).not.toHaveProperty("cookie");

  expect(await failure(http.get(`${registry.url}/a`, { sameHost: true }))).toMatchObject({
    message: expect.stringContaining("another host"),
  });
  registry.heal();
  registry.fault("/a", { kind: "redirect-loop" });
  expect(await failure(http.get(`${registry.url}/a`))).toMatchObject({ message: expect.stringContaining("more than 5 times") });
});

test.each([
  "http://169.254.169.254/latest/meta-data/",
  "http://2852039166/",
  "http://[::ffff:169.254.169.254]/",
  "http://[fd00:ec2::254]/",
])("%s, where a cloud keeps credentials, is asked by nobody and by no redirect", async (location) => {
  registry.fault("/a", { kind: "redirect", location });
  expect(await failure(http.get(`${registry.url}/a`))).toMatchObject({ message: expect.stringContaining("credentials") });
  expect(await failure(http.get(location))).toMatchObject({ code: "network", message: expect.stringContaining("is not asked") });
});

test("a name leads to no such address either", async () => {
  const lookup = createGuardedLookup();
  const asked = (host: string) =>
    new Promise<unknown>((done) => lookup(host, { all: true }, (error, addresses) => done(error?.message ?? addresses)));
  // The resolver takes addresses for names of themselves.
  expect(await asked("169.254.169.254")).toMatch(/credentials/);
  expect(await asked("127.0.0.1")).toEqual([{ address: "127.0.0.1", family: 4 }]);
});

test("what could not be reached is named, be it the server or a proxy in between", async () => {
  const free = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => free.once("listening", resolve));
  const { port } = free.address() as AddressInfo;
  await new Promise((resolve) => free.close(resolve));
  const behind = openHttp({ env: { HTTP_PROXY: `http://user:secret@127.0.0.1:${port}` }, retries: 0 });
  const { message } = await failure(behind.get(`http://registry.example.invalid/a`));
  expect(message).toContain(`the connection to 127.0.0.1:${port} was refused`);
  expect(message).not.toContain("secret");
  expect(await failure(http.get("http://registry.example.invalid/a"))).toMatchObject({
    message: expect.stringContaining("the host name registry.example.invalid could not be resolved"),
  });
  await behind.close();
});

test.each(["file:///etc/passwd", "data:text/plain,x", "not an address", "ftp://localhost/x"])("%s is not read", async (url) => {
  expect(await failure(http.get(url))).toMatchObject({ code: "network" });
});

test("connections are kept: many requests, one after the other, need two at the most", async () => {
  const sockets = new Set<unknown>();
  const server = createServer((request, response) => {
    sockets.add(request.socket);
    response.end("ok");
  });
  const { url, close } = await listen(server);
  for (let at = 0; at < 20; at++) await http.get(`${url}/${at}`);
  expect(sockets.size).toBeLessThanOrEqual(2);
  close();
});

test("no more connections than allowed, and waiting does not eat the deadline", async () => {
  let [open, most] = [0, 0];
  const server = await serve(async () => {
    most = Math.max(most, ++open);
    await new Promise((resolve) => setTimeout(resolve, 60));
    open -= 1;
    return { body: Buffer.from("ok") };
  });
  const narrow = openHttp({ env: {}, connections: 2 });
  const answers = await Promise.all(Array.from({ length: 10 }, () => narrow.get(`${server.url}/x`, { timeout: 200 })));
  expect(answers.every(({ status }) => status === 200)).toBe(true);
  expect(most).toBe(2);
  server.close();
});

test("a proxy is used where the environment names one, but not for what it exempts", async () => {
  const proxied: string[] = [];
  const proxy = createServer((request, response) => {
    proxied.push(request.url ?? "");
    response.end("by proxy");
  });
  proxy.on("connect", (request, socket) => {
    proxied.push(request.url ?? "");
    socket.end("HTTP/1.1 502 no\r\n\r\n");
  });
  const { url, close } = await listen(proxy);
  const through = openHttp({ env: { HTTP_PROXY: url }, retries: 0 });
  await failure(through.get("http://registry.invalid/a")).catch(() => undefined);
  expect(proxied.join()).toContain("registry.invalid");
  const exempt = openHttp({ env: { HTTP_PROXY: url, NO_PROXY: "127.0.0.1" } });
  expect((await exempt.get(`${registry.url}/a`)).status).toBe(200);
  expect(proxied).toHaveLength(1);
  close();
});

test("a message shows an address without what could be secret", () => {
  expect(shownUrl("https://user:pass@host.example/a/b?token=1#x")).toBe("https://host.example/a/b");
  expect(shownUrl("nonsense")).toBe("(not an address)");
});

test("waits grow, are jittered, and follow the server where it names a time", () => {
  const waits = Array.from({ length: 50 }, () => retryDelay(2, 100, undefined));
  expect(Math.min(...waits)).toBeGreaterThanOrEqual(200);
  expect(Math.max(...waits)).toBeLessThanOrEqual(400);
  expect(new Set(waits).size).toBeGreaterThan(40);
  expect(retryDelay(0, 100, "7")).toBe(7000);
  expect(retryDelay(0, 100, "Thu, 01 Jan 2026 00:00:10 GMT", Date.parse("2026-01-01T00:00:00Z"))).toBe(10_000);
  expect(retryDelay(0, 100, "soon")).toBeLessThanOrEqual(100);
});

interface Answer {
  readonly body: Buffer | undefined;
  readonly encoding?: string;
}

async function serve(answer: (path: string) => Answer | Promise<Answer>) {
  return listen(
    createServer(async (request, response) => {
      const { body, encoding } = await answer(request.url ?? "");
      if (encoding === "gzip" || encoding === "br") response.setHeader("content-encoding", encoding);
      response.end(body);
    }),
  );
}

async function listen(server: Server): Promise<{ url: string; close: () => void }> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
