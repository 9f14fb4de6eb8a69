import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { localRefs } from "../../src/forge/local-refs.ts";
import { draft } from "../../src/ledger/event-types.ts";
import { digestOf, stableJson } from "../../src/lib/canonical.ts";
import { type Git, openGit } from "../../src/lib/git.ts";
import { moveRef } from "../../src/lib/git-refs.ts";
import { contractPath, lockPath } from "../../src/manifest/server-id.ts";
import { type Fixture, makeRepository, testClock } from "../fakes/repository.ts";
import { ledgerAt, oidA, opened, planned, verified } from "./scene.ts";

const tamperer = ["-c", "user.name=Eve", "-c", "user.email=eve@example.com"];

/** A ledger of three steps. */
async function makeLedger(fixture: Fixture) {
  const clock = testClock();
  const ledger = ledgerAt(fixture.origin, clock);
  const steps = [planned([]), verified("1.10.0", "fail"), verified("1.9.0", "pass")];
  for (const event of steps) {
    clock.pass(1000);
    await ledger.append({ title: event.type, events: [event] });
  }
  return { ledger, clock, head: (await ledger.read()).at(-1)?.commit as string };
}

/** Somebody with push access works on the ledger in a clone. */
async function tamper(fixture: Fixture, work: (git: Git) => Promise<unknown>): Promise<void> {
  const { clone } = fixture;
  await clone.git(["fetch", "--quiet", "origin"]);
  await clone.git(["checkout", "--quiet", "-B", "mcp-ledger", "origin/mcp-ledger"]);
  await work(clone);
  await clone.git(["push", "--quiet", "--force", "origin", "mcp-ledger"]);
}

/** The files of events in the work tree, oldest first. */
async function files(git: Git): Promise<string[]> {
  return (await git.git(["ls-files", "events"])).text.split("\n");
}

async function rewrite(git: Git, file: string, edit: (text: string) => string): Promise<void> {
  writeFileSync(`${git.dir}/${file}`, edit(readFileSync(`${git.dir}/${file}`, "utf8")));
}

const commit = (git: Git, ...args: string[]) => git.git([...tamperer, "commit", "--quiet", "--all", ...args]);

test("a ledger that nobody touched is whole, in a bare clone too and without a network", async () => {
  await using fixture = await makeRepository();
  const { ledger, head } = await makeLedger(fixture);
  const whole = { schema: "mcp-gitops/ledger-report/v1", head, commits: 3, events: 3, findings: [] };
  expect(await ledger.verify({ contains: head })).toMatchObject(whole);
  await openGit(fixture.folder).git(["clone", "--quiet", "--bare", "origin.git", "copy.git"]);
  expect(await ledgerAt(openGit(`${fixture.folder}/copy.git`), testClock()).verify()).toMatchObject(whole);
});

test.each([
  [
    "a file rewritten by a later commit",
    ["not-append-only", "trailers"],
    async (git: Git) => {
      await rewrite(git, (await files(git))[1] as string, (text) => text.replace('"fail"', '"pass"'));
      await commit(git, "-m", "Correct");
    },
  ],
  [
    "an event removed by a later commit",
    ["not-append-only", "trailers"],
    async (git: Git) => {
      await git.git(["rm", "--quiet", (await files(git))[1] as string]);
      await commit(git, "-m", "Clean up");
    },
  ],
  [
    "an event taken out of the history",
    ["trailers"],
    (git: Git) => git.git([...tamperer, "rebase", "--quiet", "--onto", "HEAD~2", "HEAD~1"]),
  ],
  [
    "an event rewritten in the history",
    ["trailers"],
    async (git: Git) => {
      await rewrite(git, (await files(git))[2] as string, (text) =>
        text.replace('"1.9.0"', '"1.10.0"').replace("#chrome", "#tavily").replace('"chrome"', '"tavily"'),
      );
      await commit(git, "--amend", "--no-edit");
    },
  ],
  [
    "JSON that is not canonical",
    ["not-canonical"],
    async (git: Git) => {
      await rewrite(git, (await files(git))[2] as string, (text) => JSON.stringify(JSON.parse(text), null, 1));
      await commit(git, "--amend", "--no-edit");
    },
  ],
  [
    "an event of another shape",
    ["schema", "trailers"],
    async (git: Git) => {
      await rewrite(git, (await files(git))[2] as string, (text) => text.replace('"pass"', '"perfect"'));
      await commit(git, "--amend", "--no-edit");
    },
  ],
  [
    "an event at another time than it says",
    ["path"],
    async (git: Git) => {
      await rewrite(git, (await files(git))[2] as string, (text) => text.replace("12:00:03.000Z", "11:00:03.000Z"));
      await commit(git, "--amend", "--no-edit");
    },
  ],
  [
    "a stranger's file",
    ["unexpected-file", "trailers"],
    async (git: Git) => {
      writeFileSync(`${git.dir}/notes.md`, "hello");
      await git.git(["add", "notes.md"]);
      await commit(git, "-m", "Notes");
    },
  ],
  [
    "a merge",
    ["history", "trailers"],
    (git: Git) => git.git([...tamperer, "merge", "--quiet", "--allow-unrelated-histories", "--no-ff", "-m", "Merge", "main"]),
  ],
] as const)("verify finds %s", async (_, codes, work) => {
  await using fixture = await makeRepository();
  const { ledger } = await makeLedger(fixture);
  await tamper(fixture, work);
  const { findings } = await ledger.verify();
  const head = (await fixture.origin.git(["rev-parse", "mcp-ledger"])).text;
  const found = findings.filter(({ commit: at, code }) => at === head || code !== "unexpected-file");
  expect([...new Set(found.map(({ code }) => code))].sort()).toEqual([...codes].sort());
  expect(findings.some(({ commit: at }) => at === head)).toBe(true);
});

