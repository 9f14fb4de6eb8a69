import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { silentLog } from "../../src/lib/log.ts";
import { openRegistry } from "../../src/registry/open-registry.ts";
import type { Lookup } from "../../src/registry/registry.ts";
import { startPages } from "../fakes/registry-pages.ts";

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "pypi-test-"));
});
afterEach(() => rm(home, { recursive: true }));

const lookup = (name: string, env: NodeJS.ProcessEnv): Promise<Lookup> =>
  openRegistry({ repo: home, env: { HOME: home, PATH: process.env.PATH, ...env }, log: silentLog }).lookup({
    ecosystem: "pypi",
    name,
    purl: `pkg:pypi/${name}`,
  });

const sha = "ab".repeat(32);
const file = (filename: string, more: object = {}) => ({ filename, url: `../${filename}`, hashes: { sha256: sha }, ...more });
const project = (...files: object[]) => ({ body: { meta: { "api-version": "1.1" }, name: "My_Server", files } });

test("releases come from files: times, yanks, hashes, what they run on", async () => {
  await using index = await startPages({
    "/simple/my-server/": project(
      file("my_server-1.10.0-py3-none-any.whl", { "upload-time": "2025-03-02T00:00:00.5Z", "requires-python": ">=3.10" }),
      file("my_server-1.10.0.tar.gz", { "upload-time": "2025-03-01T00:00:00Z" }),
      file("my-server-1.9.tar.gz", { "upload-time": "2025-02-01T00:00:00Z", yanked: "broken" }),
      file("my_server-1.9.0-cp312-cp312-linux_x86_64.whl", { yanked: true }),
      file("my_server-2.0rc1-py3-none-any.whl", { yanked: false }),
      file("my_server-1.0-py2.7.egg"),
      file("other-1.0.tar.gz"),
      "nonsense" as unknown as object,
    ),
  });
  expect(await lookup("My.Server", { UV_DEFAULT_INDEX: `${index.url}/simple` })).toEqual({
    kind: "found",
    purl: "pkg:pypi/My.Server",
    tags: {},
    releases: [
      { version: "1.9", publishedAt: null, integrity: null, deprecated: "broken", provenance: null, installScript: false, engine: null },
      {
        version: "1.10.0",
        publishedAt: "2025-03-01T00:00:00.000Z",
        integrity: `sha256-${Buffer.from(sha, "hex").toString("base64")}`,
        deprecated: null,
        provenance: null,
        installScript: false,
        engine: ">=3.10",
      },
      expect.objectContaining({ version: "2.0rc1", publishedAt: null, deprecated: null }),
    ],
  });
});

test("a page in HTML is read as well: it tells no times, and one without a file of the project is no page of it", async () => {
  await using index = await startPages({
    "/my-server/": {
      headers: { "content-type": "text/html; charset=utf-8" },
      body: `<!DOCTYPE html><html><body><h1>Links for my-server</h1>
        <a href="../../packages/my_server-1.10.0-py3-none-any.whl#sha256=${sha}" data-requires-python="&gt;=3.10,<4" >my_server-1.10..&gt;</a><br>
        <A HREF='my-server-1.9.tar.gz' data-yanked="say &quot;no&quot;">my-server-1.9.tar.gz</A>
        <a data-yanked href=my_server-1.8-py3-none-any.whl>x</a> <a href="/simple/">all</a> <a name="top">top</a>
        <a href="my_server-1.7%2Blocal-py3-none-any.whl?token=x">y</a><a href="%zz">z</a></body></html>`,
    },
    "/empty/": { body: "<html><a href='https://sso.example/login?next=/empty/'>Sign in</a></html>" },
  });
  const found = await lookup("my-server", { UV_DEFAULT_INDEX: index.url });
  expect(found.kind === "found" && found.releases).toEqual([
    expect.objectContaining({ version: "1.7+local", publishedAt: null, deprecated: null }),
    expect.objectContaining({ version: "1.8", deprecated: "yanked" }),
    expect.objectContaining({ version: "1.9", deprecated: 'say "no"', installScript: true }),
    {
      version: "1.10.0",
      publishedAt: null,
      integrity: `sha256-${Buffer.from(sha, "hex").toString("base64")}`,
      deprecated: null,
      provenance: null,
      installScript: false,
      engine: ">=3.10,<4",
    },
  ]);
  expect(await lookup("empty", { UV_DEFAULT_INDEX: index.url })).toMatchObject({
    kind: "unavailable",
    reason: expect.stringMatching(/not JSON, and no page with a file of empty/),
  });
});

