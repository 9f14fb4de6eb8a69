import { expect, test } from "vitest";
import { draft } from "../../src/ledger/event-types.ts";
import { replay } from "../../src/ledger/state.ts";
import { openGit } from "../../src/lib/git.ts";
import { makeRepository, testClock } from "../fakes/repository.ts";
import { day, deployed, ledgerAt, opened, planned, quarantined, verified } from "./scene.ts";

test("a step is one commit that adds a file an event, with trailers as its index", async () => {
  await using fixture = await makeRepository();
  const { origin } = fixture;
  const ledger = ledgerAt(origin, testClock());
  const commit = await ledger.append({ title: "Verify chrome", events: [verified("1.10.0", "fail"), verified("1.9.0", "pass")] });
  expect((await origin.git(["log", "--format=%P|%B", "mcp-ledger"])).text.trim()).toBe(
    [
      "|Verify chrome",
      "",
      "Mcp-Run: run-1",
      "Mcp-Previous: none",
      "Mcp-Event: verified server:.mcp.json#chrome",
      "Mcp-Event: verified server:.mcp.json#chrome",
    ].join("\n"),
  );
  expect((await origin.git(["ls-tree", "-r", "--name-only", "mcp-ledger"])).text.split("\n")).toEqual([
    "events/2026/11/05/120000000-run_1-000-verified.json",
    "events/2026/11/05/120000000-run_1-001-verified.json",
  ]);
  const events = await ledgerAt(origin, testClock(), "another").read();
  expect(events.map(({ type, data, commit: at }) => [type, "to" in data && data.to, at])).toEqual([
    ["verified", "1.10.0", commit],
    ["verified", "1.9.0", commit],
  ]);
});

test("what the ledger says already is not written again, whichever run says it", async () => {
  await using fixture = await makeRepository();
  const clock = testClock();
  const steps = [
    [planned([]), verified("1.10.0", "fail"), verified("1.9.0", "pass")],
    [opened()],
    [deployed("deployment-started", "r1"), deployed("deployment-verified", "r1")],
    [deployed("deployment-failed", "r2"), quarantined("1.10.0", new Date(clock.now() + 30 * day).toISOString())],
  ];
  for (const events of steps) expect(await ledgerAt(fixture.origin, clock).append({ title: "Step", events })).not.toBeNull();
  const head = (await fixture.origin.git(["rev-parse", "mcp-ledger"])).text;
  clock.pass(1000);
  const later = ledgerAt(fixture.origin, clock, "run-2");
  // A quarantine that lasts is the same, though it would end later when made now.
  const again = [deployed("deployment-failed", "r2"), quarantined("1.10.0", new Date(clock.now() + 30 * day).toISOString())];
  for (const events of [steps[0], steps[1], again, [{ ...opened(), type: "proposal-refreshed" as const }]]) {
    expect(await later.append({ title: "Step", events: events ?? [] })).toBeNull();
  }
  expect((await fixture.origin.git(["rev-parse", "mcp-ledger"])).text).toBe(head);
  clock.pass(31 * day);
  expect(
    await later.append({ title: "Step", events: [quarantined("1.10.0", new Date(clock.now() + 30 * day).toISOString())] }),
  ).not.toBeNull();
});

test("a step that was half told is told to its end, and what happens anew is news", async () => {
  await using fixture = await makeRepository();
  const ledger = ledgerAt(fixture.origin, testClock());
  await ledger.append({ title: "Start", events: [deployed("deployment-started", "r1")] });
  await ledger.append({ title: "Deploy", events: [deployed("deployment-started", "r1"), deployed("deployment-verified", "r1")] });
  await ledger.append({ title: "Deploy", events: [deployed("deployment-started", "r2"), deployed("deployment-failed", "r2")] });
  await ledger.append({ title: "Deploy", events: [deployed("deployment-started", "r1"), deployed("deployment-verified", "r1")] });
  expect((await ledger.read()).map(({ type }) => type.replace("deployment-", ""))).toEqual([
    ...["started", "verified", "started", "failed", "started", "verified"],
  ]);
});

test("twelve runs that append at once lose nothing and stay in one line", async () => {
  await using fixture = await makeRepository();
  const runs = Array.from({ length: 12 }, (_, i) =>
    ledgerAt(openGit(fixture.origin.dir), testClock(), "same-run").append({
      title: `Verify ${i}`,
      events: [verified(`1.${i}.0`, "pass"), planned([])],
    }),
  );
  await Promise.all(runs);
  const ledger = ledgerAt(fixture.origin, testClock());
  const events = await ledger.read();
  expect(events.filter(({ type }) => type === "verified")).toHaveLength(12);
  expect(events.filter(({ type }) => type === "planned")).toHaveLength(1);
  expect(await ledger.verify()).toMatchObject({ commits: 12, events: 13, findings: [] });
});

