import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { ExternalError } from "../../lib/errors.ts";
import { run } from "../../lib/process.ts";
import type { ManagerContext } from "../resolution.ts";
import { patienceArguments } from "./patience.ts";

/** How an npm command ended. `code` is npm's own (`E404`, `ETARGET`, `EINTEGRITY`, …). */
export type NpmResult =
  | { readonly kind: "done"; readonly stdout: string }
  | { readonly kind: "failed"; readonly code: string; readonly summary: string; readonly detail: string };

/** A private project folder: readable by this user only, removed when its scope ends. */
export interface Project extends AsyncDisposable {
  readonly dir: string;
}

/**
 * Never run what a package brings, fetch nothing but registry packages, leave no log behind; and what would make another tree, or none, of the same
 * metadata is not left to the person's own configuration.
 */
const harmless = [
  "--ignore-scripts",
  "--no-audit",
  "--no-fund",
  "--omit=dev",
  "--allow-git=none",
  "--allow-remote=none",
  "--allow-file=none",
  "--allow-directory=none",
  // An npm that does not know `--allow-git` yet finds no git to run.
  "--git=false",
  "--workspaces=false",
  "--install-strategy=hoisted",
  "--package-lock=true",
  "--lockfile-version=3",
  "--save=true",
  "--dry-run=false",
  "--global=false",
  "--location=project",
  "--legacy-peer-deps=false",
  "--logs-max=0",
  "--update-notifier=false",
  "--no-progress",
  "--json",
];

/** Makes a private project below `parent` (default: the system's temporary folder) with the `.npmrc` of `configDir` in it, mode 0600. */
export async function openProject(configDir: string, manifest: unknown, parent = tmpdir()): Promise<Project> {
  const dir = await mkdtemp(join(parent, "npm-"));
  const remove = () => rm(dir, { recursive: true, force: true });
  try {
    await writeFile(join(dir, "package.json"), JSON.stringify(manifest));
    await copyPrivate(join(configDir, ".npmrc"), join(dir, ".npmrc"));
  } catch (error) {
    await remove();
    throw error;
  }
  return { dir, [Symbol.asyncDispose]: remove };
}

/** Runs npm in a project under the Node that runs this program; the result names npm's own error code. */
export async function runNpm(project: Project, args: readonly string[], context: ManagerContext): Promise<NpmResult> {
  const patience = await patienceArguments(args[0] === "ci" ? "install" : "resolve", context);
  // npm stands in `configDir`, so that relative paths in its `.npmrc` (cafile) mean what they mean there.
  const result = await run(["npm", ...args, ...harmless, ...patience, `--prefix=${project.dir}`], {
    cwd: context.configDir,
    env: npmEnvironment(context.env ?? process.env),
    timeout: context.timeout ?? 300_000,
    ...(context.signal && { signal: context.signal }),
  });
  const stdout = result.stdout.toString("utf8");
  return result.exitCode === 0 ? { kind: "done", stdout } : failureOf(stdout, result.stderr);
}

let version: Promise<string> | undefined;

/** The version of the npm that `runNpm` runs; asked once. */
export function npmVersion(): Promise<string> {
  version ??= run(["npm", "--version"], { env: npmEnvironment(process.env), timeout: 60_000 }).then((result) => {
    const text = result.stdout.toString("utf8").trim();
    if (result.exitCode !== 0 || !/^\d+\.\d+\.\d+[\w.+-]*$/.test(text)) {
      throw new ExternalError("process", "npm does not say its version", { found: (text || result.stderr).slice(0, 200) });
    }
    return text;
  });
  // It is asked ahead of its use: who uses it hears of the failure.
  version.catch(() => {});
  return version;
}

/** npm's first line is `#!/usr/bin/env node`: this program's own Node has to be found first. */
export function npmEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...env, PATH: [dirname(process.execPath), env.PATH].filter(Boolean).join(delimiter) };
}

function failureOf(stdout: string, stderr: string): NpmResult {
  const told = errorIn(stdout);
  const code = told.code ?? /npm (?:error|ERR!) code (\S+)/.exec(stderr)?.[1] ?? "UNKNOWN";
  return {
    kind: "failed",
    code: String(code),
    summary: String(told.summary ?? stderr.slice(0, 1000)),
    detail: String(told.detail ?? ""),
  };
}

function errorIn(stdout: string): Record<string, unknown> {
  try {
    const parsed = JSON.parse(stdout.slice(Math.max(0, stdout.indexOf("{")))) as { error?: Record<string, unknown> };
    return parsed.error ?? {};
  } catch {
    // Not JSON: npm died before it could say anything; stderr has the words.
    return {};
  }
}

async function copyPrivate(from: string, to: string): Promise<void> {
  await writeFile(to, "", { mode: 0o600 });
  try {
    await copyFile(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}
