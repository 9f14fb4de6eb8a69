import type { LockedPackage, NpmLock } from "../lock.ts";
import type { WantedNpm } from "../wanted.ts";
import { isBinName, isExactVersion, isInside, isIntegrity, isPackageName, isPlace, lastName } from "./names.ts";

export type FromPackageLock = { readonly kind: "lock"; readonly lock: NpmLock } | { readonly kind: "refused"; readonly reason: string };

type Entry = Readonly<Record<string, unknown>>;

/**
 * Our lock from npm's `package-lock.json` (version 3, written with `omit-lockfile-registry-resolved`, so that whatever still has a
 * `resolved` came from git, a URL or a file). Refuses what cannot be installed by integrity alone. Pure.
 */
export function lockFromPackageLock(
  document: unknown,
  wanted: Pick<WantedNpm, "name" | "version">,
  resolver: NpmLock["resolver"],
): FromPackageLock {
  const entries = packagesOf(document);
  if (!entries) return { kind: "refused", reason: "npm wrote a lock file without packages" };
  const packages: Record<string, LockedPackage> = {};
  for (const place of Object.keys(entries).sort()) {
    const entry = entries[place] as Entry;
    // A bundled package comes inside its parent's tarball, whose integrity covers it.
    if (place === "" || entry.inBundle === true) continue;
    const reason = refusal(place, entry);
    if (reason !== null) return { kind: "refused", reason };
    packages[place] = lockedPackage(place, entry);
  }
  const root = packages[`node_modules/${wanted.name}`];
  if (root?.name !== wanted.name || root.version !== wanted.version) {
    return {
      kind: "refused",
      reason: `npm resolved ${root ? `${root.name}@${root.version}` : "nothing"} for ${wanted.name}@${wanted.version}`,
    };
  }
  const lock: NpmLock = {
    schema: "mcp-gitops/lock/v1",
    ecosystem: "npm",
    package: wanted.name,
    version: wanted.version,
    resolver,
    packages,
  };
  return { kind: "lock", lock };
}

function packagesOf(document: unknown): Record<string, Entry> | null {
  const packages = (document as { packages?: unknown } | null)?.packages;
  return typeof packages === "object" && packages !== null ? (packages as Record<string, Entry>) : null;
}

function refusal(place: string, entry: Entry): string | null {
  const what = `${nameOf(place, entry)}@${text(entry.version) ?? "?"}`;
  if (entry.link === true) return `${what} is a folder, not a package of a registry`;
  const resolved = text(entry.resolved);
  if (resolved !== null) return `${what} comes from ${sourceKind(resolved)}, not from a registry`;
  if (!isPlace(place) || !isPackageName(nameOf(place, entry))) return `${what} has no valid package name`;
  if (!isExactVersion(text(entry.version) ?? "")) return `${what} has no valid version`;
  const integrity = text(entry.integrity);
  if (integrity === null) return `the registry gives no integrity for ${what}`;
  return isIntegrity(integrity) ? null : `the integrity of ${what} cannot be read`;
}

function sourceKind(resolved: string): string {
  if (/^git[+:]|^ssh:|^github:/.test(resolved)) return "a git repository";
  return /^https?:/.test(resolved) ? "a URL" : "a file";
}

function lockedPackage(place: string, entry: Entry): LockedPackage {
  const bin = binsOf(entry.bin);
  const dependencies = edgesOf(entry);
  const [os, cpu, libc] = [strings(entry.os), strings(entry.cpu), strings(entry.libc)];
  return {
    name: nameOf(place, entry),
    version: text(entry.version) ?? "",
    integrity: text(entry.integrity) ?? "",
    ...(bin && { bin }),
    ...(os && { os }),
    ...(cpu && { cpu }),
    ...(libc && { libc }),
    ...(entry.optional === true && { optional: true as const }),
    ...(entry.hasInstallScript === true && { hasInstallScript: true as const }),
    ...(dependencies && { dependencies }),
  };
}

/** Executables with names and paths that stay in the package; npm drops the others as well. */
function binsOf(value: unknown): Record<string, string> | undefined {
  const entries = Object.entries(record(value)).flatMap(([name, path]) => {
    const clean = typeof path === "string" ? path.replace(/^(?:\.?\/)+/, "") : "";
    return isBinName(name) && isInside(clean) ? [[name, clean] as const] : [];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** What it needs, what it would like, and what it expects beside it (unless that is optional). */
function edgesOf(entry: Entry): Record<string, string> | undefined {
  const meta = record(entry.peerDependenciesMeta);
  const peers = Object.entries(record(entry.peerDependencies)).filter(([name]) => record(meta[name]).optional !== true);
  const edges = { ...Object.fromEntries(peers), ...record(entry.optionalDependencies), ...record(entry.dependencies) };
  const valid = Object.entries(edges).filter((edge): edge is [string, string] => isPackageName(edge[0]) && typeof edge[1] === "string");
  return valid.length > 0 ? Object.fromEntries(valid) : undefined;
}

function nameOf(place: string, entry: Entry): string {
  return text(entry.name) ?? lastName(place);
}

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function strings(value: unknown): string[] | undefined {
  const list = typeof value === "string" ? [value] : Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
  return list.length > 0 ? list : undefined;
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
