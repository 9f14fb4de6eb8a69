import { ConfigError } from "../lib/errors.ts";
import type { Ecosystem, Problem, Server } from "../manifest/inventory.ts";
import { contractPath } from "../manifest/server-id.ts";
import type { UpdateSettings } from "../policy/policy.ts";
import { ruleLine, type Subject, updateSettings } from "../policy/settings.ts";
import { type Versioning, versioningOf } from "../versioning/versioning.ts";
import { backCandidates, type Choice, capped, type Found, isTry, movedCandidates, newerCandidates, pinCandidates } from "./candidates.ts";
import type { PlanInputs } from "./make-plan.ts";
import type { Candidate, PlanAction, PlannedServer } from "./plan.ts";
import { problemOf, tagMoved } from "./problems.ts";
import { refusalsOf } from "./refusals.ts";

/** One row of the plan, and what is wrong with the server that only its registry could tell. */
export interface PlannedRow {
  readonly row: PlannedServer;
  readonly problems: readonly Problem[];
}

/** What happens to one server. Throws ConfigError "policy" when policy's range is none in the server's ecosystem. */
export function planServer(server: Server, inputs: PlanInputs): PlannedRow {
  const { purl, name, ecosystem } = server;
  const subject: Subject = { manifest: server.manifest, server: server.server, name, purl, ecosystem };
  const settings = updateSettings(inputs.policies, subject);
  if (server.disabled) return row(server, "ignored", "it is disabled in its manifest");
  if (settings.ignore) return row(server, "ignored", "policy says to leave it alone");
  if (isRemote(server)) return planRemote(server, inputs);
  if (server.unmanaged !== null || purl === null || ecosystem === null || server.span === null) {
    return row(server, "unmanaged", `nothing here can be pinned: ${server.unmanaged ?? "it names no package"}`);
  }
  return planPackage({ server, subject: { ...subject, purl, ecosystem }, settings }, inputs);
}

function isRemote(server: Server): boolean {
  return (server.transport === "http" || server.transport === "sse") && server.purl === null;
}

function planRemote(server: Server, { evidence }: PlanInputs): PlannedRow {
  if (!server.launch.url) return row(server, "unmanaged", "it is a remote without an address");
  if (evidence.has(contractPath(server))) return row(server, "current", "its contract is recorded; a remote has no version to follow");
  return row(server, "contract", "it is a remote whose contract is not recorded yet");
}

interface Managed {
  readonly server: Server;
  readonly subject: Subject & { readonly purl: string; readonly ecosystem: Ecosystem };
  readonly settings: UpdateSettings;
}

function planPackage(managed: Managed, inputs: PlanInputs): PlannedRow {
  const { server, subject } = managed;
  const lookup = inputs.lookups.get(subject.purl);
  if (lookup === undefined) return row(server, "unknown", `releases of ${subject.ecosystem} packages were not looked up`);
  switch (lookup.kind) {
    case "unavailable":
      return row(server, "unknown", `the registry could not say: ${lookup.reason}`);
    case "not-found":
      return {
        ...row(server, "unknown", `the registry has no such package: ${lookup.reason}`),
        problems: [problemOf(server, "package-not-found")],
      };
    case "found":
      return planFound(toChoice(managed, lookup, inputs), server);
  }
}

function planFound(choice: Choice, server: Server): PlannedRow {
  if (isPinned(server, choice.versioning)) return planPinned(choice, server);
  if (server.pin !== "digest") return planUnpinned(choice, server);
  const what = server.ecosystem === "git" ? "a commit, which nothing moves" : "a digest, and no tag beside it says which version that is";
  return row(server, "current", `it is pinned to ${what}`);
}

/** A tag of git can be moved, so it is no exact pin; one that is a version is followed as a version all the same. */
function isPinned({ pin, ecosystem, version }: Server, versioning: Versioning): boolean {
  if (ecosystem === "oci" && pin === "digest") return version?.includes("@") ?? false;
  return pin === "exact" || (ecosystem === "git" && version !== null && versioning.isExact(version));
}

