import { createHash } from "node:crypto";
import { draft, type EventDraft } from "../ledger/event-types.ts";
import { type LedgerState, replay } from "../ledger/state.ts";
import { digestOf } from "../lib/canonical.ts";
import { commitFiles } from "../lib/commit-files.ts";
import { ConfigError } from "../lib/errors.ts";
import type { Files } from "../lib/files.ts";
import type { Inventory, Pin, Server } from "../manifest/inventory.ts";
import { placedElsewhere } from "../manifest/problem-places.ts";
import { readInventory } from "../manifest/read-inventory.ts";
import { mustBeReadable } from "../manifest/unreadable.ts";
import { makePlan } from "../plan/make-plan.ts";
import type { Plan } from "../plan/plan.ts";
import { waiveProblems } from "../plan/waive-problems.ts";
import { loadPolicies } from "../policy/load-policies.ts";
import type { Policies } from "../policy/policy.ts";
import { strayScenarios } from "../policy/scenario/load-scenarios.ts";
import { lookupAll } from "../registry/lookup-all.ts";
import { lookupMcpServers } from "../registry/mcp-registry.ts";
import { type Lookup, type Package, questionOf, type Registry } from "../registry/registry.ts";
import { thisRuntime } from "../versioning/this-runtime.ts";
import { programMemory } from "./program.ts";
import { withoutCooldownForFixes } from "./security-fixes.ts";
import type { Workspace } from "./workspace.ts";

/** What the later steps need of a state of the repository, read once. */
export interface Detected {
  readonly plan: Plan;
  readonly inventory: Inventory;
  readonly policies: Policies;
  readonly state: LedgerState;
  readonly files: Files;
  readonly lookups: ReadonlyMap<string, Lookup>;
}

export interface Selection {
  /** Only this server: its key, in any manifest. */
  readonly server?: string | undefined;
  /** Only this version of it. */
  readonly version?: string | undefined;
}

/**
 * list + lookup + policy → the plan, of the base branch's head. Writes nothing.
 * Throws ConfigError for a policy or a selection that cannot be, ExternalError where the repository cannot be read.
 */
export async function detectStep(workspace: Workspace, selection: Selection = {}): Promise<Detected> {
  const [read, events] = await Promise.all([readBase(workspace, selection), workspace.ledger.read()]);
  const { base, files, inventory, lookups, registered, policies, evidence } = read;
  const now = workspace.clock.now();
  const state = replay(events, now);
  const inputs = { inventory, lookups, registered, policies, ledger: state, evidence, base, now, runtime: thisRuntime };
  const whole = await withoutCooldownForFixes(workspace, read, (closes) => makePlan({ ...inputs, ...(closes && { closes }) }));
  const partial = selection.server || selection.version ? { partial: true as const } : {};
  const placed = await placedElsewhere(files, whole.problems);
  const problems = waiveProblems(placed, { waivers: policies.waivers ?? [], now, whole: !partial.partial });
  const plan = { ...selectVersion({ ...whole, problems }, selection.version), ...partial };
  return { plan, inventory, policies, state, files, lookups };
}

/** What the head of the base branch holds, and what registries say of it; policies are parsed while these answer. */
async function readBase(workspace: Workspace, selection: Selection) {
  const base = await workspace.forge.base();
  const files = commitFiles(workspace.git, base.commit);
  const registry = askedOnce(workspace.registry);
  const found = (server: Server) => {
    // The registry answers while the rest is read; what went wrong is told where the answers are waited for.
    if (!selection.server || server.server === selection.server) lookupAll(packagesOf([server]), registry).catch(() => {});
  };
  const all = await readInventory(files, { inspect: { environment: null }, found });
  mustBeReadable(all);
  const inventory = selectServers(all, selection.server);
  const [looked, policies, evidence] = await Promise.all([
    lookUp({ ...workspace, registry }, inventory),
    loadPolicies(files, programMemory()),
    evidenceOf(files),
  ]);
  for (const file of strayScenarios(
    all.servers.map(({ server }) => server),
    policies.scenarios,
  ))
    workspace.log.warn(`${file}: no server of this repository is called so, and nobody asks what it says`);
  return { base, files, inventory, ...looked, policies, evidence };
}