test("a history that was made anew to the last byte is found by a commit that the ledger had", async () => {
  await using fixture = await makeRepository();
  const { head } = await makeLedger(fixture);
  await moveRef(fixture.origin, { branch: "mcp-ledger", expected: head, to: null });
  const forged = ledgerAt(fixture.origin, testClock());
  await forged.append({ title: "planned", events: [planned([], "all is well")] });
  expect((await forged.verify()).findings).toEqual([]);
  expect((await forged.verify({ contains: head })).findings).toMatchObject([{ code: "history", message: expect.stringContaining(head) }]);
});

test("digests that events name are recomputed where the commit is here", async () => {
  await using fixture = await makeRepository();
  const clock = testClock();
  const lock = { schema: "mcp-gitops/lock/v1", version: "1.9.0", packages: {} };
  const contract = { schema: "mcp-gitops/contract/v1", tools: [] };
  const id = { manifest: ".mcp.json", server: "chrome" };
  const head = await localRefs({ git: fixture.origin, clock }).commit({
    branch: "mcp-gitops/x/chrome",
    parent: null,
    expected: null,
    changes: [
      { path: lockPath(id), content: Buffer.from(stableJson(lock)) },
      { path: contractPath(id), content: Buffer.from(stableJson(contract)) },
    ],
    message: "Update",
  });
  const row = { ...id, package: "pkg:npm/chrome", from: "1.8.0", to: "1.9.0", lock: digestOf(lock), contract: digestOf(contract) };
  const ledger = ledgerAt(fixture.origin, clock);
  await ledger.append({ title: "Open", events: [opened({ head, servers: [row] })] });
  const { package: purl, lock: digest } = row;
  const deployment = { target: "live", commit: head, revision: "r", findings: [] };
  const live = (version: string) => ({ ...deployment, servers: [{ ...id, package: purl, version, lock: digest }] });
  await ledger.append({ title: "Deploy", events: [draft("deployment-verified", live("1.9.0"))] });
  // A version that was resolved while it was deployed has no committed lock, and what is not here is not blamed.
  await ledger.append({ title: "Deploy", events: [draft("deployment-verified", live("1.10.0"))] });
  await ledger.append({ title: "Open", events: [opened({ head: oidA, servers: [row] })] });
  expect(await ledger.verify()).toMatchObject({ recomputed: 3, notHere: 2, uncommitted: 1, findings: [] });
  const own = { ...lock, version: "1.11.0" };
  const events = [
    draft("deployment-verified", { ...live("1.11.0"), servers: [{ ...id, package: purl, version: "1.11.0", lock: digestOf(own) }] }),
  ];
  const held = await ledger.append({ title: "Deploy", events, locks: [own, own] });
  const kept = `locks/${digestOf(own).slice("sha256:".length)}.json`;
  expect((await fixture.origin.git(["show", "--name-only", "--format=", held as string])).text.split("\n")).toContain(kept);
  expect(await ledger.verify()).toMatchObject({ recomputed: 4, notHere: 2, uncommitted: 1, findings: [] });
  const wrong = await ledger.append({ title: "Open", events: [opened({ head, servers: [{ ...row, contract: digestOf("other") }] })] });
  expect((await ledger.verify()).findings).toMatchObject([
    { code: "digest", commit: wrong, message: expect.stringContaining(contractPath(id)) },
  ]);
});

test("a lock that the ledger keeps lies under its own digest, and nothing else does", async () => {
  await using fixture = await makeRepository();
  const { ledger } = await makeLedger(fixture);
  const lock = { schema: "mcp-gitops/lock/v1", version: "1.0.0" };
  const path = `locks/${digestOf(lock).slice("sha256:".length)}.json`;
  await ledger.append({ title: "Plan", events: [planned([], "with a lock")], locks: [lock] });
  expect((await ledger.verify()).findings).toEqual([]);
  await tamper(fixture, async (git) => {
    await rewrite(git, path, (text) => text.replace("1.0.0", "1.0.1"));
    await commit(git, "--amend", "--no-edit");
  });
  expect((await ledger.verify()).findings).toMatchObject([{ code: "path", path, message: expect.stringContaining("digest") }]);
  await tamper(fixture, async (git) => {
    await rewrite(git, path, () => "{");
    await commit(git, "--amend", "--no-edit");
  });
  expect((await ledger.verify()).findings).toMatchObject([{ code: "path", path }]);
});

test("a ledger with an event that cannot be read stops its readers and says where", async () => {
  await using fixture = await makeRepository();
  const { clock } = await makeLedger(fixture);
  await tamper(fixture, async (git) => {
    await rewrite(git, (await files(git))[2] as string, () => "{");
    await commit(git, "--amend", "--no-edit");
  });
  await expect(ledgerAt(fixture.origin, clock).read()).rejects.toMatchObject({
    code: "document",
    details: { place: { file: expect.stringMatching(/^events\//) } },
  });
});
