import { purlOf } from "../../launcher/purl.ts";
import type { Lock } from "../../lock/lock.ts";

/** One package of a locked tree. */
export interface TreePackage {
  readonly name: string;
  readonly version: string;
  /** Package URL without version. */
  readonly purl: string;
  readonly installScript: boolean;
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
  }
  return [...new Map(all.map((one) => [`${one.name}@${one.version}`, one])).values()];
}
