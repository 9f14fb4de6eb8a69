import type { LedgerState } from "../ledger/state.ts";
import { isoTime } from "../lib/clock.ts";
import type { Inventory, Server } from "../manifest/inventory.ts";
import { serverKey } from "../manifest/server-id.ts";
import { decide } from "../policy/decide.ts";
import type { Decision, Policies } from "../policy/policy.ts";
import { updateSettings } from "../policy/settings.ts";
import type { Lookup, Release } from "../registry/registry.ts";
import { type Runtime, versioningOf } from "../versioning/versioning.ts";
import type { Candidate, Plan, PlanAction, PlannedServer } from "./plan.ts";
import { refusalsOf } from "./refusals.ts";
import type { Closes } from "./security-fixes.ts";

export interface ChangeInputs {
  /** The servers of the commit that a pull request starts from, and of its head. */
  readonly before: Inventory;
  readonly after: Inventory;
  /** Key: purl. */
  readonly lookups: ReadonlyMap<string, Lookup>;
  /** Those of the commit before: a pull request does not loosen the policy that judges it. */
  readonly policies: Policies;
  readonly ledger: Pick<LedgerState, "plan" | "quarantines" | "verdicts">;
  /** The head commit. */
  readonly base: { readonly branch: string; readonly commit: string };
  /** Milliseconds. */
  readonly now: number;
  /** What launchers run on; without it no version is unfit. */
  readonly runtime?: Runtime;
  /** Which known holes of the first version the second closes; such a change waits for no cooldown. */
  readonly closes?: Closes;
}

/** The plan for what a pull request changes: a row for each server that would start differently, its candidate what the head says. Pure. */
export function planChange(inputs: ChangeInputs): Plan {
  const { before, after, base, now, policies } = inputs;
  const known = new Map(before.servers.map((server) => [serverKey(server), server]));
  const servers = after.servers
    .filter((server) => !server.disabled)
    .flatMap((server) => rowOf(server, known.get(serverKey(server)), inputs));
  return { schema: "mcp-gitops/plan/v1", at: isoTime(now), base, policy: policies.digest, servers, problems: after.problems };
}

function rowOf(server: Server, previous: Server | undefined, inputs: ChangeInputs): PlannedServer[] {
  if (previous && !previous.disabled && startsTheSame(server, previous)) return [];
  const samePackage = previous?.purl === server.purl ? previous : undefined;
  const { action, why, candidates, resolved } = judge(server, samePackage, inputs);
  return [
    {
      manifest: server.manifest,
      server: server.server,
      package: server.purl,
      name: server.name,
      ecosystem: server.ecosystem,
      pin: samePackage?.pin ?? "none",
      from: samePackage?.version ?? null,
      resolved,
      action,
      why,
      candidates,
    },
  ];
}

function startsTheSame(a: Server, b: Server): boolean {
  return a.purl === b.purl && a.version === b.version && JSON.stringify(a.launch) === JSON.stringify(b.launch);
}

type Judged = { action: PlanAction; why: string; candidates: Candidate[]; resolved: string | null };

function judge(server: Server, previous: Server | undefined, inputs: ChangeInputs): Judged {
  const { purl, ecosystem, version } = server;
  const nothing = { candidates: [], resolved: null };
  if (purl === null || ecosystem === null) {
    const reachable = server.launch.url !== null;
    return {
      action: reachable ? "contract" : "unmanaged",
      why: reachable ? "the remote is new or moved" : `nothing here can be proved: ${server.unmanaged}`,
      ...nothing,
    };
  }
  const lookup = inputs.lookups.get(purl);
  if (lookup?.kind !== "found") return { action: "unknown", why: lookup ? lookup.reason : "it was not looked up", ...nothing };
  const versioning = versioningOf(ecosystem);
  const today = versioning.resolve(version, lookup, inputs.runtime);
  const release = lookup.releases.find((one) => one.version === today);
  if (today === null || !release) return { action: "denied", why: `the registry has no ${version ?? "version"} of it`, ...nothing };
  const resolved = previous?.pin === "exact" ? previous.version : null;
  const candidate = candidateOf(server, release, { inputs, from: resolved });
  if (candidate.decision.kind !== "try") {
    return {
      action: candidate.decision.kind === "hold" ? "held" : "denied",
      why: candidate.decision.why,
      candidates: [candidate],
      resolved,
    };
  }
  return { action: "update", why: `${today} is what this change would run`, candidates: [candidate], resolved };
}

function candidateOf(server: Server, release: Release, { inputs, from }: { inputs: ChangeInputs; from: string | null }): Candidate {
  const { manifest, name, purl, ecosystem } = server;
  const subject = { manifest, server: server.server, name, purl, ecosystem };
  const settings = updateSettings(inputs.policies, subject);
  const versioning = versioningOf(ecosystem ?? "npm");
  const refusals = refusalsOf({ id: server, purl: purl ?? "", name }, inputs, settings.quarantine);
  const { version, publishedAt, deprecated } = release;
  const same = from === version;
  const closes = from === null ? [] : (inputs.closes?.(purl ?? "", from, version) ?? []);
  const decision: Decision = decide(
    {
      version,
      // What runs there already does not get younger by a new argument.
      publishedAt: same ? isoTime(0) : publishedAt,
      inRange: settings.range === null || versioning.satisfies(version, settings.range),
      prerelease: false,
      deprecated: same ? null : deprecated,
      quarantine: refusals.quarantined.get(version) ?? null,
      failedBefore: null,
      security: closes.length > 0,
      wayBack: false,
    },
    { ...settings, ignore: false },
    inputs.now,
  );
  return {
    version,
    kind: from === null ? "pin" : "newer",
    publishedAt,
    claimedBump: from === null ? null : versioning.claimedBump(from, version),
    deprecated,
    ...(closes.length > 0 && { closes }),
    decision,
  };
}
