import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openGit } from "../../src/lib/git.ts";
import { silentLog } from "../../src/lib/log.ts";
import { openRegistry } from "../../src/registry/open-registry.ts";
import type { Lookup } from "../../src/registry/registry.ts";
import { versioningOf } from "../../src/versioning/versioning.ts";
import { serveGit } from "../fakes/github/git-backend.ts";
import { openDetectWorld } from "./detect-world.ts";

let folder: string;
let host: string;
let requests: { path: string; authorization: string | undefined }[];
/** Answers before git does; false: git answers. */
let before: (request: IncomingMessage, response: ServerResponse) => boolean;
let stop: () => Promise<unknown>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "git-test-"));
  requests = [];
  before = () => false;
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://here");
    requests.push({ path: url.pathname, authorization: request.headers.authorization });
    if (before(request, response)) return;
    const path = /^\/o\/r(\.git)?(\/.*)$/.exec(url.pathname)?.[2];
    if (path === undefined) return void response.writeHead(404).end("not found");
    serveGit(request, response, { dir: join(folder, "r.git"), path, query: url.search.slice(1), login: "" });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  stop = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
});
afterEach(() => Promise.all([stop(), rm(folder, { recursive: true })]));

const lookup = (name: string, env: NodeJS.ProcessEnv = {}): Promise<Lookup> =>
  openRegistry({ repo: folder, env: { PATH: process.env.PATH, HOME: folder, ...env }, log: silentLog }).lookup({
    ecosystem: "git",
    name,
    purl: "pkg:generic/r",
  });

/** Two commits, a plain tag, one with a message, one that is no version, and a branch beside the main one. */
async function repository(): Promise<{ first: string; second: string }> {
  await openGit(folder).git(["init", "-q", "--bare", "-b", "main", "r.git"]);
  const git = openGit(join(folder, "r.git"), {
    GIT_AUTHOR_NAME: "a",
    GIT_AUTHOR_EMAIL: "a@example.com",
    GIT_COMMITTER_NAME: "a",
    GIT_COMMITTER_EMAIL: "a@example.com",
  });
  const tree = (await git.git(["mktree"], { input: "" })).text;
  const first = (await git.git(["commit-tree", "-m", "one", tree])).text;
  const second = (await git.git(["commit-tree", "-m", "two", "-p", first, tree])).text;
  await git.git(["update-ref", "refs/heads/main", second]);
  await git.git(["update-ref", "refs/heads/next", second]);
  await git.git(["update-ref", "refs/pull/1/head", first]);
  await git.git(["tag", "v1.9.0", first]);
  await git.git(["tag", "stable", first]);
  await git.git(["tag", "-a", "-m", "words", "v1.10.0", second]);
  return { first, second };
}

test("tags that are versions come in order with their commits; what moves is known by what it names now", async () => {
  const { first, second } = await repository();
  const found = await lookup(`${host}/o/r`);
  expect(found).toMatchObject({ kind: "found", tags: { HEAD: second, main: second, next: second, stable: first } });
  if (found.kind !== "found") return;
  expect(found.releases.slice(-2).map(({ version, publishedAt }) => [version, publishedAt])).toEqual([
    ["v1.9.0", null],
    ["v1.10.0", null],
  ]);
  const commit = Buffer.from(found.releases.at(-1)?.integrity?.replace("sha1-", "") ?? "", "base64").toString("hex");
  expect(commit).toBe(second);
  const { resolve, kind } = versioningOf("git");
  const today = ["", "main", "stable", "v1.9.0", "semver:^1.9.0", first, "gone"].map((text) => resolve(text, found));
  expect(today).toEqual([second, second, first, "v1.9.0", "v1.10.0", first, null]);
  expect(["", "main", "v1.9.0", "semver:^1", first].map(kind)).toEqual(["none", "tag", "exact", "range", "digest"]);
});

test("detect follows a tag that is a version, pins what moves to its commit, and leaves a commit alone", async () => {
  const { first, second } = await repository();
  const address = `git+http://${host}/o/r`;
  await using world = await openDetectWorld({
    tagged: `uvx --from ${address}@v1.9.0 cmd`,
    newest: `npx -y ${address}#v1.10.0`,
    branch: `uvx --from ${address}@main cmd`,
    nothing: `uvx --from ${address} cmd`,
    commit: `npx -y ${address}#${first}`,
    gone: `npx -y ${address}#v7.0.0`,
  });
  const { servers, problems } = await world.detect();
  expect(Object.fromEntries(servers.map(({ server, action, candidates }) => [server, [action, candidates[0]?.version]]))).toEqual({
    tagged: ["update", "v1.10.0"],
    newest: ["current", undefined],
    branch: ["pin", second],
    nothing: ["pin", second],
    commit: ["current", undefined],
    gone: ["update", "v1.10.0"],
  });
  expect(problems.filter(({ code }) => code === "version-not-found").map(({ server }) => server)).toEqual(["gone"]);
  expect(requests.filter(({ path }) => path.endsWith("/info/refs")).length).toBe(1);
});

test("a repository that is missing, private, slow or no repository is told apart, and no password is asked for or shown", async () => {
  expect(await lookup(`${host}/o/missing`)).toMatchObject({ kind: "not-found" });
  before = (_, response) => Boolean(response.writeHead(401, { "www-authenticate": 'Basic realm="x"' }).end());
  const env = {
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: `url.http://me:hush-hush@${host}/.insteadOf`,
    GIT_CONFIG_VALUE_0: `http://${host}/`,
  };
  for (const given of [{}, env]) {
    const refused = await lookup(`${host}/o/r`, given);
    expect(refused).toMatchObject({ kind: "unavailable", reason: expect.stringContaining("credentials") });
    expect(JSON.stringify(refused)).not.toContain("hush-hush");
  }
  before = (_, response) => Boolean(response.writeHead(200, { "content-type": "text/html" }).end("<title>Sign in</title>"));
  expect((await lookup(`${host}/o/r`)).kind).not.toBe("found");
  before = (_, response) => Boolean(response.writeHead(503).end());
  expect(await lookup(`${host}/o/r`)).toMatchObject({ kind: "unavailable", reason: expect.stringContaining("503") });
});

test("a redirect leads to no file, and a loop ends", async () => {
  await repository();
  before = ({ url }, response) => Boolean(response.writeHead(302, { location: `file://${folder}/r.git${url?.replace("/o/r", "")}` }).end());
  expect((await lookup(`${host}/o/r`)).kind).toBe("unavailable");
  before = ({ url }, response) => Boolean(response.writeHead(302, { location: `http://${host}${url}` }).end());
  expect((await lookup(`${host}/o/r`)).kind).toBe("unavailable");
});

test.each([
  "--upload-pack=touch x/y",
  "-oProxyCommand=x/y",
  "/etc/passwd",
  "host.example/../x",
  "ext::sh -c x/y",
  "me@host.example/o/r",
  "host.example/--upload-pack=x",
  "host.example",
  "host.example/a b",
])("%s is an address of no repository", async (name) => {
  expect(await lookup(name)).toMatchObject({ kind: "not-found", reason: expect.stringContaining("not an address") });
  expect(requests).toEqual([]);
});
