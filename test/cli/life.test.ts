import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { expect, test } from "vitest";
import { type CliWorld, eagerPolicies, echo, manifest, openCliWorld, sideBySide } from "./world.ts";

async function open(files: Readonly<Record<string, string>>): Promise<CliWorld> {
  const world = await openCliWorld(files);
  world.publish("weather-mcp", "1.0.0");
  world.publish("weather-mcp", "1.1.0", { tools: [echo, { name: "forecast" }] });
  world.publish("weather-mcp", "1.2.0", { before: "process.exit(3)" });
  world.publish("news-mcp", "1.0.0");
  world.publish("news-mcp", "1.0.1", { tools: [{ name: "other" }] });
  return world;
}

const fields = [
  ...["changes", "contract", "effectiveBump", "from", "isolation", "lock", "notLookedAt", "outcome", "package", "schema", "server"],
  ...["suites", "surfaceChange", "to"],
];

test("verify prints the document of one candidate, or an array for several", sideBySide, async () => {
  await using world = await open({ ".mcp.json": manifest({ weather: "weather-mcp@1.0.0", news: "news-mcp@1.0.0" }), ...eagerPolicies });
  const one = await world.run(["verify", "--server", "weather", "--candidate", "1.1.0", "--json"]);
  expect(one.code, one.stderr).toBe(0);
  const verdict = one.json();
  expect(fields.filter((field) => !(field in verdict))).toEqual([]);
  expect(verdict).toMatchObject({
    schema: "mcp-gitops/verdict/v1",
    server: "weather",
    package: "pkg:npm/weather-mcp",
    from: "1.0.0",
    to: "1.1.0",
    outcome: "pass",
    surfaceChange: "additive",
    effectiveBump: "minor",
    lock: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    contract: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    changes: [{ kind: "tool-added", path: "tools/forecast", before: null, class: "additive" }],
  });
  const failed = await world.run(["verify", "--server", "weather", "--candidate", "1.2.0", "--json"]);
  expect([failed.code, failed.json().outcome]).toEqual([1, "fail"]);
  const breaking = await world.run(["verify", "--server", "news", "--json"]);
  expect(breaking.json()).toMatchObject({ from: "1.0.0", to: "1.0.1", surfaceChange: "breaking", effectiveBump: "major" });
  const all = await world.run(["verify", "--json", "--dry-run"]);
  expect(all.json().map((one: { server: string; to: string }) => `${one.server} ${one.to}`)).toContain("news 1.0.1");
});

test(
  "The life of a fleet: deployed, updated, rolled back, cleaned up and restored, and the ledger tells all of it",
  sideBySide,
  async () => {
    await using world = await open({ ".mcp.json": manifest({ weather: "weather-mcp@1.0.0", news: "news-mcp@1.0.0" }), ...eagerPolicies });
    const live = () => readlinkSync(world.path("live", "current"));
    expect((await world.run(["deploy"])).code).toBe(0);
    const started = live();
    const cycle = await world.run(["cycle", "--merge", "--deploy"]);
    expect(cycle.code, cycle.stderr).toBe(0);
    expect(live()).not.toBe(started);
    const settled = await world.refs();
    const again = await world.run(["cycle", "--merge", "--deploy"]);
    expect(again.code, again.stderr).toBe(0);
    expect((await world.refs()).filter((ref) => !ref.includes("mcp-ledger"))).toEqual(settled.filter((ref) => !ref.includes("mcp-ledger")));
    const third = await world.refs();
    expect((await world.run(["cycle", "--merge", "--deploy"])).code).toBe(0);
    expect(await world.refs()).toEqual(third);

    const why = await world.run(["audit", "--why", "weather", "--json"]);
    expect(JSON.stringify(why.json())).toMatch(/1\.2\.0.*exit code 3/);

    const where = await world.run(["rollback", "--dry-run"]);
    expect([where.code, where.stdout]).toEqual([0, expect.stringContaining(started.replace("revisions/", ""))]);
    const back = await world.run(["rollback", "--json"]);
    expect(back.code, back.stdout + back.stderr).toBe(0);
    expect(live()).toBe(started);
    // What was taken back stays back until a person thaws it.
    const held = await world.run(["deploy"]);
    expect([held.stdout, live()]).toEqual([expect.stringContaining("held until a person thaws it"), started]);
    expect((await world.run(["rollback", "--thaw"])).code).toBe(0);
    const forth = await world.run(["deploy"]);
    expect(forth.code, forth.stdout + forth.stderr).toBe(0);
    expect(live()).not.toBe(started);

    const before = await world.refs();
    const planned = await world.run(["cleanup", "--dry-run"]);
    expect([planned.code, await world.refs()]).toEqual([0, before]);
    expect(planned.stdout).toMatch(/would remove {2}branch +mcp-gitops\/=2emcp\.json\/weather +its proposal was merged/);
    const refused = await world.run(["cleanup", "--max", "0", "--json"]);
    expect(refused.code, refused.stdout).toBe(2);
    expect((await world.run(["cleanup"])).code).toBe(0);
    const cleaned = await world.refs();
    expect(cleaned.some((ref) => ref.includes("json/weather"))).toBe(false);
    const undone = await world.run(["cleanup", "--undo"]);
    expect(undone.code, undone.stderr).toBe(0);
    const weather = (refs: string[]) => refs.find((ref) => ref.includes("json/weather"));
    expect(weather(await world.refs())).toBe(weather(before));

    const audit = await world.run(["audit", "--json"]);
    expect([audit.code, audit.json().findings]).toEqual([0, []]);
    expect(readdirSync(world.path("live", "current")).sort()).toEqual([".mcp.json", "revision.json", "servers"]);
    const { mcpServers } = JSON.parse(readFileSync(world.path("live", "current", ".mcp.json"), "utf8"));
    expect(mcpServers.weather.command).not.toBe("npx");
  },
);

