import fc from "fast-check";
import { expect, test } from "vitest";
import { inventoryOf } from "./memory-files.ts";

const fine = { ".mcp.json": '{"mcpServers":{"fine":{"command":"npx","args":["foo@1.0.0"]}}}' };

async function told(path: string, text: string) {
  const { servers, problems } = await inventoryOf({ ...fine, [path]: text });
  expect(servers.map(({ server }) => server)).toContain("fine");
  return problems.filter(({ file }) => file === path);
}

test.each([
  ["TOML", ".codex/config.toml", '[mcp_servers.a]\ncommand = "npx"\n'],
  ["YAML", ".continue/config.yaml", "mcpServers:\n  - { name: a, command: npx }\n"],
])("%s of many megabytes is told at once: its parser would take minutes, and gigabytes", async (_, path, text) => {
  const from = performance.now();
  expect(await told(path, `${text}# ${"x".repeat(40 << 20)}\n`)).toMatchObject([{ code: "too-large", severity: "high" }]);
  expect(performance.now() - from).toBeLessThan(3000);
});

test("a string that is too long for the parser of TOML is told by its line, and costs no other file", async () => {
  const text = `[mcp_servers.a]\ncommand = "${"x".repeat(1_000_000)}"\n`;
  expect(await told(".codex/config.toml", text)).toMatchObject([{ code: "too-large", line: 2 }]);
});

test.each([
  ["headers", 10_000, (at: number) => `[mcp_servers.s${at}]\ncommand = "npx"\nargs = ["-y", "p@1"]\n`],
  ["dotted keys", 25_000, (at: number) => `mcp_servers.s${at}.command = "x"\n`],
])(
  "thousands of servers in TOML by %s take seconds",
  async (_, count, one) => {
    const text = Array.from({ length: count }, (_, at) => one(at)).join("");
    const from = performance.now();
    expect((await inventoryOf({ ".codex/config.toml": text })).servers).toHaveLength(count);
    expect(performance.now() - from).toBeLessThan(10_000);
  },
  60_000,
);

const toml = [
  "[mcp_servers.a]",
  "[[mcp_servers.a]]",
  "[mcp_servers.a.env]",
  ...'a|.b|a.b|=|\n|"x"|\'\'\'|"""|[|]|{|}|,|1|#|\\u00e9|\r\n|\0'.split("|"),
];
const yaml = "mcpServers:|a:|- |  |\n|&x|*x|<<:|'|\"|>|[|]|{|}|,|? |: |!!binary|---|%YAML|\t|name: a|command: npx".split("|");

test.each([
  [".codex/config.toml", "[mcp_servers.a]\n", toml],
  [".continue/config.yaml", "mcpServers:\n", yaml],
])("no words in %s make reading throw, and every span lies in the file", async (path, first, words) => {
  const texts = fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((parts) => first + parts.join(""));
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const { servers } = await inventoryOf({ ...fine, [path]: text });
      expect(servers.map(({ server }) => server)).toContain("fine");
      const spans = servers.flatMap(({ pins }) => pins).flatMap(({ span }) => (span?.file === path ? [span] : []));
      for (const { start, end } of spans) expect(start <= end && end <= Buffer.byteLength(text)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
