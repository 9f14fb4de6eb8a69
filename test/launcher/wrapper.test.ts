import { expect, test } from "vitest";
import { type Content, inventoryOf, serverOf, textAt } from "../manifest/memory-files.ts";

/** A server whose command is the script `run.sh`. */
async function script(text: string, more: { args?: string[]; env?: Record<string, string>; files?: Record<string, Content> } = {}) {
  const { args = [], env = {}, files = {} } = more;
  const server = await serverOf({ command: "./run.sh", args, env }, { ...files, "run.sh": text });
  const pins = server.pins.map((pin) => `${pin.role}:${pin.name}@${pin.version}`);
  return { ...server, pins, at: server.span && textAt(server, { ...files, "run.sh": text }) };
}

test("a wrapper script behind a symbolic link is read, and pinned where it names the version", async () => {
  const files = {
    "scripts/mcp/memory.sh": '#!/usr/bin/env bash\nset -euo pipefail\nexec npx -y "server-memory@0.6.2" "$@"\n',
    "mcp/memory": { link: "../scripts/mcp/memory.sh" },
  };
  const server = await serverOf({ command: "mcp/memory", args: ["--x"] }, files);
  expect(server).toMatchObject({ launcher: "wrapper", name: "server-memory", version: "0.6.2", pin: "exact", unmanaged: null });
  expect(server.files).toEqual([".mcp.json", "mcp/memory", "scripts/mcp/memory.sh"]);
  expect(textAt(server, files)).toBe("0.6.2");
  expect(server.launch.direct).toEqual({ bin: null, args: ["--x"], env: {} });
});

test.each([
  ["a literal assignment", 'PKG=foo@1.0.0\nexec npx -y "$PKG"\n'],
  ["name and version apart", 'NAME="foo"\nVERSION=1.0.0\nexec npx -y "$NAME@${VERSION}"\n'],
  ["a default", 'exec npx -y "foo@${FOO_VERSION:-1.0.0}"\n'],
  ["a default by assignment", ': "${V:=1.0.0}"\nexec npx -y foo@$V\n'],
  ["a default in an if", 'if [ -z "$V" ]; then V=1.0.0; fi\nexec npx -y "foo@$V"\n'],
  ["an array", 'CMD=(npx -y "foo@1.0.0")\nexec "${CMD[@]}" "$@"\n'],
  ["a command in one variable", 'CMD="npx -y foo@1.0.0"\nexec $CMD\n'],
  ["a function", 'start() { local p="$1"; shift; exec npx -y "$p" "$@"; }\nstart foo@1.0.0\n'],
  ["main and its arguments", 'main() { exec npx -y foo@1.0.0 "$@"; }\nmain "$@"\n'],
  ["eval", 'eval "npx -y foo@1.0.0"\n'],
  ["a here-document before it", "cat <<'EOF' >/tmp/x\nnpx -y other@2\nEOF\nexec npx -y foo@1.0.0\n"],
  ["a comment", "# npx -y other@2\nexec npx -y foo@1.0.0\n"],
  ["a line that goes on", "exec npx \\\n  -y \\\n  foo@1.0.0\n"],
  ["escapes", "exec npx -y f\\oo@1.0.0\n"],
  ["code after exec", "exec npx -y foo@1.0.0\nexec npx -y other@2\n"],
  ["a dead branch", 'if [ "$1" = "--old" ]; then exec npx -y other@2; fi\nexec npx -y foo@1.0.0\n'],
  ["a check of the tools", 'command -v npx >/dev/null 2>&1 || { echo "no npx" >&2; exit 127; }\nexec npx -y foo@1.0.0\n'],
  ["a case on the arguments", 'case "${1:-}" in --selfcheck) npx -y other@2 --help; exit 0;; *) ;; esac\nexec npx -y foo@1.0.0\n'],
  ["an argument loop", 'while [ $# -gt 0 ]; do case "$1" in -v) V=1; shift;; *) break;; esac; done\nexec npx -y foo@1.0.0\n'],
  ["no exec", "npx -y foo@1.0.0\n"],
  [
    "a credential that must be there",
    'if [[ -z "${TOKEN-}" ]]; then\n echo "no TOKEN" >&2\n exit 0\nfi\nexport TOKEN\nexec npx -y foo@1.0.0\n',
  ],
  [
    "a credential that is read",
    'set -a\n[ -f .env ] && . ./.env\nset +a\n: "${TOKEN:?is missing}"\nif [ "${TOKEN:-}" = "" ]; then exit 2; fi\nexec npx -y foo@1.0.0\n',
  ],
  ["a mode with a default", 'MODE="${MODE:-stdio}"\nif [ "$MODE" != stdio ]; then node http.js; fi\nexec npx -y foo@1.0.0\n'],
  [
    "node's version managers",
    '. "${NVM_DIR:-$HOME/.nvm}/nvm.sh" 2>/dev/null; command -v fnm >/dev/null && eval "$(fnm env)"\nexec npx -y foo@1.0.0\n',
  ],
  ["an env file by grep", 'if [ -f .env ]; then export $(grep -v "^#" .env | xargs); fi\nexec npx -y foo@1.0.0\n'],
  ["another folder", 'cd "$(dirname "$0")/.." && exec npx -y foo@1.0.0\n'],
  ["a pipe", "npx -y foo@1.0.0 2>/dev/null | tee log\n"],
  ["a program that it looks for", 'NPX="$(command -v npx 2>/dev/null || echo /opt/node/bin/npx)"\nexec "$NPX" -y foo@1.0.0\n'],
  ["Windows line ends", 'P="foo@1.0.0" ;\r\nexec npx -y "foo@1.0.0" "x"\r\n'],
])("a script with %s", async (_, text) => {
  expect(await script(`#!/bin/bash\n${text}`)).toMatchObject({
    launcher: "wrapper",
    name: "foo",
    version: "1.0.0",
    at: "1.0.0",
    problems: [],
    pins: ["server:foo@1.0.0"],
  });
});

