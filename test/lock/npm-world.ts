import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { NpmLock } from "../../src/lock/lock.ts";
import { resolveLock } from "../../src/lock/resolve-lock.ts";
import { type FakeRegistry, startRegistry } from "../fakes/registry.ts";

/** A registry on loopback, a folder whose `.npmrc` names it, and an npm cache of its own. */
export interface NpmWorld extends AsyncDisposable {
  readonly registry: FakeRegistry;
  readonly dir: string;
  /** The folder with the `.npmrc`. */
  readonly configDir: string;
  path(name: string): string;
  npmrc(lines: readonly string[]): Promise<void>;
  lock(name: string, version: string): Promise<NpmLock>;
}

export async function openNpmWorld(): Promise<NpmWorld> {
  const dir = await mkdtemp(join(tmpdir(), "npm-world-"));
  const registry = await startRegistry();
  const npmrc = (lines: readonly string[]) =>
    writeFile(
      join(dir, ".npmrc"),
      [`registry=${registry.url}/`, `cache=${join(dir, "cache")}`, "fetch-retries=0", ...lines, ""].join("\n"),
    );
  await npmrc([]);
  return {
    registry,
    dir,
    configDir: dir,
    path: (name) => join(dir, name),
    npmrc,
    async lock(name, version) {
      const resolution = await resolveLock({ ecosystem: "npm", name, version }, { configDir: dir });
      if (resolution.kind !== "resolved") throw new Error(resolution.reason);
      if (resolution.lock.ecosystem !== "npm") throw new Error("no npm lock");
      return resolution.lock;
    },
    async [Symbol.asyncDispose]() {
      await registry.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}
