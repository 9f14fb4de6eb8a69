import { expect, test } from "vitest";
import type { Server, Span } from "../../src/manifest/inventory.ts";
import { inventoryDocument, readInventory } from "../../src/manifest/read-inventory.ts";
import { inventoryOf, memoryFiles, serverOf } from "./memory-files.ts";

const npx = (spec: string) => ({ command: "npx", args: ["-y", spec] });

function spanOf(server: Server | undefined): Span {
  if (!server?.span) throw new Error("the server has no span");
  return server.span;
}

async function problemsOf(text: string | Buffer, file = ".mcp.json") {
  const { servers, problems } = await inventoryOf({
    [file]: text,
    "z/.mcp.json": '{"mcpServers":{"other":{"command":"npx","args":["x"]}}}',
  });
  expect(servers.at(-1)).toMatchObject({ manifest: "z/.mcp.json", server: "other" });
  return problems.map(({ code, file, line, column, message }) => ({ code, at: [file, line, column].join(":"), message }));
}

test("every server of a manifest, in file order, with how it is reached", async () => {
  const { servers, problems } = await inventoryOf({
    ".mcp.json": JSON.stringify({
      mcpServers: {
        a: npx("foo@1.0.0"),
        b: { type: "http", url: "https://x.example/mcp", headers: { Authorization: "Bearer ${TOKEN}" } },
        c: { type: "sse", url: "https://x.example/sse" },
        d: { url: "https://x.example/mcp", disabled: true },
        e: { command: "node", args: ["server.js"], env: { A: "1" } },
      },
    }),
  });
  expect(problems).toEqual([]);
  const rows = servers.map(({ server, transport, launcher, pin, unmanaged, disabled }) => [
    server,
    transport,
    launcher,
    pin,
    unmanaged,
    disabled,
  ]);
  expect(rows).toEqual([
    ["a", "stdio", "npx", "exact", null, false],
    ["b", "http", "http", "unmanaged", "remote", false],
    ["c", "sse", "sse", "unmanaged", "remote", false],
    ["d", "http", "http", "unmanaged", "remote", true],
    ["e", "stdio", "local", "unmanaged", "local program", false],
  ]);
  expect(servers[1]?.launch).toMatchObject({ url: "https://x.example/mcp", headers: { Authorization: "Bearer ${TOKEN}" } });
  expect(servers[4]?.launch).toEqual({ command: "node", args: ["server.js"], env: { A: "1" }, url: null, headers: {}, direct: null });
});

test("the document leaves out what can hold secrets", async () => {
  const inventory = await inventoryOf({ ".mcp.json": JSON.stringify({ mcpServers: { a: { ...npx("foo"), env: { TOKEN: "s3cret" } } } }) });
  const document = inventoryDocument(inventory);
  expect(JSON.stringify(document)).not.toContain("s3cret");
  expect(document.servers[0]).toEqual({
    manifest: ".mcp.json",
    server: "a",
    transport: "stdio",
    launcher: "npx",
    ecosystem: "npm",
    name: "foo",
    purl: "pkg:npm/foo",
    version: null,
    pin: "none",
    span: { file: ".mcp.json", start: 53, end: 53 },
    disabled: false,
    pins: [
      {
        role: "server",
        ecosystem: "npm",
        name: "foo",
        purl: "pkg:npm/foo",
        version: null,
        pin: "none",
        span: { file: ".mcp.json", start: 53, end: 53 },
        insert: "@",
      },
    ],
    unmanaged: null,
    files: [".mcp.json"],
  });
});

