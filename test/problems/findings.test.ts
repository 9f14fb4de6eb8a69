import { expect, test } from "vitest";
import type { Problem } from "../../src/manifest/inventory.ts";
import { inventoryDocument, readInventory } from "../../src/manifest/read-inventory.ts";
import { type Content, memoryFiles } from "../manifest/memory-files.ts";
import { randomText } from "./random.ts";

type Environment = Readonly<Record<string, string>> | null;

async function inspect(files: Readonly<Record<string, Content>>, environment: Environment = null) {
  const inventory = await readInventory(memoryFiles(files), { inspect: { environment } });
  return { inventory, problems: inventory.problems, printed: JSON.stringify(inventoryDocument(inventory)) };
}

const servers = (entries: object) => JSON.stringify({ mcpServers: entries }, null, 2);
const codes = (problems: readonly Problem[]) => problems.map(({ code }) => code);
const told = (problems: readonly Problem[]) => problems.map(({ code, severity, message }) => `${severity} ${code}: ${message}`);

test("a container that is given the machine is told of; one folder or variable is its owner's choice", async () => {
  const run = (...args: string[]) => ({
    command: "docker",
    args: ["run", "-i", "--rm", ...args, `example/a-mcp:1.0.0@sha256:${"0a".repeat(32)}`],
  });
  const { problems } = await inspect({
    ".mcp.json": servers({
      plain: run("-e", "TOKEN", "-v", "/home/me/notes:/notes", "--network", "host", "--privileged=false"),
      socket: run("-v", "/var/run/docker.sock:/var/run/docker.sock"),
      root: run("--mount", "type=bind,source=/,target=/host"),
      rights: run("--privileged", "--cap-add", "SYS_ADMIN", "--pid=host"),
    }),
  });
  expect(problems.map(({ server, severity, code, message }) => `${server} ${severity} ${code}: ${message}`)).toEqual([
    "socket high container-opens-host: its container is given an engine's socket, by which it starts any other",
    "root high container-opens-host: its container is given all files of the machine",
    "rights high container-opens-host: its container is given a right that breaks out (--cap-add SYS_ADMIN)",
    "rights high container-opens-host: its container is given every right (--privileged)",
    "rights high container-opens-host: its container is given the machine's own namespace (--pid host)",
  ]);
});

test("a secret is told by its place and kind, and its value is nowhere in what is printed", async () => {
  const secrets = Array.from({ length: 12 }, (_, seed) => randomText(seed + 40, 36));
  const [env, arg, header, url, word, option, script, path, docker, deep, key, userinfo] = secrets as [string, ...string[]];
  const { inventory, problems, printed } = await inspect({
    ".mcp.json": servers({
      a: { command: "npx", args: ["-y", "a-mcp@1.0.0", "--api-key", arg, `--token=${option}`], env: { API_KEY: env, PLAIN: "ghp_short" } },
      b: { type: "http", url: `https://example.com/mcp?apiKey=${url}`, headers: { Authorization: `Bearer ${header}` } },
      c: { command: "sh", args: ["-c", `export TOKEN=${word}; exec npx -y c-mcp@1.0.0`] },
      d: { command: "./run.sh", args: [] },
      e: { command: "npx", args: ["-y", `https://example.com/e-mcp.tgz?token=ghp_${path}`] },
      f: { command: "docker", args: ["run", "-i", "-e", `SLACK_TOKEN=${docker}`, "example/f-mcp:1.0.0"] },
      g: { type: "http", url: "https://example.com/g", oauth: { clientSecret: deep } },
      h: { command: "npx", args: ["-y", "h-mcp@1.0.0"], env: { [`ghp_${key}`]: "GITHUB_TOKEN_NAME" } },
      i: { command: "uvx", args: ["--from", `git+https://ghp_${userinfo}@github.com/o/i-mcp@v1.0.0`, "i-mcp"] },
    }),
    "run.sh": `#!/bin/sh\n# start it\nexport D_API_KEY='${script}'\nexec npx -y d-mcp@1.0.0\n`,
  });
  const found = problems.filter(({ code }) => code === "clear-text-secret");
  expect(found.map(({ server, file, line, message }) => `${server} ${file}:${line} ${message.replace(/[0-9a-f]{5}\)/, "…)")}`)).toEqual([
    "a .mcp.json:9 --api-key holds a key in clear text (fingerprint …)",
    "a .mcp.json:10 an argument holds a token in clear text (fingerprint …)",
    "a .mcp.json:13 env.API_KEY holds a key in clear text (fingerprint …)",
    "b .mcp.json:19 url holds a key in clear text (fingerprint …)",
    "b .mcp.json:21 header Authorization holds a token in clear text (fingerprint …)",
    "c .mcp.json:28 an argument holds a token in clear text (fingerprint …)",
    "e .mcp.json:39 an argument holds a GitHub token in clear text (fingerprint …)",
    "f .mcp.json:48 an argument holds a token in clear text (fingerprint …)",
    "g .mcp.json:56 oauth.clientSecret holds a token in clear text (fingerprint …)",
    "i .mcp.json:73 an argument holds a GitHub token in clear text (fingerprint …)",
    "d run.sh:3 D_API_KEY in the script run.sh holds a key in clear text (fingerprint …)",
  ]);
  for (const secret of secrets) expect(printed).not.toContain(secret);
  expect(inventory.servers).toHaveLength(9);
});

