import type { Reference } from "../contract/usage.ts";
import { digestOf } from "../lib/canonical.ts";
import { InternalError } from "../lib/errors.ts";
import type { Inventory, Server } from "../manifest/inventory.ts";
import { type ServerId, serverKey } from "../manifest/server-id.ts";
import { type LastProof, queueOf, wantsProof } from "../plan/matrix.ts";
import type { Plan, PlannedServer } from "../plan/plan.ts";
import { leftOut, type Pace, paced } from "./paced.ts";
import { measuredAlone } from "./performance/measured-alone.ts";
import { tellNoEngine, tellUnlockable } from "./tell-unlockable.ts";
import { type VerifyPorts, type VerifyResult, verifyServer } from "./verify-server.ts";
import { type TaskInputs, taskFor, type VerifyTask } from "./verify-task.ts";
import { committedNeighbours, withFleet } from "./with-fleet.ts";

export interface PlanToVerify extends TaskInputs {
  readonly plan: Plan;
  readonly inventory: Inventory;
}

/**
 * Verifies every server of a plan that wants it, side by side, those first that were proven longest ago; the results are in the order of the
 * plan. What a version does wrong, what registry and proving plane do, and what a time limit left out is in the results; throws ExternalError
 * when it is interrupted.
 */
export async function verifyPlan(
  input: PlanToVerify,
  ports: VerifyPorts,
  { pace = unhurried, lastProof }: Queueing = {},
): Promise<VerifyResult[]> {
  const rows = input.plan.servers.filter(wantsProof).map((planned) => ({ id: taskId(planned), planned }));
  const tasks = await tasksFor(rows, input);
  tellUnlockable(tasks, input.log);
  const places = new Map(queueOf(input.plan, lastProof).map((row, at) => [serverKey(row), at]));
  const queue = tasks.toSorted((a, b) => Number(places.get(serverKey(a))) - Number(places.get(serverKey(b))));
  const quiet = measuredAlone(ports);
  const found = await paced(queue, pace, async (task) => [task.id, await verifyServer(task, quiet)] as const);
  const results = new Map(found.filter((one) => one !== null));
  tellNoEngine([...results.values()], input.log);
  return withFleet(
    tasks,
    tasks.map((task) => results.get(task.id) ?? leftOut(task, "time")),
  );
}

/** In which order servers are proven, and until when. */
export interface Queueing {
  readonly pace?: Pace;
  readonly lastProof?: LastProof;
}

const unhurried: Pace = { atOnce: Number.POSITIVE_INFINITY, until: null, now: () => 0 };

/** The tasks of some rows of a plan. */
export async function tasksFor(
  rows: readonly { readonly id: string; readonly planned: PlannedServer }[],
  input: PlanToVerify,
): Promise<VerifyTask[]> {
  const servers = new Map(input.inventory.servers.map((server) => [serverKey(server), server]));
  const [neighboursOf, references] = await Promise.all([committedNeighbours(input), referencesTo(rows, input)]);
  const inputs = { at: input.plan.at, ...input };
  return Promise.all(
    rows.map(async ({ id, planned }) => ({
      ...(await taskFor(id, planned, known(servers, planned), inputs)),
      neighbours: neighboursOf(planned),
      references: references.get(serverKey(planned)) ?? [],
    })),
  );
}

/** Where the repository names tools of the servers that may change; nothing is read where none does. */
async function referencesTo(
  rows: readonly { readonly planned: PlannedServer }[],
  { files, log }: PlanToVerify,
): Promise<ReadonlyMap<string, readonly Reference[]>> {
  if (rows.length === 0) return new Map();
  const { findReferences } = await import("../contract/usage.ts");
  const { of, left } = await findReferences(
    files,
    rows.map(({ planned: { manifest, server } }) => ({ manifest, server })),
  );
  if (left > 0) log.warn(`where tools are used was not looked for in ${left} files: the repository holds too much text`);
  return of;
}

/** A name for a server's task where no matrix gives one. */
export function taskId(id: ServerId): string {
  return digestOf([id.manifest, id.server]).slice("sha256:".length, "sha256:".length + 16);
}

function known(servers: ReadonlyMap<string, Server>, id: ServerId): Server {
  const server = servers.get(serverKey(id));
  if (!server) throw new InternalError("a plan names a server that its inventory does not have");
  return server;
}
