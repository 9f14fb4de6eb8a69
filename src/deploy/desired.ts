import { leftOutOf } from "../launcher/left-out.ts";
import { type Quarantine, quarantineKey } from "../ledger/state.ts";
import { digestOf } from "../lib/canonical.ts";
import { type Files, followLinks } from "../lib/files.ts";
import type { Lock } from "../lock/lock.ts";
import { isLockable, subjectOf, wantedOf } from "../lock/wanted.ts";
import { isExact } from "../manifest/exact-pin.ts";
import type { Server } from "../manifest/inventory.ts";
import { mustBeReadable } from "../manifest/unreadable.ts";
import { committedLock } from "./committed-lock.ts";
import type { RolloutStep } from "./deployment.ts";
import { liveManifest } from "./live-manifest.ts";
import type { PlanPorts } from "./ports.ts";
import { launchDigest, type Revision, type RevisionServer, rowOf, sameServer } from "./revision.ts";

/** What one server is to be, and what has to happen for it. */
export interface DesiredServer {
  readonly server: Server;
  readonly row: RevisionServer;
  readonly step: RolloutStep;
  readonly lock: Lock | null;
}

export interface DesiredContext {
  readonly commit: string;
  /** The verified revision that is live now. */
  readonly current: Revision | null;
  readonly quarantines: ReadonlyMap<string, Quarantine>;
  /** Whether the target's manifests start servers from their trees: a ref's are the commit's own. */
  readonly rewrites: boolean;
  /** Whether the tree of a lock stands in the target already. */
  installed(digest: string): Promise<boolean>;
}

/** Every server of a commit: the lock it is started from and whether it changes. Registries are asked only for what has no lock. */
export async function desiredServers(ports: PlanPorts, context: DesiredContext): Promise<DesiredServer[]> {
  const files = ports.filesOf(context.commit);
  const inventory = await ports.inventoryOf(files);
  mustBeReadable(inventory, new Set(context.current?.servers.map(({ manifest }) => manifest)));
  const { servers } = inventory;
  return Promise.all(servers.map((server) => desiredServer({ ports, context, files, previous: rowOf(context.current, server) }, server)));
}

async function desiredServer(search: Search, server: Server): Promise<DesiredServer> {
  const { files, previous } = search;
  const scripts = await Promise.all(server.files.slice(1).map((path) => files.read(path)));
  const found = scripts.filter((script) => script !== null);
  const row: RevisionServer = {
    manifest: server.manifest,
    server: server.server,
    package: server.purl,
    version: server.version,
    pinned: server.version,
    lock: null,
    launch: launchDigest(server, found),
  };
  if (server.disabled) return { server, row, lock: null, step: { kind: "as-is", why: "it is disabled" } };
  if (server.launch.url !== null) {
    const step: RolloutStep = previous && sameServer(previous, row) ? { kind: "keep" } : { kind: "reach" };
    return { server, row, lock: null, step };
  }
  if (!isLockable(server.ecosystem) || server.launch.direct === null || server.name === null) {
    return {
      server,
      row,
      lock: null,
      step: { kind: "as-is", why: server.unmanaged ?? `${server.ecosystem ?? "it"} is not installed here` },
    };
  }
  const kept = search.context.rewrites ? await whyAsItIs(files, server) : null;
  if (kept !== null && !isQuarantined(search.context, previous, row))
    return { server, row, lock: null, step: { kind: "as-is", why: kept } };
  const locked = await lockFor(search, server, row);
  // An image that could not be locked now is started by its entry as it was: no tree of it would stand in the target.
  if (server.ecosystem === "oci" && locked.trouble?.kind === "unavailable")
    return { server, row, lock: null, step: { kind: "as-is", why: locked.trouble.why } };
  const step = await stepFor(search, locked);
  return { server, row: locked.row, lock: locked.lock, step };
}

/** Why an entry that starts a package goes live as it is written; null where it can start from its tree. */
async function whyAsItIs(files: Files, server: Server): Promise<string | null> {
  const left = leftOutOf(server);
  if (left !== null) return `a start from its tree would leave out ${left}`;
  const content = await files.read((await followLinks(files, server.manifest)).path);
  const start = { command: "", args: [], env: server.launch.direct?.env ?? {} };
  const canBeWritten = content !== null && (await liveManifest(content, new Map([[server.server, start]]), server.manifest)) !== null;
  return canBeWritten ? null : "its entry is written in a way in which it cannot start from its tree";
}

interface Locked {
  readonly row: RevisionServer;
  readonly lock: Lock | null;
  readonly trouble: RolloutStep | null;
}

interface Search {
  readonly ports: PlanPorts;
  readonly context: DesiredContext;
  readonly files: Files;
  readonly previous: RevisionServer | undefined;
}

/** The committed lock, else the one that is live for the same words in the manifest, else a new one. */
async function lockFor(search: Search, server: Server, row: RevisionServer): Promise<Locked> {
  const { ports, context, previous } = search;
  const committed = await committedLock(search.files, server);
  if (committed) return { row: { ...row, version: committed.version, lock: digestOf(committed) }, lock: committed, trouble: null };
  if (previous?.lock && sameWords(previous, row) && (await context.installed(previous.lock))) {
    return { row: { ...row, version: previous.version, lock: previous.lock }, lock: null, trouble: null };
  }
  const today =
    isExact(server) && server.version !== null ? { kind: "version" as const, version: server.version } : await ports.today(server);
  switch (today.kind) {
    case "unresolvable":
      return { row, lock: null, trouble: { kind: "refused", reason: "unresolvable", why: today.reason } };
    case "unavailable":
      return { row, lock: null, trouble: { kind: "unavailable", why: today.reason } };
    case "version":
      return resolved(search, server, { ...row, version: today.version });
  }
}

async function resolved({ ports, context, previous }: Search, server: Server, row: RevisionServer): Promise<Locked> {
  if (isQuarantined(context, previous, row)) return { row, lock: null, trouble: null };
  const version = row.version as string;
  const wanted = wantedOf(subjectOf(server), version, await ports.dayOf?.(server, version));
  const answer = "kind" in wanted ? wanted : await ports.resolve(wanted);
  switch (answer.kind) {
    case "unresolvable":
      return { row, lock: null, trouble: { kind: "refused", reason: "unresolvable", why: answer.reason } };
    case "unavailable":
    case "unlockable":
      return { row, lock: null, trouble: { kind: "unavailable", why: answer.reason } };
    case "resolved":
      return { row: { ...row, lock: digestOf(answer.lock) }, lock: answer.lock, trouble: null };
  }
}

async function stepFor({ context, previous }: Search, locked: Locked): Promise<RolloutStep> {
  const { row, trouble } = locked;
  if (trouble) return trouble;
  const quarantine = isQuarantined(context, previous, row);
  if (quarantine) return { kind: "refused", reason: "quarantined", why: quarantine.why };
  const lock = row.lock as string;
  if (previous && sameServer(previous, row) && (await context.installed(lock))) return { kind: "keep" };
  return { kind: "stage", lock };
}

/** A quarantine holds what would newly go live; what is live already is another matter. */
function isQuarantined(context: DesiredContext, previous: RevisionServer | undefined, row: RevisionServer): Quarantine | undefined {
  if (row.package === null || row.version === null) return undefined;
  if (previous?.package === row.package && previous.version === row.version) return undefined;
  return context.quarantines.get(quarantineKey(row.package, row.version));
}

function sameWords(previous: RevisionServer, row: RevisionServer): boolean {
  return previous.package === row.package && previous.pinned === row.pinned && previous.launch === row.launch;
}