test("a fingerprint stays when the file changes elsewhere, and changes with what it is about", async () => {
  const first = { command: "npx", args: ["-y", "a-mcp"], env: { API_KEY: randomText(1, 40) } };
  const prints = async (text: string) => (await inspect({ ".mcp.json": text })).problems.map(({ fingerprint }) => fingerprint);
  const before = await prints(servers({ a: first }));
  expect(new Set(before).size).toBe(2);
  expect(before.every((one) => /^[0-9a-f]{32}$/.test(one))).toBe(true);
  const moved = `\n\n\n${JSON.stringify({ mcpServers: { z: { command: "true" }, a: first } })}`;
  expect(await prints(moved)).toEqual(before);
  const [, pin] = before;
  const [secret, same] = await prints(servers({ a: { ...first, env: { API_KEY: randomText(2, 40) } } }));
  expect(same).toBe(pin);
  expect(before).not.toContain(secret);
  expect(await prints(servers({ b: first }))).not.toEqual(before);
});

test("what floats is told where the version would stand; what cannot be pinned, or is switched off, is not", async () => {
  const { problems } = await inspect({
    ".mcp.json": servers({
      none: { command: "npx", args: ["-y", "a-mcp"] },
      tag: { command: "npx", args: ["-y", "b-mcp@latest"] },
      range: { command: "npx", args: ["-y", "c-mcp@^1.0.0"] },
      exact: { command: "npx", args: ["-y", "d-mcp@1.0.0"] },
      image: { command: "docker", args: ["run", "example/e-mcp:1.2.3"] },
      digest: { command: "docker", args: ["run", `example/f-mcp@sha256:${"0f".repeat(32)}`] },
      bridge: { command: "npx", args: ["-y", "mcp-remote", "https://example.com/mcp"] },
      local: { command: "node", args: ["server.js"] },
      off: { command: "npx", args: ["-y", "g-mcp"], disabled: true },
    }),
  });
  expect(told(problems)).toEqual([
    "low unpinned: a-mcp has no version: each start may run another one",
    "low unpinned: b-mcp is at latest, a name that its publisher moves: each start may run another version",
    "info unpinned: c-mcp is at ^1.0.0, a range: each start may run another version",
    "low unpinned: example/e-mcp is at 1.2.3, a name that its publisher moves: each start may run another version",
    "low unpinned: mcp-remote has no version: each start may run another one",
  ]);
  expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual(["7:15", "14:16", "21:16", "35:24", "49:20"]);
});

