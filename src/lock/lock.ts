/**
 * The lock (`mcp-gitops/lock/v1`): the hermetic install of one server, every transitive package with its integrity. Committed as
 * `lock.json`. Holds no registry address. Its digest is `digestOf(lock)`.
 */
export interface Lock {
  readonly schema: "mcp-gitops/lock/v1";
  readonly ecosystem: "npm";
  /** The package that is the server. */
  readonly package: string;
  readonly version: string;
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
