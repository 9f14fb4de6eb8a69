import { expect, test } from "vitest";
import { serverOf } from "../manifest/memory-files.ts";

/** A command line as one string; words are parted at blanks, `·` stands for a blank inside a word. */
async function launched(line: string) {
  const [command, ...args] = line.split(" ").map((word) => word.replaceAll("·", " "));
  const { launcher, ecosystem, name, version, pin, unmanaged, launch, pins } = await serverOf({ command, args });
  const roles = pins.map((one) => `${one.role}:${one.name}${one.version === null ? "" : `@${one.version}`}`);
  return { launcher, ecosystem, name, version, pin, unmanaged, direct: launch.direct, roles };
}

test.each([
  ["npx foo", "foo", null, "none"],
  ["npx -y foo@1.2.3", "foo", "1.2.3", "exact"],
  ["npx --yes @scope/foo@latest", "@scope/foo", "latest", "tag"],
  ["npx -y @scope/foo", "@scope/foo", null, "none"],
  ["npx -y foo@^1.2", "foo", "^1.2", "range"],
  ["npx -y foo@next --port 3", "foo", "next", "tag"],
  ["npx -y -- foo@1.0.0", "foo", "1.0.0", "exact"],
  ["npx --quiet --no-install foo@1.0.0", "foo", "1.0.0", "exact"],
  ["npx --loglevel error foo@1.0.0", "foo", "1.0.0", "exact"],
  ["npx --registry https://r.example foo@1.0.0", "foo", "1.0.0", "exact"],
  ["npx --registry=https://r.example foo@1.0.0", "foo", "1.0.0", "exact"],
  ["npx.cmd -y foo@1.0.0", "foo", "1.0.0", "exact"],
  ["/Users/me/.asdf/shims/npx -y foo@1.0.0", "foo", "1.0.0", "exact"],
  ["C:\\Program·Files\\nodejs\\npx.cmd -y foo@1.0.0", "foo", "1.0.0", "exact"],
  ["node C:\\nodejs\\node_modules\\npm\\bin\\npx-cli.js -y foo@1.0.0", "foo", "1.0.0", "exact"],
  ["cmd /c npx -y foo@1.0.0", "foo", "1.0.0", "exact"],
  ["cmd.exe /d /s /c npx·-y·foo@1.0.0", "foo", "1.0.0", "exact"],
  ['cmd /c set·A=1·&&·npx·-y·"foo@1.0.0"', "foo", "1.0.0", "exact"],
  ["cmd.exe /d/s/c npx·-y·foo@1.0.0", "foo", "1.0.0", "exact"],
  ["cmd /c call npx -y foo@1.0.0", "foo", "1.0.0", "exact"],
  ["cmd /c start /b /wait npx -y foo@1.0.0", "foo", "1.0.0", "exact"],
  ["powershell -NoProfile -Command npx·-y·foo@1.0.0", "foo", "1.0.0", "exact"],
  ["env A=b npx -y foo@1.0.0", "foo", "1.0.0", "exact"],
  ["/usr/bin/env -u HOME A=b npx -y foo@1.0.0", "foo", "1.0.0", "exact"],
  ["env -S npx·-y·foo@1.0.0", "foo", "1.0.0", "exact"],
  ["timeout -k 5 60 npx -y foo@1.0.0", "foo", "1.0.0", "exact"],
  ["op run --env-file .env -- npx -y foo@1.0.0", "foo", "1.0.0", "exact"],
  ["dotenv -e .env -- npx -y foo@1.0.0", "foo", "1.0.0", "exact"],
  ["mise exec node@22 -- npx -y foo@1.0.0", "foo", "1.0.0", "exact"],
  ["fish -c exec·npx·-y·foo@1.0.0", "foo", "1.0.0", "exact"],
  ["mise -C /some/where exec -- npx -y foo@1.0.0", "foo", "1.0.0", "exact"],
  ["doppler --project p run -- npx -y foo@1.0.0", "foo", "1.0.0", "exact"],
  ["wsl -d Ubuntu npx -y foo@1.0.0", "foo", "1.0.0", "exact"],
  ["sudo -u me nice -n 5 npx -y foo@1.0.0", "foo", "1.0.0", "exact"],
  ["npx·-y·foo@1.0.0", "foo", "1.0.0", "exact"],
  ["npm exec foo@1.0.0", "foo", "1.0.0", "exact"],
  ["npm exec --yes -- foo@1.0.0 --flag", "foo", "1.0.0", "exact"],
  ["npm --silent x -- foo@1.0.0", "foo", "1.0.0", "exact"],
  ["bunx foo@1.0.0", "foo", "1.0.0", "exact"],
  ["bunx --bun foo@1.0.0", "foo", "1.0.0", "exact"],
  ["bun x -p foo@1.0.0 cmd", "foo", "1.0.0", "exact"],
  ["pnpm dlx foo@1.0.0", "foo", "1.0.0", "exact"],
  ["pnpm --package=foo@1.0.0 dlx cmd", "foo", "1.0.0", "exact"],
  ["pnpm dlx --registry https://r.example --loglevel error foo@1.0.0", "foo", "1.0.0", "exact"],
  ["pnpx foo@1.0.0", "foo", "1.0.0", "exact"],
  ["yarn dlx -q foo@1.0.0", "foo", "1.0.0", "exact"],
  ["corepack pnpm dlx foo@1.0.0", "foo", "1.0.0", "exact"],
  ["sh -c npx·-y·foo@1.0.0", "foo", "1.0.0", "exact"],
  ["bash -lc exec·npx·-y·'foo@1.0.0'", "foo", "1.0.0", "exact"],
  ["bash -euo pipefail -c cd·/tmp·&&·npx·foo@1.0.0", "foo", "1.0.0", "exact"],
  ["bash -c P=foo@1.0.0;·npx·-y·$P", "foo", "1.0.0", "exact"],
  ["sh -c exec·npx·-y·foo@${V:-1.0.0}", "foo", "1.0.0", "exact"],
  ["npx -y foo@${V:-1.0.0}", "foo", "1.0.0", "exact"],
  ["npx -y alias@npm:foo@1.0.0", "foo", "1.0.0", "exact"],
  ["npx -y npm:foo@1.0.0", "foo", "1.0.0", "exact"],
])("%s names a package", async (line, name, version, pin) => {
  expect(await launched(line)).toMatchObject({ ecosystem: "npm", name, version, pin, unmanaged: null });
});

