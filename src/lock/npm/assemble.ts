import { mkdirSync, symlinkSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { setImmediate as breathe } from "node:timers/promises";
import type { LockedPackage, NpmLock } from "../lock.ts";
import { type Placing, packageKey, placePackage } from "./package-folder.ts";

export interface Assembly {
  /** The store's folder. */
  readonly dir: string;
  readonly lock: NpmLock;
  /** Place → package, without what this platform leaves out. */
  readonly wanted: ReadonlyMap<string, LockedPackage>;
  readonly placing: Placing;
}

/** Makes `<root>/node_modules` out of the store's packages, with `.bin` links as npm makes them. */
export async function assemble(assembly: Assembly, root: string): Promise<void> {
  await mkdir(root, { recursive: true });
  let files = 0;
  // Sorted, so that a package stands before what is nested in it.
  for (const place of [...assembly.wanted.keys()].sort()) {
    const entry = assembly.wanted.get(place) as LockedPackage;
    files += placePackage(join(assembly.dir, "packages", packageKey(entry)), join(root, place), assembly.placing);
    // Linking is synchronous because that is three times as quick; a pause lets servers that are being probed be heard.
    if (files > 500) {
      files = 0;
      await breathe();
    }
  }
  for (const [link, target] of binLinks(assembly)) {
    mkdirSync(dirname(join(root, link)), { recursive: true });
    symlinkSync(target, join(root, link));
  }
}

/** `node_modules/.bin/name` → relative target, one per name and folder; the server's own package wins, then the first place. */
function binLinks(assembly: Assembly): Map<string, string> {
  const links = new Map<string, string>();
  const own = `node_modules/${assembly.lock.package}`;
  const places = [...assembly.wanted.keys()].sort((a, b) => (a === own ? -1 : b === own ? 1 : a < b ? -1 : 1));
  for (const place of places) {
    const folder = place.slice(0, place.lastIndexOf("node_modules/") + "node_modules/".length);
    for (const [name, path] of Object.entries(assembly.wanted.get(place)?.bin ?? {})) {
      // A scoped-looking name would make a folder; npm links its last part.
      const link = `${folder}.bin/${posix.basename(name)}`;
      if (!links.has(link)) links.set(link, posix.relative(posix.dirname(link), `${place}/${path}`));
    }
  }
  return links;
}
