import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ExternalError } from "../../lib/errors.ts";
import type { LockedDistribution } from "../lock.ts";
import type { Python } from "./find-python.ts";
import { readRequirements } from "./read-requirements.ts";
import { runUv, type UvRun } from "./uv-process.ts";
import { isMissing, type UvTrouble } from "./uv-trouble.ts";

/** Everything that `asked.in` comes to; `universal`: markers say what each platform gets, else it is what this one gets. */
export interface Compiled {
  readonly kind: "compiled";
  readonly packages: Readonly<Record<string, LockedDistribution>>;
  readonly universal: boolean;
}

type Compiling = Compiled | UvTrouble | { readonly kind: "refused"; readonly reason: string };

/**
 * Resolves `asked.in` for all platforms at once, and holds that against what this one gets, which is what uvx would run here: no version of it may be
 * another. Where they differ this one's versions are kept for all; where that cannot be, the result is for this platform alone.
 */
export async function compile(python: Python, uv: UvRun, before: string | null): Promise<Compiling> {
  const use = { python, uv, before };
  const all = await resolve("all", ["--universal"], use);
  // The universal resolution has just asked for all that this needs.
  const offline = all.kind === "failed" ? all : await resolve("here", ["--offline"], use);
  const here = offline.kind === "failed" ? await resolve("here", [], use) : offline;
  if (here.kind === "failed") return here;
  const own = readRequirements(here.text);
  if (own.kind === "refused") return own;
  const kept = universalOf(own.packages, all) ?? universalOf(own.packages, await withVersionsOf(here.text, use));
  return { kind: "compiled", packages: kept ?? own.packages, universal: kept !== null };
}

type Packages = Readonly<Record<string, LockedDistribution>>;
type Resolved = { readonly kind: "text"; readonly text: string } | UvTrouble;
interface With {
  readonly python: Python;
  readonly uv: UvRun;
  /** ISO time: what was published later, or at no known time, is not there. Null: all is. */
  readonly before: string | null;
}

/** The universal resolution, null when it fails, or does not hold all of this platform's. */
function universalOf(own: Packages, all: Resolved): Packages | null {
  const read = all.kind === "text" ? readRequirements(all.text) : null;
  if (read?.kind !== "packages") return null;
  return Object.keys(own).every((key) => Object.hasOwn(read.packages, key)) ? read.packages : null;
}

/** uv prefers the versions in the file that it writes to. */
async function withVersionsOf(text: string, use: With): Promise<Resolved> {
  await writeFile(join(use.uv.cwd, "kept.txt"), text);
  return resolve("kept", ["--universal"], use);
}

/** Which versions are taken is not left to the person's own configuration: the same index gives everyone the same tree. */
const choice = ["--resolution=highest", "--prerelease=if-necessary-or-explicit", "--fork-strategy=requires-python"];

const shape = ["--no-header", "--generate-hashes", "--annotate", "--annotation-style=line", "--no-emit-index-url", "--no-emit-find-links"];

async function resolve(name: string, how: readonly string[], { python, uv, before }: With): Promise<Resolved> {
  const file = join(uv.cwd, `${name}.txt`);
  const args = [
    "pip",
    "compile",
    "asked.in",
    "--quiet",
    "--no-build",
    "--no-sources",
    ...choice,
    ...shape,
    ...(before === null ? [] : [`--exclude-newer=${before}`]),
    `--python=${python.path}`,
    `--output-file=${file}`,
  ];
  const attempt = async (more: readonly string[]): Promise<Resolved> => {
    try {
      const result = await runUv([...args, ...how, ...more], uv);
      return result.exitCode === 0 ? { kind: "text", text: await readFile(file, "utf8") } : { kind: "failed", words: result.stderr };
    } catch (error) {
      if (!(error instanceof ExternalError) || error.code === "interrupted" || !/did not end within/.test(error.message)) throw error;
      return { kind: "failed", words: error.message };
    }
  };
  const first = await attempt([]);
  // A cached page can be older than the release that was seen a moment ago: ask again before anything is blamed.
  const stale = first.kind === "failed" && !how.includes("--offline") && isMissing(first.words);
  return stale ? attempt(["--refresh"]) : first;
}
