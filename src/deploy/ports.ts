import type { Forge } from "../forge/forge.ts";
import type { RecordedEvent } from "../ledger/event.ts";
import type { LedgerStep } from "../ledger/ledger.ts";
import type { Clock } from "../lib/clock.ts";
import type { Files } from "../lib/files.ts";
import type { Git } from "../lib/git.ts";
import type { Log } from "../lib/log.ts";
import type { Lock } from "../lock/lock.ts";
import type { LockDay } from "../lock/lock-day.ts";
import type { Resolution } from "../lock/resolution.ts";
import type { Wanted } from "../lock/wanted.ts";
import type { Inventory, Server } from "../manifest/inventory.ts";
import type { Finding, Outcome } from "../verify/verdict.ts";

/** What can be read of a commit, in every plane. */
export interface SourcePorts {
  /** A repository in which the commits of the forge are present. */
  readonly git: Git;
  readonly log: Log;
  /** The folder that a directory target's relative path starts from. */
  readonly root: string;
  filesOf(commit: string): Files;
  inventoryOf(files: Files): Promise<Inventory>;
}

/** The deciding plane before proof: metadata only. */
export interface PlanPorts extends SourcePorts {
  readonly forge: Pick<Forge, "base" | "branch">;
  readonly ledger: Pick<DeployLedger, "read">;
  readonly clock: Clock;
  /** Resolves the whole tree of one version; answers from the run's folder where it was resolved before. */
  resolve(wanted: Wanted): Promise<Resolution>;
  /** The day that the lock of one version is made for. Default: whatever is published by now. */
  dayOf?(server: Server, version: string): Promise<LockDay | undefined>;
  /** The version that a launcher would start today for a pin that names none exactly. */
  today(server: Server): Promise<Today>;
}

export type Today =
  | { readonly kind: "version"; readonly version: string }
  | { readonly kind: "unresolvable"; readonly reason: string }
  | { readonly kind: "unavailable"; readonly reason: string };

/** The proving plane: no token. */
export interface StagePorts {
  readonly log: Log;
  readonly root: string;
  /** Where a target that is no directory is staged for the smoke test. */
  readonly scratch: string;
  /** Installs a package from its lock where it stays, starts it there, and asks for its lists; or reaches a remote. */
  smoke(job: SmokeJob): Promise<Smoke>;
}

export interface SmokeJob {
  readonly server: Server;
  /** Null for a remote. */
  readonly staged: { readonly lock: Lock; readonly tree: string } | null;
}

export interface Smoke {
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
}

/** The deciding plane after proof: it holds the token and runs nothing. */
export interface RecordPorts extends SourcePorts {
  readonly forge: Forge;
  readonly ledger: DeployLedger;
  readonly clock: Clock;
  /** Milliseconds that a failed version of this server stays away. */
  quarantineOf(server: { manifest: string; server: string; package: string | null }): number;
  /** Starts one server again after the switch; null where this plane must not. */
  readonly observe: ((job: SmokeJob) => Promise<Smoke>) | null;
}

interface DeployLedger {
  append(step: LedgerStep): Promise<string | null>;
  read(): Promise<readonly RecordedEvent[]>;
}

/** Everything, for one process that does all three. */
export interface DeployPorts extends PlanPorts, StagePorts, Omit<RecordPorts, "ledger" | "forge"> {
  readonly forge: Forge;
  readonly ledger: DeployLedger;
}
