import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { silentLog } from "../../src/lib/log.ts";
import { openNpmReleases } from "../../src/registry/npm-releases.ts";
import { openPypiReleases } from "../../src/registry/pypi-releases.ts";
import { repositoryOf } from "../../src/verify/security/release-facts.ts";
import { startPythonIndex } from "../fakes/python-index.ts";
import { startRegistry } from "../fakes/registry.ts";

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "releases-"));
});
afterEach(() => rm(dir, { recursive: true }));
const env = (more: NodeJS.ProcessEnv = {}) => ({ PATH: process.env.PATH, HOME: dir, MCP_GITOPS_CACHE: join(dir, "cache"), ...more });
const npmrc = (...lines: readonly string[]) => writeFile(join(dir, ".npmrc"), `${lines.join("\n")}\n`);
const openNpm = () => openNpmReleases({ repo: dir, env: env(), log: silentLog });
const openPypi = (...indexes: readonly string[]) => {
  const [main = "", ...extra] = indexes.toReversed();
  const own = env({ UV_DEFAULT_INDEX: main, ...(extra.length > 0 && { UV_EXTRA_INDEX_URL: extra.join(" ") }) });
  return openPypiReleases({ repo: dir, env: own, log: silentLog });
};
const one = { name: "a", version: "1.0.0" };

test("an npm release is told with its licence, its publisher, who else could, and where its source is", async () => {
  await using registry = await startRegistry();
  await npmrc(`registry=${registry.url}/`);
  registry.publish({
    manifest: {
      ...one,
      license: "(MIT OR Apache-2.0)",
      repository: { type: "git", url: "git+https://github.com/Owner/Repo.git" },
      _npmUser: { name: "ann", email: "ann@example.org" },
      maintainers: [{ name: "ann" }, "bob <bob@example.org>"],
    },
  });
  registry.publish({ manifest: { name: "@s/b", version: "2.0.0", licenses: [{ type: "MIT" }, { type: "GPL-2.0" }] } });
  registry.deprecate("@s/b", "2.0.0", "moved");
  const answers = await (await openNpm()).ask([one, { name: "@s/b", version: "2.0.0" }]);
  expect(Object.fromEntries(answers)).toEqual({
    "a@1.0.0": {
      kind: "found",
      facts: {
        withdrawn: null,
        licence: "(MIT OR Apache-2.0)",
        publisher: "ann",
        maintainers: ["ann", "bob"],
        repository: "github.com/owner/repo",
      },
    },
    "@s/b@2.0.0": {
      kind: "found",
      facts: { withdrawn: "moved", licence: "(MIT OR GPL-2.0)", publisher: null, maintainers: null, repository: null },
    },
  });
});

test("a version that was deleted is gone, and so is a package; a registry without addresses for versions is asked for its document", async () => {
  await using registry = await startRegistry();
  await npmrc(`registry=${registry.url}/`);
  registry.publish({ manifest: { ...one, deprecated: "no" } });
  registry.fault("/a/1.0.0", { kind: "status", status: 404 });
  const answers = await (await openNpm()).ask([one, { name: "a", version: "9.9.9" }, { name: "nobody", version: "1.0.0" }]);
  expect(answers.get("a@1.0.0")).toMatchObject({ kind: "found", facts: { withdrawn: "no" } });
  expect(answers.get("a@9.9.9")).toEqual({ kind: "gone" });
  expect(answers.get("nobody@1.0.0")).toEqual({ kind: "gone" });
});

test.each([
  ["fails", { kind: "status", status: 500 }],
  ["answers with a page", { kind: "html" }],
  ["answers about another package", { kind: "body", text: '{"name":"b","version":"1.0.0"}' }],
  ["sends more than can be", { kind: "flood", bytes: 10_000_000 }],
] as const)("a registry that %s has said nothing of a release, and its address stays out of the reason", async (_, fault) => {
  await using registry = await startRegistry();
  await npmrc(`registry=${registry.url}/`);
  registry.publish({ manifest: one });
  registry.fault("/a/1.0.0", fault);
  const answer = (await (await openNpm()).ask([one])).get("a@1.0.0");
  expect(answer).toMatchObject({ kind: "unavailable" });
  expect(JSON.stringify(answer)).not.toContain("127.0.0.1");
});

test("the packages of a scope are asked of its own registry alone, and each release once", async () => {
  await using registry = await startRegistry();
  await using own = await startRegistry();
  own.publish({ manifest: { name: "@mine/x", version: "1.0.0" } });
  await npmrc(`registry=${registry.url}/`, `@mine:registry=${own.url}/`);
  const source = await openNpm();
  for (let n = 0; n < 3; n++) await source.ask([{ name: "@mine/x", version: "1.0.0" }]);
  expect([registry.requests.length, own.requests.length]).toEqual([0, 1]);
});

