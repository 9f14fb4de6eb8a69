import type { Log } from "../lib/log.ts";
import type { Lookup, Package, Registry } from "./registry.ts";

export interface RegistryOptions {
  /** The folder whose configuration counts (`.npmrc`, …): the repository. */
  readonly repo: string;
  readonly env: NodeJS.ProcessEnv;
  readonly log: Log;
  /** Go by what was kept of earlier answers, and ask nobody. */
  readonly offline?: boolean;
}

/** All registries behind one port, by ecosystem. Each is loaded when it is first asked, and asked once for each package. */
export function openRegistry(options: RegistryOptions): Registry {
  const lookups = new Map<string, Promise<Lookup>>();
  let npm: Promise<Registry> | undefined;
  let oci: Promise<Registry> | undefined;
  let go: Promise<Registry> | undefined;
  let pypi: Promise<Registry> | undefined;

  const lookup = async (pkg: Package): Promise<Lookup> => {
    switch (pkg.ecosystem) {
      case "npm":
        npm ??= import("./npm.ts").then((module) => module.openNpm(options));
        return (await npm).lookup(pkg);
      case "pypi":
        pypi ??= import("./pypi.ts").then((module) => module.openPypi(options));
        return (await pypi).lookup(pkg);
      case "golang":
        go ??= import("./go.ts").then((module) => module.openGo(options));
        return (await go).lookup(pkg);
      case "oci":
        oci ??= import("./oci.ts").then((module) => module.openOci(options));
        return (await oci).lookup(pkg);
      default:
        return { kind: "unavailable", purl: pkg.purl, reason: `releases of ${pkg.ecosystem} packages cannot be looked up` };
    }
  };
  return {
    lookup(pkg) {
      const running = lookups.get(pkg.purl) ?? lookup(pkg);
      lookups.set(pkg.purl, running);
      return running;
    },
  };
}
