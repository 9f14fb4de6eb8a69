import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { junitXml } from "../../src/report/junit.ts";
import { verdictReport } from "../../src/report/verdict-report.ts";
import { verdictSarif } from "../../src/report/verdict-sarif.ts";
import type { Verdict } from "../../src/verify/verdict.ts";
import type { VerifyResult } from "../../src/verify/verify-server.ts";
import { expiredCertificate } from "../servers/expired-certificate.ts";
import { type RemoteMode, startRemote } from "../servers/remote.ts";
import { type Cage, openZoo, processesLike } from "./zoo-world.ts";

/*
 * The zoo: every hazard of a server, through the proving plane as `verify` uses it, in the strongest sandbox of this host. Each ends within its
 * budget with the finding that a person needs, and leaves nothing behind: no process, no file, no memory in the verifier.
 */

/** Stands in the command line of everything that a server of this run starts. */
const mark = `zoo-${randomBytes(6).toString("hex")}`;
/** Stands in the environment of the verifier. */
const secret = randomBytes(12).toString("hex");

interface Hazard extends Cage {
  readonly outcome: "pass" | "warn" | "fail" | "inconclusive";
  /** Codes of all findings of all suites, sorted. */
  readonly codes: readonly string[];
  /** A code that depends on when somebody looks: none of its processes lives for a tenth of a second. */
  readonly luck?: string;
  /** What the deciding sentence says. */
  readonly says?: RegExp;
}

const soon = { start: 1500 };
const failed = (code: string, says: RegExp) => ({ outcome: "fail" as const, codes: [code, "no-contract"].sort(), says });
const passed = (...codes: string[]) => ({ outcome: "pass" as const, codes: codes.sort() });
const warned = (...codes: string[]) => ({ outcome: "warn" as const, codes: codes.sort() });

