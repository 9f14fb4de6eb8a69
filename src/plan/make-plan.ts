import type { LedgerState } from "../ledger/state.ts";
import { isoTime } from "../lib/clock.ts";
import type { Inventory, Problem, Server, Span } from "../manifest/inventory.ts";
import type { Policies } from "../policy/policy.ts";
import { updateSettings } from "../policy/settings.ts";
import type { McpServer } from "../registry/mcp-server.ts";
import type { Lookup } from "../registry/registry.ts";
import type { Runtime } from "../versioning/versioning.ts";
import type { Plan, PlannedServer } from "./plan.ts";
import { keepsRange, planServer } from "./plan-server.ts";
import { besideProblems } from "./problems.ts";
import { registeredProblems } from "./registered.ts";
import type { Closes } from "./security-fixes.ts";

export interface PlanInputs {
  readonly inventory: Inventory;
  /** Key: purl. */
  readonly lookups: ReadonlyMap<string, Lookup>;
  /** What the MCP Registry knows of them, by their names there; without it there is nothing to tell of. */
  readonly registered?: ReadonlyMap<string, McpServer>;
  readonly policies: Policies;
  readonly ledger: Pick<LedgerState, "plan" | "quarantines" | "verdicts">;
  /** Paths of the locks and contracts in the commit → their digests. */
  readonly evidence: ReadonlyMap<string, string>;
  readonly base: { readonly branch: string; readonly commit: string };
  /** Milliseconds. */
  readonly now: number;
  /** What launchers run on; without it no version is unfit. */
  readonly runtime?: Runtime;
  /** Which known holes of the first version the second closes; such a candidate waits for no cooldown. */
  readonly closes?: Closes;
}

/** The plan for every server, in the order of the inventory. Pure: same inputs, same bytes. Throws ConfigError "policy" for a range that is none. */
export function makePlan(inputs: PlanInputs): Plan {
  const { inventory, policies, base, now } = inputs;
  const planned = inventory.servers.map((server) => planServer(server, inputs));
  const registered = (row: PlannedServer, at: number) => {
    const server = inventory.servers[at] as Server;
    const lookup = server.purl === null ? undefined : inputs.lookups.get(server.purl);
    return inputs.registered ? registeredProblems(server, { row, lookup, servers: inputs.registered }) : [];
  };
  const beside = (at: number) => besideProblems(inventory.servers[at] as Server, inputs.lookups);
  return {
    schema: "mcp-gitops/plan/v1",
    at: isoTime(now),
    base,
    policy: policies.digest,
    servers: planned.map(({ row }) => row),
    problems: [...unlessKept(inputs), ...planned.flatMap(({ row, problems }, at) => [...problems, ...registered(row, at), ...beside(at)])],
  };
}

/** The inventory's problems, without those that policy decided for: a range that it keeps is no missing pin. */
function unlessKept({ inventory, policies }: PlanInputs): Problem[] {
  const kept = new Set<string>();
  for (const server of inventory.servers) {
    const { manifest, server: name, purl, ecosystem } = server;
    const settings = updateSettings(policies, { manifest, server: name, name: server.name, purl, ecosystem });
    if (keepsRange(server, settings) && server.span) kept.add(spanKey(server.span));
  }
  return inventory.problems.filter(({ code, span }) => code !== "unpinned" || span === null || !kept.has(spanKey(span)));
}

function spanKey({ file, start, end }: Span): string {
  return JSON.stringify([file, start, end]);
}
