import { digestOf } from "../lib/canonical.ts";
import { isLockable } from "../lock/wanted.ts";
import type { Server } from "../manifest/inventory.ts";
import { serverKey } from "../manifest/server-id.ts";

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
  /** The version that runs; the text in the file where nothing is installed. */
  readonly version: string | null;
  /** The text of the pin in the file, null where it names no version. */
  readonly pinned: string | null;
  /** Digest of the lock it is installed from; null for what is not installed (remote, local program). */
  readonly lock: string | null;
  /** How its clients start it, the launch of the manifest as a digest: a changed argument is a changed server. */
  readonly launch: string;
}

/** A revision of a commit; its rows sorted by manifest and server, its id made from the commit and the locks. */
export function makeRevision(commit: string, rows: readonly RevisionServer[]): Revision {
  const servers = [...rows].sort((a, b) => (serverKey(a) < serverKey(b) ? -1 : 1));
  const locks = servers.map(({ manifest, server, lock }) => ({ manifest, server, lock }));
  return {
    schema: "mcp-gitops/revision/v1",
    id: `${commit.slice(0, 12)}-${digestOf(locks).slice("sha256:".length, "sha256:".length + 8)}`,
    commit,
    manifests: [...new Set(servers.map((server) => server.manifest))],
    servers,
  };
}

/**
 * How clients start a server, as a digest. Of a package it covers what is given to it and not which version: that is the lock's
 * to say. `scripts` are the bytes of the files behind a local program.
 */
export function launchDigest(server: Server, scripts: readonly Buffer[] = []): string {
  const { command, args, env, url, headers, direct } = server.launch;
  if (direct && isLockable(server.ecosystem)) return digestOf({ package: server.purl, env, direct });
  return digestOf({ command, args, env, url, headers, scripts: scripts.map((script) => script.toString("base64")) });
}

/** The row of a server in a revision, undefined where it has none. */
export function rowOf(revision: Revision | null, id: { manifest: string; server: string }): RevisionServer | undefined {
  return revision?.servers.find((row) => row.manifest === id.manifest && row.server === id.server);
}

/** Whether two rows install and start the same. */
export function sameServer(a: RevisionServer, b: RevisionServer): boolean {
  return a.package === b.package && a.version === b.version && a.lock === b.lock && a.launch === b.launch;
}
