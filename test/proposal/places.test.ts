import { expect, test } from "vitest";
import { makeScene, results } from "./scene.ts";

const policy = "defaults: { automerge: minor, minimumReleaseAge: 0 }\n";
const branch = "mcp-gitops/=2emcp.json/weather";

test("a wrapper script that names its package on several ways through is edited at each, and nowhere else", async () => {
  const script = `#!/bin/sh
# weather-mcp@1.0.0 is what runs here
if [ -n "$DEBUG" ]; then
  exec npx -y weather-mcp@1.0.0 --verbose
fi
exec npx -y "weather-mcp@1.0.0" "$@"
`;
  const manifest = `${JSON.stringify({ mcpServers: { weather: { command: "./bin/weather" }, again: { command: "./bin/weather" } } })}\n`;
  await using scene = await makeScene({ ".mcp.json": manifest, "bin/weather": script, "policies/update.yaml": policy });
  const report = await scene.run({ "weather-mcp": ["1.0.0", "1.1.0"] }, { only: "weather" });
  expect(results(report)).toEqual(["weather: opened"]);
  const edited = script
    .replace("exec npx -y weather-mcp@1.0.0", "exec npx -y weather-mcp@1.1.0")
    .replace('"weather-mcp@1.0.0"', '"weather-mcp@1.1.0"');
  expect(`${await scene.git("show", `${branch}:bin/weather`)}\n`).toBe(edited);
  expect(await scene.git("diff", "--name-only", "main", branch, "--", ":!.mcp")).toBe("bin/weather");
});

test("a server that is behind a bridge follows the bridge", async () => {
  const args = ["-y", "mcp-remote@1.0.0", "https://mcp.example/mcp", "1.0.0"];
  const manifest = (list: readonly string[]) => `${JSON.stringify({ mcpServers: { weather: { command: "npx", args: list } } })}\n`;
  await using scene = await makeScene({ ".mcp.json": manifest(args), "policies/update.yaml": policy });
  const report = await scene.run({ "mcp-remote": ["1.0.0", "1.1.0"] });
  expect(results(report)).toEqual(["weather: opened"]);
  const edited = manifest(args.map((arg) => arg.replace("mcp-remote@1.0.0", "mcp-remote@1.1.0")));
  expect(`${await scene.git("show", `${branch}:.mcp.json`)}\n`).toBe(edited);
});
