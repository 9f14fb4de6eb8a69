import { purlOf } from "../../launcher/purl.ts";
import type { Lock } from "../../lock/lock.ts";
import { normalName } from "../../lock/pypi/requirements.ts";

/** One package of a locked tree. */
export interface TreePackage {
  readonly name: string;
  readonly version: string;
  /** Package URL without version. */
  readonly purl: string;
  readonly installScript: boolean;
}

/** The server's own package, as its tree spells it. */
export function ownPackage(lock: Lock): { readonly name: string; readonly version: string } {
  return { name: lock.ecosystem === "pypi" ? normalName(lock.package) : lock.package, version: lock.version };
}

/** The distinct packages of a lock, in its order. */
export function treePackages(lock: Lock): TreePackage[] {
  const all: TreePackage[] = [];
  switch (lock.ecosystem) {
    case "npm":
      for (const { name, version, hasInstallScript } of Object.values(lock.packages))
        all.push({ name, version, purl: purlOf("npm", name), installScript: hasInstallScript === true });
      break;
    case "pypi":
      for (const { name, version } of Object.values(lock.packages))
        all.push({ name, version, purl: purlOf("pypi", name), installScript: false });
      break;
    case "oci":
      all.push({ name: lock.package, version: lock.version, purl: purlOf("oci", lock.package), installScript: false });
      break;
  }
  return [...new Map(all.map((one) => [`${one.name}@${one.version}`, one])).values()];
}
