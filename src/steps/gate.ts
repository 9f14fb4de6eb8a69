import { replay } from "../ledger/state.ts";
import { commitFiles } from "../lib/commit-files.ts";
import { ConfigError } from "../lib/errors.ts";
import type { Lock } from "../lock/lock.ts";
import { parseLock } from "../lock/parse-lock.ts";
import { normalName } from "../lock/pypi/requirements.ts";
import { readInventory } from "../manifest/read-inventory.ts";
import { lockPath, serverKey } from "../manifest/server-id.ts";
import { mustBeReadable } from "../manifest/unreadable.ts";
import type { PlannedServer } from "../plan/plan.ts";
import { planChange } from "../plan/plan-change.ts";
import { waiveProblems } from "../plan/waive-problems.ts";
import { loadPolicies } from "../policy/load-policies.ts";
import { updateSettings } from "../policy/settings.ts";
import { lookupAll } from "../registry/lookup-all.ts";
import type { Lookup } from "../registry/registry.ts";
import { decidingReason } from "../verify/deciding-reason.ts";
import type { VerifyResult } from "../verify/verify-server.ts";
import { thisRuntime } from "../versioning/this-runtime.ts";
import { type Detected, packagesOf } from "./detect.ts";
import { withoutCooldownForFixes } from "./security-fixes.ts";
import type { Workspace } from "./workspace.ts";

/** The two ends of a pull request. */
export interface ChangeRange {
  readonly base: string;
  readonly head: string;
}

/**
 * The plan of a pull request: what would start differently than where it branched off, judged by the policies of its base. What the base
 * got since then is none of its doing. Writes nothing.
 */
export async function detectChangeStep(workspace: Workspace, range: ChangeRange): Promise<Detected> {
  const [base, head] = await Promise.all([commitOf(workspace, range.base), commitOf(workspace, range.head)]);
  const before = commitFiles(workspace.git, await branchingPoint(workspace, base, head));
  const files = commitFiles(workspace.git, head);
  const [known, inventory, policies, events] = await Promise.all([
    readInventory(before),
    readInventory(files),
    loadPolicies(commitFiles(workspace.git, base)),
    workspace.ledger.read(),
  ]);
  mustBeReadable(inventory, new Set(known.servers.map(({ manifest }) => manifest)));
  const now = workspace.clock.now();
  const state = replay(events, now);
  const unchanged = new Set(known.servers.map((server) => JSON.stringify(server)));
  const changed = inventory.servers.filter((server) => !unchanged.has(JSON.stringify(server)));
  const lookups = await lookupAll(packagesOf(changed), workspace.registry);
  const change = { before: known, after: inventory, lookups, policies, ledger: state, base: { branch: "", commit: head }, now };
  const planned = await withoutCooldownForFixes(workspace, { policies, lookups }, (closes) =>
    planChange({ ...change, runtime: thisRuntime, ...(closes && { closes }) }),
  );
  const problems = waiveProblems(planned.problems, { waivers: policies.waivers ?? [], now, whole: false });
  return { plan: { ...planned, problems }, inventory, policies, state, files, lookups };
}

/** Histories that share nothing are compared as they are. */
async function branchingPoint({ git }: Workspace, base: string, head: string): Promise<string> {
  const found = await git.git(["merge-base", "--end-of-options", base, head], { allow: [0, 1] });
  return found.exitCode === 0 ? (found.text.split("\n")[0] as string) : base;
}