function toChoice({ server, subject, settings }: Managed, found: Found, inputs: PlanInputs): Choice {
  const versioning = versioningOf(subject.ecosystem);
  refuseNoRange(settings.range, subject, inputs);
  const resolved =
    versioning.resolve(server.version, found, inputs.runtime) ?? (isPinned(server, versioning) ? writtenVersion(server) : null);
  const closes = (version: string) => (resolved === null ? [] : (inputs.closes?.(subject.purl, resolved, version) ?? []));
  const refusals = refusalsOf({ id: server, purl: subject.purl, name: server.name }, inputs, settings.quarantine);
  return { subject, found, versioning, resolved, policies: inputs.policies, settings, refusals, now: inputs.now, closes };
}

/** The version in a pin; of an image its tag, without the digest behind it. */
function writtenVersion({ ecosystem, version }: Server): string | null {
  return ecosystem === "oci" ? (version?.replace(/@.*$/, "") ?? null) : version;
}

function refuseNoRange(range: string | null, subject: Managed["subject"], { policies }: PlanInputs): void {
  const versioning = versioningOf(subject.ecosystem);
  if (range === null || versioning.isRange(range) || versioning.isExact(range)) return;
  throw new ConfigError("policy", `the range of \`${subject.server}\` is none that ${subject.ecosystem} knows`, {
    place: { file: "policies/update.yaml", line: ruleLine(policies, subject, "range") ?? 1 },
    expected: "a range in the ecosystem's own syntax, such as `<=1.10.0`",
    found: range,
    todo: "correct the range",
  });
}

function planPinned(choice: Choice, server: Server): PlannedRow {
  const { resolved, settings } = choice;
  const problems = withdrawals(choice, server);
  const moved = movedCandidates(choice, server.version);
  const back = settings.allowDowngrade && problems.length > 0 ? backCandidates(choice) : [];
  const candidates = [...newerCandidates(choice), ...moved, ...back];
  const { action, why } = judge(candidates, choice, "update");
  const told = moved.map(({ version }) => tagMoved(server, { to: version, exact: choice.versioning.isExact(resolved ?? "") }));
  return { ...row(server, action, why, { resolved, candidates }), problems: [...problems, ...told] };
}

/** What was withdrawn of what runs today: deleted, quarantined, deprecated or yanked. */
function withdrawals({ found, resolved, refusals }: Choice, server: Server): Problem[] {
  const release = found.releases.find(({ version }) => version === resolved);
  const whole = found.releases.every(({ deprecated }) => deprecated !== null);
  const words = release?.deprecated ?? null;
  return [
    // What is named by its digest is there without its tag.
    ...(release || server.pin === "digest" || whyUnsure(found, server) !== null ? [] : [problemOf(server, "version-not-found")]),
    ...(resolved !== null && refusals.quarantined.has(resolved) ? [problemOf(server, "version-quarantined")] : []),
    ...(words === null ? [] : [problemOf(server, whole ? "package-deprecated" : "version-deprecated", { resolved, words })]),
  ];
}

/** What the publisher says of the highest version where it withdrew them all; null where one is left. */
function wholeWithdrawal({ found, versioning }: Choice): string | null {
  if (found.releases.some(({ deprecated }) => deprecated === null)) return null;
  return found.releases.toSorted((a, b) => versioning.compare(b.version, a.version))[0]?.deprecated ?? null;
}

/** Why the registry could not say whether there is what a pin names; null where it could. */
function whyUnsure({ unsure }: Pick<Found, "unsure">, { version }: Pick<Server, "version">): string | null {
  return version !== null && unsure && Object.hasOwn(unsure, version) ? (unsure[version] ?? null) : null;
}