test.each([
  ["a substitution", 'PKG="$(cat version)"\nexec npx -y "$PKG"\n', "computed"],
  ["a variable that nothing sets", "exec npx -y $PKG\n", "computed"],
  ["two assignments, nobody knows which", 'if [ -n "$X" ]; then P=a@1; else P=b@2; fi\nexec npx -y "$P"\n', "computed"],
  ["a computed eval", 'eval "$(cat cmd)"\n', "computed"],
  ["a computed program", 'exec "$(cat launcher)" -y foo@1.0.0\n', "computed"],
  ["a local program", "exec node dist/index.js\n", "local program"],
  ["a package before a local program", "npx -y setup@1 && exec node dist/index.js\n", "local program"],
])("a script with %s has nothing to pin", async (_, text, why) => {
  expect(await script(`#!/bin/sh\n${text}`)).toMatchObject({ unmanaged: why, pin: "unmanaged", problems: [] });
});

test("a self check does not confuse: it is not taken, or it names the same package", async () => {
  const text = `#!/bin/bash
if [[ "\${1:-}" == "--selfcheck" ]]; then
  npx -y foo@latest --version >/dev/null && echo ok
  exit 0
fi
exec npx -y foo@latest
`;
  expect(await script(text)).toMatchObject({ version: "latest", pins: ["server:foo@latest"] });
  const unknown = text.replace('"${1:-}" == "--selfcheck"', '-n "$SELFCHECK"');
  expect(await script(unknown)).toMatchObject({ version: "latest", pins: ["server:foo@latest", "server:foo@latest"] });
  expect(await script(text, { args: ["--selfcheck"] })).toMatchObject({ pins: ["server:foo@latest"] });
});

test("variables of the manifest reach the script, and a version can stand there", async () => {
  const manifest = '{"mcpServers":{"it":{"command":"./run.sh","env":{"PKG":"foo@1.0.0","TOKEN":"x"}}}}';
  const files = { ".mcp.json": manifest, "run.sh": '#!/bin/sh\nexec npx -y "$PKG"\n' };
  const { servers } = await inventoryOf(files);
  expect(servers[0]).toMatchObject({ name: "foo", version: "1.0.0", span: { file: ".mcp.json" }, launch: { direct: { env: {} } } });
  expect(textAt(servers[0] as never, files)).toBe("1.0.0");
});

