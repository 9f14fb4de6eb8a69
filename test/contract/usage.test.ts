import fc from "fast-check";
import { expect, test } from "vitest";
import type { Change } from "../../src/contract/contract.ts";
import { toolUses } from "../../src/contract/tool-use.ts";
import { findReferences } from "../../src/contract/usage.ts";
import type { FileEntry, Files } from "../../src/lib/files.ts";
import { serverKey } from "../../src/manifest/server-id.ts";
import { usageText } from "../../src/report/surface-text.ts";

const tavily = { manifest: ".mcp.json", server: "tavily" };
const github = { manifest: ".mcp.json", server: "git.hub" };

function files(contents: Readonly<Record<string, string | Buffer>>, read: string[] = []): Files {
  const bytes = (path: string) => Buffer.from(contents[path] ?? "");
  const entries = Object.keys(contents).map((path): FileEntry => ({ path, kind: "file", executable: false }));
  return {
    origin: "a test",
    list: async () => entries,
    read: async (path) => {
      read.push(path);
      return bytes(path);
    },
    readlink: async () => null,
    sizes: async (paths) => paths.map((path) => bytes(path).length),
  };
}

async function found(contents: Readonly<Record<string, string | Buffer>>, server = tavily): Promise<string[]> {
  const { of } = await findReferences(files(contents), [tavily, github]);
  return (of.get(serverKey(server)) ?? []).map(({ tool, file, line }) => `${file}:${line} ${tool}`);
}

test("tools are found where agents, settings, prompts and code name them, with file and line", async () => {
  expect(
    await found({
      ".claude/settings.json": '{ "permissions": {\n "allow": ["mcp__tavily__tavily-search", "mcp__tavily__*"] } }',
      ".claude/agents/x.md": "---\ntools: mcp__tavily__tavily-map, mcp__other__tavily-map\n---\nmcp__plugin_web_tavily__tavily-crawl",
      ".github/agents/y.agent.md": "tools: ['tavily/tavily-extract', \"tavily.tavily-map\"]",
      ".cursor/cli.json": '["Mcp(tavily:tavily-search)"]',
      "src/agent.ts": "const tool = `mcp__tavily__tavily-search`;\nimport x from './tavily/index.js';",
    }),
  ).toEqual([
    ".claude/settings.json:2 tavily-search",
    ".claude/agents/x.md:2 tavily-map",
    ".claude/agents/x.md:4 tavily-crawl",
    ".github/agents/y.agent.md:1 tavily-extract",
    ".github/agents/y.agent.md:1 tavily-map",
    ".cursor/cli.json:1 tavily-search",
    "src/agent.ts:1 tavily-search",
  ]);
});

test("a server's name with signs in it is found as clients spell it", async () => {
  expect(await found({ "a.md": "mcp__git_hub__create_issue `git.hub.create_issue`" }, github)).toEqual(["a.md:1 create_issue"]);
});

test("a name with dots behind a slash, VS Code's own word for a tool, and a name at the end of a sentence", async () => {
  const text =
    "tools: ['tavily/web.search']\n#tool:tavily/tavily-map @tavily/web.map\nAlways use tavily/tavily-search. Or tavily.tavily-crawl?\n";
  const code = 'import go "tavily/v2/api"\nimport x from "tavily.dev/x";\nconst all = tavily.usage.total;';
  expect(await found({ "a.prompt.md": text, "a.ts": code })).toEqual([
    "a.prompt.md:1 web_search",
    "a.prompt.md:2 tavily-map",
    "a.prompt.md:2 web_map",
    "a.prompt.md:3 tavily-search",
    "a.prompt.md:3 tavily-crawl",
  ]);
});

