import { digestOf } from "../lib/canonical.ts";
import type { Git } from "../lib/git.ts";
import { contractPath, lockPath } from "../manifest/server-id.ts";
import { readObjects } from "./chain.ts";
import type { RecordedEvent } from "./event.ts";
import type { LedgerFinding } from "./ledger.ts";

/** One digest that an event claims of a file in a commit. */
interface Claim {
  readonly event: RecordedEvent;
  readonly commit: string;
  readonly file: string;
  readonly digest: string;
}

/**
 * Recomputes every digest of a lock or a contract that an event names together with a commit. A commit that is not in this repository
 * (the branch of a proposal that was cleaned up) is counted, not blamed.
 */
export async function verifyEvidence(
  git: Git,
  events: readonly RecordedEvent[],
): Promise<{ recomputed: number; notHere: number; findings: LedgerFinding[] }> {
  const claims = events.flatMap(claimsOf);
  const commits = [...new Set(claims.map(({ commit }) => commit))];
  const present = await readObjects(
    git,
    commits.map((commit) => `${commit}^{commit}`),
  );
  const here = new Set(commits.filter((_, i) => present[i] !== null));
  const checkable = claims.filter(({ commit }) => here.has(commit));
  const files = [...new Set(checkable.map(nameOf))];
  const contents = await readObjects(git, files);
  const digests = new Map(files.map((name, i) => [name, digestOfFile(contents[i] ?? null)]));
  const findings = checkable.flatMap((claim) => compare(claim, digests.get(nameOf(claim)) ?? null));
  return { recomputed: checkable.length, notHere: claims.length - checkable.length, findings };
}

function nameOf(claim: Claim): string {
  return `${claim.commit}:${claim.file}`;
}

function claimsOf(event: RecordedEvent): Claim[] {
  switch (event.type) {
    case "proposal-opened":
    case "proposal-refreshed":
      return event.data.servers.flatMap((id) => [
        ...claim(event, event.data.head, lockPath(id), id.lock),
        ...claim(event, event.data.head, contractPath(id), id.contract),
      ]);
    case "deployment-started":
    case "deployment-verified":
    case "deployment-failed":
      return event.data.servers.flatMap((id) => claim(event, event.data.commit, lockPath(id), id.lock));
    default:
      return [];
  }
}

function claim(event: RecordedEvent, commit: string, file: string, digest: string | null): Claim[] {
  return digest === null ? [] : [{ event, commit, file, digest }];
}

function digestOfFile(content: Buffer | null): string | null {
  if (content === null) return null;
  try {
    return digestOf(JSON.parse(content.toString("utf8")));
  } catch (error) {
    if (error instanceof SyntaxError) return "not JSON";
    throw error;
  }
}

function compare(claim: Claim, found: string | null): LedgerFinding[] {
  if (found === claim.digest) return [];
  const what = found === null ? "is not there" : `has the digest ${found}`;
  const message = `${claim.file} in ${claim.commit} ${what}, the event says ${claim.digest}`;
  return [{ code: found === null ? "missing" : "digest", commit: claim.event.commit, path: claim.event.path, message }];
}
