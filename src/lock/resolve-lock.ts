import type { ManagerContext, Resolution } from "./resolution.ts";
import type { Wanted } from "./wanted.ts";

/**
 * Locks the whole tree of one exact version from the registry's metadata alone, by the ecosystem's package manager as a process (an
 * image's digests by its registry's own protocol); nothing is unpacked or run. The same registry answers give the same bytes. Throws ExternalError "interrupted" when the signal fires.
 */
export async function resolveLock(wanted: Wanted, context: ManagerContext): Promise<Resolution> {
  switch (wanted.ecosystem) {
    case "npm":
      return (await import("./npm/resolve-npm.ts")).resolveNpm(wanted, context);
    case "pypi":
      return (await import("./pypi/resolve-pypi.ts")).resolvePypi(wanted, context);
    case "oci":
      return (await import("./oci/resolve-oci.ts")).resolveOci(wanted, context);
  }
}
