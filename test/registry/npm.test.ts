import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { silentLog } from "../../src/lib/log.ts";
import { lookupAll } from "../../src/registry/lookup-all.ts";
import { openRegistry } from "../../src/registry/open-registry.ts";
import type { Lookup, Package } from "../../src/registry/registry.ts";
import { type FakeRegistry, type Fault, startRegistry } from "../fakes/registry.ts";

let registry: FakeRegistry;
let other: FakeRegistry;
let folder: string;
let repo: string;
let home: string;

beforeEach(async () => {
  [registry, other] = [await startRegistry(), await startRegistry()];
  folder = await mkdtemp(join(tmpdir(), "registry-test-"));
  [repo, home] = [join(folder, "work", "repo"), join(folder, "home")];
  await Promise.all([mkdir(repo, { recursive: true }), mkdir(home, { recursive: true })]);
  await npmrc(repo, `registry=${registry.url}/`);
});

afterEach(async () => {
  await Promise.all([registry.close(), other.close(), rm(folder, { recursive: true })]);
});

const npmrc = (where: string, ...lines: string[]) => writeFile(join(where, ".npmrc"), `${lines.join("\n")}\n`);

/** The environment of a person without any npm settings but those of this test. */
const environment = (extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({ PATH: process.env.PATH, HOME: home, ...extra });

const npm = (name: string): Package => ({ ecosystem: "npm", name, purl: `pkg:npm/${name.replace("@", "%40")}` });

const lookup = (name: string, env = environment()): Promise<Lookup> => openRegistry({ repo, env, log: silentLog }).lookup(npm(name));

const paths = (of: FakeRegistry) => of.requests.map(({ path }) => path);

test("a package's releases come in ascending order with what is known of each", async () => {
  registry.publish({
    manifest: { name: "@s/server", version: "1.10.0", engines: { node: ">=20" } },
    time: "2025-03-01T00:00:00Z",
    provenance: true,
  });
  registry.publish({ manifest: { name: "@s/server", version: "1.9.0", scripts: { postinstall: "x" } }, tag: null, time: null });
  registry.publish({ manifest: { name: "@s/server", version: "1.8.0" }, tag: "old", deprecated: "use 1.9" });
  const found = await lookup("@s/server");
  expect(found).toMatchObject({
    kind: "found",
    purl: "pkg:npm/%40s/server",
    tags: { latest: "1.10.0", old: "1.8.0" },
    releases: [
      {
        version: "1.8.0",
        deprecated: "use 1.9",
        publishedAt: "2025-01-02T03:04:05.000Z",
        installScript: false,
        provenance: false,
        engine: null,
      },
      { version: "1.9.0", deprecated: null, publishedAt: null, installScript: true },
      { version: "1.10.0", publishedAt: "2025-03-01T00:00:00.000Z", provenance: true, engine: ">=20", integrity: /^sha512-/ },
    ].map((release) => expect.objectContaining({ ...release, ...(release.integrity && { integrity: expect.stringMatching(/^sha512-/) }) })),
  });
});

test("distinct packages are asked for once, side by side, and one that fails hides no other", async () => {
  for (const name of ["a", "b", "c"]) registry.publish({ manifest: { name, version: "1.0.0" } });
  registry.fault("/", { kind: "slow", milliseconds: 1000 });
  const port = openRegistry({ repo, env: environment(), log: silentLog });
  const started = performance.now();
  const lookups = await lookupAll([npm("a"), npm("b"), npm("a"), npm("c"), npm("missing"), npm("../x")], port);
  expect(performance.now() - started).toBeLessThan(3 * 1000);
  expect([...lookups].map(([purl, { kind }]) => [purl, kind])).toEqual([
    ["pkg:npm/a", "found"],
    ["pkg:npm/b", "found"],
    ["pkg:npm/c", "found"],
    ["pkg:npm/missing", "not-found"],
    ["pkg:npm/../x", "not-found"],
  ]);
  await port.lookup(npm("a"));
  expect(paths(registry).sort()).toEqual(["/a", "/b", "/c", "/missing"]);
});

test("a name in a private scope is asked of that scope's registry and of no other", async () => {
  await npmrc(
    repo,
    `registry=${registry.url}/`,
    `@private:registry=${other.url}/npm/`,
    `//${other.url.slice(7)}/npm/:_authToken=\${TOKEN}`,
  );
  registry.publish({ manifest: { name: "@private/server", version: "9.9.9" } });
  expect((await lookup("@private/server", environment({ TOKEN: "secret" }))).kind).toBe("not-found");
  expect(other.requests).toMatchObject([{ path: "/npm/@private/server", headers: { authorization: "Bearer secret" } }]);
  expect(registry.requests).toEqual([]);

  // Nor does that registry get to send the name elsewhere.
  other.fault("@private", { kind: "redirect", location: `${registry.url}/@private%2fserver` });
  expect(await lookup("@private/server")).toMatchObject({
    kind: "unavailable",
    reason: expect.stringContaining("redirects to another host"),
  });
  expect(registry.requests).toEqual([]);
});

test("settings come from the project, the user and the environment, in npm's order, and nothing above the repository counts", async () => {
  registry.publish({ manifest: { name: "a", version: "1.0.0" } });
  other.publish({ manifest: { name: "a", version: "2.0.0" } });
  const version = async (env = environment()) => {
    const found = await lookup("a", env);
    return found.kind === "found" ? found.releases[0]?.version : found;
  };
  await npmrc(home, `registry=${other.url}/`);
  await mkdir(join(folder, "work", "node_modules"));
  await npmrc(join(folder, "work"), "registry=http://127.0.0.1:1/");
  expect(await version()).toBe("1.0.0");
  await rm(join(repo, ".npmrc"));
  expect(await version()).toBe("2.0.0");
  expect(await version(environment({ npm_config_registry: registry.url }))).toBe("1.0.0");
});

test("a token is sent to its registry only, and shown nowhere", async () => {
  registry.protect("Bearer hush-hush");
  registry.publish({ manifest: { name: "a", version: "1.0.0" } });
  expect(await lookup("a")).toMatchObject({ kind: "unavailable", reason: expect.stringContaining("no credentials") });

  await npmrc(repo, `registry=${registry.url}/`, `//${registry.url.slice(7)}/:_authToken=\${NPM_TOKEN}`);
  expect(await lookup("a")).toMatchObject({ kind: "unavailable", reason: expect.stringContaining("NPM_TOKEN, which is not set") });
  expect((await lookup("a", environment({ NPM_TOKEN: "hush-hush" }))).kind).toBe("found");
  const refused = await lookup("a", environment({ NPM_TOKEN: "wrong-secret" }));
  expect(refused).toMatchObject({ kind: "unavailable", reason: expect.stringContaining("401") });
  expect(JSON.stringify(refused)).not.toContain("wrong-secret");

  registry.fault("/a", { kind: "redirect", location: `${other.url}/a` });
  other.publish({ manifest: { name: "a", version: "3.0.0" } });
  expect((await lookup("a", environment({ NPM_TOKEN: "hush-hush" }))).kind).toBe("found");
  expect(other.requests[0]?.headers.authorization).toBeUndefined();
});

test("the credentials of a workflow cannot be named in a repository's settings", async () => {
  registry.publish({ manifest: { name: "a", version: "1.0.0" } });
  await npmrc(repo, `registry=${registry.url}/`, `//${registry.url.slice(7)}/:_authToken=\${INPUT_TOKEN}\${ACTIONS_RUNTIME_TOKEN}`);
  await lookup("a", environment({ INPUT_TOKEN: "secret-1", ACTIONS_RUNTIME_TOKEN: "secret-2" }));
  expect(registry.requests[0]?.headers.authorization).toBe("Bearer ${INPUT_TOKEN}${ACTIONS_RUNTIME_TOKEN}");
});

const hostile: [string, Fault, RegExp][] = [
  ["a page for people", { kind: "html" }, /nonsense.*not JSON/],
  ["no object", { kind: "body", text: "[1]" }, /nonsense.*object/],
  ["another package", { kind: "body", text: '{"name":"b","versions":{}}' }, /nonsense.*another package/],
  ["versions of a wrong type", { kind: "body", text: '{"name":"a","versions":[]}' }, /nonsense.*no versions/],
  ["tags of a wrong type", { kind: "body", text: '{"name":"a","versions":{},"dist-tags":3}' }, /nonsense.*tags/],
  ["a file", { kind: "redirect", location: "file:///etc/passwd" }, /file: address/],
  ["an error", { kind: "status", status: 500 }, /status 500/],
  ["a refusal", { kind: "status", status: 403 }, /403/],
  ["a plea", { kind: "status", status: 429, headers: { "retry-after": "86400" } }, /left alone/],
  ["half an answer", { kind: "truncated" }, /broke/],
  ["circles", { kind: "redirect-loop" }, /redirects more than/],
];

test.each(hostile)("a registry that answers with %s is unavailable, and says why", async (_, fault, reason) => {
  registry.publish({ manifest: { name: "a", version: "1.0.0" } });
  registry.fault("/a", fault);
  expect(await lookup("a")).toMatchObject({ kind: "unavailable", reason: expect.stringMatching(reason) });
});

test("strange values in a document are not taken for what they are not", async () => {
  const versions = {
    "1.0.0": { deprecated: true, engines: ["node >= 4"], dist: { shasum: "00".repeat(20) } },
    "1.0.1": { deprecated: "", engines: { node: 5 }, dist: "x", scripts: null },
    "not a version": {},
    "1.0.2": "x",
    __proto__: null,
  };
  const time = { "1.0.0": "yesterday", "1.0.1": 5 };
  registry.fault("/a", { kind: "body", text: JSON.stringify({ name: "a", versions, time, "dist-tags": { latest: "1.0.1", odd: 3 } }) });
  expect(await lookup("a")).toMatchObject({
    tags: { latest: "1.0.1" },
    releases: [
      { version: "1.0.0", deprecated: "deprecated", engine: null, publishedAt: null, integrity: "sha1-AAAAAAAAAAAAAAAAAAAAAAAAAAA=" },
      { version: "1.0.1", deprecated: null, engine: null, publishedAt: null, integrity: null, provenance: null },
    ],
  });
});

test("a package that was taken away whole does not exist", async () => {
  registry.fault("/a", { kind: "body", text: '{"name":"a","time":{"unpublished":{"time":"2025-01-01T00:00:00Z"}}}' });
  expect(await lookup("a")).toMatchObject({ kind: "not-found", reason: "it was unpublished" });
});

test("a registry that cannot be reached is unavailable; one that is a file is refused", async () => {
  expect(await lookup("a", environment({ npm_config_registry: "http://127.0.0.1:1/" }))).toMatchObject({ kind: "unavailable" });
  await npmrc(repo, "@s:registry=file:///etc/");
  expect(await lookup("@s/a")).toMatchObject({ kind: "unavailable", reason: expect.stringContaining("not an http or https address") });
});

test("credentials in a form that npm refuses are the user's to correct", async () => {
  await npmrc(repo, "_authToken=old-style");
  const error = await lookup("a").catch((reason: unknown) => reason);
  expect(error).toMatchObject({ kind: "config", exitCode: 2 });
  expect(String((error as Error).cause)).not.toContain("old-style");
});

test("settings that cannot be read are an error, because a private scope may be among them", async () => {
  await rm(join(repo, ".npmrc"));
  await symlink(".npmrc", join(repo, ".npmrc"));
  await expect(lookup("a")).rejects.toMatchObject({ kind: "config", code: "permission" });
});

test("an interruption ends a lookup at once", async () => {
  registry.fault("/a", { kind: "silent" });
  const stop = new AbortController();
  const lookups = openRegistry({ repo, env: environment(), log: silentLog, signal: stop.signal }).lookup(npm("a"));
  setTimeout(() => stop.abort(), 100);
  await expect(lookups).rejects.toMatchObject({ kind: "external", code: "interrupted" });
});

test("while a registry fails, what it said before counts, and that is told", async () => {
  registry.publish({ manifest: { name: "a", version: "1.0.0" } });
  await lookup("a");
  registry.fault("/a", { kind: "status", status: 502 });
  const warnings: string[] = [];
  const log = { ...silentLog, warn: (message: string) => void warnings.push(message) };
  expect((await openRegistry({ repo, env: environment(), log }).lookup(npm("a"))).kind).toBe("found");
  expect(warnings).toEqual([expect.stringContaining("going by what it said before")]);
});

test("the real registry, as npm is configured here, knows real servers", async () => {
  const port = openRegistry({ repo: process.cwd(), env: process.env, log: silentLog });
  const names = ["@modelcontextprotocol/server-memory", "tavily-mcp", "mcp-gitops-no-such-package-7f3a"];
  const [memory, tavily, none] = await Promise.all(names.map((name) => port.lookup(npm(name))));
  expect(memory).toMatchObject({ kind: "found", tags: { latest: expect.any(String) } });
  expect(tavily?.kind === "found" && tavily.releases.map(({ version }) => version)).toContain("0.2.12");
  expect(none?.kind).toBe("not-found");
});