const zoo: Record<string, Hazard> = {
  silent: { bin: "hang", ...soon, ...failed("timeout", /did not answer in time, twice/) },
  "exits at once": { bin: "zoo-exits", args: ["at-once"], ...failed("does-not-start", /exit code 3/) },
  "exits after a second": { bin: "zoo-exits", args: ["after-a-second"], ...failed("does-not-start", /exit code 4/) },
  "exits on the first request": { bin: "zoo-exits", args: ["on-first-request"], ...failed("does-not-start", /exit code 5/) },
  "exits on what comes before initialize": { bin: "zoo-exits", args: ["before-initialize"], ...passed() },
  "legacy only": { bin: "well", ...passed() },
  "modern only": { bin: "zoo-eras", args: ["modern"], ...passed() },
  "both eras": { bin: "zoo-eras", args: ["both"], ...passed() },
  "answers initialize twice": { bin: "zoo-answers", args: ["twice"], ...passed("protocol-breach") },
  "answers with a wrong id": {
    bin: "zoo-answers",
    args: ["wrong-id"],
    ...soon,
    outcome: "fail",
    codes: ["no-contract", "protocol-breach", "timeout"],
  },
  "answers with a wrong version": { bin: "zoo-answers", args: ["wrong-version"], ...failed("does-not-start", /1999-12-31/) },
  "answers in a batch": {
    bin: "zoo-answers",
    args: ["batch"],
    ...soon,
    outcome: "fail",
    codes: ["no-contract", "protocol-breach", "timeout"],
  },
  "a line of 200 MB": { bin: "zoo-bytes", args: ["long-line"], ...failed("over-limit", /wrote more than 16777216 bytes/) },
  "an endless stream without newline": { bin: "zoo-bytes", args: ["endless"], ...failed("over-limit", /wrote more than 16777216 bytes/) },
  "invalid UTF-8": { bin: "zoo-bytes", args: ["invalid-utf8"], ...passed("noise", "protocol-breach") },
  "NUL bytes on stdout": { bin: "zoo-bytes", args: ["raw-nul"], ...passed("noise") },
  "a NUL in a description": { bin: "zoo-bytes", args: ["escaped-nul"], ...warned("control-characters") },
  "initialize nested 100,000 deep": { bin: "zoo-answers", args: ["deep"], ...failed("does-not-start", /deep/) },
  "a schema nested 100,000 deep": { bin: "deep", ...failed("does-not-start", /nested deeper than 128/) },
  "a cursor that loops": { bin: "looping-cursor", ...failed("does-not-start", /came back a second time/) },
  "pages without end": { bin: "endless-pages", ...failed("does-not-start", /more than 100 pages/) },
  "50,000 tools": { bin: "zoo-lists", args: ["many"], ...failed("does-not-start", /more than 10000 tools/) },
  "duplicate tools": { bin: "repeated-names", ...warned("odd-lists", "strict-refusal") },
  "a name of 20,000 letters": {
    bin: "zoo-lists",
    args: ["long-name"],
    outcome: "fail",
    codes: ["contract-too-large", "odd-lists"],
    says: /a name among its tools/,
  },
  "instructions of 1.2 MB": {
    bin: "zoo-lists",
    args: ["long-instructions"],
    outcome: "fail",
    codes: ["contract-too-large"],
    says: /instructions/,
  },
  "more changes than a verdict lists": { bin: "zoo-churn", pinned: true, ...warned("surface-behavioural", "surface-breaking") },
  "names that act": { bin: "zoo-names", ...passed("odd-lists") },
  "a flood on stderr": { bin: "flood", args: ["stderr"], ...failed("over-limit", /wrote more than/) },
  "ignores the end of stdin and SIGTERM": { bin: "zoo-stays", ...passed("no-exit") },
  "daemonises with its environment cleared": { bin: "zoo-spawns", args: ["daemon", mark], ...passed("behaviour-programs", "strays") },
  "a chain of processes that each start the next one": {
    bin: "zoo-spawns",
    args: ["chain", mark],
    ...passed("strays"),
    luck: "behaviour-programs",
  },
  "forks forever": { bin: "zoo-spawns", args: ["forks", mark], processes: 8, ...failed("over-limit", /started more than 8 processes/) },
  "eats memory": { bin: "zoo-takes", args: ["memory"], memory: 400, ...failed("over-limit", /more than 419430400 bytes of memory/) },
  "fills the disk": { bin: "zoo-takes", args: ["disk"], ...failed("over-limit", /wrote more than 536870912 bytes or 20000 files/) },
  "fills the disk under names that are no text": {
    bin: "zoo-keeps",
    args: ["text"],
    ...failed("over-limit", /wrote more than 536870912 bytes or 20000 files/),
  },
  "fills the disk with what stands in no folder": {
    bin: "zoo-keeps",
    args: ["unlinked"],
    ...failed("over-limit", /wrote more than 536870912 bytes or 20000 files/),
  },
  "hides files deeper than a path can say": {
    bin: "zoo-keeps",
    args: ["deep"],
    ...failed("over-limit", /keeps files where nobody can count them/),
  },
  "fills shared memory": { bin: "zoo-takes", args: ["shared"], ...passed() },
  "fills /tmp": { bin: "zoo-takes", args: ["tmp"], ...passed() },
  "opens a port": { bin: "zoo-acts", args: ["port"], pinned: true, ...warned("behaviour-listens") },
  "calls home": { bin: "zoo-acts", args: ["calls"], pinned: true, ...warned("behaviour-network") },
  "starts a program": { bin: "zoo-acts", args: ["program"], pinned: true, ...passed("behaviour-programs") },
  "asks for sampling and elicitation": { bin: "zoo-acts", args: ["asks"], pinned: true, ...passed("behaviour-asks") },
  "tells its environment in a description": {
    bin: "zoo-acts",
    args: ["tells"],
    pinned: true,
    ...warned("behaviour-tells-environment", "surface-behavioural"),
  },
  "writes in its home": { bin: "zoo-acts", args: ["writes"], pinned: true, ...passed("behaviour-files") },
  "changes its tools between two lists": { bin: "zoo-lists", args: ["changing"], ...warned("unstable-lists") },
  "dies over the second list": { bin: "zoo-lists", args: ["crashing"], ...warned("exit-code", "unstable-lists") },
  "changes its tools after the n-th start": { bin: "zoo-lists", args: ["counting"], ...passed("behaviour-files") },
};

/** What only the way to a remote can do. Nothing of it says anything about a version: it is asked again another day. */
const remotes: Record<string, { mode: RemoteMode; tls?: boolean; says: RegExp }> = {
  "an open door that is no MCP": { mode: "nonsense", says: /./ },
  "401, a closed door": { mode: "unauthorized", says: /the door is closed \(HTTP 401\)/ },
  "403, a closed door": { mode: "forbidden", says: /the door is closed \(HTTP 403\)/ },
  "silence over HTTP": { mode: "silent", says: /no answer within 1500 ms/ },
  "a redirect to a metadata address": { mode: "redirects", says: /./ },
  "a redirect to itself": { mode: "loop", says: /./ },
  "slow loris": { mode: "loris", says: /no answer within 1500 ms/ },
  "huge headers": { mode: "headers", says: /Headers Overflow/ },
  "a certificate that has ended": { mode: "both", tls: true, says: /certificate has expired/ },
};

