import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "../../src/lib/process.ts";
import { workTreeFiles } from "../../src/lib/work-tree-files.ts";
import { readInventory } from "../../src/manifest/read-inventory.ts";

/** A folder whose npx and uvx tell what they were called with, so that bash itself says what a script starts. */
let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "bash-"));
  mkdirSync(join(dir, "path"));
  for (const program of ["npx", "uvx"]) {
    writeFileSync(join(dir, "path", program), `#!/bin/bash\nprintf '%s\\0' ${program} "$@" >&3\nprintf 'TOKEN=%s\\0' "$TOKEN" >&4\n`);
    chmodSync(join(dir, "path", program), 0o755);
  }
});
afterAll(() => rmSync(dir, { recursive: true }));

const scripts: Record<string, string> = {
  plain: 'exec npx -y foo@1.0.0 "$@"',
  variables: 'N=foo; V="1.0.0"; S=@; exec npx -y "$N$S${V}" --a "$@" b',
  quoting: "exec npx -y 'f'\"oo\"@1.0.\\0 'a b' \"c $((1)) d\" e\\ f $'g\\th'",
  splitting: 'CMD="npx -y foo@1.0.0  --x"; exec $CMD "$@"',
  arrays: 'A=(-y foo@1.0.0); A+=(--more "x y"); exec npx "${A[@]}"',
  defaults: 'exec npx -y "foo@${UNSET_V:-1.0.0}" "${1:-none}" "${9:-none}" ${1:+set} ${9:+unset} end',
  test: 'if [ "$#" -gt 1 ] && [ "$1" = one ]; then exec npx -y foo@1.0.0 yes; else exec npx -y foo@2.0.0 no; fi',
  pattern: 'if [[ $1 == o* && -n $2 ]]; then set -- "$@" more; fi; exec npx -y foo@1.0.0 "$@"',
  cases: 'case "$1" in two) V=2;; on?|x) V=1;; *) V=3;; esac; exec npx -y "foo@$V.0.0"',
  shift: 'shift; exec npx -y foo@1.0.0 "$1" "$#"',
  functions: 'go() { local v=$1; shift; exec npx -y "foo@$v" "$@"; }; go 1.0.0 "$@"',
  sourcing: 'HERE="$(cd "$(dirname "$0")" && pwd)"; . "$HERE/lib/common.sh"; exec npx -y "$COMMON" "$@"',
  resolving: 'HERE="$(dirname "$(readlink -f "$0")")"; source "$HERE/common.sh"; exec npx -y "$COMMON"',
  linked: 'D="$(dirname -- "$(realpath "${BASH_SOURCE[0]:-$0}")")"; cd "$D/.." && . lib/common.sh && exec npx -y "$COMMON" "$2"',
  exporting: 'export TOKEN=abc; V=1; exec npx -y "foo@$V"',
  prefix: "TOKEN=abc exec npx -y foo@1.0.0",
  subshell: '(V=2; true); V=${V:-1.0.0}; exec npx -y "foo@$V"',
  loop: 'for p in a b; do V="$p"; done; exec npx -y foo@1.0.0 last',
  stops: 'test "$1" = one || exit 1; true && V=1; false && V=2; false || V=3; exec npx -y "foo@$V"',
  negation: 'if ! [ "$1" = two ]; then exec npx -y foo@1.0.0; fi; exec npx -y foo@2.0.0',
  evaluated: "eval 'exec npx -y foo@1.0.0 \"$@\"'",
  inner: 'exec bash -c \'exec npx -y foo@1.0.0 "$@"\' name "$@"',
  env: 'exec env TOKEN=abc npx -y foo@1.0.0 "$2"',
  python: 'exec uvx --from "foo==1.0.0" foo "$@"',
  heredoc: "V=1.0.0; cat >/dev/null <<EOF\nexec npx -y other@2\nEOF\nexec npx -y foo@$V",
  lines: 'exec npx \\\n  -y foo@1.0.0 \\\n  "$@"',
};

test.each(Object.entries(scripts))("bash starts what was read: %s", async (name, text) => {
  const root = join(dir, name);
  mkdirSync(join(root, "real/lib"), { recursive: true });
  mkdirSync(join(root, "lib"));
  for (const common of ["lib/common.sh", "real/common.sh"]) writeFileSync(join(root, common), "COMMON=foo@1.0.0\n");
  writeFileSync(join(root, "real/run.sh"), `#!/bin/bash\n${text}\n`);
  chmodSync(join(root, "real/run.sh"), 0o755);
  symlinkSync("real/run.sh", join(root, "run.sh"));
  writeFileSync(join(root, ".mcp.json"), JSON.stringify({ mcpServers: { it: { command: "./run.sh", args: ["one", "t w o"] } } }));

  const { servers } = await readInventory(workTreeFiles(root));
  const pin = servers[0]?.pins[0];
  const out = join(root, "out");
  const shell = `"$0" "$@" 3>"${out}" 4>"${out}.env"`;
  await run(["bash", "-c", shell, "./run.sh", "one", "t w o"], { cwd: root, env: { PATH: `${join(dir, "path")}:${process.env.PATH}` } });
  const { stdout } = await run(["cat", out]);
  const [program, ...args] = stdout.toString().split("\0").slice(0, -1);
  const environment = (await run(["cat", `${out}.env`])).stdout.toString().replace("\0", "");

  const separator = program === "uvx" ? "==" : "@";
  const spec = `foo${separator}${pin?.version}`;
  expect(args).toContain(spec);
  const direct = servers[0]?.launch.direct;
  const after = args.slice(args.indexOf(spec) + 1 + (direct?.bin ? 1 : 0));
  expect(direct?.args.map((arg) => arg.replace("$((1))", "1"))).toEqual(after);
  expect(`TOKEN=${direct?.env.TOKEN ?? ""}`).toBe(environment);
});