test("what a script exports goes to the environment; what is computed keeps its name only", async () => {
  const { launch } = await script(
    `#!/bin/sh
export A=1 TOKEN="literal"
B=2
export B
export C="$(pass show c)"
set -a
. ./settings
set +a
D=4
E=5 exec npx -y foo@1.0.0 --dir "$(dirname "$0")/data"
`,
    { files: { settings: "FROM_FILE=yes\n" } },
  );
  expect(launch.direct).toEqual({
    bin: null,
    args: ["--dir", "./data"],
    env: { A: "1", TOKEN: "literal", B: "2", C: "${C}", FROM_FILE: "yes", E: "5" },
  });
});

test("sourced files and other scripts are followed inside the repository", async () => {
  const files = {
    "lib/versions.sh": "FOO=foo@1.0.0\n",
    "bin/start.sh":
      '#!/bin/bash\nDIR="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"\nsource "$DIR/../lib/versions.sh"\nexec npx -y "$FOO"\n',
  };
  const server = await script('#!/bin/sh\nexec "$(dirname "$0")/bin/start.sh" "$@"\n', { files });
  expect(server).toMatchObject({ name: "foo", version: "1.0.0", span: { file: "lib/versions.sh" } });
  expect(server.files).toEqual([".mcp.json", "run.sh", "bin/start.sh", "lib/versions.sh"]);
});

test("an absolute path means the script at its end", async () => {
  const files = { "scripts/mcp/wrappers/a.sh": "#!/bin/sh\nexec npx -y foo@1.0.0\n" };
  expect(await serverOf({ command: "/opt/app/scripts/mcp/wrappers/a.sh" }, files)).toMatchObject({ name: "foo" });
  expect(await serverOf({ command: "${CLAUDE_PLUGIN_ROOT}/scripts/mcp/wrappers/a.sh" }, files)).toMatchObject({ name: "foo" });
  expect(await serverOf({ command: "bash", args: ["/opt/app/scripts/mcp/wrappers/a.sh"] }, files)).toMatchObject({ name: "foo" });
  expect(await serverOf({ command: "/usr/bin/a.sh" }, { "bin/a.sh": "exec npx -y foo" })).toMatchObject({ unmanaged: "local program" });
});

test("a script that is missing, leaves the repository, calls itself or starts nothing is told", async () => {
  expect(await serverOf({ command: "./no/such.sh" })).toMatchObject({ unmanaged: "missing script", problems: ["missing-script"] });
  expect(await serverOf({ command: "bin/gone" }, { "bin/gone": { link: "../scripts/gone.sh" } })).toMatchObject({
    unmanaged: "missing script",
    problems: ["missing-script"],
  });
  const fleet = { "scripts/mcp/there.sh": "exec npx -y foo" };
  expect(await serverOf({ command: "/opt/app/scripts/mcp/gone.sh" }, fleet)).toMatchObject({ problems: ["missing-script"] });
  expect(await serverOf({ command: "/opt/mcp/gone.sh" }, fleet)).toMatchObject({ unmanaged: "local program", problems: [] });
  expect(await serverOf({ command: "bin/built" }, { "bin/built": { link: "../node_modules/.bin/built" } })).toMatchObject({ problems: [] });
  expect(await serverOf({ command: "./out.sh" }, { "out.sh": { link: "../../etc/passwd" } })).toMatchObject({
    unmanaged: "outside the repository",
    problems: ["outside-script"],
  });
  expect(await serverOf({ command: "./abs.sh" }, { "abs.sh": { link: "/etc/passwd" } })).toMatchObject({ problems: ["outside-script"] });
  expect(await serverOf({ command: "./loop.sh" }, { "loop.sh": { link: "loop.sh" } })).toMatchObject({ problems: ["outside-script"] });
  expect(await script("#!/bin/sh\necho 'not configured'\nexit 1\n")).toMatchObject({
    unmanaged: "starts nothing",
    problems: ["stub-script"],
  });
  expect(await script("#!/bin/sh\nexec ./run.sh\n")).toMatchObject({ pin: "unmanaged" });
  expect(await script("#!/bin/sh\n. ./run.sh\n. ./run.sh\n")).toMatchObject({ pin: "unmanaged" });
  expect(await script(`#!/bin/sh\nf() { f; f; }\nf\nexec npx -y foo@1\n`)).toMatchObject({ launcher: "wrapper" });
});