test("names out of a manifest do not write trailers, paths or terminal codes", async () => {
  await using fixture = await makeRepository();
  const server = "x\nMcp-Event: frozen target:live\n\u001b[2J\u202e../../..";
  const event = verified("1.0.0", "pass");
  const data = { ...event.data, server };
  const ledger = ledgerAt(fixture.origin, testClock(), "../../run\n");
  await ledger.append({ title: `Verify ${server}`, events: [draft("verified", data)] });
  const { text } = await fixture.origin.git(["log", "-1", "--format=%B", "mcp-ledger"]);
  expect(text.split("\n").filter((line) => line.startsWith("Mcp-Event"))).toHaveLength(1);
  expect(text).toContain("\\u{1b}[2J\\u{202e}");
  expect(text).not.toMatch(/\p{Cf}/u);
  expect((await ledger.read())[0]?.data).toEqual(data);
  expect((await ledger.verify()).findings).toEqual([]);
});

test("an event without the shape of its type is refused", async () => {
  await using fixture = await makeRepository();
  const broken = { ...opened(), data: { ...opened().data, head: "HEAD" } };
  await expect(ledgerAt(fixture.origin, testClock()).append({ title: "Open", events: [broken] })).rejects.toThrow(
    "data.head: expected a commit id",
  );
  expect(await ledgerAt(fixture.origin, testClock()).read()).toEqual([]);
});

test("replay tells what is in force, open, live and proven", async () => {
  await using fixture = await makeRepository();
  const clock = testClock();
  const ledger = ledgerAt(fixture.origin, clock);
  const until = new Date(clock.now() + day).toISOString();
  await ledger.append({
    title: "Work",
    events: [
      planned([]),
      verified("1.10.0", "fail"),
      verified("1.9.0", "pass"),
      opened(),
      draft("proposal-merged", { branch: "mcp-gitops/x/chrome", head: "b".repeat(40), commit: "c".repeat(40) }),
      opened({ branch: "mcp-gitops/x/tavily", title: "Update tavily" }),
      deployed("deployment-verified", "r1"),
      deployed("deployment-verified", "r2"),
      deployed("deployment-failed", "r3"),
      draft("rolled-back", {
        target: "live",
        from: { commit: "b".repeat(40), revision: "r2" },
        to: { commit: "a".repeat(40), revision: "r1" },
        servers: [],
        revert: null,
        why: "it does not start",
      }),
      quarantined("1.10.0", until),
      quarantined("1.10.1", null),
      draft("quarantine-lifted", { purl: "pkg:npm/chrome", version: "1.10.1", why: "a mistake", by: "ada" }),
      draft("incident-opened", { key: "k", title: "t", body: "b" }),
      draft("frozen", { target: "live", why: "nothing verified", by: "deploy" }),
    ],
  });
  const events = await ledger.read();
  const state = replay(events, clock.now());
  expect([...state.quarantines.keys()]).toEqual(["pkg:npm/chrome@1.10.0"]);
  expect([...state.proposals.values()].map(({ branch, state: is, merge }) => [branch, is, merge])).toEqual([
    ["mcp-gitops/x/chrome", "merged", "c".repeat(40)],
    ["mcp-gitops/x/tavily", "open", null],
  ]);
  expect(state.targets.get("live")).toMatchObject({
    current: { revision: "r1" },
    verified: [{ revision: "r1" }],
    last: { state: "rolled-back" },
    frozen: { why: "nothing verified" },
  });
  expect(state.verdicts.get(".mcp.json#chrome")?.map(({ to, outcome }) => [to, outcome])).toEqual([
    ["1.9.0", "pass"],
    ["1.10.0", "fail"],
  ]);
  expect([...state.incidents.keys()]).toEqual(["k"]);
  expect(replay(events, clock.now() + day).quarantines.size).toBe(0);
});

test("two thousand events are appended and read", async () => {
  await using fixture = await makeRepository();
  const ledger = ledgerAt(fixture.origin, testClock());
  const begun = performance.now();
  for (let step = 0; step < 100; step++) {
    await ledger.append({ title: `Step ${step}`, events: Array.from({ length: 20 }, (_, i) => verified(`${step}.${i}.0`, "pass")) });
  }
  const appended = performance.now();
  const fresh = ledgerAt(fixture.origin, testClock());
  expect(await fresh.read()).toHaveLength(2000);
  const read = performance.now();
  expect(await fresh.verify()).toMatchObject({ commits: 100, events: 2000, findings: [] });
  const checked = performance.now();
  const per = ((appended - begun) / 100).toFixed(1);
  console.log(
    `2,000 events in 100 steps: ${per} ms a step; read ${(read - appended).toFixed(0)} ms; verify ${(checked - read).toFixed(0)} ms`,
  );
});