async function commitOf({ git }: Workspace, name: string): Promise<string> {
  const found = await git.git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`], { allow: [0, 1, 128] });
  if (found.exitCode === 0) return found.text;
  throw new ConfigError("repository", `there is no commit ${JSON.stringify(name)} in this clone`, {
    todo: "fetch it first (in a workflow: checkout with fetch-depth: 0)",
  });
}

/** The `Gate` document (`mcp-gitops/gate/v1`): the judgement of a pull request. */
export interface Gate {
  readonly schema: "mcp-gitops/gate/v1";
  readonly outcome: "pass" | "fail" | "inconclusive";
  readonly rows: readonly GateRow[];
}

export interface GateRow {
  readonly manifest: string;
  readonly server: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly outcome: "pass" | "fail" | "inconclusive";
  readonly why: string;
}

/** Judges a pull request from its plan and the proofs of what it changes: policy, lock, verdict. */
export async function gateStep(detected: Detected, results: readonly VerifyResult[]): Promise<Gate> {
  const byServer = new Map(results.map((result) => [serverKey(result.server), result]));
  const rows = await Promise.all(detected.plan.servers.map((row) => judgeRow(row, byServer.get(serverKey(row)), detected)));
  const outcomes = rows.map(({ outcome }) => outcome);
  const outcome = outcomes.includes("fail") ? "fail" : outcomes.includes("inconclusive") ? "inconclusive" : "pass";
  return { schema: "mcp-gitops/gate/v1", outcome, rows };
}

async function judgeRow(row: PlannedServer, result: VerifyResult | undefined, detected: Detected): Promise<GateRow> {
  const { manifest, server, from } = row;
  const to = row.candidates[0]?.version ?? null;
  const said = (outcome: GateRow["outcome"], why: string): GateRow => ({ manifest, server, from, to, outcome, why });
  switch (row.action) {
    case "denied":
    case "held":
      return said("fail", row.why);
    case "unknown":
      return said("inconclusive", row.why);
    case "unmanaged":
      return said("pass", row.why);
    default:
  }
  const lock = await lockProblem(row, to, detected);
  if (lock !== null) return said("fail", lock);
  const verdict = result?.attempts.at(-1)?.verdict;
  if (!verdict) return said("inconclusive", "no proof of it came back");
  if (verdict.outcome === "fail") return said("fail", decidingReason(verdict));
  if (verdict.outcome === "inconclusive") return said("inconclusive", decidingReason(verdict));
  return said(
    "pass",
    protectedNote(row, detected) ?? `${decidingReason(verdict)}${verdict.surfaceChange ? ` (${verdict.surfaceChange})` : ""}`,
  );
}

/** What is wrong with the lock that the pull request brings; a missing one is made when it is deployed. */
async function lockProblem(
  { manifest, server, name, package: purl }: PlannedServer,
  to: string | null,
  { files, lookups }: Detected,
): Promise<string | null> {
  const path = lockPath({ manifest, server });
  const bytes = await files.read(path);
  if (bytes === null || to === null) return null;
  try {
    const lock = parseLock(bytes, { file: path });
    if (lock.package !== name || lock.version !== to)
      return `${path} locks ${lock.package}@${lock.version}, the manifest says ${name}@${to}`;
    const published = integrityOf(lookups.get(purl ?? ""), to);
    return published !== null && !integritiesOf(lock).includes(published)
      ? `${path} locks another artifact than the registry publishes as ${name}@${to}`
      : null;
  } catch (error) {
    if (error instanceof ConfigError) return `${path}: ${error.message}`;
    throw error;
  }
}

/** Of the files of the server's own package, as its lock names them. */
function integritiesOf(lock: Lock): string[] {
  switch (lock.ecosystem) {
    case "npm":
      return Object.values(lock.packages).flatMap(({ name, version, integrity }) =>
        name === lock.package && version === lock.version ? [integrity] : [],
      );
    case "pypi":
      return Object.values(lock.packages).flatMap(({ name, hashes }) => (name === normalName(lock.package) ? hashes.map(subresource) : []));
    case "oci":
      return [lock.digest, ...Object.values(lock.platforms).map(({ manifest }) => manifest)].map(subresource);
  }
}

/** `sha256:<hex>` as `sha256-<base64>`. */
function subresource(hash: string): string {
  const [algorithm = "", hex = ""] = hash.split(":");
  return `${algorithm}-${Buffer.from(hex, "hex").toString("base64")}`;
}

function integrityOf(lookup: Lookup | undefined, version: string): string | null {
  return lookup?.kind === "found" ? (lookup.releases.find((release) => release.version === version)?.integrity ?? null) : null;
}

function protectedNote({ manifest, server, name, package: purl, ecosystem }: PlannedServer, { policies }: Detected): string | null {
  const settings = updateSettings(policies, { manifest, server, name, purl, ecosystem });
  return settings.protected ? "it passes, and it is protected: a person has to approve" : null;
}
