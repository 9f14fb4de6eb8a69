import type { ImageRequest } from "../../manifest/inventory.ts";
import type { ImageLock } from "../lock.ts";
import type { StartCommand } from "../start-command.ts";
import { pulledImage, referenceOf } from "./oci-store.ts";

/**
 * As its entry starts it, options and all (its volumes and networks are its owner's to choose), with the image by digest: what stands under that
 * name in the engine's store, or is pulled again, is what was proved. `args` are the server's own.
 */
export function startOci(
  { root, lock }: { readonly root: string; readonly lock: ImageLock },
  { image, args }: { readonly image: ImageRequest | null; readonly args: readonly string[] },
): StartCommand {
  const words = image?.words ?? ["run", "-i", "--rm"];
  return { command: pulledImage(root).engine, args: [...words, referenceOf(lock), ...args], binFolder: root, runtime: [] };
}
