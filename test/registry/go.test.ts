import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { silentLog } from "../../src/lib/log.ts";
import { escapeModule, isPrivate } from "../../src/registry/go-config.ts";
import { openRegistry } from "../../src/registry/open-registry.ts";
import type { Lookup } from "../../src/registry/registry.ts";
import { versioningOf } from "../../src/versioning/versioning.ts";
import { startPages } from "../fakes/registry-pages.ts";
import { actionsOf, openDetectWorld, problemsOf } from "./detect-world.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "go-test-"));
});
afterEach(() => rm(folder, { recursive: true }));

const lookup = (name: string, env: NodeJS.ProcessEnv, versions: readonly string[] = []): Promise<Lookup> =>
  openRegistry({ repo: folder, env: { PATH: process.env.PATH, HOME: folder, ...env }, log: silentLog }).lookup({
    ecosystem: "golang",
    name,
    purl: `pkg:golang/${name}`,
    versions,
  });

const goMod = `module github.com/Owner/server

go 1.24

// Leaks memory.
retract v1.1.0
retract (
  [v0.1.0, v0.2.0] // never worked
)
`;

const module = () => ({
  "/github.com/!owner/server/@v/list": { body: "v1.1.0\nv1.10.0\nv0.1.5\nv2.0.0-rc.1\nnonsense\n" },
  "/github.com/!owner/server/@latest": { body: { Version: "v1.10.0" } },
  "/github.com/!owner/server/@v/v1.10.0.info": { body: { Version: "v1.10.0", Time: "2025-03-01T00:00:00Z" } },
  "/github.com/!owner/server/@v/v1.1.0.info": {
    body: { Version: "v1.1.0", Time: "2020-01-01T00:00:00Z" },
    headers: { "last-modified": "Sat, 01 Feb 2025 00:00:00 GMT" },
  },
  "/github.com/!owner/server/@v/v1.10.0.mod": { body: goMod },
});

test("a package is looked up in the module that holds it, with times and what was taken back", async () => {
  await using proxy = await startPages(module());
  const found = await lookup("github.com/Owner/server/cmd/server", { GOPROXY: proxy.url });
  expect(found).toMatchObject({
    kind: "found",
    tags: { latest: "v1.10.0" },
    releases: [
      { version: "v0.1.5", deprecated: "never worked", publishedAt: null },
      { version: "v1.1.0", deprecated: "Leaks memory.", publishedAt: "2025-02-01T00:00:00.000Z" },
      { version: "v1.10.0", deprecated: null, publishedAt: "2025-03-01T00:00:00.000Z" },
      { version: "v2.0.0-rc.1", deprecated: null },
    ],
  });
  const go = versioningOf("golang");
  const resolve = (text: string | null) => (found.kind === "found" ? go.resolve(text, found) : null);
  expect([null, "latest", "v1", "v1.1.0", "v2.0.0-rc.1", "main", "v0"].map(resolve)).toEqual([
    "v1.10.0",
    "v1.10.0",
    "v1.10.0",
    "v1.1.0",
    "v2.0.0-rc.1",
    null,
    null,
  ]);
});

test("the next proxy is asked when one does not have a module; after an error only behind a bar", async () => {
  await using empty = await startPages();
  await using full = await startPages(module());
  const name = "github.com/Owner/server";
  expect((await lookup(name, { GOPROXY: `${empty.url},${full.url}` })).kind).toBe("found");
  empty.fault("/", { kind: "status", status: 403 });
  expect((await lookup(name, { GOPROXY: `${empty.url},${full.url}` })).kind).toBe("unavailable");
  expect((await lookup(name, { GOPROXY: `${empty.url}|${full.url}` })).kind).toBe("found");
  expect((await lookup(name, { GOPROXY: "off" })).kind).toBe("unavailable");
});

test("no proxy sees a private module", async () => {
  await using proxy = await startPages(module());
  const env = { GOPROXY: proxy.url, GOPRIVATE: "*.corp.example,github.com/Owner/*" };
  expect(await lookup("github.com/Owner/server", env)).toMatchObject({ kind: "unavailable", reason: expect.stringContaining("private") });
  expect((await lookup("../etc", env)).kind).toBe("not-found");
  expect(proxy.requests).toEqual([]);
  expect(isPrivate("git.corp.example/x/y", ["*.corp.example"])).toBe(true);
  expect(isPrivate("corp.example/x", ["*.corp.example"])).toBe(false);
  expect(escapeModule("github.com/BurntSushi/toml")).toBe("github.com/!burnt!sushi/toml");
});