test("a page of very many links, or of one that never ends, is read in a moment", async () => {
  const link = '<a href="my_server-1.0-py3-none-any.whl">';
  for (const text of [
    link.repeat(40_000),
    `${link}<a ${"x ".repeat(2_000_000)}`,
    `${link}<a href="${"a".repeat(4_000_000)}`,
    `${link}${"<a ".repeat(100_000)}`,
  ]) {
    await using index = await startPages({ "/my-server/": { body: `<html>${text}` } });
    const started = performance.now();
    expect((await lookup("my-server", { UV_DEFAULT_INDEX: index.url })).kind).toBe("found");
    expect(performance.now() - started).toBeLessThan(15_000);
  }
});

test.each([
  ["quarantined", "malware", "the project is quarantined: malware"],
  ["deprecated", undefined, "the project is deprecated"],
  ["archived", "done", null],
])("a project whose status is %s", async (status, reason, deprecated) => {
  const { body } = project(file("my_server-1.0-py3-none-any.whl"));
  await using index = await startPages({ "/my-server/": { body: { ...body, "project-status": { status, reason } } } });
  expect(await lookup("my-server", { UV_DEFAULT_INDEX: index.url })).toMatchObject({ releases: [{ version: "1.0", deprecated }] });
});

test("the first index that has a name answers for it; one that refuses ends the search", async () => {
  await using own = await startPages({ "/my-server/": project(file("my_server-1.0.tar.gz")) });
  await using open = await startPages({
    "/my-server/": project(file("my_server-9.0.tar.gz")),
    "/other/": { body: { name: "other", files: [] } },
  });
  const env = {
    UV_INDEX: `team=${own.url}`,
    UV_INDEX_TEAM_USERNAME: "me",
    UV_INDEX_TEAM_PASSWORD: "p@ss",
    UV_DEFAULT_INDEX: open.url,
  };
  expect(await lookup("my-server", env)).toMatchObject({ kind: "found", releases: [{ version: "1.0", installScript: true }] });
  expect(own.requests[0]?.headers).toMatchObject({
    authorization: `Basic ${Buffer.from("me:p@ss").toString("base64")}`,
    accept: expect.stringMatching(/^application\/vnd\.pypi\.simple\.v1\+json, /),
  });
  expect((await lookup("other", env)).kind).toBe("found");

  for (const status of [401, 403, 500]) {
    own.pages["/my-server/"] = { status };
    const refused = await lookup("my-server", env);
    expect(refused).toMatchObject({ kind: "unavailable", reason: expect.stringContaining(String(status)) });
    expect(JSON.stringify(refused)).not.toContain("p@ss");
  }
  own.fault("my-server", { kind: "redirect", location: `${open.url}/my-server/` });
  expect((await lookup("my-server", env)).kind).toBe("unavailable");
  expect(open.requests.map(({ path }) => path)).toEqual(["/other/"]);
});

