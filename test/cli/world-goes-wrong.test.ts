import { expect, test } from "vitest";
import type { Fault } from "../fakes/registry.ts";
import { type CliWorld, eagerPolicies, manifest, openCliWorld, sideBySide, until } from "./world.ts";

async function open(
  servers: Readonly<Record<string, string>>,
  policies: Readonly<Record<string, string>> = eagerPolicies,
): Promise<CliWorld> {
  const world = await openCliWorld({ ".mcp.json": manifest(servers), ...policies });
  return world;
}

/** How a version misbehaves, what its verdict is, and what its reason says. */
const servers = {
  hangs: { before: "setInterval(() => {}, 1000); return;", outcome: "fail", says: /did not answer in time/ },
  dies: { before: "process.exit(3);", outcome: "fail", says: /exit code 3/ },
  kills: {
    before: "process.kill(process.pid, 'SIGSEGV'); setInterval(() => {}, 1000); return;",
    outcome: "fail",
    says: /Segmentation fault|SIGSEGV|139/,
  },
  throws: { before: "throw new Error('no home here');", outcome: "fail", says: /no home here/ },
  floods: {
    before: "for (;;) require('node:fs').writeSync(1, 'x'.repeat(65536));",
    outcome: "fail",
    says: /wrote more than|not a message|too long|bytes/,
  },
  noise: { before: "process.stdout.write('Welcome!\\nstarting up\\n');", outcome: "pass", says: /stdout|no message|noise/ },
  daemon: {
    before: "require('node:child_process').spawn('sleep', ['3137'], { detached: true, stdio: 'ignore' }).unref();",
    outcome: "pass",
    says: /process/,
  },
} as const;

test(
  "Servers that hang, die, flood, talk out of turn or leave processes behind: each has its verdict and reason, and nothing stays",
  sideBySide,
  async () => {
    const names = Object.keys(servers) as (keyof typeof servers)[];
    const policies = { ...eagerPolicies, "policies/verify.yaml": "defaults:\n  budget: { start: 3 seconds, output: 2 MB }\n" };
    await using world = await open(Object.fromEntries(names.map((name) => [name, `${name}-mcp@1.0.0`])), policies);
    for (const name of names) {
      world.publish(`${name}-mcp`, "1.0.0");
      world.publish(`${name}-mcp`, "1.0.1", { before: servers[name].before });
    }
    const cycle = await world.run(["verify", "--json"]);
    expect(cycle.code, cycle.stderr).toBe(1);
    for (const verdict of cycle.json()) {
      const { outcome, says } = servers[verdict.server as keyof typeof servers];
      const told = verdict.suites
        .flatMap(({ findings }: { findings: { message: string }[] }) => findings.map(({ message }) => message))
        .join("; ");
      expect([verdict.server, verdict.outcome], told).toEqual([verdict.server, outcome]);
      expect(told, verdict.server).toMatch(says);
    }
    await until(() => world.processes().length === 0 && !world.processes().join().includes("3137"), "nothing is left running");
    // What failed is not tried again under the same policy, and holds nobody up.
    const again = await world.run(["cycle", "--merge"]);
    expect(again.code, again.stdout + again.stderr).toBe(0);
    expect(again.stdout).toMatch(/denied/);
  },
);

const faults: readonly (readonly [string, Fault, RegExp])[] = [
  ["answers 500", { kind: "status", status: 500 }, /500/],
  ["refuses access", { kind: "status", status: 401 }, /401/],
  ["shows a page", { kind: "html" }, /nonsense/],
  ["sends half a document", { kind: "body", text: '{"name":' }, /nonsense/],
  ["breaks off", { kind: "truncated" }, /broke|could not be read/],
  ["turns in circles", { kind: "redirect-loop" }, /redirects/],
];