let world: Awaited<ReturnType<typeof openZoo>>;
let folder = "";
let metadata: Awaited<ReturnType<typeof startRemote>>;
const results = new Map<string, VerifyResult>();
let peak = 0;
/** Files of others: what a proving job of GitHub is told to write, what the deciding plane reads. */
const foreign = ["github-output", "github-env", "proofs/neighbour.json", "secret"];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "zoo-outside-"));
  mkdirSync(join(folder, "proofs"));
  for (const name of foreign) writeFileSync(join(folder, name), "before");
  const { key, cert } = expiredCertificate();
  writeFileSync(join(folder, "ca.pem"), cert);
  metadata = await startRemote("both");
  const expired = await startRemote("both", { key, cert });
  world = await openZoo({
    env: { ZOO_SECRET: secret, GITHUB_OUTPUT: join(folder, "github-output"), NODE_EXTRA_CA_CERTS: join(folder, "ca.pem") },
  });
  const watch = setInterval(() => (peak = Math.max(peak, world.verifierPeak())), 200);
  const run = async (name: string, cage: Cage) => void results.set(name, await world.run(name, cage));
  const reaching: Cage = { bin: "zoo-reaches", args: ["plants", ...foreign.map((name) => join(folder, name)), "/proc/1/environ"] };
  await Promise.all([
    ...Object.entries(zoo).map(([name, hazard]) => run(name, hazard)),
    run("reaches for what is others'", reaching),
    run("schemas that could be followed", { bin: "zoo-schemas", args: [metadata.url] }),
    ...Object.entries(remotes).map(async ([name, { mode, tls }]) => {
      const remote = tls ? expired : await startRemote(mode);
      await run(name, remoteCage(remote.url, { "x-elsewhere": metadata.url }));
      if (!tls) await remote[Symbol.asyncDispose]();
    }),
  ]);
  clearInterval(watch);
  await expired[Symbol.asyncDispose]();
}, 300_000);
afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
  await metadata?.[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

function remoteCage(url: string, headers: Record<string, string>): Cage {
  const launch = { bin: null, args: [], env: {}, transport: "http", url, headers, local: null } as const;
  return { bin: "", ...soon, over: { package: null, name: null, candidates: [], launch } };
}

const verdictOf = (name: string) => results.get(name)?.attempts[0]?.verdict as Verdict;
const findingsOf = ({ suites }: Verdict) => suites.flatMap(({ findings }) => findings);

test.each(Object.entries(zoo))("%s", (name, { outcome, codes, luck, says }) => {
  const verdict = verdictOf(name);
  const found = findingsOf(verdict).flatMap(({ code }) => (code === luck ? [] : [code]));
  expect({ outcome: verdict.outcome, codes: found.sort() }, JSON.stringify(verdict.suites, null, 1)).toEqual({ outcome, codes });
  if (says) expect(results.get(name)?.reasons[0]).toMatch(says);
});

test.each(Object.entries(remotes))("%s", (name, { mode, says }) => {
  const { outcome, suites } = verdictOf(name);
  // What answers and speaks no MCP has said something of itself; the rest is the way's doing.
  const own = ["nonsense", "redirects", "loop"].includes(mode);
  expect({ outcome, codes: suites.flatMap(({ findings }) => findings.map(({ code }) => code)) }).toEqual(
    own ? { outcome: "fail", codes: ["no-contract"] } : { outcome: "inconclusive", codes: ["not-reached"] },
  );
  expect(results.get(name)?.reasons[0]).toMatch(says);
});

test("no reference of a schema is followed, no redirect either, and no expression is run", () => {
  expect(metadata.requests).toEqual([]);
  const verdict = verdictOf("schemas that could be followed");
  expect(verdict.outcome).toBe("pass");
  expect(JSON.stringify(results.get("schemas that could be followed"))).not.toContain("root:");
});

test("what is the verifier's or a neighbour's is neither seen nor written", () => {
  const contract = results.get("reaches for what is others'")?.attempts[0]?.contract;
  const told = JSON.parse(String(contract?.tools[0]?.description));
  expect(told).toMatchObject({ seen: ["/proc/1/environ"], written: [] });
  expect(told.told.length).toBeLessThan(20);
  expect(JSON.stringify(told.told)).not.toContain(secret);
  for (const name of foreign) expect(readFileSync(join(folder, name), "utf8")).toBe("before");
});

test("what a server wrote in its names acts nowhere: Markdown, JUnit XML, SARIF", () => {
  const verdicts = [verdictOf("names that act"), verdictOf("a NUL in a description")];
  const markdown = verdictReport(verdicts);
  const xml = junitXml(verdicts);
  const sarif = JSON.stringify(verdictSarif(verdicts, { version: "0" }));
  for (const text of [markdown, xml, sarif]) {
    expect(text).not.toMatch(/^\s*(::|##\[)/m);
    expect(text).not.toMatch(/<img|<evil|@everyone|]\(http:\/\/evil/);
    expect(text).not.toContain("\u0000");
  }
});

test("nothing is left: no process, no tree, no folder above one, and the verifier stayed small", async () => {
  await expect.poll(() => processesLike(mark), { timeout: 20_000 }).toEqual([]);
  expect(readdirSync(world.npm.path("store-trees"))).toEqual([]);
  const planted = [world.npm.dir, tmpdir()].flatMap((place) => ["node_modules", "planted"].map((name) => join(place, name)));
  expect(planted.filter((path) => existsSync(path))).toEqual([]);
  expect(peak).toBeGreaterThan(0);
  expect(peak).toBeLessThan(700 * 1024 * 1024);
});