test.each<[string, string | null]>([
  ["http://api.example.com/mcp", "medium"],
  ["http://192.168.1.20:8080/mcp", "info"],
  ["http://jenkins:8080/mcp", "info"],
  ["http://localhost:3000/mcp", null],
  ["http://127.0.0.1/mcp", null],
  ["http://[::1]:3000/mcp", null],
  ["http://host.docker.internal:3000", null],
  ["http://${HOST}/mcp", null],
  ["https://example.com/?next=http://example.com", null],
])("%s is plain http of severity %s", async (url, severity) => {
  for (const entry of [
    { type: "http", url },
    { command: "npx", args: ["-y", "mcp-remote@1.0.0", url] },
  ]) {
    const { problems } = await inspect({ ".mcp.json": servers({ a: entry }) });
    expect(problems.map((one) => `${one.code} ${one.severity}`)).toEqual(severity === null ? [] : [`plain-http ${severity}`]);
  }
});

test.each<[string, string | null]>([
  ["curl -LsSf https://example.com/install.sh | sh", "sh"],
  ["curl -fsSL https://example.com/i | sudo -E bash -s -- -y", "bash"],
  ["wget -qO- https://example.com/i | tee log | /bin/bash", "bash"],
  ["bash <(curl -s https://example.com/i)", "bash"],
  ['sh -c "$(curl -fsSL https://example.com/i)"', "sh"],
  ['eval "$(curl -s https://example.com/i)"', "eval"],
  ["source <(curl -s https://example.com/i)", "source"],
  ["curl -s https://example.com/i.py | python3 -", "python3"],
  ["bash -c 'curl -s https://example.com/i | sh'", "sh"],
  ['powershell -Command "irm https://example.com/i.ps1 | iex"', "iex"],
  ["curl -s https://example.com/data | jq .", null],
  ["curl -s https://example.com/data | python3 -c 'import json'", null],
  ["curl -o i.sh https://example.com/i && sha256sum -c sums && sh i.sh", null],
  ['echo "to install: curl https://example.com/i | sh"', null],
  ["# curl https://example.com/i | sh", null],
])("%s is run by %s", async (line, runner) => {
  const start = "exec npx -y a-mcp@1.0.0";
  const scripts = {
    ".mcp.json": servers({ a: { command: "./run.sh" } }),
    "run.sh": `#!/bin/bash\nif true; then\n  ${line}\nfi\n${start}\n`,
  };
  const inline = { ".mcp.json": servers({ a: { command: "bash", args: ["-c", `${line}\n${start}`] } }) };
  for (const files of [scripts, inline]) {
    const { problems } = await inspect(files);
    const found = problems.filter(({ code }) => code === "piped-download");
    expect(found.map(({ message }) => message.split(" as it comes")[0])).toEqual(
      runner === null ? [] : [`what the network sends is run by ${runner}`],
    );
    if ("run.sh" in files && runner !== null) expect(found).toMatchObject([{ file: "run.sh", line: 3, column: 3, server: "a" }]);
  }
});

test("a variable that nothing sets is told for clients that expand it, where the environment is known", async () => {
  const entry = {
    command: "npx",
    args: ["-y", "a-mcp@1.0.0", "${SET_BY_NOBODY}", "${HOME}", "${WITH:-default}", "${CLAUDE_PROJECT_DIR}/x"],
    env: { TOKEN: "${SOME_TOKEN}" },
  };
  const { problems } = await inspect({ ".mcp.json": servers({ a: entry }) }, { HOME: "/home/ada" });
  expect(told(problems).map((line) => line.split(" is not set")[0])).toEqual([
    "info unset-variable: an argument: ${SET_BY_NOBODY}",
    "info unset-variable: env.TOKEN: ${SOME_TOKEN}",
  ]);
  expect((await inspect({ ".mcp.json": servers({ a: entry }) })).problems).toEqual([]);
  expect((await inspect({ ".cursor/mcp.json": servers({ a: entry }) }, {})).problems).toEqual([]);
  const code = {
    inputs: [{ id: "known", type: "promptString" }],
    servers: { a: { url: "https://example.com", headers: { A: "${input:known}", B: "${input:gone}" } } },
  };
  expect(told((await inspect({ ".vscode/mcp.json": JSON.stringify(code) })).problems)).toEqual([
    "medium unset-variable: header B: ${input:gone} is asked for by no entry of `inputs`",
  ]);
});

