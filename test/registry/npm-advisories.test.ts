import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { silentLog } from "../../src/lib/log.ts";
import { openNpmAdvisories } from "../../src/registry/npm-advisories.ts";
import { type FakeRegistry, startRegistry } from "../fakes/registry.ts";

let registry: FakeRegistry;
let dir: string;

beforeEach(async () => {
  registry = await startRegistry();
  dir = await mkdtemp(join(tmpdir(), "advisories-"));
  await npmrc();
});
afterEach(async () => {
  await registry.close();
  await rm(dir, { recursive: true });
});

const npmrc = (...lines: readonly string[]) => writeFile(join(dir, ".npmrc"), [`registry=${registry.url}/`, ...lines, ""].join("\n"));
const open = () =>
  openNpmAdvisories({ repo: dir, env: { PATH: process.env.PATH, HOME: dir, MCP_GITOPS_CACHE: join(dir, "cache") }, log: silentLog });
const ask = async (...names: readonly string[]) => (await open()).ask(names.map((name) => ({ name, version: "1.0.0" })));
const advisory = (over: Readonly<Record<string, unknown>> = {}) => ({
  id: 1179,
  url: "https://github.com/advisories/GHSA-vh95-rmgr-6w4m",
  title: "Prototype Pollution",
  severity: "moderate",
  vulnerable_versions: "<1.2.0",
  ...over,
});
/** What every source of advisories has. */
const knowing = () => registry.advise("minimist", advisory());
const questions = () => registry.requests.filter(({ path }) => path.endsWith("/advisories/bulk"));

test("advisories are told with their id, severity and range", async () => {
  knowing();
  registry.advise("a", advisory({ severity: "critical", title: "x" }));
  expect(await ask("a", "b")).toEqual({
    kind: "answered",
    advisories: [
      {
        id: "GHSA-vh95-rmgr-6w4m",
        aliases: [],
        name: "a",
        severity: "critical",
        title: "x",
        url: "https://github.com/advisories/GHSA-vh95-rmgr-6w4m",
        range: "<1.2.0",
        versions: ["1.0.0"],
      },
    ],
  });
});

test("a registry that answers everybody with nothing has not looked", async () => {
  expect(await ask("a")).toMatchObject({ kind: "unavailable", reason: expect.stringContaining("knows nothing even of") });
});

test.each([
  ["has no such endpoint", { kind: "status", status: 404 }],
  ["allows no such question", { kind: "status", status: 405 }],
  ["fails", { kind: "status", status: 500 }],
  ["answers with a page", { kind: "html" }],
  ["answers with a list", { kind: "body", text: "[]" }],
  ["sends more than can be", { kind: "flood", bytes: 40_000_000 }],
  ["sends half of it", { kind: "truncated" }],
  ["sends the question elsewhere", { kind: "redirect", location: "http://127.0.0.1:9/" }],
] as const)("a registry that %s cannot tell, its address stays out of the reason, and it is asked once", async (_, fault) => {
  registry.fault("/advisories/bulk", fault);
  const source = await open();
  const [first, second] = [await source.ask([{ name: "a", version: "1.0.0" }]), await source.ask([{ name: "b", version: "1.0.0" }])];
  expect(first).toMatchObject({ kind: "unavailable" });
  expect(second).toEqual(first);
  expect(JSON.stringify(first)).not.toContain("127.0.0.1");
  // A failing one is tried again by the client itself, within the one question.
  expect(questions().length).toBeLessThanOrEqual(3);
});

test("a slow registry is waited for", async () => {
  knowing();
  registry.advise("a", advisory());
  registry.fault("/advisories/bulk", { kind: "slow", milliseconds: 300 });
  expect(await ask("a")).toMatchObject({ advisories: [{ name: "a" }] });
});

test("the packages of a scope with a registry of its own are named to that one alone, with its credentials", async () => {
  knowing();
  await using own = await startRegistry();
  own.advise("minimist", advisory());
  own.advise("@mine/x", advisory());
  await npmrc(`@mine:registry=${own.url}/`, `${own.url.replace("http:", "")}/:_authToken=t0ken-of-mine`);
  expect(await ask("@mine/x", "a")).toMatchObject({ kind: "answered", advisories: [{ name: "@mine/x" }] });
  expect(own.requests.map(({ headers }) => headers.authorization)).toEqual(["Bearer t0ken-of-mine", "Bearer t0ken-of-mine"]);
  expect(questions().map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
});

test("nonsense among advisories is left out, an unheard-of severity is nobody's word, and no link but https is kept", async () => {
  knowing();
  for (const one of [advisory({ vulnerable_versions: 7 }), advisory({ severity: "doom", url: "javascript:alert(1)" })])
    registry.advise("a", one);
  expect(await ask("a")).toMatchObject({ advisories: [{ id: "1179", severity: null, url: null }] });
});

test("one hole with two ranges is one", async () => {
  knowing();
  registry.advise("a", advisory({ vulnerable_versions: ">=1.0.0 <1.0.1" }));
  registry.advise("a", advisory({ vulnerable_versions: ">=2.0.0 <2.0.1" }));
  const answer = await (await open()).ask(["1.0.0", "2.0.0"].map((version) => ({ name: "a", version })));
  expect(answer).toMatchObject({ advisories: [{ versions: ["1.0.0", "2.0.0"] }] });
});

test("a prerelease in a range is in it, what lies beyond is not, and a range that nobody can read is about every version", async () => {
  knowing();
  registry.advise("a", advisory({ vulnerable_versions: "<2.0.0" }));
  registry.advise("b", advisory({ vulnerable_versions: "before the flood" }));
  const packages = ["1.5.0-beta.1", "2.0.0"].flatMap((version) => ["a", "b"].map((name) => ({ name, version })));
  expect(await (await open()).ask(packages)).toMatchObject({
    advisories: [
      { name: "a", versions: ["1.5.0-beta.1"] },
      { name: "b", versions: ["1.5.0-beta.1", "2.0.0"] },
    ],
  });
});

test("what one registry tells counts although another cannot tell", async () => {
  knowing();
  await using own = await startRegistry();
  own.fault("/advisories/bulk", { kind: "status", status: 404 });
  registry.advise("a", advisory());
  await npmrc(`@mine:registry=${own.url}/`);
  expect(await ask("@mine/x", "a")).toMatchObject({ advisories: [{ name: "a" }], gaps: [expect.stringContaining("tells no advisories")] });
});
