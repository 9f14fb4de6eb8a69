import { expect, test } from "vitest";
import { openGit } from "../../src/lib/git.ts";
import { makeScene, results } from "./scene.ts";

const manifest = `{
  // servers of the house
  "mcpServers": {
    "weather": { "command": "npx", "args": ["-y", "weather-mcp@1.0.0"] },
    "search": { "command": "npx", "args": ["-y", "search-mcp@2.0.0", "--quiet"] },
    "guarded": { "command": "npx", "args": ["guarded-mcp@1.0.0"] }
  }
}
`;
const policy = `defaults: { automerge: minor, minimumReleaseAge: 0 }
rules:
  - match: { server: guarded }
    protected: true
`;
const files = { ".mcp.json": manifest, "policies/update.yaml": policy };
const published = { "weather-mcp": ["1.0.0", "1.1.0"], "search-mcp": ["2.0.0", "2.0.1"], "guarded-mcp": ["1.0.0"] };
const weather = "mcp-gitops/=2emcp.json/weather";

test("a proposal is one branch with one changed line, its lock and its contract, and the evidence in its body", async () => {
  await using scene = await makeScene(files);
  const report = await scene.run(published, { only: "weather" });
  expect(results(report)).toEqual(["weather: opened"]);
  expect(await scene.git("diff", "--name-status", "main", weather)).toBe(
    "M\t.mcp.json\nA\t.mcp/=2emcp.json/weather/contract.json\nA\t.mcp/=2emcp.json/weather/lock.json",
  );
  expect(await scene.git("show", `${weather}:.mcp.json`)).toBe(manifest.replace("weather-mcp@1.0.0", "weather-mcp@1.1.0").trimEnd());
  expect(await scene.git("log", "-1", "--format=%B", weather)).toMatchInlineSnapshot(`
    "Update weather from 1.0.0 to 1.1.0

    The effective bump is minor (additive) and policy merges up to minor by itself.

    Mcp-Server: =2emcp.json/weather
    Mcp-Package: pkg:npm/weather-mcp
    Mcp-From: 1.0.0
    Mcp-To: 1.1.0
    Mcp-Lock: sha256:c83c07913db7b2f4cd5b546765d52de6df97c4fd068fc21a932e1e34e29b6308
    Mcp-Contract: sha256:8503d43f3537d4013fca31bc361396d23abf64a6fffeafc29fbacbefd95b1260
    Mcp-Verdict: pass, additive, minor
    "
  `);
  const [proposal] = await (await scene.ports()).forge.proposals();
  expect(proposal).toMatchObject({ title: "Update weather from 1.0.0 to 1.1.0", state: "open", edited: false });
  expect(proposal?.labels).toEqual(["mcp-gitops", "surface: additive", "merges by itself"]);
});

test("proposing again changes nothing, however often", async () => {
  await using scene = await makeScene(files);
  await scene.run(published);
  const before = await scene.refs();
  scene.pass(3_600_000);
  expect(results(await scene.run(published))).toEqual(["weather: unchanged", "search: unchanged"]);
  expect(await scene.refs()).toBe(before);
});

test("what policy allows merges by itself, several in one run; what breaks waits for a person", async () => {
  await using scene = await makeScene(files);
  const more = { ...published, "guarded-mcp": ["1.0.0", "1.0.1"], "weather-mcp": ["1.0.0", "1.1.0"] };
  const report = await scene.run(more, { merge: true, findings: { search: "breaking" } });
  expect(results(report)).toEqual(["weather: merged", "search: opened", "guarded: opened"]);
  expect(report.outcomes[1]?.why).toContain("breaks what clients call");
  expect(report.outcomes[2]?.why).toContain("protected");
  const now = await scene.git("show", "main:.mcp.json");
  expect(now).toContain("weather-mcp@1.1.0");
  expect(now).toContain("search-mcp@2.0.0");
  expect(await scene.git("log", "-1", "--format=%s%n%(trailers:key=Mcp-To,valueonly)", "main")).toBe(
    "Update weather from 1.0.0 to 1.1.0\n1.1.0\n",
  );
  const again = await scene.run(more, { merge: true, findings: { search: "breaking" } });
  expect(results(again)).toEqual(["search: unchanged", "guarded: unchanged"]);
});

