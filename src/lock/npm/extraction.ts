import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ExternalError } from "../../lib/errors.ts";
import type { LockedPackage } from "../lock.ts";
import type { ManagerContext } from "../resolution.ts";
import { openProject, runNpm } from "./npm-process.ts";
import { sealPackage } from "./package-folder.ts";

/** Packages by their key in the store. */
export type Missing = ReadonlyMap<string, LockedPackage>;

/**
 * Extracts packages into `<dir>/packages/<key>` by one `npm ci`: each is an alias in a scratch project whose lock says name,
 * version and integrity and nothing else, so npm fetches it, checks its integrity, and runs nothing. Each appears by one rename, whole.
 * Throws ExternalError "registry" that names npm's complaint.
 */
export async function extract(dir: string, missing: Missing, context: ManagerContext): Promise<void> {
  if (missing.size === 0) return;
  const scratch = await mkdtemp(join(dir, "scratch-"));
  try {
    await using project = await openProject(context.configDir, projectOf(missing), scratch);
    await writeFile(join(project.dir, "package-lock.json"), JSON.stringify(lockOf(missing)));
    const install = (how: string) => runNpm(project, ["ci", "--no-bin-links", ...ofAnyAge, how], context);
    const first = await install("--prefer-offline");
    // What npm remembers of a package can be older than the version, by months.
    const result = first.kind === "failed" && first.code === "ETARGET" ? await install("--prefer-online") : first;
    if (result.kind === "failed") throw extractionError(result);
    for (const [key, entry] of missing) await admit({ dir, scratch, key }, join(project.dir, "node_modules", `p-${key}`), entry);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** What is locked is locked: a minimum age in `.npmrc` has had its say, or not been asked, when it was resolved. */
const ofAnyAge = ["--min-release-age=0"];

async function admit(at: { dir: string; scratch: string; key: string }, extracted: string, entry: LockedPackage): Promise<void> {
  const sealed = join(at.scratch, at.key);
  await mkdir(sealed);
  await rename(extracted, join(sealed, "files"));
  sealPackage(sealed, Object.values(entry.bin ?? {}));
  try {
    await rename(sealed, join(at.dir, "packages", at.key));
  } catch (error) {
    // Another process was faster: the same name, version and integrity, so the same bytes.
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== "ENOTEMPTY" && code !== "EEXIST") throw error;
  }
}

function projectOf(missing: Missing): unknown {
  return { name: "scratch", private: true, dependencies: aliasesOf(missing) };
}

function aliasesOf(missing: Missing): Record<string, string> {
  return Object.fromEntries([...missing].map(([key, entry]) => [`p-${key}`, `npm:${entry.name}@${entry.version}`]));
}

function lockOf(missing: Missing): unknown {
  const packages = [...missing].map(
    ([key, { name, version, integrity }]) => [`node_modules/p-${key}`, { name, version, integrity }] as const,
  );
  return {
    name: "scratch",
    lockfileVersion: 3,
    requires: true,
    packages: { "": { dependencies: aliasesOf(missing) }, ...Object.fromEntries(packages) },
  };
}

function extractionError(failed: { readonly code: string; readonly summary: string }): ExternalError {
  if (failed.code === "EINTEGRITY") {
    return new ExternalError("registry", "the registry serves other bytes than the lock names", {
      found: failed.summary.slice(0, 400),
      todo: "do not install this version before you know why: it was tampered with, or its registry is broken",
    });
  }
  return new ExternalError("registry", `npm could not install from the lock (${failed.code})`, {
    found: failed.summary.slice(0, 400),
    todo: "try again later; nothing was changed",
  });
}
