import { digestOf } from "../lib/canonical.ts";
import type { Git } from "../lib/git.ts";
import { contractPath, lockPath } from "../manifest/server-id.ts";
import { readObjects } from "./chain.ts";
import type { RecordedEvent } from "./event.ts";
import type { LedgerFinding, LedgerReport } from "./ledger.ts";

/** One digest that an event claims of a file in a commit. */
interface Claim {
  readonly event: RecordedEvent;
  readonly commit: string;
  readonly file: string;
  readonly digest: string;
  /** The version that the lock must be of for the claim to be about it; null: the file is what the event is about. */
  readonly version: string | null;
}

export interface Evidence extends Pick<LedgerReport, "recomputed" | "notHere" | "uncommitted"> {
  readonly findings: LedgerFinding[];
}

/**
 * Recomputes every digest of a lock or a contract that an event names together with a commit. `locks` are the digests of those that the ledger
 * itself holds: what a deployment resolved because its commit has none. A commit that is not in this repository (the branch of a proposal that
 * was cleaned up) and a lock that is nowhere are counted, not blamed.
 */
export async function verifyEvidence(git: Git, events: readonly RecordedEvent[], locks: ReadonlySet<string>): Promise<Evidence> {
  const claims = events.flatMap(claimsOf);
  const commits = [...new Set(claims.map(({ commit }) => commit))];
  const present = await readObjects(
    git,
    commits.map((commit) => `${commit}^{commit}`),
  );
  const here = new Set(commits.filter((_, i) => present[i] !== null));
  const reachable = claims.filter(({ commit }) => here.has(commit));
  const names = [...new Set(reachable.map(nameOf))];
  const contents = await readObjects(git, names);
  const files = new Map(names.map((name, i) => [name, committedFile(contents[i] ?? null)]));
  const checkable = reachable.filter((claim) => isAbout(claim, files.get(nameOf(claim))));
  const findings = checkable.flatMap((claim) => compare(claim, files.get(nameOf(claim))?.digest ?? null));
  const others = reachable.filter((claim) => !isAbout(claim, files.get(nameOf(claim))));
  const held = others.filter(({ digest }) => locks.has(digest)).length;
  return {
    recomputed: checkable.length + held,
    notHere: claims.length - reachable.length,
    uncommitted: others.length - held,
    findings,
  };
}

function nameOf(claim: Claim): string {
  return `${claim.commit}:${claim.file}`;
}

function claimsOf(event: RecordedEvent): Claim[] {
  switch (event.type) {
    case "proposal-opened":
    case "proposal-refreshed":
      return event.data.servers.flatMap((id) => [
        ...claim(event, { commit: event.data.head, file: lockPath(id), digest: id.lock, version: null }),
        ...claim(event, { commit: event.data.head, file: contractPath(id), digest: id.contract, version: null }),
      ]);
    case "deployment-started":
    case "deployment-verified":
    case "deployment-failed":
      return event.data.servers.flatMap((id) =>
        claim(event, { commit: event.data.commit, file: lockPath(id), digest: id.lock, version: id.version ?? "" }),
      );
    default:
      return [];
  }
}

function claim(event: RecordedEvent, about: Omit<Claim, "event" | "digest"> & { digest: string | null }): Claim[] {
  return about.digest === null ? [] : [{ ...about, digest: about.digest, event }];
}

/** A deployment installs from the committed lock only where that is of the deployed version; else it resolved one of its own. */
function isAbout(claim: Claim, file: CommittedFile | undefined): boolean {
  return claim.version === null || file?.version === claim.version;
}

interface CommittedFile {
  readonly digest: string | null;
  readonly version: string | null;
}

function committedFile(content: Buffer | null): CommittedFile {
  if (content === null) return { digest: null, version: null };
  try {
    const value: unknown = JSON.parse(content.toString("utf8"));
    const version = (value as { version?: unknown } | null)?.version;
    return { digest: digestOf(value), version: typeof version === "string" ? version : null };
  } catch (error) {
    if (error instanceof SyntaxError) return { digest: "none: it is not JSON", version: null };
    throw error;
  }
}

function compare(claim: Claim, found: string | null): LedgerFinding[] {
  if (found === claim.digest) return [];
  const what = found === null ? "is not there" : `has the digest ${found}`;
  const message = `${claim.file} in ${claim.commit} ${what}, the event says ${claim.digest}`;
  return [{ code: found === null ? "missing" : "digest", commit: claim.event.commit, path: claim.event.path, message }];
}