test("A registry in trouble makes a run inconclusive, exit code 3, and blames no version; others go on", sideBySide, async () => {
  await using world = await open({ weather: "weather-mcp@1.0.0", news: "news-mcp@1.0.0" });
  for (const name of ["weather-mcp", "news-mcp"]) {
    world.publish(name, "1.0.0");
    world.publish(name, "1.1.0");
  }
  for (const [what, fault, says] of faults) {
    world.registry.heal();
    world.registry.fault("weather-mcp", fault);
    const ended = await world.run(["detect", "--json", "--dry-run"]);
    const rows = (ended.json().plan ?? ended.json()).servers;
    expect([what, ended.code], ended.stderr).toEqual([what, 3]);
    expect(rows).toMatchObject([
      { server: "weather", action: "unknown", why: expect.stringMatching(says) },
      { server: "news", action: "update" },
    ]);
  }
  const cycle = await world.run(["cycle", "--merge"]);
  expect([cycle.code, cycle.stdout.includes("Update news")], cycle.stdout + cycle.stderr).toEqual([3, true]);
  world.registry.heal();
  // Slow is no trouble; tarballs that cannot be had are, and say so.
  world.registry.fault("/weather-mcp", { kind: "slow", milliseconds: 700 }, 1);
  world.registry.fault(".tgz", { kind: "status", status: 503 });
  const tarballs = await world.run(["cycle", "--merge", "--deploy"]);
  expect(tarballs.code, tarballs.stdout).toBe(3);
  expect(tarballs.stdout).toMatch(/weather +1\.0\.0 → 1\.1\.0 +inconclusive.*registry/);
  world.registry.heal();
  const healed = await world.run(["cycle", "--merge", "--deploy"]);
  expect([healed.code, healed.stdout.includes("is live and verified")], healed.stdout + healed.stderr).toEqual([0, true]);
  await world.registry.close();
  const down = await world.run(["verify", "--json"]);
  expect(down.stdout).not.toContain("bug in mcp-gitops");
  expect((await world.run(["audit"])).code).toBe(0);
});

test("A registry that was never reached: exit code 3, and nothing is proposed", sideBySide, async () => {
  await using world = await open({ weather: "weather-mcp" });
  await world.registry.close();
  const before = await world.refs();
  const cycle = await world.run(["cycle", "--merge", "--deploy"]);
  expect(cycle.code, cycle.stdout + cycle.stderr).toBe(3);
  expect((await world.refs()).filter((ref) => !ref.includes("mcp-ledger"))).toEqual(before);
});

const policies = [
  ["policies/update.yaml", "defaults:\n  automerg: minor\n", 2, 3, /automerge/],
  ["policies/update.yaml", "defaults:\n  automerge: minor\n  protected: 7\n", 3, 3, /true or false/],
  ["policies/update.yaml", "rules:\n  - match: { server: 5 }\n", 2, 14, /./],
  ["policies/update.yaml", "defaults: [\n", 2, 1, /./],
  ["policies/verify.yaml", "defaults:\n  budget:\n    start: soon\n", 3, 5, /./],
  ["policies/deploy.yaml", "targets:\n  - name: live\n    folder: ../live\n", 2, 5, /directory|ref/],
] as const;

test("A policy with an unknown key or a wrong type is refused by file, line and column before anything happens", sideBySide, async () => {
  await using world = await open({ weather: "weather-mcp@1.0.0" });
  world.publish("weather-mcp", "1.0.0");
  for (const [file, text, line, column, says] of policies) {
    await world.fixture.push({ ...eagerPolicies, [file]: text });
    const before = await world.refs();
    const ended = await world.run(["cycle", "--merge", "--deploy", "--json"]);
    expect([text, ended.code], ended.stdout).toEqual([text, 2]);
    expect(ended.json().error, text).toMatchObject({ code: "policy", place: { file, line, column }, todo: expect.any(String) });
    expect(ended.stdout).toMatch(says);
    expect(await world.refs()).toEqual(before);
  }
});