test("a module without tags is known by its newest commit, which claims nothing", async () => {
  const version = "v0.0.0-20250102030405-abcdefabcdef";
  await using proxy = await startPages({ "/a.example/m/@v/list": { body: "" }, "/a.example/m/@latest": { body: { Version: version } } });
  expect(await lookup("a.example/m", { GOPROXY: proxy.url })).toMatchObject({
    kind: "found",
    releases: [{ version }],
    tags: { latest: version },
  });
  expect(versioningOf("golang").claimedBump(version, "v1.0.0")).toBeNull();
  expect(versioningOf("golang").claimedBump("v1.0.0", "v1.1.0")).toBe("minor");
});

test("what no list holds is asked for by name: a commit, a branch, a version that the proxy has all the same", async () => {
  const commit = "v1.10.1-0.20250401000000-abcdefabcdef";
  const old = "v0.0.0-20240102030405-abcdefabcdef";
  const info = (version: string) => ({ body: { Version: version, Time: "2025-04-01T00:00:00Z" } });
  const at = "/github.com/!owner/server/@v";
  await using proxy = await startPages({
    ...module(),
    [`${at}/main.info`]: info(commit),
    [`${at}/${old}.info`]: info(old),
    [`${at}/v0.9.0.info`]: info("v0.9.0"),
    [`${at}/liar.info`]: info("../../etc"),
  });
  const asked = ["main", old, "v0.9.0", "v7.0.0", "liar", "a/b", "latest", "v1", "v1.10.0"];
  const found = await lookup("github.com/Owner/server", { GOPROXY: proxy.url }, asked);
  if (found.kind !== "found") throw new Error(found.reason);
  const go = versioningOf("golang");
  expect(asked.map((text) => go.resolve(text, found))).toEqual([commit, old, "v0.9.0", null, null, null, "v1.10.0", "v1.10.0", "v1.10.0"]);
  expect(found.releases.find(({ version }) => version === commit)?.publishedAt).toBe("2025-04-01T00:00:00.000Z");
  const paths = proxy.requests.map(({ path }) => path).filter((path) => path.endsWith(".info"));
  expect(paths.filter((path) => /latest|v1\.info|a%2Fb|a\/b/.test(path))).toEqual([]);
});

test("a branch of a Go module is pinned to the commit that it names today", async () => {
  const commit = "v1.10.1-0.20250401000000-abcdefabcdef";
  const at = "/github.com/!owner/server/@v";
  await using proxy = await startPages({
    ...module(),
    [`${at}/main.info`]: { body: { Version: commit, Time: "2025-04-01T00:00:00Z" } },
    [`${at}/${commit}.info`]: { body: { Version: commit, Time: "2025-04-01T00:00:00Z" } },
  });
  await using world = await openDetectWorld({
    branch: "go run github.com/Owner/server/cmd/server@main",
    commit: `go run github.com/Owner/server/cmd/server@${commit}`,
  });
  const plan = await world.detect({ GOPROXY: proxy.url });
  expect(problemsOf(plan, "version-not-found")).toEqual([]);
  expect(actionsOf(plan)).toEqual({ branch: "pin", commit: "current" });
  expect(plan.servers[0]?.candidates[0]).toMatchObject({ version: commit });
});

test("what a proxy cannot say of a version is no word on whether there is one, and hides nothing else of the module", async () => {
  const commit = "v1.10.1-0.20250401000000-abcdefabcdef";
  await using proxy = await startPages(module());
  proxy.fault("/@v/main.info", { kind: "status", status: 403 });
  proxy.fault(`/@v/${commit}.info`, { kind: "status", status: 403 });
  const run = (query: string) => `go run github.com/Owner/server/cmd/server@${query}`;
  await using world = await openDetectWorld({ branch: run("main"), commit: run(commit), gone: run("v7.0.0"), fine: run("v1.10.0") });
  const plan = await world.detect({ GOPROXY: proxy.url });
  expect(actionsOf(plan)).toEqual({ branch: "unknown", commit: "current", gone: "update", fine: "current" });
  expect(plan.servers[0]?.why).toContain("could not say");
  expect(problemsOf(plan, "version-not-found").map(({ server }) => server)).toEqual(["gone"]);
});

test("the real proxy, as Go is configured here, knows a real module", async () => {
  const found = await lookup("golang.org/x/tools/gopls", process.env);
  // A machine without Go has no proxy: that is then what must be said.
  if (found.kind !== "found") return expect(found).toMatchObject({ reason: expect.stringContaining("install Go") });
  expect(found.releases.map(({ version }) => version)).toContain("v0.20.0");
});