test("manifests are found wherever they are, in every client's place and dialect", async () => {
  const one = JSON.stringify({ mcpServers: { it: npx("foo@1.0.0") } });
  const servers = JSON.stringify({ servers: { it: { type: "stdio", ...npx("foo@1.0.0") } }, inputs: [] });
  const files = {
    ".mcp.json": one,
    ".mcp.windows.json": one,
    ".mcp.json.example": one,
    "plugins/a/.mcp.json": one,
    "flat/.mcp.json": JSON.stringify({ it: npx("foo@1.0.0") }),
    "array/mcp.json": JSON.stringify({ mcpServers: [{ name: "it", ...npx("foo@1.0.0") }] }),
    ".vscode/mcp.json": servers,
    ".vscode/settings.json": JSON.stringify({ "editor.tabSize": 2, mcp: { servers: { it: npx("foo@1.0.0") } } }),
    "a.code-workspace": JSON.stringify({ settings: { mcp: { servers: { it: npx("foo@1.0.0") } } } }),
    ".cursor/mcp.json": one,
    "claude_desktop_config.json": one,
    ".claude/settings.json": one,
    "p/.claude-plugin/plugin.json": one,
    "q/.claude-plugin/plugin.json": JSON.stringify({ name: "q", mcpServers: "./servers/list.json" }),
    "q/servers/list.json": one,
    "r/.codex-plugin/plugin.json": JSON.stringify({ name: "r", mcpServers: "./servers.json" }),
    "r/servers.json": one,
    ".codex.mcp.windows.json": one,
    "examples/cline-mcp-settings.json": one,
    ".gemini/settings.json": one,
    ".gemini/settings.json.example": one,
    "gemini-extension.json": one,
    "opencode.json": JSON.stringify({
      mcp: { it: { type: "local", command: ["npx", "-y", "foo@1.0.0"], enabled: true, environment: { A: "b" } } },
    }),
    ".windsurf/mcp_config.json": one,
    ".kiro/settings/mcp.json": one,
    ".roo/mcp.json": one,
    "cline_mcp_settings.json": one,
    ".amazonq/mcp.json": one,
    ".amazonq/default.json": one,
    ".amazonq/cli-agents/a.json": one,
    ".zed/settings.json": JSON.stringify({
      context_servers: { it: { source: "custom", command: { path: "npx", args: ["-y", "foo@1.0.0"] } } },
    }),
    ".devcontainer/devcontainer.json": JSON.stringify({ customizations: { vscode: { mcp: { servers: { it: npx("foo@1.0.0") } } } } }),
    ".continue/mcpServers/x.yaml": "name: x\nmcpServers:\n  - name: it\n    command: npx\n    args:\n      - -y\n      - foo@1.0.0\n",
    "node_modules/x/.mcp.json": one,
  };
  const found = await inventoryOf(files);
  expect(found.problems).toEqual([]);
  const expected = Object.keys(files).filter((path) => !/^node_modules|^[qr].*plugin.json/.test(path));
  expect(found.servers.map(({ manifest }) => manifest).sort()).toEqual(expected.sort());
  for (const server of found.servers)
    expect(server).toMatchObject({ server: "it", name: "foo", version: "1.0.0", pin: "exact", transport: "stdio" });
});

test("the registry's server.json tells what is published here: known, and nobody's to update", async () => {
  const packages = [
    { registryType: "npm", identifier: "@s/p", version: "1.0.0", transport: { type: "stdio" } },
    { registryType: "oci", identifier: "ghcr.example/o/r:1.0.0", transport: { type: "stdio" } },
    { registryType: "mcpb", identifier: "https://x.example/a.mcpb" },
  ];
  const { servers } = await inventoryOf({
    "server.json": JSON.stringify({ name: "io.x/y", packages, remotes: [{ type: "sse", url: "https://x.example" }] }),
    "x/server.json": '{"packages":[{"identifier":"a"}]}',
  });
  expect(servers.map(({ server, ecosystem, name, version, unmanaged }) => [server, ecosystem, name, version, unmanaged])).toEqual([
    ["io.x/y#1", "npm", "@s/p", "1.0.0", "published here"],
    ["io.x/y#2", "oci", "ghcr.example/o/r", "1.0.0", "published here"],
    ["io.x/y#3", null, null, null, "mcpb package"],
    ["io.x/y#remote-1", null, null, null, "remote"],
  ]);
});

test("a manifest may be named, and a link to one is the file that it leads to", async () => {
  const manifest = JSON.stringify({ mcpServers: { it: npx("foo") } });
  const files = memoryFiles({
    "my/own.json": manifest,
    "b/real.txt": manifest,
    "b/.mcp.json": { link: "real.txt" },
    "c/.mcp.json": { link: "../b/.mcp.json" },
    "d/.mcp.json": { link: "/etc/x" },
  });
  const { servers, problems } = await readInventory(files, { manifests: ["my/own.json", "no.json"] });
  expect(servers.map(({ manifest, files }) => [manifest, files])).toEqual([
    ["b/real.txt", ["b/real.txt", "b/.mcp.json"]],
    ["b/real.txt", ["b/real.txt", "c/.mcp.json", "b/.mcp.json"]],
    ["my/own.json", ["my/own.json"]],
  ]);
  expect(problems.map(({ code, file }) => [code, file])).toEqual([
    ["unreadable", "d/.mcp.json"],
    ["unreadable", "no.json"],
  ]);
});

