import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startRegistry } from "../fakes/registry.ts";
import { startMcpRegistry } from "../fakes/registry-mcp.ts";
import { openDetectWorld, problemsOf } from "./detect-world.ts";

const codes = ["registry-deprecated", "registry-deleted", "registry-mismatch", "missing-environment"] as const;
const entry = (identifier: string, version: string, environmentVariables: object[] = []) => ({
  version,
  packages: [{ identifier, version, environmentVariables }],
});

test("a server's entry in the MCP Registry is held against it: its status, what it requires, and that it names the package", async () => {
  await using npm = await startRegistry();
  await using registry = await startMcpRegistry();
  for (const name of ["fine", "old", "gone", "liar", "silent"]) {
    npm.publish({ manifest: { name, version: "1.0.0", mcpName: `io.example/${name}` } });
    npm.publish({ manifest: { name, version: "2.0.0", mcpName: `io.example/${name}` } });
  }
  const required = [
    { name: "TOKEN", isRequired: true, isSecret: true },
    { name: "REGION", isRequired: true },
    { name: "MODE", isRequired: true, default: "fast" },
    { name: "DEBUG" },
    { name: "BAD NAME\n", isRequired: true },
  ];
  registry.hold("io.example/fine", [entry("fine", "1.0.0", required), { ...entry("fine", "2.0.0"), status: "deprecated" }]);
  registry.hold("io.example/old", [entry("old", "1.0.0"), { ...entry("old", "2.0.0"), status: "deprecated", statusMessage: "use newer" }]);
  registry.hold("io.example/gone", [{ ...entry("gone", "2.0.0"), status: "deleted", statusMessage: "malware" }]);
  registry.hold("io.example/liar", [entry("the-real-one", "1.0.0")]);
  await using world = await openDetectWorld({
    fine: { command: "npx", args: ["-y", "fine@1.0.0"], env: { TOKEN: "${TOKEN}" } },
    old: "npx -y old",
    gone: "npx -y gone@1.0.0",
    liar: "npx -y liar@1.0.0",
    silent: "npx -y silent@1.0.0",
  });
  const plan = await world.detect({ npm_config_registry: npm.url, MCP_REGISTRY_URL: `${registry.url}/` });
  expect(problemsOf(plan, ...codes)).toEqual([
    {
      code: "missing-environment",
      server: "fine",
      severity: "low",
      message: "io.example/fine requires the variable REGION, which nothing here sets",
    },
    {
      code: "registry-deprecated",
      server: "old",
      severity: "medium",
      message: "its publisher marked io.example/old as deprecated in the MCP Registry: use newer",
    },
    { code: "registry-deleted", server: "gone", severity: "high", message: "io.example/gone was deleted from the MCP Registry: malware" },
    expect.objectContaining({ code: "registry-mismatch", server: "liar" }),
  ]);
  expect(plan.problems.find(({ server }) => server === "fine")?.span).not.toBeNull();
});

test("without an address nobody is asked; one that fails, loops or answers nonsense is told of and hides nothing else", async () => {
  await using npm = await startRegistry();
  await using registry = await startMcpRegistry();
  npm.publish({ manifest: { name: "a", version: "1.0.0", mcpName: "io.example/a" } });
  npm.publish({ manifest: { name: "b", version: "1.0.0", mcpName: "../../admin" } });
  await using world = await openDetectWorld({ a: "npx -y a@1.0.0", b: "npx -y b@1.0.0" });
  const detect = (url?: string) => world.detect({ npm_config_registry: npm.url, ...(url && { MCP_REGISTRY_URL: url }) });
  expect(problemsOf(await detect(), ...codes)).toEqual([]);
  expect(registry.requests).toEqual([]);

  const path = "/v0.1/servers/io.example%2Fa/versions?include_deleted=true";
  registry.pages[path] = { body: { servers: [], metadata: { nextCursor: "x" } } };
  registry.pages[`${path}&cursor=x`] = { body: { servers: [], metadata: { nextCursor: "x" } } };
  expect((await detect(registry.url)).servers.map(({ action }) => action)).toEqual(["current", "current"]);
  expect(world.warnings.at(-1)).toContain("does not end");
  expect(registry.requests.map(({ path: asked }) => asked)).toEqual([path, `${path}&cursor=x`]);

  registry.fault("/v0.1/", { kind: "html" });
  await detect(registry.url);
  expect(world.warnings.at(-1)).toContain("not JSON");
  await expect(detect("file:///etc")).rejects.toMatchObject({ kind: "config", code: "environment" });
});

test("what a package of a private scope says of itself is shown to no other registry", async () => {
  await using npm = await startRegistry();
  await using registry = await startMcpRegistry();
  npm.publish({ manifest: { name: "@private/a", version: "1.0.0", mcpName: "io.example/a" } });
  await using world = await openDetectWorld({ a: "npx -y @private/a@1.0.0" });
  await writeFile(join(world.repo, ".npmrc"), `@private:registry=${npm.url}/\n`);
  const plan = await world.detect({ MCP_REGISTRY_URL: registry.url });
  expect(plan.servers[0]?.action).toBe("current");
  expect(registry.requests).toEqual([]);
});