test.each([
  ["npx -y github:o/r#v1.2", "git", "github.com/o/r", "v1.2", "tag"],
  ["npx -y o/r", "git", "github.com/o/r", null, "none"],
  ["npx -y github:o/r#semver:^1", "git", "github.com/o/r", "semver:^1", "range"],
  [
    "npx -y git+https://gitlab.com/a/b/c.git#0123456789012345678901234567890123456789",
    "git",
    "gitlab.com/a/b/c",
    "0123456789012345678901234567890123456789",
    "digest",
  ],
  ["npx -y git+ssh://git@github.com/o/r.git#main", "git", "github.com/o/r", "main", "tag"],
  ["npx -y git@github.com:o/r.git", "git", "github.com/o/r", null, "none"],
  ["npx -y https://github.com/o/r", "git", "github.com/o/r", null, "none"],
  ["npx -y https://pkg.example/x/foo-1.0.0.tgz", "url", "https://pkg.example/x/foo-1.0.0.tgz", null, "none"],
])("%s names a source", async (line, ecosystem, name, version, pin) => {
  expect(await launched(line)).toMatchObject({ ecosystem, name, version, pin });
});

test.each([
  ["npx ./server.js", "local program"],
  ["npx .", "local program"],
  ["npx", "local program"],
  ["npm run start", "local program"],
  ["pnpm exec foo", "local program"],
  ["bun run index.ts", "local program"],
  ["node dist/index.js", "local program"],
  ["npx -y ${PACKAGE}", "computed"],
  ["npx -y foo@${VERSION}", "computed"],
  ["sh -c npx·-y·$(cat·package.txt)", "computed"],
  ["sh -c npx·-y·$1", "local program"],
  ["$RUNNER foo", "computed"],
  ["npx -y not·a·name", "not a package name"],
])("%s has nothing to pin", async (line, why) => {
  expect(await launched(line)).toMatchObject({ pin: "unmanaged", unmanaged: why, name: null });
});

test("a package is started directly by its command, with its arguments", async () => {
  expect((await launched("npx -y foo@1.0.0 --port 3")).direct).toEqual({ bin: null, args: ["--port", "3"], env: {} });
  expect((await launched("npx -p foo@1.0.0 foo-cli serve")).direct).toEqual({ bin: "foo-cli", args: ["serve"], env: {} });
  expect((await launched('npx -p foo@1.0.0 -c foo-cli·"a·b"')).direct).toEqual({ bin: "foo-cli", args: ["a b"], env: {} });
  expect((await launched("env A=b C=d npx foo -x")).direct).toEqual({ bin: null, args: ["-x"], env: { A: "b", C: "d" } });
  expect((await launched('sh -c K=v·exec·npx·foo·"$HOME"·"$@" sh a b')).direct).toEqual({
    bin: null,
    args: ["${HOME}", "a", "b"],
    env: { K: "v" },
  });
});

test("several packages are all known; the one that holds the command is the server", async () => {
  const { roles, name } = await launched("npx -p typescript@5.0.0 -p @scope/my-server@1.0.0 my-server");
  expect({ roles, name }).toEqual({ roles: ["with:typescript@5.0.0", "server:@scope/my-server@1.0.0"], name: "@scope/my-server" });
});

test("a bridge has a version, what it reaches has none", async () => {
  const { roles, name, version } = await launched("npx -y mcp-remote@0.1.2 https://mcp.example/mcp");
  expect({ roles, name, version }).toEqual({ roles: ["bridge:mcp-remote@0.1.2"], name: "mcp-remote", version: "0.1.2" });
});
