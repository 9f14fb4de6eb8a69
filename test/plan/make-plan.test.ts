import { expect, test } from "vitest";
import { makePlan } from "../../src/plan/make-plan.ts";
import { matrixOf, queueOf, shardsOf } from "../../src/plan/matrix.ts";
import { found, inputs, now, pinned, planOne, policies, purl, release, told } from "./scene.ts";

test("a pinned server is offered what is newer, best first, up to what its publisher calls latest", () => {
  const row = planOne(pinned("1.0.0"), found(["0.9.0", "1.0.0", "1.1.0", "1.2.0", "3.0.0", "1.3.0-beta.1"], "1.2.0"));
  expect(row).toMatchObject({ action: "update", from: "1.0.0", resolved: "1.0.0", why: "1.2.0 is newer than 1.0.0" });
  expect(told(row)).toEqual(["1.2.0 try", "1.1.0 try"]);
  expect(row.candidates.map(({ claimedBump }) => claimedBump)).toEqual(["minor", "minor"]);
});

test("who runs something above latest, or a prerelease, is offered more of the same", () => {
  expect(told(planOne(pinned("3.0.0"), found(["1.2.0", "3.0.0", "3.1.0"], "1.2.0")))).toEqual(["3.1.0 try"]);
  const row = planOne(pinned("2.0.0-beta.1"), found(["1.2.0", "2.0.0-beta.1", "2.0.0-beta.2"], "1.2.0"));
  expect(told(row)).toEqual(["2.0.0-beta.2 try"]);
});

test("a ceiling makes what is beyond it no news, and the answer to why stays in the plan", () => {
  const limited = { policies: policies({ range: "<=1.10.0" }) };
  const row = planOne(pinned("1.10.0"), found(["1.10.0", "1.11.0"], "1.11.0"), limited);
  expect(row.action).toBe("current");
  expect(row.why).toContain("<=1.10.0");
  expect(told(row)).toEqual(["1.11.0 deny range"]);
  expect(told(planOne(pinned("1.8.0"), found(["1.8.0", "1.9.0", "1.10.0", "1.11.0"], "1.11.0"), limited))).toEqual([
    "1.11.0 deny range",
    "1.10.0 try",
    "1.9.0 try",
  ]);
});

test("a young release is held until it is old enough, one without a time for as long as it has none", () => {
  const young = planOne(pinned("1.0.0"), found(["1.0.0", release("1.1.0", { publishedAt: "2026-11-21T12:00:00Z" })], "1.1.0"));
  expect(young.action).toBe("held");
  expect(young.candidates[0]?.decision).toMatchObject({ kind: "hold", rule: "minimum-release-age", until: "2026-11-24T12:00:00.000Z" });
  const timeless = found(["1.0.0", release("1.1.0", { publishedAt: null })], "1.1.0");
  expect(planOne(pinned("1.0.0"), timeless)).toMatchObject({ action: "held", why: expect.stringContaining("does not say when") });
  expect(planOne(pinned("1.0.0"), timeless, { policies: policies({ minimumReleaseAge: 0 }) }).action).toBe("update");
  expect(planOne(pinned("1.0.0"), timeless, { closes: () => ["GHSA-aaaa-bbbb-cccc"] }).action).toBe("update");
});

test("a quarantined version is not tried again while the quarantine lasts, and the next best is", () => {
  const quarantine = {
    purl,
    version: "1.2.0",
    why: "it does not start",
    until: "2026-12-01T00:00:00.000Z",
    evidence: [],
    at: "2026-11-20T00:00:00.000Z",
    ledgerCommit: "a".repeat(40),
  };
  const ledger = { plan: null, verdicts: new Map(), quarantines: new Map([[`${purl}@1.2.0`, quarantine]]) };
  const releases = found(["1.0.0", "1.1.0", "1.2.0"], "1.2.0");
  expect(told(planOne(pinned("1.0.0"), releases, { ledger }))).toEqual(["1.2.0 deny quarantine", "1.1.0 try"]);
  expect(told(planOne(pinned("1.1.0"), releases, { ledger }))).toEqual(["1.2.0 deny quarantine"]);
  expect(planOne(pinned("1.1.0"), releases, { ledger })).toMatchObject({
    action: "denied",
    why: expect.stringContaining("does not start"),
  });
  const later = Date.parse("2026-12-02T00:00:00Z");
  expect(told(planOne(pinned("1.1.0"), releases, { ledger, now: later }))).toEqual(["1.2.0 try"]);
});