/** A registry that keeps to its first answer about a package. */
function askedOnce(registry: Registry): Registry {
  const asked = new Map<string, Promise<Lookup>>();
  return {
    ...registry,
    lookup(pkg) {
      const question = questionOf(pkg);
      const answer = asked.get(question) ?? registry.lookup(pkg);
      asked.set(question, answer);
      return answer;
    },
  };
}

async function lookUp({ registry, repo, env, log, signal }: Workspace, inventory: Inventory) {
  const lookups = await lookupAll(packagesOf(inventory.servers), registry);
  return { lookups, registered: await lookupMcpServers(lookups.values(), { repo, env, log, signal }) };
}

/** The event of a plan; none for a part of the servers, which would hide the others. */
export function plannedEvents(plan: Plan): EventDraft[] {
  if (plan.partial) return [];
  const { at: _, notLookedAt: __, ...timeless } = plan;
  const rows = plan.servers.map(({ manifest, server, package: purl, from, resolved, action, why, candidates }) => ({
    manifest,
    server,
    package: purl,
    from,
    resolved,
    action,
    why,
    candidates: candidates.map(({ version, kind, decision }) => ({ version, kind, decision })),
  }));
  return [draft("planned", { plan: digestOf(timeless), base: plan.base, policy: plan.policy, rows })];
}

/** What there is to look up for servers: their packages, and those that are started or installed beside them. */
export function packagesOf(servers: readonly Server[]): Package[] {
  return servers.flatMap(({ disabled, unmanaged, pins }) => (disabled || unmanaged !== null ? [] : pins.map(toPackage)));
}

function toPackage({ ecosystem, name, purl, version }: Pin): Package {
  // Their registries have versions that no list holds: thousands of tags, commits, branches.
  return (ecosystem === "oci" || ecosystem === "golang") && version !== null
    ? { ecosystem, name, purl, versions: [version] }
    : { ecosystem, name, purl };
}

/** Paths of the locks and contracts in a commit → digests of their content. */
async function evidenceOf(files: Files): Promise<Map<string, string>> {
  const paths = (await files.list()).map(({ path }) => path).filter((path) => /^\.mcp\/[^/]+\/[^/]+\/(lock|contract)\.json$/.test(path));
  const digests = await Promise.all(
    paths.map(
      async (path) =>
        [
          path,
          `sha256:${createHash("sha256")
            .update((await files.read(path)) ?? "")
            .digest("hex")}`,
        ] as const,
    ),
  );
  return new Map(digests);
}

function selectServers(inventory: Inventory, server: string | undefined): Inventory {
  if (server === undefined || server === "") return inventory;
  const servers = inventory.servers.filter((one) => one.server === server);
  if (servers.length > 0) return { ...inventory, servers };
  throw new ConfigError("usage", `no manifest has a server ${JSON.stringify(server)}`, {
    expected: `one of ${inventory.servers.map((one) => one.server).join(", ") || "no server at all: there is no manifest"}`,
    todo: "name one of these after --server",
  });
}

function selectVersion(plan: Plan, version: string | undefined): Plan {
  if (version === undefined || version === "") return plan;
  const servers = plan.servers.map((server) => ({ ...server, candidates: server.candidates.filter((one) => one.version === version) }));
  if (servers.some(({ candidates }) => candidates.length > 0)) return { ...plan, servers };
  throw new ConfigError("version-not-found", `${version} is no candidate`, {
    expected: `one of ${plan.servers.flatMap(({ candidates }) => candidates.map((one) => one.version)).join(", ") || "none: nothing is newer"}`,
    todo: "run `mcp-gitops detect` to see the candidates and why others are none",
  });
}
