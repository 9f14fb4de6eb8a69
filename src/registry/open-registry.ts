import type { Log } from "../lib/log.ts";
import type { Ecosystem } from "../manifest/inventory.ts";
import { type Lookup, type Package, questionOf, type Registry } from "./registry.ts";

export interface RegistryOptions {
  /** The folder whose configuration counts (`.npmrc`, …): the repository. */
  readonly repo: string;
  readonly env: NodeJS.ProcessEnv;
  readonly log: Log;
  /** Ends the lookups under way with an ExternalError `interrupted`. */
  readonly signal?: AbortSignal | undefined;
}

type Opener = (options: RegistryOptions) => Promise<Registry>;

/** What is not in the table cannot be looked up. */
const openers: Partial<Record<Ecosystem, Opener>> = {
  npm: async (options) => (await import("./npm.ts")).openNpm(options),
  pypi: async (options) => (await import("./pypi.ts")).openPypi(options),
  golang: async (options) => (await import("./go.ts")).openGo(options),
  oci: async (options) => (await import("./oci.ts")).openOci(options),
  git: async (options) => (await import("./git.ts")).openGitTags(options),
};

/** All registries behind one port, by ecosystem. Each is opened when it is first asked, and asked once for each package. */
export function openRegistry(options: RegistryOptions): Registry {
  const open = new Map<Ecosystem, Promise<Registry>>();
  const lookups = new Map<string, Promise<Lookup>>();

  const lookup = async (pkg: Package): Promise<Lookup> => {
    const opener = openers[pkg.ecosystem];
    if (!opener) return { kind: "unavailable", purl: pkg.purl, reason: `releases of ${pkg.ecosystem} packages cannot be looked up` };
    return (await opened(pkg.ecosystem, opener)).lookup(pkg);
  };
  const opened = (ecosystem: Ecosystem, opener: Opener) => {
    const registry = open.get(ecosystem) ?? opener(options);
    open.set(ecosystem, registry);
    return registry;
  };
  return {
    async prepare(ecosystem) {
      const opener = openers[ecosystem];
      if (!opener) return;
      // Where it cannot be opened, the first lookup says so.
      const registry = await opened(ecosystem, opener).catch(() => null);
      await registry?.prepare?.(ecosystem);
    },
    lookup(pkg) {
      const question = questionOf(pkg);
      const running = lookups.get(question) ?? lookup(pkg);
      lookups.set(question, running);
      // What could not be said now may be said when it is asked again.
      void running.then(
        ({ kind }) => kind === "unavailable" && lookups.delete(question),
        () => lookups.delete(question),
      );
      return running;
    },
  };
}
