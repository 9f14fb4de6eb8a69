import type { ImageRequest } from "../manifest/inventory.ts";
import { startNpm } from "./npm/start-npm.ts";
import { startOci } from "./oci/start-oci.ts";
import { startPypi } from "./pypi/start-pypi.ts";
import type { InstalledTree } from "./store.ts";

/** What a launcher would have started: an executable by name, or the package's own, with arguments. */
export interface DirectStart {
  readonly bin: string | null;
  readonly args: readonly string[];
  /** Of an image: how its entry starts a container. */
  readonly image?: ImageRequest;
}

/** A program and its arguments, absolute. */
export interface StartCommand {
  readonly command: string;
  readonly args: readonly string[];
  /** The folder of the tree's executables, which a launcher puts on the PATH. */
  readonly binFolder: string;
  /** Folders outside the tree that the program needs to see, beside Node and the system. */
  readonly runtime: readonly string[];
}

/**
 * How to start an installed server without its launcher. Throws ConfigError "environment" when the package has no such executable.
 */
export function startCommand(tree: InstalledTree, direct: DirectStart): StartCommand {
  const { root, lock } = tree;
  switch (lock.ecosystem) {
    case "npm":
      return startNpm({ root, lock }, direct);
    case "pypi":
      return startPypi({ root, lock }, direct);
    case "oci":
      return startOci({ root, lock }, { image: direct.image ?? null, args: direct.args });
  }
}
