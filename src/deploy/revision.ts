/** One deployed state (`mcp-gitops/revision/v1`), written as `revision.json` into a directory target. */
export interface Revision {
  readonly schema: "mcp-gitops/revision/v1";
  /** The first 12 digits of the commit, plus 8 of the digest over its locks: the same commit with other locks is another revision. */
  readonly id: string;
  readonly commit: string;
  readonly manifests: readonly string[];
  readonly servers: readonly RevisionServer[];
}

export interface RevisionServer {
  readonly manifest: string;
  readonly server: string;
  readonly package: string | null;
  readonly version: string | null;
  /** Digest of the lock it is installed from; null for what is not installed (remote, local program). */
  readonly lock: string | null;
  /** How its clients start it, the launch of the manifest as a digest: a changed argument is a changed server. */
  readonly launch: string;
}