test.each([
  ["doubles a text", `A=xxxxxxxx\n${'A="$A$A$A"\n'.repeat(200)}exec npx -y "foo@$A"\n`],
  ["doubles its arguments", `set -- a b\n${'set -- "$@" "$@"\n'.repeat(200)}exec npx -y "$@"\n`],
  ["doubles a list", `A=(a b)\n${'A+=("${A[@]}" "${A[@]}")\n'.repeat(200)}exec npx -y "${"${A[@]}"}"\n`],
  ["nests what it asks", `exec npx -y ${"$(echo ".repeat(2_000)}x${")".repeat(2_000)}\n`],
])("a script that %s costs neither memory nor time, nor the other servers", async (_, text) => {
  const before = process.threadCpuUsage();
  expect(await script(text)).toMatchObject({ launcher: "wrapper", problems: [] });
  expect(process.threadCpuUsage(before).user).toBeLessThan(5_000_000);
});

test("a shell line of many megabytes is not read", async () => {
  expect(await serverOf({ command: "sh", args: ["-c", "echo a; ".repeat(200_000)] })).toMatchObject({ unmanaged: "too large to follow" });
  expect(await serverOf({ command: "npx", args: ["x".repeat(1_000_000)] })).toMatchObject({ unmanaged: "computed", name: null });
});

test("the fleet of wrapper scripts: all found, stub and missing script told, no secret shown", async () => {
  const files: Record<string, Content> = {};
  const mcpServers: Record<string, unknown> = {};
  for (let i = 1; i <= 12; i++) {
    const check = i % 2 ? `if [ "\${1:-}" = "--selfcheck" ]; then npx -y pkg-${i}@latest --help >/dev/null; exit $?; fi\n` : "";
    const secret = i % 3 ? "" : 'export API_TOKEN="ghp_sEcReTsEcReTsEcReTsEcReTsEcReTsEcReT"\n';
    files[`scripts/mcp/real/s${i}.sh`] = `#!/usr/bin/env bash\nset -euo pipefail\n${secret}${check}exec npx -y pkg-${i}@latest "$@"\n`;
    files[`scripts/mcp/wrappers/s${i}.sh`] = { link: `../real/s${i}.sh` };
    mcpServers[`s${i}`] = { command: `/opt/fleet/scripts/mcp/wrappers/s${i}.sh` };
  }
  files["scripts/mcp/wrappers/stub.sh"] = "#!/bin/sh\necho 'moved elsewhere'\n";
  files["scripts/mcp/wrappers/git.sh"] = "#!/bin/sh\nexec uvx --from git+https://github.com/o/r@v1 server\n";
  mcpServers.stub = { command: "scripts/mcp/wrappers/stub.sh" };
  mcpServers.missing = { command: "scripts/mcp/wrappers/missing.sh" };
  mcpServers.git = { command: "scripts/mcp/wrappers/git.sh" };
  const twice = '"s1": {"command": "/opt/fleet/scripts/mcp/wrappers/s1.sh"}, "s2": {"command": "/opt/fleet/scripts/mcp/wrappers/s2.sh"},';
  files[".mcp.json"] = JSON.stringify({ mcpServers }, null, 2).replace('"mcpServers": {', (found) => found + twice);
  const { servers, problems } = await inventoryOf(files);
  expect(servers.map(({ server }) => server)).toEqual([...Object.keys(mcpServers)]);
  const found = servers.filter(({ server }) => /^s\d/.test(server));
  expect(found.map(({ name, version, launcher }) => [name, version, launcher])).toEqual(
    found.map((_, i) => [`pkg-${i + 1}`, "latest", "wrapper"]),
  );
  expect(problems.map(({ code, server }) => `${code} ${server}`)).toEqual([
    "duplicate-key s1",
    "duplicate-key s2",
    "stub-script stub",
    "missing-script missing",
  ]);
  expect(JSON.stringify([servers.map(({ launch: _, ...entry }) => entry), problems])).not.toContain("sEcReT");
});