test("a byte order mark, CRLF, tabs, comments, trailing commas, escapes and wide characters move no span", async () => {
  const text =
    '\ufeff// ü\r\n{\t"mcpServers": {\r\n\t"it 😀": { /* ü */ "command": "np\\u0078",\r\n\t"args": ["-y", "\\u0066oo\\u00401.0\\u002e0",],},\r\n},}\r\n';
  const content = Buffer.from(text);
  const { servers, problems } = await inventoryOf({ ".mcp.json": content });
  expect(problems).toEqual([]);
  expect(servers[0]).toMatchObject({ server: "it 😀", name: "foo", version: "1.0.0" });
  const { start, end } = spanOf(servers[0]);
  expect(content.toString("utf8", start, end)).toBe("1.0\\u002e0");
});

test.each([
  ['{"mcpServers": {"a": {}', ".mcp.json:1:24", "expected a closing brace }, found the end of the file"],
  ['{\n  "mcpServers": {\n    "a" {}\n  }\n}', ".mcp.json:3:9", 'expected a colon, found "{"'],
  ['{"mcpServers": {"a": tru}}', ".mcp.json:1:22", 'expected a JSON value, found "t"'],
  ['{"mcpServers": "abc\n"}', ".mcp.json:1:16", "expected the closing quote"],
  ["mcpServers:\n  a: b\n", ".mcp.json:1:1", 'found "m"'],
  ["<<<<<<< HEAD\n{}\n", ".mcp.json:1:1", 'found "<"'],
])("what is not JSON is told by its place: %j", async (text, at, message) => {
  const [problem] = await problemsOf(text);
  expect(problem).toMatchObject({ code: "syntax", at });
  expect(problem?.message).toContain(message);
});

test("a syntax error never shows more of the file than a character", async () => {
  const [problem] = await problemsOf('{"mcpServers": ghp_s3cret}');
  expect(JSON.stringify(problem)).not.toContain("s3cret");
});

test.each([
  ["not an object", '["a"]', []],
  ["null", "null", ["wrong-type"]],
  ["a wrong root", '{"mcpServers": "x"}', ["wrong-type"]],
  ["a server that is none", '{"mcpServers": {"a": 1, "_note": "x", "//": "y"}}', ["wrong-type"]],
  ["args that are none", '{"mcpServers": {"a": {"command": "npx", "args": "foo"}}}', ["wrong-type"]],
  ["a url that is none", '{"mcpServers": {"a": {"url": 1}}}', ["wrong-type", "no-command"]],
  ["an empty url", '{"mcpServers": {"a": {"type": "http", "url": ""}}}', ["no-command"]],
  ["an env that is none", '{"mcpServers": {"a": {"command": "x", "env": ["A=b"]}}}', ["wrong-type"]],
  ["neither command nor url", '{"mcpServers": {"a": {"command": ""}}}', ["no-command"]],
  ["an unknown field", '{"mcpServers": {"a": {"command": "x", "comand": "y"}}}', ["unknown-field"]],
  ["a duplicate field", '{"mcpServers": {"a": {"command": "x", "command": "y"}}}', ["duplicate-key"]],
  ["a duplicate variable", '{"mcpServers": {"a": {"command": "x", "env": {"A": "1", "A": "2"}}}}', ["duplicate-key"]],
  ["two lists of servers", '{"mcpServers": {"b": {"command": "y"}}, "mcpServers": {"a": {"command": "x"}}}', ["duplicate-key"]],
  ["an extension of Zed", '{"context_servers": {"a": {"source": "extension", "settings": {}}, "b": {"settings": {"x": 1}}}}', []],
  ["nothing", "", []],
  ["blanks", " \n", []],
  ["an empty object", "{}", []],
  ["no servers", '{"mcpServers": {}}', []],
  ["no UTF-8", Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]), ["not-utf8"]],
  ["UTF-16", Buffer.from("\ufeff{}", "utf16le"), ["not-utf8"]],
  ["a depth of 10,000", `{"mcpServers":${"[".repeat(10_000)}${"]".repeat(10_000)}}`, ["too-deep"]],
  ["two million values", `{"mcpServers":[${"1,".repeat(2_000_000)}]}`, ["too-large"]],
  ["brackets in strings", JSON.stringify({ mcpServers: { a: { command: "[".repeat(500), description: '"[{\\' } } }), []],
])("%s affects nothing else", async (_, text, codes) => {
  expect((await problemsOf(text)).map(({ code }) => code)).toEqual(codes);
});