test("who runs a quarantined version is shown the way back, nearest first", () => {
  const quarantine = { purl, version: "1.2.0", why: "gone bad", until: null, evidence: [], at: "", ledgerCommit: "" };
  const ledger = { plan: null, verdicts: new Map(), quarantines: new Map([[`${purl}@1.2.0`, quarantine]]) };
  const plan = makePlan(inputs(pinned("1.2.0"), found(["1.0.0", "1.1.0", "1.2.0"], "1.2.0"), { ledger }));
  expect(plan.servers[0]).toMatchObject({ action: "update", why: "1.1.0 is the way back from 1.2.0" });
  expect(plan.servers[0]?.candidates.map(({ kind }) => kind)).toEqual(["back", "back"]);
  expect(plan.problems).toMatchObject([{ code: "version-quarantined", severity: "high", server: "weather" }]);
});

test("what failed under this same policy is not tried again; what was inconclusive, or failed under another policy, is", () => {
  const verdict = (outcome: "fail" | "inconclusive") => ({
    manifest: ".mcp.json",
    server: "weather",
    package: purl,
    from: "1.0.0",
    to: "1.1.0",
    outcome,
    surfaceChange: null,
    effectiveBump: null,
    lock: null,
    contract: null,
    reason: "a module is missing",
    separated: true,
    at: "2026-11-21T00:00:00.000Z",
    ledgerCommit: "b".repeat(40),
  });
  const planned = (policy: string) => ({ plan: "", base: { branch: "main", commit: "" }, policy, rows: [], at: "", ledgerCommit: "" });
  const ledger = (outcome: "fail" | "inconclusive", policy: string) => ({
    plan: planned(policy),
    quarantines: new Map(),
    verdicts: new Map([[".mcp.json#weather", [verdict(outcome)]]]),
  });
  const releases = found(["1.0.0", "1.1.0"], "1.1.0");
  const failed = planOne(pinned("1.0.0"), releases, { ledger: ledger("fail", "sha256:policy") });
  expect(told(failed)).toEqual(["1.1.0 deny failed-before"]);
  expect(failed.why).toContain("ledger bbbbbbbbbbbb");
  expect(told(planOne(pinned("1.0.0"), releases, { ledger: ledger("fail", "sha256:another") }))).toEqual(["1.1.0 try"]);
  expect(told(planOne(pinned("1.0.0"), releases, { ledger: ledger("inconclusive", "sha256:policy") }))).toEqual(["1.1.0 try"]);
  const monthsLater = now + 40 * 86_400_000;
  expect(told(planOne(pinned("1.0.0"), releases, { ledger: ledger("fail", "sha256:policy"), now: monthsLater }))).toEqual(["1.1.0 try"]);
});

test.each([
  ["nothing", null, "1.2.0"],
  ["a tag", "latest", "1.2.0"],
  ["a range", "^1.0.0", "1.2.0"],
  ["a range that latest is not in", "~1.0.0", "1.0.5"],
])("%s in the manifest becomes a pin to exactly what would run today", (_, text, version) => {
  const row = planOne(pinned(text), found(["1.0.0", "1.0.5", "1.2.0", "2.0.0"], "1.2.0"));
  expect(row).toMatchObject({ action: "pin", from: text, resolved: version });
  expect(row.candidates[0]).toMatchObject({ version, kind: "pin", decision: { kind: "try" } });
});