function planUnpinned(choice: Choice, server: Server): PlannedRow {
  const { resolved } = choice;
  if (resolved === null) {
    const unsure = whyUnsure(choice.found, server);
    if (unsure !== null) return row(server, "unknown", `the registry could not say: ${unsure}`);
    const words = wholeWithdrawal(choice);
    if (words !== null) {
      const problems = [problemOf(server, "package-deprecated", { resolved: null, words })];
      return { ...row(server, "unknown", `its publisher withdrew every version: ${words}`), problems };
    }
    const problems = [problemOf(server, "version-not-found")];
    return { ...row(server, "unknown", "the registry has no version that its launcher could run"), problems };
  }
  const problems = withdrawals(choice, server);
  if (keepsRange(server, choice.settings) && problems.length === 0) return planRange(choice, server);
  const candidates = pinCandidates(choice);
  const { action, why } = judge(candidates, choice, "pin");
  return { ...row(server, action, why, { resolved, candidates }), problems };
}

/** Whether policy lets a range that stands in a file stay one. */
export function keepsRange({ pin }: Pick<Server, "pin">, { pin: wanted }: Pick<UpdateSettings, "pin">): boolean {
  return pin === "range" && wanted === "range";
}

/** A range that stays: its launcher follows what lies in it, and what lies beyond is a person's to allow. */
function planRange(choice: Choice, server: Server): PlannedRow {
  const { resolved, versioning } = choice;
  const range = server.version ?? "*";
  const beyond = newerCandidates(choice).filter(({ version }) => !versioning.satisfies(version, range));
  const why = `policy keeps the range ${range}, in which ${resolved} runs today`;
  const decision = (version: string) =>
    ({ kind: "deny", rule: "pin", why: `${version} is outside of the range that policy keeps, ${range}` }) as const;
  const candidates = beyond.map((candidate) => ({ ...candidate, decision: decision(candidate.version) }));
  return row(server, "current", candidates[0] ? `${why}; ${candidates[0].version} lies beyond it` : why, { resolved, candidates });
}

/** The action and why, from what policy says of each candidate. Beyond policy's own ceiling nothing counts as newer. */
function judge(candidates: readonly Candidate[], choice: Choice, wanted: "update" | "pin"): { action: PlanAction; why: string } {
  const { resolved, settings } = choice;
  const best = candidates.find(isTry);
  if (best) return { action: wanted, why: tryReason(best, choice) };
  const within = candidates.filter(({ decision }) => decision.kind !== "deny" || decision.rule !== "range");
  for (const { decision } of within) {
    if (decision.kind === "hold") return { action: "held", why: decision.why };
    if (decision.kind === "deny") return { action: "denied", why: decision.why };
  }
  if (wanted === "pin") return { action: "denied", why: `the range that policy allows, ${settings.range}, holds no version to pin` };
  if (candidates.length === 0) return { action: "current", why: `nothing newer than ${resolved} is offered` };
  return { action: "current", why: `${resolved} is the newest within the range that policy allows, ${settings.range}` };
}

function tryReason(best: Candidate, { resolved, settings }: Choice): string {
  switch (best.kind) {
    case "newer":
      if (best.version.replace(/@.*$/, "") === resolved) return `the tag ${resolved} names another image now than the one that is pinned`;
      return `${best.version} is newer than ${resolved}${best.closes ? `, and closes ${best.closes.slice(0, 5).join(", ")}` : ""}`;
    case "back":
      return `${best.version} is the way back from ${resolved}`;
    case "pin":
      return best.version.replace(/@.*$/, "") === resolved
        ? `${resolved} is what runs today without a pin`
        : `${best.version} is the newest within the range that policy allows, ${settings.range}; without a pin ${resolved} runs`;
  }
}

function row(
  server: Server,
  action: PlanAction,
  why: string,
  more: { resolved: string | null; candidates: readonly Candidate[] } | null = null,
): PlannedRow {
  const exact = server.pin === "exact" ? server.version : null;
  return {
    problems: [],
    row: {
      manifest: server.manifest,
      server: server.server,
      package: server.purl,
      name: server.name,
      ecosystem: server.ecosystem,
      pin: server.pin,
      from: server.version,
      resolved: more ? more.resolved : exact,
      action,
      why,
      candidates: capped(more?.candidates ?? []),
    },
  };
}
