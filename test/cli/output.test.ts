import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const program = join(import.meta.dirname, "../../src/main.ts");
const folder = mkdtempSync(join(tmpdir(), "mcp-gitops-output-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a shell makes of the command line; `list` stands for the command. */
function shell(line: string): { code: number | null; stdout: string; stderr: string } {
  const list = `"${process.execPath}" "${program}" list --repo "${folder}"`;
  const { status, stdout, stderr } = spawnSync("bash", ["-o", "pipefail", "-c", line.replace("LIST", list)], { encoding: "utf8" });
  return { code: status, stdout, stderr };
}

const many = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`s${at}`, { command: "npx", args: ["-y", `pkg-${at}@1.0.0`] }]));

test("a reader that has seen enough ends nothing with an error", () => {
  writeFileSync(join(folder, ".mcp.json"), JSON.stringify({ mcpServers: many }));
  expect(shell("LIST | head -1")).toEqual({ code: 0, stdout: expect.stringMatching(/^manifest .*pin\n$/), stderr: "" });
  expect(shell("LIST --json | head -c 10")).toEqual({ code: 0, stdout: '{"schema":', stderr: "" });
  expect(shell("LIST --frobnicate 2>&1 >/dev/null | head -0").stderr).toBe("");
});

test.skipIf(!existsSync("/dev/full"))("a full disk is told, not thrown", () => {
  writeFileSync(join(folder, ".mcp.json"), JSON.stringify({ mcpServers: many }));
  const { code, stderr } = shell("LIST >/dev/full");
  expect(code).toBe(3);
  expect(stderr).toMatch(/^mcp-gitops: the output could not be written\n/);
});

test("the place of a syntax error is said once", () => {
  writeFileSync(join(folder, ".mcp.json"), '{\n  "mcpServers": {\n    "a": {"command": "npx"}\n  oops\n');
  expect(shell("LIST")).toEqual({
    code: 2,
    stdout:
      'no MCP server found\n.mcp.json:4:3: high: expected a JSON value, found "o"\n  to do: correct the file: no client can read it\n',
    stderr: "",
  });
  const { problems } = JSON.parse(shell("LIST --json").stdout) as { problems: object[] };
  expect(problems).toMatchObject([{ code: "syntax", file: ".mcp.json", line: 4, column: 3 }]);
});