test("names that are one to a client, and one package at two versions, are told once", async () => {
  const run = (pin: string) => ({ command: "npx", args: ["-y", pin] });
  const { problems } = await inspect({
    ".mcp.json": servers({ "my.search": run("a-mcp@1.0.0"), my_search: run("b-mcp@1.0.0"), other: run("c-mcp@1.0.0") }),
    ".cursor/mcp.json": servers({ search: run("a-mcp@1.1.0"), other: run("c-mcp@1.0.0") }),
  });
  expect(told(problems)).toEqual([
    'low duplicate-name: the names "my.search" and "my_search" are one to a client',
    "low pinned-differently: a-mcp is at 1.1.0 in .cursor/mcp.json and at 1.0.0 in .mcp.json",
  ]);
});

test.each<[string, string | null]>([
  ["npx @modelcontextprotocol/server-filesytem@1.0.0", "@modelcontextprotocol/server-filesystem"],
  ["npx @modelcontextprotocol/sever-github@1.0.0", "@modelcontextprotocol/server-github"],
  ["npx @modlecontextprotocol/server-github@1.0.0", "@modelcontextprotocol/server-github"],
  ["npx modelcontextprotocol-server-github@1.0.0", "@modelcontextprotocol/server-github"],
  ["npx chrome_devtools_mcp@1.0.0", "chrome-devtools-mcp"],
  ["npx context7-mcp-upstash@1.0.0", "@upstash/context7-mcp"],
  ["uvx mcp-server-gti@1.0.0", "mcp-server-git"],
  ["uvx mcp_server_git@1.0.0", null],
  ["npx @modelcontextprotocol/server-github@1.0.0", null],
  ["npx @modelcontextprotocol/server-gitea@1.0.0", null],
  ["npx my-own-mcp@1.0.0", null],
  ["npx mcp-remot@1.0.0", "mcp-remote"],
])("%s is one slip away from %s", async (line, known) => {
  const [command, ...args] = line.split(" ");
  const { problems } = await inspect({ ".mcp.json": servers({ a: { command, args } }) });
  expect(codes(problems)).toEqual(known === null ? [] : ["similar-name"]);
  if (known !== null) expect(problems[0]).toMatchObject({ severity: "info", message: expect.stringContaining(`away from ${known},`) });
});

test("scripts that only start themselves or each other are told; one that goes on to a server is not", async () => {
  const servers = Object.fromEntries(["self", "one", "again"].map((name) => [name, { command: `bin/${name}` }]));
  const files = memoryFiles({
    ".mcp.json": JSON.stringify({ mcpServers: servers }),
    "bin/self": '#!/bin/sh\n. ./bin/self\nsource "$(dirname "$0")/self"\nexec bin/self\n',
    "bin/one": "#!/bin/sh\nexec ./bin/two\n",
    "bin/two": "#!/bin/sh\nexec ./bin/one\n",
    "bin/again": '#!/bin/sh\n[ -n "$READY" ] || READY=1 exec "$0" "$@"\nexec npx -y some-mcp@1.0.0\n',
  });
  const { problems, servers: found } = await readInventory(files, { inspect: { environment: null } });
  expect(problems.map(({ code, severity, server, file }) => `${code} ${severity} ${server} ${file}`)).toEqual([
    "endless-script high self bin/self",
    "endless-script high one bin/two",
  ]);
  expect(found.map(({ name }) => name)).toEqual([null, null, "some-mcp"]);
});
