import { writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { ConfigError, ExternalError } from "../../lib/errors.ts";
import { run } from "../../lib/process.ts";
import { changedBytes } from "../changed-bytes.ts";
import type { PypiLock } from "../lock.ts";
import type { ManagerContext } from "../resolution.ts";
import type { Installer, InstallOptions } from "../store.ts";
import { withoutAddresses } from "../without-addresses.ts";
import { type Python, pythonLike } from "./find-python.ts";
import { treePython } from "./tree-python.ts";
import { runUv, type UvRun, uvVersion, withoutUv } from "./uv-process.ts";
import { changedWheel } from "./wheel-files.ts";

/**
 * Virtual environments made from locks: `uv pip install --no-deps --require-hashes --no-build`, each wheel fetched and extracted once in a cache of this
 * store. Nothing that a package brings runs: uv runs no code of wheels, and the environment's own Python, which would run their
 * `.pth` files, is not started once they are there.
 */
export function openPypiInstaller(dir: string, context: ManagerContext): Installer<PypiLock> {
  return (lock, options) => ({
    scripts: { allowed: [], withheld: [] },
    async build(root) {
      const uv: UvRun = { cwd: dirname(root), context, cacheDir: join(dir, "uv") };
      if ((await uvVersion(context)) === null) throw new ExternalError("process", withoutUv);
      checkPlatform(lock);
      const python = await pythonOf(lock, uv);
      await makeEnvironment(root, python, uv);
      await writeFile(join(root, "requirements.txt"), requirementsText(lock));
      await installInto(root, { lock, options, uv });
      await checkWheels(root, { lock, records: join(dir, "wheels"), uv });
      if (options.lasting) await compileBytecode(root, python, context);
    },
  });
}

/** Takes the wheel out of uv's cache that the first changed file of a tree came from. */
export async function distrustWheels(
  dir: string,
  tree: { readonly root: string; readonly lock: PypiLock; readonly context: ManagerContext },
): Promise<void> {
  const changed = changedWheel(tree.root, join(dir, "wheels"), Object.values(tree.lock.packages));
  if (changed !== null) await cleanCache(changed.name, { cwd: dir, context: tree.context, cacheDir: join(dir, "uv") });
}

async function cleanCache(name: string, uv: UvRun): Promise<void> {
  await runUv(["cache", "clean", "--quiet", "--", name], uv);
}

/** The lock as uv reads it. The environment itself leaves out what is not for its platform. */
export function requirementsText({ packages }: PypiLock): string {
  return Object.values(packages)
    .map(
      ({ name, version, marker, hashes }) =>
        `${name}==${version}${marker ? ` ; ${marker}` : ""} ${hashes.map((hash) => `--hash=${hash}`).join(" ")}\n`,
    )
    .join("");
}

function checkPlatform({ resolver, package: name, version }: PypiLock): void {
  const here = `${process.platform} ${process.arch}`;
  if (resolver.platform === "any" || resolver.platform === here) return;
  throw new ConfigError("environment", `the lock of ${name}==${version} is for ${resolver.platform} alone`, {
    found: here,
    todo: "verify it on the platform that it is locked for",
  });
}

async function pythonOf({ resolver }: PypiLock, uv: UvRun): Promise<Python> {
  const python = await pythonLike(resolver.python, uv);
  if (python !== null) return python;
  throw new ExternalError("process", `Python ${resolver.python}, which the lock is for, is not on this machine`, {
    todo: "install it, or delete the lock so that it is made again",
  });
}

/** Relocatable: it is renamed when it is whole. */
async function makeEnvironment(root: string, python: Python, uv: UvRun): Promise<void> {
  const result = await runUv(
    ["venv", "--quiet", "--relocatable", "--no-project", "--no-config", `--python=${python.path}`, "--", root],
    uv,
  );
  if (result.exitCode !== 0) throw new ExternalError("process", "uv could not make a virtual environment", { found: words(result.stderr) });
}

async function installInto(root: string, { lock, options, uv }: { lock: PypiLock; options: InstallOptions; uv: UvRun }): Promise<void> {
  const exactly = ["--no-deps", "--require-hashes", "--no-build", "--no-compile-bytecode"];
  const how = [`--python=${treePython(root)}`, `--link-mode=${options.placing === "copy" ? "copy" : "hardlink"}`];
  const args = ["pip", "install", "--quiet", ...exactly, ...how, `--requirement=${join(root, "requirements.txt")}`];
  // What is there already needs no index.
  if ((await runUv([...args, "--offline"], uv)).exitCode === 0) return;
  const result = await runUv(args, uv);
  if (result.exitCode !== 0) throw installError(lock, result.stderr);
}

/** First sights lie outside uv's cache. What was changed is taken out of that, so that the next installation fetches it again. */
async function checkWheels(root: string, { lock, records, uv }: { lock: PypiLock; records: string; uv: UvRun }): Promise<void> {
  const changed = changedWheel(root, records, Object.values(lock.packages));
  if (changed === null) return;
  await cleanCache(changed.name, uv);
  throw changedBytes(`${changed.name}==${changed.version} in the store`, relative(root, changed.file), { kind: "gone" });
}

function installError({ package: name, version }: PypiLock, stderr: string): ConfigError | ExternalError {
  const found = words(stderr);
  if (/hash mismatch/i.test(stderr)) {
    return new ExternalError("registry", "the registry serves other bytes than the lock names", {
      found,
      todo: "do not install this version before you know why: it was tampered with, or its registry is broken",
    });
  }
  if (/no usable wheels|no wheels with a matching|building (?:from source )?is disabled/i.test(stderr)) {
    return new ConfigError("environment", `${name}==${version} has no wheel for ${process.platform} on ${process.arch}`, { found });
  }
  return new ExternalError("registry", "uv could not install from the lock", { found, todo: "try again later; nothing was changed" });
}

/**
 * By the Python underneath and without `site`: in the environment's own, and with it, `.pth` files of packages would run outside of any sandbox.
 * What does not compile (templates that end in `.py`) is left as it is.
 */
async function compileBytecode(root: string, python: Python, { env, signal }: ManagerContext): Promise<void> {
  await run([python.path, "-I", "-S", "-m", "compileall", "-q", "-j0", "--", join(root, "lib")], {
    cwd: root,
    env: { PATH: env?.PATH ?? process.env.PATH, LANG: "C.UTF-8" },
    timeout: 300_000,
    ...(signal && { signal }),
  });
}

function words(stderr: string): string {
  return withoutAddresses(stderr.replace(/^error:\s*/m, ""));
}
