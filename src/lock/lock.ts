/**
 * The lock (`mcp-gitops/lock/v1`): the hermetic install of one server, every transitive package with its integrity. Committed as
 * `lock.json`. Holds no registry address. Its digest is `digestOf(lock)`.
 */
export type Lock = NpmLock | PypiLock | ImageLock;

interface LockOf<Ecosystem extends string> {
  readonly schema: "mcp-gitops/lock/v1";
  readonly ecosystem: Ecosystem;
  /** The package that is the server. */
  readonly package: string;
  readonly version: string;
  /**
   * The day that the tree was to be of (`LockDay`): everything in it published by then. `kept: false`: there was no such tree, or no time to go by, and
   * it holds what there was. Missing: no day was asked for.
   */
  readonly day?: { readonly before: string | null; readonly kept: boolean };
}

export interface NpmLock extends LockOf<"npm"> {
  /** The tools that resolved it: resolution follows `engines` of the Node that installs. */
  readonly resolver: { readonly npm: string; readonly node: string };
  /** Place in the tree (`node_modules/a/node_modules/b`) → what stands there, sorted by place. */
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
  /** Executable name → path in the package. */
  readonly bin?: Readonly<Record<string, string>>;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optional?: true;
  readonly hasInstallScript?: true;
  /** Edges, as ranges, for SBOMs and audits. */
  readonly dependencies?: Readonly<Record<string, string>>;
}

export interface PypiLock extends LockOf<"pypi"> {
  /** What was asked for: the server with its extras and version, then what the launcher adds (`--with`), sorted. */
  readonly requirements: readonly string[];
  /** The Python that the launcher asks for (`3.12`); null: whichever it finds. */
  readonly requiresPython: string | null;
  /**
   * The tools that resolved it; it is installed for the same minor version of Python. `platform` is `any` where markers say what each platform
   * gets, else the one it was resolved on (`linux x64`).
   */
  readonly resolver: { readonly uv: string; readonly python: string; readonly platform: string };
  /** `name==version` → the distribution, sorted. */
  readonly packages: Readonly<Record<string, LockedDistribution>>;
}

export interface LockedDistribution {
  /** As PEP 503 spells it. */
  readonly name: string;
  readonly version: string;
  /** Of all its files, `sha256:<hex>`, sorted. */
  readonly hashes: readonly string[];
  /** Where it is needed (PEP 508); everywhere when there is none. */
  readonly marker?: string;
  /** The distributions that ask for it, for SBOMs and audits; none: a requirement of the launcher itself. */
  readonly requiredBy?: readonly string[];
}

export interface ImageLock extends LockOf<"oci"> {
  /** `sha256:<hex>` of what the version names: a list of images for several platforms, or one image. All else follows from it. */
  readonly digest: string;
  /** `linux/amd64`, `linux/arm64/v8` → the image for it, sorted; `any` where the registry has one image and no list. */
  readonly platforms: Readonly<Record<string, LockedImage>>;
}

export interface LockedImage {
  readonly manifest: string;
  readonly config: LockedBlob;
  /** From the lowest to the topmost. */
  readonly layers: readonly LockedBlob[];
}

export interface LockedBlob {
  readonly digest: string;
  /** Bytes, as the registry keeps it. */
  readonly size: number;
}