test("merges that would conflict are made anew on the base that moved", async () => {
  const oneLine =
    '{"mcpServers":{"weather":{"command":"npx","args":["weather-mcp@1.0.0"]},"search":{"command":"npx","args":["search-mcp@2.0.0"]}}}';
  await using scene = await makeScene({ ...files, ".mcp.json": oneLine });
  const report = await scene.run(published, { merge: true });
  expect(results(report)).toEqual(["weather: merged", "search: merged"]);
  expect(await scene.git("show", "main:.mcp.json")).toBe(
    oneLine.replace("weather-mcp@1.0.0", "weather-mcp@1.1.0").replace("@2.0.0", "@2.0.1"),
  );
  const types = (await (await scene.ports()).ledger.read()).map(({ type }) => type);
  expect(types.filter((type) => type === "proposal-merged")).toHaveLength(2);
});

test("a newer version takes the place of the one that was proposed; a moved base alone does not", async () => {
  await using scene = await makeScene(files);
  await scene.run(published, { only: "weather" });
  const first = await scene.git("rev-parse", weather);
  await scene.fixture.push({ "README.md": "elsewhere" });
  expect(results(await scene.run(published, { only: "weather" }))).toEqual(["weather: unchanged"]);
  expect(await scene.git("rev-parse", weather)).toBe(first);
  const newer = { ...published, "weather-mcp": ["1.0.0", "1.1.0", "1.2.0"] };
  expect(results(await scene.run(newer, { only: "weather" }))).toEqual(["weather: refreshed"]);
  expect(await scene.git("show", `${weather}:.mcp.json`)).toContain("weather-mcp@1.2.0");
  expect(await scene.git("rev-list", "--count", `main..${weather}`)).toBe("1");
});

test("a version that fails is passed over for the next best, and the body says why", async () => {
  await using scene = await makeScene(files);
  const newer = { ...published, "weather-mcp": ["1.0.0", "1.1.0", "1.2.0"] };
  await scene.run(newer, { only: "weather", findings: { "weather-mcp@1.2.0": "fail" } });
  expect(await scene.git("show", `${weather}:.mcp.json`)).toContain("weather-mcp@1.1.0");
  const [proposal] = await (await scene.ports()).forge.proposals();
  expect(proposal?.body).toContain("it ended at once");
});

test("what a person edited is left alone, and so is what a person closed, for that version", async () => {
  await using scene = await makeScene(files);
  await scene.run(published);
  const edited = await scene.fixture.push({ "README.md": "mine" }, { branch: weather, message: "My own work" });
  const search = "mcp-gitops/=2emcp.json/search";
  await scene.fixture.origin.git(["update-ref", "-d", `refs/heads/${search}`]);
  expect(results(await scene.run(published))).toEqual(["search: noted", "weather: waiting", "search: waiting"]);
  expect(await scene.git("rev-parse", weather)).toBe(edited);
  expect(await scene.git("for-each-ref", `refs/heads/${search}`)).toBe("");
  expect(results(await scene.run(published))).toEqual(["weather: waiting", "search: waiting"]);
  const newer = { ...published, "search-mcp": ["2.0.0", "2.0.1", "2.1.0"] };
  expect(results(await scene.run(newer))).toEqual(["weather: waiting", "search: opened"]);
});

test("a proposal ends when the base has its version, its server goes, or its version is withdrawn", async () => {
  await using scene = await makeScene(files);
  const all = { ...published, "guarded-mcp": ["1.0.0", "1.0.1"] };
  await scene.run(all);
  await scene.fixture.push({
    ".mcp.json": manifest.replace("weather-mcp@1.0.0", "weather-mcp@1.1.0").replace(/,\n {4}"guarded".*/, ""),
  });
  const report = await scene.run({ ...all, "search-mcp": ["2.0.0"] });
  expect(results(report).sort()).toEqual(["guarded: closed", "search: closed", "weather: closed"]);
  expect(report.outcomes.map(({ why }) => why).join("\n")).toContain("no manifest");
  expect(results(await scene.run({ ...all, "search-mcp": ["2.0.0"] }))).toEqual([]);
  expect(results(await scene.run({ ...all, "search-mcp": ["2.0.0", "2.0.1"] }))).toEqual(["search: opened"]);
});

test("infrastructure in trouble closes nothing", async () => {
  await using scene = await makeScene(files);
  await scene.run(published);
  const before = await scene.git("for-each-ref", "refs/heads/mcp-gitops/");
  expect(results(await scene.run({}))).toEqual([]);
  expect(results(await scene.run(published, { findings: { weather: "inconclusive", search: "inconclusive" } }))).toEqual([
    "weather: held",
    "search: held",
  ]);
  expect(await scene.git("for-each-ref", "refs/heads/mcp-gitops/")).toBe(before);
});

