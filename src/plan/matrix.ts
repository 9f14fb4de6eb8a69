import { digestOf } from "../lib/canonical.ts";
import { encodeSegment } from "../manifest/server-id.ts";
import type { Plan, PlannedServer } from "./plan.ts";

/** A GitHub matrix: one job a server that wants proof. */
export interface Matrix {
  readonly include: readonly MatrixEntry[];
}

export interface MatrixEntry {
  /** Unique in the matrix, and safe as the name of an artifact, a file and a job. */
  readonly id: string;
  readonly manifest: string;
  readonly server: string;
}

/** GitHub's limit of jobs in one matrix. */
const largest = 256;
const day = 86_400_000;

/**
 * The servers of a plan that want proof, 256 at the most. Of a longer list another part comes first each day, so that none starves.
 */
export function matrixOf(plan: Plan): Matrix {
  const wanting = plan.servers.filter(wantsProof);
  const start = wanting.length <= largest ? 0 : (Math.floor(Date.parse(plan.at) / day) * largest) % wanting.length;
  return { include: [...wanting.slice(start), ...wanting.slice(0, start)].slice(0, largest).map(toEntry) };
}

/** Whether verification has something to do for a server. */
export function wantsProof({ action }: PlannedServer): boolean {
  return action === "update" || action === "pin" || action === "contract";
}

function toEntry({ manifest, server }: PlannedServer): MatrixEntry {
  const digest = digestOf([manifest, server]).slice("sha256:".length, "sha256:".length + 8);
  return { id: `${encodeSegment(server).replaceAll("=", "_").slice(0, 60)}-${digest}`, manifest, server };
}
