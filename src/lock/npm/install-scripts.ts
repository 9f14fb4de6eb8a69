import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ConfigError } from "../../lib/errors.ts";
import { run } from "../../lib/process.ts";
import type { NpmLock } from "../lock.ts";
import { npmEnvironment } from "./npm-process.ts";
import { leftOut } from "./platform.ts";

/** The packages of a lock that bring install scripts on this platform, by policy: those that may run them and those that may not; sorted `name@version`. */
export function scriptsOf(
  lock: NpmLock,
  allowed: readonly string[],
): { readonly allowed: readonly string[]; readonly withheld: readonly string[] } {
  const { skipped } = leftOut(lock);
  const entries = Object.entries(lock.packages).filter(([place, entry]) => entry.hasInstallScript && !skipped.has(place));
  const texts = (may: boolean) =>
    [
      ...new Set(entries.filter(([, { name }]) => allowed.includes(name) === may).map(([, entry]) => `${entry.name}@${entry.version}`)),
    ].sort();
  return { allowed: texts(true), withheld: texts(false) };
}

/**
 * Runs the install scripts that policy allows, by `npm rebuild` in a tree of copies (a script must not write through a hard link). They see a HOME of
 * their own and no variable of this process but PATH. Throws ConfigError "environment" with the script's words when one fails.
 */
export async function runInstallScripts(root: string, packages: readonly string[]): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), "scripts-"));
  const manifest = join(root, "package.json");
  const allowScripts = Object.fromEntries(packages.map((text) => [text.slice(0, text.lastIndexOf("@")), true]));
  try {
    await writeFile(manifest, JSON.stringify({ private: true, allowScripts }));
    const result = await run(
      [
        "npm",
        "rebuild",
        "--ignore-scripts=false",
        "--foreground-scripts",
        "--logs-max=0",
        "--no-audit",
        "--no-fund",
        `--prefix=${root}`,
        "--",
        ...packages,
      ],
      { cwd: root, env: npmEnvironment({ PATH: process.env.PATH, HOME: home, TMPDIR: home, LANG: "C.UTF-8" }), timeout: 300_000 },
    );
    if (result.exitCode === 0) return;
    throw new ConfigError("environment", `an install script failed (${packages.join(", ").slice(0, 200)})`, {
      found: result.stderr.trim().slice(-800),
      todo: "take the package out of installScripts in policies/verify.yaml, or install what its script needs",
    });
  } finally {
    await rm(manifest, { force: true });
    await rm(home, { recursive: true, force: true });
  }
}