test("a repository that pins nothing gets one proposal, which pins and locks what it has", async () => {
  const loose = manifest.replaceAll(/@\d\.\d\.\d/g, "");
  await using scene = await makeScene({ ...files, ".mcp.json": loose });
  const report = await scene.run(published);
  expect(results(report)).toEqual(["weather+search+guarded: opened"]);
  expect(await scene.git("diff", "--stat", "--format=", "main", "mcp-gitops/pin", "--", ".mcp.json")).toContain(
    "3 insertions(+), 3 deletions(-)",
  );
  expect(await scene.git("show", "mcp-gitops/pin:.mcp.json")).toBe(
    manifest.replace("weather-mcp@1.0.0", "weather-mcp@1.1.0").replace("search-mcp@2.0.0", "search-mcp@2.0.1").trimEnd(),
  );
  expect(results(await scene.run(published))).toEqual(["weather+search+guarded: unchanged"]);
  const [proposal] = await (await scene.ports()).forge.proposals();
  expect(proposal?.title).toBe("Pin and lock 3 MCP servers");
  // One server is pinned by hand meanwhile: still one proposal, for the others.
  await scene.fixture.push({ ".mcp.json": loose.replace('"guarded-mcp"', '"guarded-mcp@1.0.0"') });
  expect(results(await scene.run(published))).toEqual(["weather+search: refreshed"]);
});

test("no more proposals are opened than policy allows at a time", async () => {
  await using scene = await makeScene({ ...files, "policies/update.yaml": `${policy}maxOpenProposals: 1\n` });
  expect(results(await scene.run(published))).toEqual(["weather: opened", "search: waiting"]);
  expect(results(await scene.run(published))).toEqual(["weather: unchanged", "search: waiting"]);
  expect(results(await scene.run(published, { merge: true, findings: { weather: "breaking" } }))).toEqual([
    "search: merged",
    "weather: refreshed",
  ]);
});

test("a way back from what was withdrawn waits for no other proposal", async () => {
  await using scene = await makeScene({ ...files, "policies/update.yaml": `${policy}maxOpenProposals: 1\n` });
  expect(results(await scene.run({ ...published, "search-mcp": ["1.9.0"] }))).toEqual(["weather: opened", "search: opened"]);
});

test("a run that ended between the branch and the proposal is finished by the next", async () => {
  await using scene = await makeScene(files);
  await scene.run(published, { only: "weather" });
  const branch = await scene.git("rev-parse", weather);
  await scene.fixture.origin.git(["update-ref", "-d", "refs/heads/mcp-ledger"]);
  expect(results(await scene.run(published, { only: "weather" }))).toEqual(["weather: opened"]);
  expect(await scene.git("rev-parse", `${weather}^{tree}`)).toBe(await scene.git("rev-parse", `${branch}^{tree}`));
});

test("a person's merge is noted in the ledger", async () => {
  await using scene = await makeScene(files);
  await scene.run(published, { only: "weather" });
  const clone = openGit(scene.fixture.clone.dir);
  await clone.git(["fetch", "--quiet", "origin"]);
  await clone.git([
    "-c",
    "user.name=Ada",
    "-c",
    "user.email=ada@example.com",
    "merge",
    "--quiet",
    "--no-ff",
    "-m",
    "Take it",
    `origin/${weather}`,
  ]);
  await clone.git(["push", "--quiet", "origin", "main"]);
  expect(results(await scene.run(published, { only: "weather" }))).toEqual(["weather: noted"]);
  const merged = (await (await scene.ports()).ledger.read()).filter(({ type }) => type === "proposal-merged");
  expect(merged).toMatchObject([{ data: { branch: weather, commit: await scene.git("rev-parse", "main") } }]);
});

test("a script keeps its mode, and its version changes in the script", async () => {
  const script = '#!/bin/sh\nexec npx -y weather-mcp@1.0.0 "$@"\n';
  await using scene = await makeScene({
    ...files,
    ".mcp.json": '{"mcpServers":{"weather":{"command":"./bin/weather.sh"}}}',
    "bin/weather.sh": script,
  });
  expect(results(await scene.run(published))).toEqual(["weather: opened"]);
  expect(await scene.git("diff", "--raw", "--abbrev=4", "main", weather, "--", "bin")).toMatch(/^:100755 100755 .* M\tbin\/weather.sh$/);
  expect(await scene.git("show", `${weather}:bin/weather.sh`)).toBe(script.replace("1.0.0", "1.1.0").trimEnd());
});
