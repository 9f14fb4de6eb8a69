import { distOf, manifestOf, type PackageFiles, packTarball } from "./registry-tarball.ts";

/** What is published: the fields of a `package.json` with what goes into the package, or a tarball made elsewhere. */
export type Publication = {
  /** ISO time; null: the registry does not say. Default: a fixed day in the past. */
  readonly time?: string | null;
  /** The tag that moves to it; null for none. Default `latest`. */
  readonly tag?: string | null;
  readonly deprecated?: string;
  /** The registry lists a provenance attestation. */
  readonly provenance?: boolean;
  /** The registry signs it. */
  readonly signer?: RegistrySigner;
} & (
  | { readonly tarball: Buffer }
  | {
      readonly manifest: { readonly name: string; readonly version: string; readonly [field: string]: unknown };
      readonly files?: PackageFiles;
    }
);

/** A key of the registry: makes what stands in `dist.signatures`. */
export interface RegistrySigner {
  signatures(name: string, version: string, integrity: string): unknown;
}

export interface StoredVersion {
  readonly manifest: Record<string, unknown>;
  readonly tarball: Buffer;
  readonly time: string | null;
}

export interface StoredPackage {
  readonly name: string;
  readonly versions: Map<string, StoredVersion>;
  readonly tags: Map<string, string>;
}

export function storedVersion(publication: Publication): { name: string; version: string; stored: StoredVersion } {
  const tarball = "tarball" in publication ? publication.tarball : pack(publication.manifest, publication.files);
  const manifest = manifestOf(tarball);
  const { deprecated, provenance, signer, time = "2025-01-02T03:04:05.000Z" } = publication;
  const found = distOf(tarball);
  const dist = {
    ...found,
    ...(signer && { signatures: signer.signatures(String(manifest.name), String(manifest.version), found.integrity) }),
    ...(provenance && { attestations: { provenance: { predicateType: "https://slsa.dev/provenance/v1" } } }),
  };
  const full = { ...manifest, ...(deprecated !== undefined && { deprecated }), dist };
  return { name: String(manifest.name), version: String(manifest.version), stored: { manifest: full, tarball, time } };
}

function pack(manifest: Record<string, unknown>, files: PackageFiles = {}): Buffer {
  return packTarball({ "package.json": `${JSON.stringify(manifest, null, 2)}\n`, ...files });
}

/** The document of a package: the full one, or the one that installers ask for, which has no times. */
export function documentOf(pkg: StoredPackage, baseUrl: string, form: "full" | "install"): Record<string, unknown> {
  const versions = Object.fromEntries(
    [...pkg.versions].map(([version, { manifest }]) => {
      const file = `${pkg.name.split("/").at(-1)}-${version}.tgz`;
      const dist = { ...(manifest.dist as object), tarball: `${baseUrl}/${pkg.name}/-/${file}` };
      return [version, form === "full" ? { ...manifest, _id: `${pkg.name}@${version}`, dist } : { ...forInstall(manifest), dist }];
    }),
  );
  const times = [...pkg.versions].filter(([, { time }]) => time !== null).map(([version, { time }]) => [version, time as string]);
  const modified =
    times
      .map(([, time]) => time)
      .sort()
      .at(-1) ?? "2025-01-02T03:04:05.000Z";
  const head = { name: pkg.name, "dist-tags": Object.fromEntries(pkg.tags), versions };
  if (form === "install") return { ...head, modified };
  return { _id: pkg.name, ...head, time: { created: modified, modified, ...Object.fromEntries(times) } };
}

const installFields = ["name", "version", "deprecated", "dependencies", "optionalDependencies", "peerDependencies", "peerDependenciesMeta"];
const installFieldsToo = ["bin", "directories", "engines", "os", "cpu", "libc", "bundleDependencies", "_hasShrinkwrap"];

function forInstall(manifest: Record<string, unknown>): Record<string, unknown> {
  const kept = Object.entries(manifest).filter(([field]) => [...installFields, ...installFieldsToo].includes(field));
  const scripts = (manifest.scripts ?? {}) as Record<string, unknown>;
  const runs = ["preinstall", "install", "postinstall"].some((name) => name in scripts);
  return { ...Object.fromEntries(kept), ...(runs && { hasInstallScript: true }) };
}
