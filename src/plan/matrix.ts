import { digestOf } from "../lib/canonical.ts";
import { encodeSegment, type ServerId } from "../manifest/server-id.ts";
import type { Plan, PlannedServer } from "./plan.ts";

/** A GitHub matrix: one job a shard. Job outputs hold 1 MB; this is some 50 KB at the most. */
export interface Matrix {
  readonly include: readonly MatrixEntry[];
}

export interface MatrixEntry {
  /** Of the shard: unique in the matrix, and safe as the name of an artifact, a file and a job. */
  readonly id: string;
  /** The names of its servers, cut, for the name of the job. */
  readonly servers: string;
}

/** A server that wants proof. `id` is safe as a file's name. */
export interface Row extends ServerId {
  readonly id: string;
}

/** Servers that one job proves. A shard of one server is called like its row. */
export interface Shard {
  readonly id: string;
  readonly rows: readonly Row[];
}

export interface Shards {
  readonly shards: readonly Shard[];
  /** What found no place: it comes first the next time, for it was proven longest ago. */
  readonly left: readonly Row[];
}

/** GitHub's limit of jobs in one matrix. */
const largest = 256;
/** Jobs that an account without a plan may have at once: until there are so many, each server has its own. */
const atOnce = 20;
/** Servers of one job: what its time is enough for. */
const fullest = 16;
const longestNames = 100;

/** When a server was last proven, as ISO time; empty for never. */
export type LastProof = (id: ServerId) => string;

/** The rows of a plan that want proof: those never proven first, then by how long ago that was; else in the order of the plan. */
export function queueOf(plan: Plan, lastProof: LastProof = () => ""): Row[] {
  return plan.servers
    .filter(wantsProof)
    .map(({ manifest, server }) => ({ id: rowId({ manifest, server }), manifest, server, last: lastProof({ manifest, server }) }))
    .sort((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : 0))
    .map(({ last: _, ...row }) => row);
}

/** A queue in shards, 256 at the most; `together`: whether the hosts that prove can keep several servers apart. Pure. */
export function shardsOf(queue: readonly Row[], together: boolean): Shards {
  const size = together ? Math.min(fullest, Math.max(1, Math.ceil(queue.length / atOnce))) : 1;
  const placed = queue.slice(0, size * largest);
  const shards = Array.from({ length: Math.ceil(placed.length / size) }, (_, at) => shardOf(placed.slice(at * size, (at + 1) * size)));
  return { shards, left: queue.slice(size * largest) };
}

/** The matrix of some shards. */
export function matrixOf({ shards }: Pick<Shards, "shards">): Matrix {
  return {
    include: shards.map(({ id, rows }) => ({
      id,
      servers: rows
        .map(({ server }) => server)
        .join(", ")
        .slice(0, longestNames),
    })),
  };
}

/** Whether verification has something to do for a server. */
export function wantsProof({ action }: PlannedServer): boolean {
  return action === "update" || action === "pin" || action === "contract";
}

function shardOf(rows: readonly Row[]): Shard {
  const [only] = rows;
  return { id: rows.length === 1 && only ? only.id : `shard-${shortDigest(rows.map(({ id }) => id))}`, rows };
}

function rowId({ manifest, server }: ServerId): string {
  return `${encodeSegment(server).replaceAll("=", "_").slice(0, 60)}-${shortDigest([manifest, server])}`;
}

function shortDigest(of: readonly string[]): string {
  return digestOf(of).slice("sha256:".length, "sha256:".length + 8);
}
