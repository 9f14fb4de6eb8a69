import { expect, test } from "vitest";
import { eagerPolicies, manifest, openCliWorld } from "./world.ts";

test("Two runs at once on one repository: both end well, or one says that somebody was faster; together they did it once", async () => {
  await using world = await openCliWorld({
    ".mcp.json": manifest({ weather: "weather-mcp@1.0.0", news: "news-mcp@1.0.0" }),
    ...eagerPolicies,
  });
  for (const name of ["weather-mcp", "news-mcp"]) {
    world.publish(name, "1.0.0");
    world.publish(name, "1.1.0");
  }
  const runs = await Promise.all([1, 2].map(() => world.run(["cycle", "--merge", "--deploy", "--json"])));
  for (const { code, stdout, stderr } of runs) {
    expect([0, 3], stdout + stderr).toContain(code);
    expect(stdout + stderr).not.toContain("bug in mcp-gitops");
    if (code === 3) expect(stdout).toMatch(/"code": "conflict"|"outcome": "failed"|"result": "failed"/);
  }
  const last = await world.run(["cycle", "--merge", "--deploy"]);
  expect(last.code, last.stderr).toBe(0);
  expect((await world.run(["audit"])).code).toBe(0);
  const merges = await world.origin.git(["log", "--first-parent", "--format=%s", "main"]);
  expect(merges.text.split("\n").sort()).toEqual(["Begin", "Update news from 1.0.0 to 1.1.0", "Update weather from 1.0.0 to 1.1.0"]);
});