test("a first pin stays under the ceiling, and past anything but a ceiling it counts as a way back", () => {
  const releases = found(["1.0.0", "1.1.0", "1.2.0"], "1.2.0");
  const ceiling = planOne(pinned(null), releases, { policies: policies({ range: "<=1.1.0" }) });
  expect(ceiling).toMatchObject({ action: "pin", resolved: "1.2.0", why: expect.stringContaining("<=1.1.0") });
  expect(ceiling.candidates.map(({ version, kind }) => `${version} ${kind}`)).toEqual(["1.2.0 pin", "1.1.0 pin", "1.0.0 back"]);
  const young = found(["1.1.0", release("1.2.0", { publishedAt: "2026-11-22T00:00:00Z" })], "1.2.0");
  const held = planOne(pinned(null), young);
  expect(held.candidates.map(({ version, kind }) => `${version} ${kind}`)).toEqual(["1.2.0 pin", "1.1.0 back"]);
  expect(held.why).toBe("1.1.0 is the way back from 1.2.0");
});

test("a deprecated release is passed over, unless what runs today is deprecated too", () => {
  const old = (version: string) => release(version, { deprecated: "no longer supported" });
  expect(told(planOne(pinned("1.0.0"), found(["1.0.0", "1.1.0", old("1.2.0")], "1.2.0")))).toEqual(["1.1.0 try", "1.2.0 deny deprecated"]);
  expect(told(planOne(pinned("1.0.0"), found([old("1.0.0"), old("1.1.0")], "1.1.0")))).toEqual(["1.1.0 try"]);
});

test("a remote is asked for its first contract, and has none to follow after that", () => {
  const nothing = { ecosystem: null, name: null, purl: null, span: null, pin: "unmanaged", unmanaged: "remote" } as const;
  const launch = { command: null, args: [], env: {}, url: "http://localhost:1/mcp", headers: {}, direct: null };
  const remote = pinned(null, { transport: "http", ...nothing, launch });
  expect(planOne(remote, found([])).action).toBe("contract");
  const evidence = new Map([[".mcp/=2emcp.json/weather/contract.json", "sha256:c"]]);
  expect(planOne(remote, found([]), { evidence }).action).toBe("current");
  expect(planOne(pinned(null, { ...nothing, unmanaged: "local program" }), found([]))).toMatchObject({ action: "unmanaged" });
});

test("a registry in trouble says nothing about the package; a name that exists nowhere is a danger", () => {
  const down = makePlan(inputs(pinned("1.0.0"), { kind: "unavailable", purl, reason: "it did not answer in 10 s" }));
  expect(down.servers[0]).toMatchObject({ action: "unknown", why: expect.stringContaining("10 s") });
  expect(down.problems).toEqual([]);
  const gone = makePlan(inputs(pinned("1.0.0"), { kind: "not-found", purl, reason: "404" }));
  expect(gone.servers[0]?.action).toBe("unknown");
  expect(gone.problems).toMatchObject([{ code: "package-not-found", severity: "high", todo: expect.stringContaining("name") }]);
  const missing = makePlan(inputs(pinned("1.5.0"), found(["1.0.0", "1.2.0"], "1.2.0")));
  expect(missing.problems).toMatchObject([{ code: "version-not-found" }]);
  expect(missing.servers[0]).toMatchObject({ action: "update", why: "1.2.0 is the way back from 1.5.0" });
});

test("disabled and ignored servers are left alone", () => {
  expect(planOne(pinned("1.0.0", { disabled: true }), found(["1.0.0", "1.1.0"], "1.1.0")).action).toBe("ignored");
  expect(planOne(pinned("1.0.0"), found(["1.0.0", "1.1.0"], "1.1.0"), { policies: policies({ ignore: true }) }).action).toBe("ignored");
});

test("a rule about majors is asked of each candidate by what it claims", () => {
  const base = policies();
  const rules = [{ match: { change: ["major"] as const }, set: { ignore: true }, line: 1 }];
  const row = planOne(pinned("1.0.0"), found(["1.0.0", "1.1.0", "2.0.0"], "2.0.0"), {
    policies: { ...base, update: { ...base.update, rules } },
  });
  expect(told(row)).toEqual(["2.0.0 deny ignore", "1.1.0 try"]);
});

