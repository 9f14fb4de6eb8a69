import type { FileChange } from "../forge/forge.ts";
import { type Quarantine, quarantineKey } from "../ledger/state.ts";
import { type Files, filesByPath } from "../lib/files.ts";
import type { Inventory, Pin, Server, Span } from "../manifest/inventory.ts";
import { replaceSpan } from "../manifest/repin.ts";
import { contractPath, lockPath, type ServerId } from "../manifest/server-id.ts";
import type { SourcePorts } from "./ports.ts";
import { type Revision, type RevisionServer, rowOf } from "./revision.ts";
import type { Undone } from "./words.ts";

/** What takes failed servers back to a verified revision on top of the base branch as it is now. */
export interface RevertPlan {
  readonly changes: readonly FileChange[];
  readonly undone: readonly Undone[];
  /** The base branch says something else of them by now. */
  readonly movedOn: readonly ServerId[];
  /** There is nothing to go back to: never verified, or it is not the version that changed. */
  readonly impossible: readonly ServerId[];
}

/** Which servers are to be taken back, to what, and why. */
export interface RevertRequest {
  readonly target: string;
  /** The revision and the commit that are undone: what the base branch says otherwise by now is left alone. */
  readonly revision: string;
  readonly commit: string;
  readonly servers: readonly (ServerId & { readonly why: string })[];
  /** Where they go back to. */
  readonly verified: Revision | null;
  readonly quarantines: ReadonlyMap<string, Quarantine>;
}

/** Plans the revert of every named server and of nothing else: pins by their bytes, lock and contract as they were verified. */
export async function planRevert(ports: SourcePorts, request: RevertRequest, headCommit: string): Promise<RevertPlan> {
  const head = ports.filesOf(headCommit);
  const then = ports.filesOf(request.commit);
  const found = await Promise.all(request.servers.map((id) => revertServer({ ports, request, head, then }, id)));
  const edits = found.flatMap((one) => (one.kind === "undo" ? one.edits : []));
  const evidence = found.flatMap((one) => (one.kind === "undo" ? one.evidence : []));
  return {
    changes: [...(await pinChanges(head, edits)), ...evidence],
    undone: found.flatMap((one) => (one.kind === "undo" ? [one.undone] : [])),
    movedOn: request.servers.filter((_, i) => found[i]?.kind === "moved-on"),
    impossible: request.servers.filter((_, i) => found[i]?.kind === "impossible"),
  };
}

/** Bytes that take the place of others in a file. */
interface Edit {
  readonly span: Span;
  readonly text: Buffer;
}

type ServerRevert =
  | { readonly kind: "moved-on" }
  | { readonly kind: "impossible" }
  | { readonly kind: "undo"; readonly undone: Undone; readonly edits: readonly Edit[]; readonly evidence: readonly FileChange[] };

interface States {
  readonly ports: SourcePorts;
  readonly request: RevertRequest;
  readonly head: Files;
  readonly then: Files;
}

async function revertServer({ ports, request, head, then }: States, id: ServerId & { readonly why: string }): Promise<ServerRevert> {
  const server = serverIn(await ports.inventoryOf(head), id);
  const before = serverIn(await ports.inventoryOf(then), id);
  const lock = lockPath(id);
  if (!server || !sameWords(server, before) || !sameBytes(await then.read(lock), await head.read(lock))) return { kind: "moved-on" };
  const verified = rowOf(request.verified, id);
  if (!request.verified || verified?.package !== server.purl || isQuarantined(request, verified)) return { kind: "impossible" };
  const good = ports.filesOf(request.verified.commit);
  const text = await verifiedText(good, serverIn(await ports.inventoryOf(good), id), verified);
  if (text === null) return { kind: "impossible" };
  const edits = text.toString() === server.version ? [] : pinsOf(server).map((pin) => editOf(pin, text));
  const evidence = await evidenceChanges(good, head, id);
  // Neither its version nor its lock changed: what a person wrote beside them did, and that is theirs.
  if (edits.length === 0 && evidence.length === 0) return { kind: "impossible" };
  return { kind: "undo", edits, evidence, undone: { ...id, package: server.purl, from: server.version, to: text.toString() } };
}

/** The places that name a server's version; a wrapper script can name it on several ways through. */
function pinsOf(server: Server): (Pin & { readonly span: Span })[] {
  return server.pins.filter((pin): pin is Pin & { span: Span } => pin.role === "server" && pin.purl === server.purl && pin.span !== null);
}

function editOf(pin: Pin & { readonly span: Span }, text: Buffer): Edit {
  return { span: pin.span, text: Buffer.concat([Buffer.from(pin.insert), text]) };
}

/** The very bytes that stood there when it was verified; the version that ran where none stood. */
async function verifiedText(files: Files, server: Server | undefined, row: RevisionServer): Promise<Buffer | null> {
  const span = server && pinsOf(server).find((pin) => pin.version !== null)?.span;
  const content = span ? await files.read(span.file) : null;
  if (span && content) return content.subarray(span.start, span.end);
  return row.version !== null && /^[0-9A-Za-z][0-9A-Za-z.+_-]*$/.test(row.version) ? Buffer.from(row.version) : null;
}

/** A way back that leads to what failed itself: a rollback is never rolled back. */
function isQuarantined({ quarantines }: RevertRequest, row: RevisionServer): boolean {
  return row.package !== null && row.version !== null && quarantines.has(quarantineKey(row.package, row.version));
}

/** Edits of one file from its end to its start, so that the spans that are still to come stay true; servers can share a place. */
async function pinChanges(files: Files, edits: readonly Edit[]): Promise<FileChange[]> {
  const contents = new Map<string, Buffer>();
  const places = new Map(edits.map((edit) => [`${edit.span.start}:${edit.span.file}`, edit]));
  for (const { span, text } of [...places.values()].sort((a, b) => b.span.start - a.span.start)) {
    const content = contents.get(span.file) ?? (await files.read(span.file));
    if (content) contents.set(span.file, replaceSpan(content, span, text.toString()));
  }
  const entries = await filesByPath(files);
  return [...contents].map(([path, content]) => ({ path, content, executable: entries.get(path)?.executable ?? false }));
}

async function evidenceChanges(verified: Files, head: Files, id: ServerId): Promise<FileChange[]> {
  const changes: FileChange[] = [];
  for (const path of [lockPath(id), contractPath(id)]) {
    const [before, now] = await Promise.all([verified.read(path), head.read(path)]);
    if (!sameBytes(before, now)) changes.push({ path, content: before });
  }
  return changes;
}

function sameBytes(a: Buffer | null, b: Buffer | null): boolean {
  return a === null || b === null ? a === b : a.equals(b);
}

function serverIn(inventory: Inventory, id: ServerId): Server | undefined {
  return inventory.servers.find((server) => server.manifest === id.manifest && server.server === id.server);
}

function sameWords(a: Server, b: Server | undefined): boolean {
  return a.purl === b?.purl && a.version === b?.version;
}
