import { readFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { eagerPolicies, manifest, openCliWorld } from "./world.ts";

const good = manifest({ weather: "weather-mcp@1.0.0", again: "weather-mcp@1.0.0" });
const world = await openCliWorld({ ".mcp.json": good, ...eagerPolicies });
world.publish("weather-mcp", "1.0.0");
world.publish("weather-mcp", "1.1.0");
afterAll(() => world[Symbol.asyncDispose]());

test("A manifest that is not JSON stops what would act on it, says where, and takes nothing away that stood before", async () => {
  expect((await world.run(["propose"])).code).toBe(0);
  expect((await world.run(["deploy"])).code).toBe(0);
  const live = readFileSync(world.path("live", "current", ".mcp.json"), "utf8");
  await world.fixture.push({ ".mcp.json": '{\n  "mcpServers": {\n    nope\n' });
  const before = await world.refs();
  for (const args of [
    ["detect"],
    ["verify"],
    ["propose"],
    ["cycle", "--merge", "--deploy"],
    ["deploy"],
    ["gate", "--base=main~1", "--head=main"],
  ]) {
    const ended = await world.run([...args, "--json"]);
    expect([args, ended.code], ended.stdout).toEqual([args, 2]);
    expect(ended.json().error).toMatchObject({
      code: "manifest",
      place: { file: ".mcp.json", line: 3, column: 5 },
      todo: expect.any(String),
    });
  }
  expect(await world.refs()).toEqual(before);
  expect(readFileSync(world.path("live", "current", ".mcp.json"), "utf8")).toBe(live);
  const listed = await world.run(["list", "--json"]);
  expect([listed.code, listed.json().problems[0]]).toMatchObject([2, { code: "syntax", file: ".mcp.json", line: 3, column: 5 }]);

  // Another manifest is not held up by it; the proposals of the broken one stay, and it is not deployed away.
  await world.fixture.push({ ".vscode/mcp.json": JSON.stringify({ servers: { other: { command: "npx", args: ["weather-mcp@1.0.0"] } } }) });
  const cycle = await world.run(["cycle"]);
  expect(cycle.code, cycle.stderr).toBe(0);
  expect(cycle.stdout).toMatch(/\.mcp\.json:3:5: high: .*\n {2}to do: /);
  const branches = (await world.refs()).map((line) => line.split(" ")[0]).filter((ref) => ref?.includes("mcp-gitops/"));
  expect(branches).toEqual([
    "refs/heads/mcp-gitops/=2emcp.json/again",
    "refs/heads/mcp-gitops/=2emcp.json/weather",
    "refs/heads/mcp-gitops/=2evscode=2fmcp.json/other",
  ]);
  expect((await world.run(["audit", "--json"])).json().cycle.rows.some(({ step }: { step: string }) => step === "close")).toBe(false);
  expect((await world.run(["deploy"])).code).toBe(2);
  expect(readFileSync(world.path("live", "current", ".mcp.json"), "utf8")).toBe(live);
  // Whoever mends it is not stopped by what was broken before.
  await world.fixture.push({ ".mcp.json": good });
  expect((await world.run(["gate", "--base=main~1", "--head=main"])).code).toBe(0);
});

test("What is odd in a manifest is told by line and column, and the rest goes on", async () => {
  const odd = `{
  "mcpServers": {
    "twice": { "command": "npx", "args": ["weather-mcp@1.0.0"] },
    "twice": { "command": "npx", "args": ["weather-mcp@1.1.0"] },
    "nothing": {},
    "nowhere": { "type": "http", "url": "" },
    "null": null,
    "frob": { "command": "npx", "args": ["weather-mcp@1.0.0"], "frobnicate": [1] },
    "words": { "command": "npx", "args": "weather-mcp@1.0.0" },
    "good": { "command": "npx", "args": ["weather-mcp@1.0.0"] }
  }
}
`;
  await world.fixture.push({ ".mcp.json": odd, ".vscode/mcp.json": null });
  const listed = await world.run(["list", "--json"]);
  expect(listed.code).toBe(0);
  const { problems, servers } = listed.json();
  const told = problems.map(({ code, line }: { code: string; line: number }) => `${code} ${line}`).sort();
  expect(told).toEqual(["duplicate-key 4", "no-command 5", "no-command 6", "unknown-field 8", "wrong-type 7", "wrong-type 9"]);
  expect(servers.map(({ server }: { server: string }) => server).sort()).toEqual(["frob", "good", "nothing", "nowhere", "twice", "words"]);
  expect((await world.run(["list", "--fail-on", "medium"])).code).toBe(1);
  expect((await world.run(["detect", "--fail-on", "high", "--dry-run"])).code).toBe(0);
});

test("A package or version that does not exist is told as that, and holds nobody else up", async () => {
  await world.fixture.push({
    ".mcp.json": manifest({
      gone: "no-such-mcp@1.0.0",
      never: "weather-mcp@7.7.7",
      tag: "weather-mcp@nosuchtag",
      good: "weather-mcp@1.0.0",
    }),
  });
  const detected = await world.run(["detect", "--json", "--dry-run"]);
  expect(detected.code).toBe(0);
  const { plan } = detected.json();
  const codes = (plan ?? detected.json()).problems.map(({ code, server }: { code: string; server: string }) => `${server}: ${code}`);
  expect(codes).toEqual(["tag: unpinned", "gone: package-not-found", "never: version-not-found", "tag: version-not-found"]);
  expect((await world.run(["detect", "--dry-run", "--fail-on", "high"])).code).toBe(1);
  const cycle = await world.run(["cycle"]);
  expect(cycle.code, cycle.stderr).toBe(0);
  expect(cycle.stdout).toContain("Update good from 1.0.0 to 1.1.0");
  const deploy = await world.run(["deploy", "--json"]);
  expect(deploy.code).toBe(1);
  expect(deploy.json().servers.find(({ server }: { server: string }) => server === "gone").why).toContain("no-such-mcp");
});

test("Where two manifests list a server of the same name, tables and titles say whose it is", async () => {
  const server = manifest({ weather: "weather-mcp@1.0.0" });
  await world.fixture.push({ ".mcp.json": server, "apps/web/.mcp.json": server });
  const cycle = await world.run(["cycle"]);
  expect(cycle.code, cycle.stderr).toBe(0);
  const lines = cycle.stdout.split("\n").map((line) => line.replace(/ {2,}/g, "  "));
  expect(lines).toContain("weather (apps/web/.mcp.json)  weather-mcp  1.0.0  update  1.1.0  1.1.0 is newer than 1.0.0");
  expect(lines.filter((line) => line.includes("opened")).map((line) => line.split("  ")[2])).toEqual([
    "Update weather from 1.0.0 to 1.1.0",
    "Update weather in apps/web/.mcp.json from 1.0.0 to 1.1.0",
  ]);
  await world.fixture.push({ "apps/web/.mcp.json": null });
});

const names = [
  "../../escape",
  "..",
  ".hidden",
  "-rf",
  "--upload-pack=x",
  "::set-output name=x::y",
  "\u001b[31mred\u001b]0;title\u0007",
  "line\nbreak\n\nMcp-Verdict: forged",
  "naïve 天气 ‮rtl​",
  "CON",
  "a/b\\c",
  "x".repeat(400),
  "$(touch pwned)`id`",
  "<script>|@someone #1 [x](y)",
  "a.lock",
  "@{",
  "UPPER",
  "upper",
  "",
  "~^:?*[",
];

test("Names of servers can say what they like: each is proposed on a branch of its own, and no output carries their commands", async () => {
  await using hostile = await openCliWorld({
    ".mcp.json": manifest(Object.fromEntries(names.map((name) => [name, "weather-mcp@1.0.0"]))),
    ...eagerPolicies,
  });
  hostile.publish("weather-mcp", "1.0.0");
  hostile.publish("weather-mcp", "1.1.0");
  const listed = await hostile.run(["list"]);
  const cycle = await hostile.run(["cycle", "--merge", "--deploy"]);
  expect(cycle.code, cycle.stderr + cycle.stdout).toBe(0);
  const audit = await hostile.run(["audit"]);
  expect(audit.code, audit.stdout).toBe(0);
  const why = await hostile.run(["audit", "--why", "::set-output name=x::y"]);
  expect(why.code, why.stderr).toBe(0);
  const cleanup = await hostile.run(["cleanup"]);
  expect(cleanup.code, cleanup.stderr).toBe(0);
  const nobody = await hostile.run(["verify", "--server", "nobody"]);
  expect([nobody.code, nobody.stderr]).toEqual([2, expect.stringContaining("one of ../../escape, ")]);
  for (const text of hostile.printed) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e]/);
    expect(text).not.toMatch(/^::/m);
    expect(text).not.toMatch(/^Mcp-Verdict/m);
  }
  expect(listed.stdout.split("\n").filter((line) => line.startsWith(".mcp.json  "))).toHaveLength(names.length);
  const { mcpServers } = JSON.parse((await hostile.origin.git(["show", "main:.mcp.json"])).text);
  expect(Object.values(mcpServers).map((entry) => (entry as { args: string[] }).args[1])).toEqual(names.map(() => "weather-mcp@1.1.0"));
  const forged = await hostile.origin.git(["log", "--all", "--format=%(trailers:key=Mcp-Verdict,valueonly)"]);
  expect(forged.text).not.toContain("forged");
  expect((await hostile.origin.git(["fsck", "--strict"])).exitCode).toBe(0);
}, 120_000);

test("300 servers are listed and planned at once", async () => {
  await world.fixture.push({
    ".mcp.json": manifest(
      Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`server-${i}`, i % 2 ? "weather-mcp@1.0.0" : "weather-mcp@1.1.0"])),
    ),
  });
  const listed = await world.run(["list", "--json"]);
  expect(listed.json().servers).toHaveLength(300);
  const detected = await world.run(["detect"]);
  expect([detected.code, detected.stdout.split("\n").at(-2)]).toEqual([0, "150 to update, 150 current"]);
});
