import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { run } from "../../src/lib/process.ts";
import { parseLock } from "../../src/lock/parse-lock.ts";
import { lockPath } from "../../src/manifest/server-id.ts";
import { makeRepository } from "../fakes/repository.ts";
import { testWithUv } from "../lock/uv.ts";

/** Versions that are some behind, whose trees run as they resolve today (older ones import what the SDK has dropped since). */
const pins = {
  "mcp-server-time": "2026.8.18",
  "mcp-server-fetch": "2026.8.18",
  "mcp-server-git": "2026.8.18",
  "@modelcontextprotocol/server-memory": "0.6.2",
};
const uvx = (...args: string[]) => ({ command: "uvx", args });
const manifest = {
  mcpServers: {
    time: uvx(`mcp-server-time==${pins["mcp-server-time"]}`, "--local-timezone", "Europe/Paris"),
    fetch: uvx(`mcp-server-fetch@${pins["mcp-server-fetch"]}`),
    git: uvx("--from", `mcp-server-git==${pins["mcp-server-git"]}`, "--with", "tzdata>=2025", "mcp-server-git"),
    memory: { command: "npx", args: ["-y", `@modelcontextprotocol/server-memory@${pins["@modelcontextprotocol/server-memory"]}`] },
  },
};
const hello = {
  jsonrpc: "2.0",
  id: 1,
  method: "initialize",
  params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "t", version: "1" } },
};

testWithUv(
  "servers from the Python index go the whole way beside one from npm, and start where they went live",
  async () => {
    await using fixture = await makeRepository({
      ".mcp.json": JSON.stringify(manifest, null, 2),
      "policies/update.yaml": "defaults: { minimumReleaseAge: 0 days, automerge: major }\n",
      "policies/deploy.yaml": "targets: [{ name: live, directory: ../live }]\n",
    });
    const repo = join(fixture.folder, "repo");
    const program = join(import.meta.dirname, "../../src/main.ts");
    const from = performance.now();
    const result = await run([process.execPath, program, "cycle", "--repo", repo, "--merge", "--deploy", "--json"], {
      env: { ...process.env, MCP_GITOPS_CACHE: join(fixture.folder, "cache") },
      timeout: 280_000,
    });
    console.log(
      `cycle: ${((performance.now() - from) / 1000).toFixed(1)} s for ${Object.keys(manifest.mcpServers).length} servers, from an empty store`,
    );
    expect([result.exitCode, result.exitCode === 0 ? "" : `${result.stdout.toString()}\n${result.stderr}`]).toEqual([0, ""]);

    const branches = (await fixture.origin.git(["for-each-ref", "--format=%(refname:short)", "refs/heads/mcp-gitops/"])).text.split("\n");
    const merged = JSON.parse((await fixture.origin.git(["show", "main:.mcp.json"])).text).mcpServers as typeof manifest.mcpServers;
    const live = JSON.parse(readFileSync(join(fixture.folder, "live/current/.mcp.json"), "utf8")).mcpServers;
    for (const name of ["time", "fetch", "git"]) {
      const unchanged = JSON.stringify(merged[name as "time"]) === JSON.stringify(manifest.mcpServers[name as "time"]);
      const where = unchanged ? (branches.find((branch) => branch.endsWith(`/${name}`)) ?? "no proposal") : "main";
      const text = (await fixture.origin.git(["show", `${where}:${lockPath({ manifest: ".mcp.json", server: name })}`])).text;
      const lock = parseLock(text);
      expect(lock).toMatchObject({ ecosystem: "pypi", package: `mcp-server-${name}` });
      expect(lock.version).not.toBe(pins["mcp-server-time"]);
      expect(text).not.toMatch(/https?:/);
      const { command, args } = live[name] as { command: string; args: string[] };
      expect([command, args[0]]).toEqual([expect.stringMatching(/\/live\/trees\/[0-9a-f]{64}\/bin\/python$/), "-I"]);
      const answer = await run([command, ...args], {
        cwd: repo,
        input: `${JSON.stringify(hello)}\n`,
        env: { PATH: process.env.PATH },
        timeout: 60_000,
      });
      expect(JSON.parse(answer.stdout.toString().split("\n")[0] ?? "")).toMatchObject({ id: 1, result: { protocolVersion: "2025-06-18" } });
    }
  },
  300_000,
);