test("a Python release is told with its vulnerabilities, its licence and who owns it", async () => {
  await using index = await startPythonIndex();
  index.tell("a", "1.0", {
    info: {
      classifiers: ["License :: OSI Approved :: MIT License"],
      project_urls: { Homepage: "https://example.org", "Source Code": "https://github.com/o/r/tree/main/x" },
    },
    ownership: { roles: [{ role: "Owner", user: "ann" }], organization: "them" },
    vulnerabilities: [
      {
        id: "PYSEC-2026-1",
        aliases: ["CVE-2026-1"],
        summary: "bad",
        fixed_in: ["1.1"],
        link: "https://osv.dev/PYSEC-2026-1",
        withdrawn: null,
      },
      { id: "PYSEC-2026-2", aliases: [], summary: "was none", fixed_in: [], withdrawn: "2026-01-01T00:00:00Z" },
    ],
  });
  const { releases, advisories } = await openPypi(index.url);
  const packages = [{ name: "a", version: "1.0" }];
  expect((await releases.ask(packages)).get("a@1.0")).toEqual({
    kind: "found",
    facts: { withdrawn: null, licence: "MIT", publisher: null, maintainers: ["ann", "them"], repository: "github.com/o/r" },
  });
  expect(await advisories.ask(packages)).toMatchObject({
    kind: "answered",
    advisories: [{ id: "PYSEC-2026-1", name: "a", severity: null, title: "bad", range: "fixed in 1.1", versions: ["1.0"] }],
  });
  expect(index.requests).toEqual(["pypi/a/1.0/json"]);
});

test("an index that offers no more than pages tells what was deleted and what a wheel says of itself, and no vulnerabilities", async () => {
  await using index = await startPythonIndex();
  const links = ["Project-URL: Source, https://github.com/o/r", "License: some text", "Classifier: License :: OSI Approved :: MIT License"];
  index.publish({ name: "a", version: "1.0", headers: links });
  const { releases, advisories } = await openPypi(index.url);
  const answers = await releases.ask([
    { name: "a", version: "1.0" },
    { name: "a", version: "2.0" },
  ]);
  expect(answers.get("a@1.0")).toMatchObject({ kind: "found", facts: { withdrawn: null, licence: "MIT", repository: "github.com/o/r" } });
  expect(answers.get("a@2.0")).toEqual({ kind: "gone" });
  expect(await advisories.ask([{ name: "a", version: "1.0" }])).toMatchObject({
    kind: "unavailable",
    reason: expect.stringContaining("no vulnerabilities of 1 of 1"),
  });
});

test("a source archive without metadata beside it is a release of which nobody can read anything", async () => {
  await using index = await startPythonIndex();
  index.publishSource("a", "1.0");
  const { releases } = await openPypi(index.url);
  const answers = await releases.ask([{ name: "a", version: "1.0" }]);
  expect(answers.get("a@1.0")).toMatchObject({ kind: "found", facts: { licence: null, unread: true } });
});

test("what the first index has is asked of it alone, and is private", async () => {
  await using mine = await startPythonIndex();
  await using everybodys = await startPythonIndex();
  mine.publish({ name: "secret-thing", version: "1.0" });
  everybodys.tell("open-thing", "1.0", { vulnerabilities: [] });
  const { releases, isPrivate } = await openPypi(mine.url, everybodys.url);
  const answers = await releases.ask(["secret-thing", "open-thing"].map((name) => ({ name, version: "1.0" })));
  expect([...answers.values()].map(({ kind }) => kind)).toEqual(["found", "found"]);
  expect(everybodys.requests.join()).not.toContain("secret");
  expect(await Promise.all([isPrivate("secret-thing"), isPrivate("open-thing")])).toEqual([true, false]);
});

test.each([
  ["git+https://github.com/Owner/Repo.git", "github.com/owner/repo"],
  ["git@github.com:owner/repo.git", "github.com/owner/repo"],
  ["git+ssh://git@github.com/owner/repo.git", "github.com/owner/repo"],
  ["git://github.com/owner/repo", "github.com/owner/repo"],
  ["owner/repo", "github.com/owner/repo"],
  ["gitlab:owner/repo", "gitlab.com/owner/repo"],
  ["https://www.github.com/owner/repo/tree/main/packages/x", "github.com/owner/repo"],
  ["javascript:alert(1)", null],
  ["https://example.org", null],
  ["../../etc/passwd", null],
])("the repository %s is %s", (text, expected) => {
  expect(repositoryOf(text)).toBe(expected);
});
