import type { Change, Contract } from "../contract/contract.ts";
import { effectiveBump } from "../contract/effective-bump.ts";
import { digestOf } from "../lib/canonical.ts";
import { cut } from "../probe/reason.ts";
import { type ContractResult, contractOf, contractSuite } from "./contract-suite.ts";
import { buildEnvironment } from "./environment.ts";
import { healthSuite } from "./health-suite.ts";
import { type IntegrationResult, integrationSuite } from "./integration/integration-suite.ts";
import { openMeeting, type Side } from "./integration/meeting.ts";
import { askedOfRemote, missingOf, overall } from "./overall.ts";
import { wantsMeasuring } from "./performance/measured-alone.ts";
import { type JobMeasure, performanceGaps, performanceSuite } from "./performance/suite.ts";
import type { ProofJob } from "./proof-job.ts";
import { redact } from "./redaction.ts";
import { behaviourGaps, reviewBehaviour } from "./security/behaviour.ts";
import { securitySuite } from "./security/security-suite.ts";
import { type ProvePorts, type Proving, reachRemote, startLocal, startVersion } from "./start.ts";
import { answered, type Started } from "./started.ts";
import type { Finding, Isolation, Proof, SuiteResult } from "./verdict.ts";

/**
 * Proves one job: installs pinned and candidate from their locks, starts both side by side, compares. What a version does wrong is in the
 * proof; throws only ExternalError "interrupted" and what is a bug. Credentials that a server echoes are struck out.
 */
export async function prove(job: ProofJob, ports: ProvePorts): Promise<Proof> {
  const from = performance.now();
  const [pinned, candidate] = await inPair((sides) => [
    startPinned(job, { ports, side: sides.pinned }),
    startCandidate(job, { ports, side: sides.candidate }),
  ]);
  const measure = await measured(job, { pinned, candidate }, ports);
  const total = Math.round(performance.now() - from);
  // Before anything is judged or digested: a credential that a server echoes goes no further than this process.
  const { secrets, canaries, absent } = buildEnvironment(job.launch, job.settings, ports.env);
  const known = { pinned: pinned && struck(pinned, secrets), candidate: struck(candidate, secrets), measure: redact(measure, secrets) };
  return withCost(judge(job, { ...known, canaries, absent, total }), contractOf(known.pinned) ?? job.baseline);
}

/** What the surface costs a model, where there is one. */
async function withCost(proof: Proof, before: Contract | null): Promise<Proof> {
  const { contract, verdict } = proof;
  if (contract === null) return proof;
  const { costOf } = await import("../contract/cost.ts");
  return { ...proof, verdict: { ...verdict, cost: costOf(before, contract) } };
}

/** Null where nobody asks for it. */
async function measured(job: ProofJob, seen: Pick<Seen, "pinned" | "candidate">, ports: ProvePorts): Promise<JobMeasure | null> {
  return wantsMeasuring(job) ? (await import("./performance/measure-job.ts")).measureJob(job, seen, ports) : null;
}

/** Both sides at once; one that ends without a word to the other would be waited for. */
async function inPair(
  start: (sides: { pinned: Side; candidate: Side }) => [Promise<Started | null>, Promise<Started>],
): Promise<[Started | null, Started]> {
  const { pinned, candidate } = openMeeting();
  const [first, second] = start({ pinned, candidate });
  return Promise.all([first.finally(() => pinned.tell(null)), second.finally(() => candidate.tell(null))]);
}

function struck(started: Started, secrets: readonly string[]): Started {
  return started.kind === "probed"
    ? { ...started, ...redact({ result: started.result, replays: started.replays, bareGap: started.bareGap }, secrets) }
    : redact(started, secrets);
}

interface Seen {
  readonly pinned: Started | null;
  readonly candidate: Started;
  readonly measure: JobMeasure | null;
  /** Dummies of the environment: where one comes back, the server tells it. */
  readonly canaries: readonly string[];
  /** Variables whose real credentials policy wants it to get and that have no value here. */
  readonly absent: readonly string[];
  readonly total: number;
}

const noIntegration: IntegrationResult = { suite: null, notLookedAt: [] };

/** The proof out of what was seen. Pure. */
export function judge(job: ProofJob, seen: Seen): Proof {
  const { candidate, pinned } = seen;
  const contract = contractSuite(job, candidate, pinned);
  const integration = job.mode === "smoke" ? noIntegration : integrationSuite(candidate, pinned);
  const suites = suitesOf(job, seen, { contract, integration });
  const { surfaceChange } = contract;
  return {
    schema: "mcp-gitops/proof/v1",
    contract: contract.contract,
    timings: timingsOf(seen),
    verdict: {
      schema: "mcp-gitops/verdict/v1",
      manifest: job.manifest,
      server: job.server,
      package: job.package,
      from: job.from,
      to: job.candidate?.version ?? null,
      outcome: overall(requiredOf(job), suites),
      surfaceChange: job.mode === "smoke" ? null : surfaceChange,
      effectiveBump: job.mode === "smoke" || surfaceChange === null ? null : effectiveBump(job.claimedBump, surfaceChange),
      lock: job.candidate ? digestOf(job.candidate.lock) : null,
      contract: contract.contract && digestOf(contract.contract),
      changes: job.mode === "smoke" ? [] : listed(contract.changes),
      suites,
      isolation: isolationOf(candidate, pinned),
      ...(seen.measure?.kind === "measured" && { performance: seen.measure.performance }),
      notLookedAt: notLookedAt(job, seen, { suites, integration, changes: contract.changes.length }),
    },
  };
}

/** What a verdict lists of the changes: all but the last of very many, with paths that a person can read. */
const mostChanges = 5000;
const longestPath = 2000;

