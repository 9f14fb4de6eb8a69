import { expect, test } from "vitest";
import { inventoryOf } from "./memory-files.ts";

const path = ".codex/config.toml";

const toml = [
  "# ü",
  'model = "x"',
  "[mcp_servers.table]",
  'command = "npx"',
  "args = ['-y', \"f\\u006fo@1.0.0\"]",
  'env = { A = "1" }',
  '[mcp_servers."dotted.key"]',
  'command = """np\\',
  '  x"""',
  "args = ['''bar@2.0.0''']",
  '[mcp_servers."dotted.key".env]',
  "B = '2'",
  "[mcp_servers.inline]",
  'url = "https://x.example/mcp"',
  'bearer_token_env_var = "T"',
  "enabled = false",
  "[mcp_servers.short]",
  'command = "uvx"',
  'args = ["baz==3.0"]',
  "[[other.list]]",
  "a = 1",
  "[[other.list]]",
  "a = 2",
  "",
].join("\r\n");

test("TOML keeps its places in every kind of string and table", async () => {
  const { servers, problems } = await inventoryOf({ [path]: toml });
  expect(problems).toEqual([]);
  expect(servers.map(({ server, name, version, disabled }) => [server, name, version, disabled])).toEqual([
    ["table", "foo", "1.0.0", false],
    ["dotted.key", "bar", "2.0.0", false],
    ["inline", null, null, true],
    ["short", "baz", "3.0", false],
  ]);
  const texts = servers.flatMap(({ span }) => (span ? [Buffer.from(toml).toString("utf8", span.start, span.end)] : []));
  expect(texts).toEqual(["1.0.0", "2.0.0", "3.0"]);
  expect(servers[1]?.launch.env).toEqual({ B: "2" });
  expect(servers[2]?.launch.headers).toEqual({ Authorization: "Bearer ${T}" });
});

test("dotted keys and inline tables are tables", async () => {
  const text = 'mcp_servers.a.command = "npx"\nmcp_servers.a.args = ["foo"]\nmcp_servers.b = { command = "npx", args = ["bar@1"] }\n';
  const { servers } = await inventoryOf({ [path]: text });
  expect(servers.map(({ server, name, version }) => [server, name, version])).toEqual([
    ["a", "foo", null],
    ["b", "bar", "1"],
  ]);
});

test.each([
  ["a key that repeats", '[mcp_servers.a]\ncommand = "x"\ncommand = "y"\n', "syntax", 3],
  ["a table that repeats", "[mcp_servers.a]\n[mcp_servers.b]\n[mcp_servers.a]\n", "syntax", 3],
  ["a header that is not closed", "[mcp_servers.a\n", "syntax", 1],
  ["a value that is missing", "[mcp_servers.a]\ncommand = \n", "syntax", 2],
  ["deep arrays", `mcp_servers = ${"[".repeat(10_000)}`, "too-deep", 1],
  ["a deep header", `[mcp_servers${".a".repeat(10_000)}]`, "too-deep", 1],
])("%s is told by its line", async (_, text, code, line) => {
  const { problems } = await inventoryOf({ [path]: text });
  expect(problems).toMatchObject([{ code, line, file: path }]);
});