test("a server's name with a hyphen is found in every spelling, and the longer of two names wins", async () => {
  const one = { manifest: ".mcp.json", server: "web-search" };
  const other = { manifest: ".mcp.json", server: "web-search-v2" };
  const text = "mcp__web-search__find `web-search.fetch`\nmcp__plugin_a-b_web-search__map [web-search-v2/find] mcp__web-search-v2__map";
  const { of } = await findReferences(files({ "a.md": text }), [one, other]);
  const told = (server: typeof one) => of.get(serverKey(server))?.map(({ tool, line }) => `${line} ${tool}`);
  expect(told(one)).toEqual(["1 find", "1 fetch", "2 map"]);
  expect(told(other)).toEqual(["2 find", "2 map"]);
});

test("an entry's own lists name its tools without the server, in JSON with comments and in TOML", async () => {
  const manifest =
    '{\n // ours\n "mcpServers": { "tavily": { "command": "npx",\n "alwaysAllow": ["tavily-search"],\n "autoApprove": ["a b"], },\n "other": { "alwaysAllow": ["x"] } } }';
  expect(await found({ ".mcp.json": manifest })).toEqual([".mcp.json:4 tavily-search", ".mcp.json:5 a_b"]);
  const toml =
    '[mcp_servers.tavily]\ncommand = "npx"\nenabled_tools = [\n  "tavily-map",\n  "tavily-search" ]\n[mcp_servers.tavily.env]\ntools = ["no"]\n[other]\nenabled_tools = ["no"]\n';
  const { of } = await findReferences(files({ ".codex/config.toml": toml }), [{ manifest: ".codex/config.toml", server: "tavily" }]);
  expect([...of.values()].flat().map(({ tool, line }) => `${line} ${tool}`)).toEqual(["4 tavily-map", "5 tavily-search"]);
});

test("what is binary, large, a lock file or our own evidence is not looked into", async () => {
  const read: string[] = [];
  const name = "mcp__tavily__t ";
  const contents = {
    "a.png": name,
    "package-lock.json": name,
    ".mcp/x/tavily/contract.json": name,
    "big.md": name.repeat(50_000),
    "zero.md": `\0${name}`,
    "b.md": name,
  };
  const { of, left } = await findReferences(files(contents, read), [tavily]);
  expect([[...of.values()].flat().map(({ file }) => file), left, read.sort()]).toEqual([["b.md"], 0, ["b.md", "zero.md"]]);
});

test("whatever a file holds, looking for tools in it ends, and lines are its own", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom("mcp__tavily__", "a", "\n", "tavily.", "`", '"', "[", "{", "\u2028", "\ud800"), { maxLength: 60 }),
      async (parts) => {
        const text = parts.join("");
        for (const line of await found({ "x.md": text, ".mcp.json": text })) {
          const [, at = "0", tool = ""] = /:(\d+) (.*)$/.exec(line) ?? [];
          expect(text.split("\n")[Number(at) - 1]).toContain(tool);
        }
      },
    ),
    { numRuns: 200 },
  );
});

const change = (kind: string, path: string, level: Change["class"], after: unknown = null): Change => ({
  kind,
  path,
  before: null,
  after,
  class: level,
});

test("the changed tools that are used: those that break first; what is new or unused is none", () => {
  const references = [
    { tool: "read", file: "a.md", line: 1 },
    { tool: "web_search", file: "a.md", line: 2 },
    { tool: "new", file: "a.md", line: 3 },
  ];
  const changes = [
    change("description-changed", "tools/read/description", "behavioural"),
    change("tool-renamed", "tools/web.search", "breaking", "search"),
    change("title-added", "tools/web.search/title", "additive"),
    change("tool-added", "tools/new", "additive"),
    change("tool-removed", "tools/unused", "breaking"),
  ];
  const uses = toolUses(changes, references);
  expect(uses).toEqual([
    { tool: "web.search", class: "breaking", renamedTo: "search", places: [{ file: "a.md", line: 2 }], more: 0 },
    { tool: "read", class: "behavioural", renamedTo: null, places: [{ file: "a.md", line: 1 }], more: 0 },
  ]);
  expect(usageText(uses, 5)).toBe(
    "- `web.search` (breaking, renamed to `search`) is used in `a.md:2`\n- `read` (behavioural) is used in `a.md:1`",
  );
});