test("the last of two equal keys counts, and the first is told", async () => {
  const text =
    '{\n "mcpServers": {\n  "a": {"command": "npx", "args": ["x@1.0.0"]},\n  "a": {"command": "npx", "args": ["y@2.0.0"]}\n }\n}';
  const { servers, problems } = await inventoryOf({ ".mcp.json": text });
  expect(servers.map(({ name, version }) => [name, version])).toEqual([["y", "2.0.0"]]);
  expect(problems.map(({ code, line, column, server, severity }) => ({ code, line, column, server, severity }))).toEqual([
    { code: "duplicate-key", line: 4, column: 3, server: "a", severity: "medium" },
  ]);
});

test("keys of Object.prototype are keys like others", async () => {
  const text =
    '{"mcpServers": {"__proto__": {"command": "npx", "args": ["foo@1.0.0"], "env": {"__proto__": "x"}}, "constructor": {"command": "npx", "args": ["bar"]}}}';
  const { servers } = await inventoryOf({ ".mcp.json": text });
  expect(servers.map(({ server, name }) => [server, name])).toEqual([
    ["__proto__", "foo"],
    ["constructor", "bar"],
  ]);
  expect(Object.keys(servers[0]?.launch.env ?? {})).toEqual(["__proto__"]);
});

test("YAML keeps its places in plain and quoted strings; what it cannot be read for is told", async () => {
  const yaml =
    "mcpServers:\n  - &a\n    name: plain\n    command: npx\n    args: [-y, foo@1.0.0]\n  - name: 'single'\n    command: 'npx'\n    args: ['it''s', \"b\\u0061r@2.0.0\"]\n  - name: double\n    command: npx\n    args: [\"-y\", \"b\\u0061r@2.0.0\"] # ü\n";
  const path = ".continue/mcpServers/a.yaml";
  const { servers } = await inventoryOf({ [path]: yaml });
  expect(servers.map(({ server, name, version }) => [server, name, version])).toEqual([
    ["plain", "foo", "1.0.0"],
    ["single", null, null],
    ["double", "bar", "2.0.0"],
  ]);
  const { start, end } = spanOf(servers[2]);
  expect(Buffer.from(yaml).toString("utf8", start, end)).toBe("2.0.0");
  expect(await problemsOf("mcpServers: [a\n", path)).toMatchObject([{ code: "syntax" }]);
  expect(await problemsOf(`mcpServers: ${"[".repeat(5000)}`, path)).toMatchObject([{ code: "too-deep" }]);
  expect(await problemsOf(`mcpServers:\n  ${"- ".repeat(5000)}a\n`, path)).toMatchObject([{ code: "too-deep" }]);
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefghij"
    .split("")
    .map((letter, i) => `${letter}: &${letter} [${Array(9).fill(`*${"abcdefghi"[i]}`).join(",")}]`)
    .join("\n")}\nmcpServers: *j\n`;
  expect(await problemsOf(bomb, path)).toMatchObject([{ code: "too-large" }]);
});

test("a million things that are wrong are a thousand problems, soon", async () => {
  const keys = Array.from({ length: 100_000 }, (_, i) => `"k${i}":1`).join(",");
  const { problems } = await inventoryOf({ ".mcp.json": `{"mcpServers":{"a":{"command":"x",${keys}}}}` });
  expect(problems).toHaveLength(1001);
  expect(problems.at(-1)).toMatchObject({ code: "too-many", message: "99000 more problems are not shown" });
  const missing = Array.from({ length: 20_000 }, (_, i) => `"s${i}":{"command":"./x${i}.sh"}`).join(",");
  expect((await inventoryOf({ ".mcp.json": `{"mcpServers":{${missing}}}` })).servers).toHaveLength(20_000);
});

test("numbers in args and env are their text", async () => {
  const { launch } = await serverOf({ command: "npx", args: ["foo", "--port", 80], env: { A: 1, B: true, C: null } });
  expect(launch).toMatchObject({ args: ["foo", "--port", "80"], env: { A: "1", B: "true", C: "" }, direct: { args: ["--port", "80"] } });
});
