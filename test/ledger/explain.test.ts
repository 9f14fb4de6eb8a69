import { expect, test } from "vitest";
import { explain, explanationLines } from "../../src/ledger/explain.ts";
import { makeRepository, testClock } from "../fakes/repository.ts";
import { day, ledgerAt, opened, planned, quarantined, verified } from "./scene.ts";

test("why a server is not updated is told from the ledger alone, with dates and commits", async () => {
  await using fixture = await makeRepository();
  const clock = testClock();
  const ledger = ledgerAt(fixture.origin, clock);
  const until = new Date(clock.now() + 30 * day).toISOString();
  const tomorrow = new Date(clock.now() + day).toISOString();
  await ledger.append({ title: "Verify", events: [verified("1.10.0", "fail", "it does not start: a module is missing")] });
  const quarantine = await ledger.append({ title: "Quarantine", events: [quarantined("1.10.0", until)] });
  const plan = await ledger.append({
    title: "Plan",
    events: [
      planned([
        {
          version: "1.11.0",
          kind: "newer",
          decision: { kind: "hold", rule: "minimumReleaseAge", why: "it is too young", until: tomorrow },
        },
        { version: "1.10.1", kind: "newer", decision: { kind: "deny", rule: "range", why: "it is above the ceiling <=1.10.0" } },
        { version: "1.10.0", kind: "newer", decision: { kind: "deny", rule: "quarantine", why: "it is quarantined" } },
        { version: "1.9.0", kind: "newer", decision: { kind: "try" } },
      ]),
    ],
  });
  const [answer, ...others] = explain(await ledger.read(), "chrome", clock.now());
  expect(others).toEqual([]);
  expect(answer).toMatchObject({
    manifest: ".mcp.json",
    version: "1.8.0",
    planned: { action: "update", ledgerCommit: plan },
    candidates: [
      { version: "1.11.0", state: "held", until: tomorrow, ledgerCommit: plan },
      { version: "1.10.1", state: "denied", why: "it is above the ceiling <=1.10.0" },
      { version: "1.10.0", state: "quarantined", until, ledgerCommit: quarantine },
      { version: "1.9.0", state: "to-try" },
    ],
    proposal: null,
    answer:
      "chrome is not updated: 1.11.0 is held until 2026-11-06 (it is too young); 1.10.1 is denied (it is above the ceiling <=1.10.0); " +
      "1.10.0 is quarantined until 2026-12-05 (it does not start).",
  });
  const lines = explanationLines(answer as NonNullable<typeof answer>);
  expect(lines).toContain(`  2026-11-05 12:00 ${quarantine?.slice(0, 10)}  1.10.0 quarantined until ${until}: it does not start`);
  const later = explain(await ledger.read(), ".mcp.json#chrome", clock.now() + 31 * day)[0];
  expect(later?.candidates.find(({ version }) => version === "1.10.0")).toMatchObject({ state: "denied" });
  expect(explain(await ledger.read(), "unheard-of", clock.now())).toEqual([]);
});

test("a proposal that waits is the answer, with what its verdict was", async () => {
  await using fixture = await makeRepository();
  const clock = testClock();
  const ledger = ledgerAt(fixture.origin, clock);
  await ledger.append({ title: "Open", events: [verified("1.9.0", "pass"), opened()] });
  clock.pass(day);
  await ledger.append({ title: "Refresh", events: [{ ...opened({ body: "more" }), type: "proposal-refreshed" }] });
  expect(explain(await ledger.read(), "chrome", clock.now())[0]).toMatchObject({
    answer: "chrome can go to 1.9.0: it waits for a person (verdict pass, surface change additive, effective bump minor).",
    proposal: { branch: "mcp-gitops/x/chrome", openedAt: "2026-11-05T12:00:00.000Z" },
  });
});

test("what runs without a pin can get one; what stands behind a version that passed is not told", async () => {
  await using fixture = await makeRepository();
  const clock = testClock();
  const ledger = ledgerAt(fixture.origin, clock);
  const candidates = ["1.9.0", "1.8.0", "1.7.0"].map((version) => ({ version, kind: "pin" as const, decision: { kind: "try" as const } }));
  const plan = planned(candidates);
  const rows = plan.data.rows.map((row) => ({ ...row, from: null, resolved: "1.9.0", action: "pin" as const }));
  await ledger.append({ title: "Plan", events: [{ ...plan, data: { ...plan.data, rows } }] });
  await ledger.append({ title: "Open", events: [verified("1.9.0", "pass"), opened()] });
  const [answer] = explain(await ledger.read(), "chrome", clock.now());
  expect(answer?.candidates.map(({ version, state }) => [version, state])).toEqual([["1.9.0", "proposed"]]);
  expect(answer?.answer).toMatch(/^chrome can go to 1\.9\.0: it waits for a person/);
  expect(explanationLines(answer as NonNullable<typeof answer>)[1]).toMatch(/: 1\.9\.0 runs today, without a pin /);
});