function listed(changes: readonly Change[]): Change[] {
  return changes.slice(0, mostChanges).map((change) => ({ ...change, path: cut(change.path, longestPath) }));
}

function startPinned(job: ProofJob, proving: Proving): Promise<Started | null> {
  return job.mode === "compare" && job.pinned ? startVersion(job, job.pinned, proving) : Promise.resolve(null);
}

function startCandidate(job: ProofJob, proving: Proving): Promise<Started> {
  if (job.candidate) return startVersion(job, job.candidate, proving);
  if (job.launch.local) return startLocal(job, job.launch.local, proving);
  return reachRemote(job, proving);
}

/** What an entry asks of its engine, and what is not given to what nobody vouches for. */
function entryGaps({ launch: { image } }: ProofJob): string[] {
  if (!image || image.outside.length === 0) return [];
  return [
    `its container as its entry starts it: ${image.outside.slice(0, 30).join(", ").slice(0, 1000)} reach out of it, and were left out`,
  ];
}

/** A remote's health is its owner's matter: only its contract is looked at. */
function suitesOf(
  job: ProofJob,
  seen: Seen,
  { contract, integration }: { readonly contract: ContractResult; readonly integration: IntegrationResult },
): SuiteResult[] {
  const { candidate, pinned } = seen;
  const surface = contract.contract ? [securitySuite(contract.contract, contractOf(pinned) ?? job.baseline, behaviourOf(seen))] : [];
  const measure = seen.measure ? [performanceSuite(seen.measure)] : [];
  const asked = integration.suite ? [integration.suite] : [];
  if (isRemote(job)) return [contract.suite, ...asked, ...surface, ...measure];
  const health = healthSuite(candidate, pinned);
  return job.mode === "smoke" ? [health] : [health, contract.suite, ...asked, ...surface, ...measure];
}

function behaviourOf({ candidate, pinned, canaries }: Seen): Finding[] {
  if (candidate.kind !== "probed" || candidate.result.isolation.kind === "remote") return [];
  return reviewBehaviour(candidate.result, answered(pinned) ? pinned.result : null, canaries);
}

function isRemote(job: ProofJob): boolean {
  return job.candidate === null && job.launch.local === null;
}

/** What policy requires, as far as it can be asked of such a job. */
function requiredOf(job: ProofJob): readonly string[] {
  if (isRemote(job)) return askedOfRemote(job.settings.required, job.scenarios !== undefined);
  return job.mode === "smoke" ? ["health"] : job.settings.required;
}

function notLookedAt(
  job: ProofJob,
  { candidate, pinned, measure, absent }: Seen,
  {
    suites,
    integration,
    changes,
  }: { readonly suites: readonly SuiteResult[]; readonly integration: IntegrationResult; readonly changes: number },
): string[] {
  // What policy requires comes first: it is why an outcome is inconclusive.
  const names = [...requiredOf(job), "health", "contract", "integration", "performance", "security"];
  const result = candidate.kind === "probed" ? candidate.result : null;
  const withheld = candidate.kind === "probed" ? (candidate.tree?.scriptsWithheld ?? []) : [];
  return [
    ...missingOf([...new Set(names)], suites).map(
      (name) => `suite ${name}${requiredOf(job).includes(name) ? " (required by policy)" : ""}`,
    ),
    ...(pinned === null && job.pinnedMissing !== null ? [`pinned version: ${job.pinnedMissing}`] : []),
    ...(result && result.call === null && integration.suite === null && !isRemote(job)
      ? ["a tool call: no read-only tool without arguments, or a real credential was in use"]
      : []),
    ...bareGaps(job, { pinned, candidate }),
    ...(absent.length > 0
      ? [cut(`a start with what policy names: ${absent.join(", ")} had no value here, and a dummy took its place`, 1000)]
      : []),
    ...integration.notLookedAt,
    ...(result === null || job.mode === "smoke" ? [] : behaviourGaps(result)),
    ...entryGaps(job),
    ...performanceGaps(measure),
    ...(changes > mostChanges ? [`contract: ${changes - mostChanges} more changes, which are judged and not listed`] : []),
    ...(withheld.length > 0 ? [`install scripts of ${withheld.join(", ")}`] : []),
  ];
}

/** What a client without capabilities is promised is not compared where it is not known of both. */
function bareGaps({ mode }: ProofJob, { pinned, candidate }: Pick<Seen, "pinned" | "candidate">): string[] {
  return [candidate, mode === "compare" ? pinned : null].flatMap((started) => {
    if (started?.kind !== "probed" || started.bareGap === null) return [];
    const of = started === candidate ? "" : " by the pinned version";
    return [`contract, what is promised${of} to a client without capabilities: ${started.bareGap}`];
  });
}

function isolationOf(candidate: Started, pinned: Started | null): Isolation {
  for (const started of [candidate, pinned]) if (started?.kind === "probed") return started.result.isolation;
  return { kind: "process-group", separated: false, network: "off", filesystem: "private", missing: ["nothing was started"] };
}

function listedIn(name: string, lists: number | null): Record<string, number> {
  return lists === null ? {} : { [`${name}.lists`]: lists };
}

function timingsOf({ pinned, candidate, total }: Seen): Record<string, number> {
  const of = (name: string, started: Started | null) =>
    started?.kind === "probed"
      ? {
          [`${name}.install`]: started.installMs,
          ...listedIn(name, started.result.timings.lists),
          [`${name}.probe`]: Math.round(started.result.timings.total),
        }
      : {};
  return { ...of("pinned", pinned), ...of("candidate", candidate), total };
}