test("A ledger that somebody rewrote is broken: exit code 1, and the place is named", sideBySide, async () => {
  await using world = await open({ ".mcp.json": manifest({ weather: "weather-mcp@1.0.0" }), ...eagerPolicies });
  expect((await world.run(["cycle"])).code).toBe(0);
  const seen = (await world.origin.git(["rev-parse", "mcp-ledger"])).text;
  await world.origin.git(["update-ref", "refs/heads/mcp-ledger", `${seen}^`]);
  const cut = await world.run(["audit", "--contains", seen, "--json"]);
  expect([cut.code, cut.json().findings.length > 0]).toEqual([1, true]);
  await world.origin.git(["update-ref", "refs/heads/mcp-ledger", "refs/heads/main"]);
  const foreign = await world.run(["audit"]);
  expect([foreign.code, foreign.stdout]).toEqual([1, expect.stringContaining("the ledger is broken")]);
});

test(
  "gate judges what a pull request changes: a good one passes, a bad one and a tampered lock fail, what was not changed is not asked about",
  sideBySide,
  async () => {
    await using world = await open({ ".mcp.json": manifest({ weather: "weather-mcp@1.0.0", news: "news-mcp@1.0.0" }), ...eagerPolicies });
    expect((await world.run(["propose"])).code).toBe(0);
    const gate = (head: string) => world.run(["gate", "--base", "main", "--head", head, "--json"]);
    const branch = "mcp-gitops/=2emcp.json/weather";
    const good = await gate(branch);
    expect([good.code, good.json()], good.stdout).toMatchObject([0, { outcome: "pass", rows: [{ server: "weather", to: "1.1.0" }] }]);

    const path = ".mcp/=2emcp.json/weather/lock.json";
    const lock = JSON.parse((await world.origin.git(["show", `${branch}:${path}`])).text);
    const entry = lock.packages["node_modules/weather-mcp"];
    entry.integrity = `sha512-${Buffer.alloc(64, 7).toString("base64")}`;
    await world.origin.git(["branch", "tampered", branch]);
    await world.fixture.push({ [path]: `${JSON.stringify(lock, null, 2)}\n` }, { branch: "tampered" });
    const tampered = await gate("tampered");
    expect([tampered.code, tampered.json().rows[0].why]).toEqual([1, expect.stringContaining("another artifact")]);

    for (const [name, version] of [
      ["dying", "1.2.0"],
      ["missing", "9.9.9"],
    ] as const) {
      await world.origin.git(["branch", name, "main"]);
      await world.fixture.push({ ".mcp.json": manifest({ weather: `weather-mcp@${version}`, news: "news-mcp@1.0.0" }) }, { branch: name });
      const bad = await gate(name);
      expect([name, bad.code, bad.json().outcome], bad.stdout).toEqual([name, 1, "fail"]);
    }
    await world.origin.git(["branch", "words", "main"]);
    await world.fixture.push({ "README.md": "other words\n" }, { branch: "words" });
    const nothing = await gate("words");
    expect([nothing.code, nothing.json().rows]).toEqual([0, []]);
    await world.origin.git(["branch", "broken", "main"]);
    await world.fixture.push({ ".mcp.json": "{ nope" }, { branch: "broken" });
    expect((await gate("broken")).code).toBe(2);
  },
);
