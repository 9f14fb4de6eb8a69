import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stableJson } from "../../lib/canonical.ts";
import { ConfigError, ExternalError } from "../../lib/errors.ts";
import type { ImageLock, LockedImage } from "../lock.ts";
import type { ManagerContext } from "../resolution.ts";
import type { Installer } from "../store.ts";
import { type Engine, findEngine, runEngine, startAnEngine, words } from "./engine.ts";

/** What stands in the tree of an image (`image.json`): its bytes are the engine's to keep. */
export interface PulledImage {
  readonly schema: "mcp-gitops/image/v1";
  /** The program of the engine that has it, absolute. */
  readonly engine: string;
  /** By which the engine knows it. */
  readonly reference: string;
  readonly id: string;
}

const imageFile = "image.json";
/** Milliseconds: images are large, and registries slow. */
const pullTime = 1_200_000;

/** Images pulled by digest into an engine's own store. Nothing of them is unpacked or run here. */
export function openOciInstaller(context: ManagerContext): Installer<ImageLock> {
  return (lock, { engine: named = null, platform = null }) => ({
    scripts: { allowed: [], withheld: [] },
    async build(root) {
      const engine = await findEngine(named, context);
      if (typeof engine === "string") throw new ExternalError("process", engine, { todo: startAnEngine });
      const image = await pullImage(lock, { engine, platform, context });
      await mkdir(root, { recursive: true });
      await writeFile(join(root, imageFile), stableJson(image));
    },
  });
}

/** The image of a tree. */
export function pulledImage(root: string): PulledImage {
  return JSON.parse(readFileSync(join(root, imageFile), "utf8")) as PulledImage;
}

interface Pull {
  readonly engine: Engine;
  /** As the entry asks for it; null: the engine's own. */
  readonly platform: string | null;
  readonly context: ManagerContext;
}

/**
 * The image of a lock in an engine's store, pulled where it is not there yet: by the digest that all else follows from, so that the engine holds
 * every byte against it, and compared with what the lock says that digest comes to.
 */
export async function pullImage(lock: ImageLock, { engine, platform, context: { signal } }: Pull): Promise<PulledImage> {
  const reference = referenceOf(lock);
  const wanted = platform ?? engine.platform;
  const options = { timeout: pullTime, ...(signal && { signal }) };
  const there = await idOf(engine, reference, options);
  if (there !== null && isLocked(lock, wanted, there)) return pulled(engine, reference, there);
  const result = await runEngine(engine, ["pull", "--quiet", `--platform=${wanted}`, "--", reference], options);
  if (result.exitCode !== 0) throw pullError(lock, wanted, result.stderr);
  const id = await idOf(engine, reference, options);
  if (id !== null && isLocked(lock, wanted, id)) return pulled(engine, reference, id);
  throw new ExternalError("registry", "the engine has another image than the lock names", {
    found: id ?? "none under this digest",
    todo: "do not install this version before you know why: its lock was tampered with, or its registry is broken",
  });
}

function pulled(engine: Engine, reference: string, id: string): PulledImage {
  return { schema: "mcp-gitops/image/v1", engine: engine.path, reference, id };
}

/** An image by name and digest; what a tag beside it says now does not count. */
export function referenceOf({ package: name, digest }: Pick<ImageLock, "package" | "digest">): string {
  return `${name}@${digest}`;
}

async function idOf(engine: Engine, reference: string, options: { readonly timeout: number }): Promise<string | null> {
  const { exitCode, stdout } = await runEngine(engine, ["image", "inspect", "--format", "{{.Id}}", "--", reference], options);
  const id = stdout.toString("utf8").trim();
  if (exitCode !== 0 || id === "") return null;
  // Podman leaves the algorithm out.
  return id.includes(":") ? id : `sha256:${id}`;
}

/**
 * Whether an engine's image is the locked one. Engines call an image by its configuration's digest, or where they keep what registries serve (Docker's
 * containerd store), by its manifest's or by that of the list that it was pulled by.
 */
function isLocked(lock: ImageLock, platform: string, id: string): boolean {
  const image = imageFor(lock, platform);
  if (id === lock.digest) return true;
  // A platform that is not written down is fixed by the digest of the list alone, which the engine has checked.
  return image === null || id === image.config.digest || id === image.manifest;
}

/** The locked image for a platform (`linux/arm64` also finds `linux/arm64/v8`); null where the lock does not list it. */
export function imageFor({ platforms }: Pick<ImageLock, "platforms">, platform: string): LockedImage | null {
  const variants = Object.keys(platforms).filter(
    (name) => name === platform || name.startsWith(`${platform}/`) || platform.startsWith(`${name}/`),
  );
  return platforms[variants[0] ?? "any"] ?? null;
}

function pullError({ package: name }: ImageLock, platform: string, stderr: string): ConfigError | ExternalError {
  const found = words(stderr);
  if (/no matching manifest|no image found in (?:image index|manifest list) for|does not match the specified platform/i.test(stderr))
    return new ConfigError("environment", `${name} has no image for ${platform}`, { found });
  if (/digest.*(?:mismatch|did not match|does not match)|failed digest verification|unexpected (?:manifest )?digest/i.test(stderr)) {
    return new ExternalError("registry", "the registry serves other bytes than the lock names", {
      found,
      todo: "do not install this version before you know why: it was tampered with, or its registry is broken",
    });
  }
  return new ExternalError("registry", "the image could not be pulled", { found, todo: "try again later; nothing was changed" });
}
