import type { Git, Oid } from "../lib/git.ts";
import { isAncestor } from "../lib/git-merge.ts";
import { type FileStep, type Link, readChain, readObjects } from "./chain.ts";
import type { RecordedEvent } from "./event.ts";
import { eventBytes, eventPath, lockFile, numberOf, parseEvent, readTrailers, trailersOf } from "./event-file.ts";
import { verifyEvidence } from "./evidence.ts";
import type { LedgerFinding, LedgerReport, VerifyOptions } from "./ledger.ts";

/**
 * Checks a ledger from what is in this repository: a line of commits that only add files; each file an event in canonical JSON at the
 * path that follows from it, or a lock under its digest; the trailers of each commit the index of its events; every digest that can be
 * recomputed here the same.
 */
export async function verifyLedger(git: Git, head: Oid | null, options: VerifyOptions = {}): Promise<LedgerReport> {
  const links = head === null ? [] : await readChain(git, head);
  const findings: LedgerFinding[] = [];
  const events: RecordedEvent[] = [];
  const locks = new Set<string>();
  const blobs = await readObjects(
    git,
    links.flatMap(({ changes }) => changes.filter(isNew).map(({ oid }) => oid)),
  );
  let next = 0;
  for (const [i, link] of links.entries()) {
    const contents = link.changes.map((change) => (isNew(change) ? (blobs[next++] ?? null) : null));
    const found = verifyLink(link, links[i - 1] ?? null, contents);
    findings.push(...found.findings);
    for (const event of found.events) events.push(event);
    for (const digest of found.locks) locks.add(digest);
  }
  if (options.contains !== undefined) findings.push(...(await verifyAnchor(git, head, options.contains)));
  const { findings: wrong, ...evidence } = await verifyEvidence(git, events, locks);
  return {
    schema: "mcp-gitops/ledger-report/v1",
    head,
    commits: links.length,
    events: events.length,
    ...evidence,
    findings: [...findings, ...wrong],
  };
}

function isNew({ status, mode }: FileStep): boolean {
  return status === "A" && (mode === "100644" || mode === "100755");
}

async function verifyAnchor(git: Git, head: Oid | null, anchor: Oid): Promise<LedgerFinding[]> {
  const known = /^[0-9a-f]{40,64}$/.test(anchor) && (await readObjects(git, [`${anchor}^{commit}`]))[0] !== null;
  if (known && head !== null && (await isAncestor(git, anchor, head))) return [];
  return [
    {
      code: "history",
      commit: head ?? anchor,
      path: null,
      message: `the ledger does not contain ${anchor}, which it did once: it was rewritten, cut or replaced`,
    },
  ];
}

function verifyLink(
  link: Link,
  before: Link | null,
  contents: readonly (Buffer | null)[],
): { findings: LedgerFinding[]; events: RecordedEvent[]; locks: string[] } {
  const findings: LedgerFinding[] = [];
  const events: RecordedEvent[] = [];
  const locks: string[] = [];
  const find = (code: LedgerFinding["code"], path: string | null, message: string) =>
    findings.push({ code, commit: link.commit, path, message });
  if (link.parents.length > 1) find("history", null, "a merge: the ledger is one line of commits");
  else if ((link.parents[0] ?? null) !== (before?.commit ?? null)) find("history", null, "it does not follow the commit before it");
  for (const [i, change] of link.changes.entries()) {
    const bytes = contents[i] ?? null;
    if (change.status !== "A") find("not-append-only", change.path, `${wordOf(change.status)}: a file of the ledger never changes`);
    else if (!/^(events|locks)\//.test(change.path) || change.mode !== "100644")
      find("unexpected-file", change.path, "no file of an event");
    else if (bytes === null) find("missing", change.path, "its content is not in this repository");
    else if (change.path.startsWith("locks/")) verifyLock(change.path, bytes, { find, locks });
    else verifyFile(link.commit, change.path, bytes, { find, events });
  }
  events.sort((a, b) => numberOf(a.path) - numberOf(b.path));
  const run = events[0]?.run ?? "";
  const expected = trailersOf({ run, previous: link.parents[0] ?? null, events });
  if (events.some((event) => event.run !== run)) find("trailers", null, "the events of one step name different runs");
  if (expected.join("\n") !== readTrailers(link.message).join("\n")) find("trailers", null, "the trailers are not the index of its events");
  return { findings, events, locks };
}

type Find = (code: LedgerFinding["code"], path: string, message: string) => void;

/** A lock lies under its own digest, in canonical JSON: what is neither is no lock of the ledger. */
function verifyLock(path: string, bytes: Buffer, found: { readonly find: Find; readonly locks: string[] }): void {
  const lock = lockIn(bytes);
  if (lock === null || lock.path !== path) found.find("path", path, "the path is not the digest of what lies there");
  else if (!lock.bytes.equals(bytes)) found.find("not-canonical", path, "the file is not the canonical JSON of its lock");
  else found.locks.push(lock.digest);
}

function lockIn(bytes: Buffer): ReturnType<typeof lockFile> | null {
  try {
    return lockFile(JSON.parse(bytes.toString("utf8")));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

interface Found {
  readonly find: Find;
  readonly events: RecordedEvent[];
}

function verifyFile(commit: Oid, path: string, bytes: Buffer, found: Found): void {
  const result = parseEvent(bytes);
  if (result.kind === "broken") {
    found.find("schema", path, result.why);
    return;
  }
  if (!eventBytes(result.event).equals(bytes)) found.find("not-canonical", path, "the file is not the canonical JSON of its event");
  if (eventPath(result.event, numberOf(path)) !== path) found.find("path", path, "the path does not follow from the event");
  found.events.push({ ...result.event, commit, path });
}

function wordOf(status: string): string {
  if (status === "D") return "deleted";
  return status === "M" ? "changed" : `status ${status}`;
}