test("a range that is none in the ecosystem is the policy's mistake, with its line", () => {
  const base = policies();
  const rules = [{ match: { server: ["weather"] }, set: { range: "up to one" }, line: 7 }];
  expect(() => planOne(pinned("1.0.0"), found(["1.0.0"]), { policies: { ...base, update: { ...base.update, rules } } })).toThrow(
    expect.objectContaining({ code: "policy", details: expect.objectContaining({ place: { file: "policies/update.yaml", line: 7 } }) }),
  );
});

test("a long list of candidates is cut, but not what would be tried", () => {
  const versions = Array.from({ length: 60 }, (_, index) => `1.${index}.0`);
  const row = planOne(pinned("1.0.0"), found(versions, "1.59.0"), { policies: policies({ range: "<=1.30.0" }) });
  expect(row.candidates).toHaveLength(20);
  expect(row.candidates.filter(({ decision }) => decision.kind === "try").map(({ version }) => version)[0]).toBe("1.30.0");
});

test("the same inputs give the same bytes", () => {
  const given = inputs(pinned("1.0.0"), found(["1.0.0", "1.1.0"], "1.1.0"));
  expect(JSON.stringify(makePlan(given))).toBe(JSON.stringify(makePlan(given)));
});

const fleetOf = (count: number) => {
  const servers = Array.from({ length: count }, (_, index) => pinned("1.0.0", { server: `Wetter/${index}` }));
  const given = inputs(pinned("1.0.0"), found(["1.0.0", "1.1.0"], "1.1.0"));
  return makePlan({ ...given, inventory: { ...given.inventory, servers } });
};

test("a fleet of a thousand fits into a matrix and a job output, each server once; where hosts keep none apart, one a job", () => {
  const queue = queueOf(fleetOf(1000));
  const { shards, left } = shardsOf(queue, true);
  expect(left).toEqual([]);
  expect(shards.length).toBeLessThanOrEqual(256);
  expect(new Set(shards.flatMap(({ rows }) => rows.map(({ server }) => server))).size).toBe(1000);
  const matrix = matrixOf({ shards });
  expect(new Set(matrix.include.map(({ id }) => id)).size).toBe(shards.length);
  expect(matrix.include.every(({ id }) => /^[a-z0-9._-]+$/.test(id))).toBe(true);
  expect(JSON.stringify(matrix).length).toBeLessThan(100_000);
  const alone = shardsOf(queue, false);
  expect(alone.shards.map(({ rows }) => rows.length)).toEqual(Array(256).fill(1));
  expect(alone.left.map(({ server }) => server)).toEqual(queue.slice(256).map(({ server }) => server));
  expect(alone.shards.map(({ id }) => id)).toEqual(queue.slice(0, 256).map(({ id }) => id));
});

test("a small fleet has a job for each server, names however long", () => {
  const { shards } = shardsOf(queueOf(fleetOf(20)), true);
  expect(shards.map(({ rows }) => rows.length)).toEqual(Array(20).fill(1));
  const named = shards.map(({ id }) => ({ id, rows: Array.from({ length: 16 }, () => ({ id, manifest: "m", server: "x".repeat(5000) })) }));
  expect(JSON.stringify(matrixOf({ shards: named })).length).toBeLessThan(10_000);
  expect(shardsOf(queueOf(makePlan(inputs(pinned("1.1.0"), found(["1.0.0", "1.1.0"], "1.1.0")))), true)).toEqual({ shards: [], left: [] });
});

test("what was proven longest ago comes first, what never was before all: nothing starves", () => {
  const proven = new Map([
    ["Wetter/0", "2026-11-22T00:00:00.000Z"],
    ["Wetter/1", "2026-11-20T00:00:00.000Z"],
    ["Wetter/3", "2026-11-21T00:00:00.000Z"],
  ]);
  const order = queueOf(fleetOf(5), ({ server }) => proven.get(server) ?? "").map(({ server }) => server);
  expect(order).toEqual(["Wetter/2", "Wetter/4", "Wetter/1", "Wetter/3", "Wetter/0"]);
});