test("pip's files count where uv is not configured; the user's uv.toml counts before them", async () => {
  await using pip = await startPages({ "/a/": { body: { name: "a", files: [file("a-1.0.tar.gz")] } } });
  await using team = await startPages({ "/a/": { body: { name: "a", files: [file("a-2.0.tar.gz")] } } });
  const version = async (env: NodeJS.ProcessEnv = {}) => {
    const found = await lookup("a", env);
    return found.kind === "found" ? found.releases.map((release) => release.version).join() : found.reason;
  };
  await mkdir(join(home, ".config", "pip"), { recursive: true });
  await writeFile(join(home, ".config", "pip", "pip.conf"), `[install]\nuser = no\n[global]\n# mine\nindex_url =\n   ${pip.url}/\n`);
  expect(await version()).toBe("1.0");

  await mkdir(join(home, ".config", "uv"), { recursive: true });
  const uvToml = (text: string) => writeFile(join(home, ".config", "uv", "uv.toml"), text);
  await uvToml(`
[[index]]
name = "only-for-some"
url = "${pip.url}"
explicit = true

[[index]]
name = "team"
url = "${team.url}"
default = true
`);
  expect(await version({ UV_INDEX_TEAM_USERNAME: "me", UV_INDEX_TEAM_PASSWORD: "p@ss" })).toBe("2.0");
  expect(team.requests[0]?.headers.authorization).toBe(`Basic ${Buffer.from("me:p@ss").toString("base64")}`);
  expect(await version({ UV_NO_CONFIG: "1" })).toBe("1.0");
  expect(await version({ UV_DEFAULT_INDEX: pip.url })).toBe("1.0");

  // An index of the environment is asked before those of the file, and those before the default.
  await uvToml(`index-url = "${pip.url}"\nextra-index-url = ["${team.url}"]\n`);
  expect(await version()).toBe("2.0");
  expect(await version({ UV_INDEX: pip.url })).toBe("1.0");
  await uvToml("no-index = true\n");
  expect(await version()).toContain("no package index");
  // What a project says of indexes is not for tools.
  await uvToml("");
  await writeFile(join(home, "pyproject.toml"), `[[tool.uv.index]]\nurl = "${team.url}"\ndefault = true\n`);
  expect(await version()).toBe("1.0");
});

test("a uv.toml that is no TOML is the user's to correct, and what it holds is not shown", async () => {
  await writeFile(join(home, "own.toml"), '[[index]]\nurl = "https://me:hush-hush@index.invalid/\n');
  const error = await lookup("a", { UV_CONFIG_FILE: join(home, "own.toml") }).catch((reason: unknown) => reason as Error);
  expect(error).toMatchObject({ kind: "config", code: "environment", details: { place: { line: 2 } } });
  expect(JSON.stringify([error, String((error as Error).cause)])).not.toContain("hush-hush");
});

test.each([
  ["a page for people", { kind: "html" }, /not JSON/],
  ["another project", { kind: "body", text: '{"name":"b","files":[]}' }, /another project/],
  ["no files", { kind: "body", text: '{"name":"a"}' }, /no files/],
] as const)("an index that answers with %s is unavailable", async (_, fault, reason) => {
  await using index = await startPages();
  index.fault("/a/", fault);
  expect(await lookup("a", { UV_DEFAULT_INDEX: index.url })).toMatchObject({ kind: "unavailable", reason: expect.stringMatching(reason) });
});

test("what cannot be a name is not asked for, and without uv and pip nothing is known", async () => {
  expect((await lookup("../x", { UV_DEFAULT_INDEX: "http://127.0.0.1:1" })).kind).toBe("not-found");
  expect(await lookup("a", { PATH: home })).toMatchObject({ kind: "unavailable", reason: expect.stringContaining("install uv or pip") });
  expect(await lookup("a", { UV_DEFAULT_INDEX: "file:///etc" })).toMatchObject({ kind: "unavailable" });
});

test("the real index, as it is configured here, knows a real server", async () => {
  const found = await lookup("mcp-server-time", process.env);
  // A machine without uv and pip has no index: that is then what must be said.
  if (found.kind !== "found") return expect(found).toMatchObject({ reason: expect.stringContaining("install uv or pip") });
  expect(found.releases.length).toBeGreaterThan(5);
  expect(found.releases.find(({ version }) => version === "2025.8.4")).toMatchObject({ installScript: false });
});
