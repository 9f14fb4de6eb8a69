import { join } from "node:path";
import { placedContract } from "../../contract/placed-contract.ts";
import { ExternalError } from "../../lib/errors.ts";
import type { Scenario } from "../../policy/scenario/scenario-file.ts";
import type { Conversation } from "../../probe/conversation.ts";
import type { Era, ProbeResult } from "../../probe/probe.ts";
import { lookBare } from "../bare-look.ts";
import type { JobLaunch, ProofJob } from "../proof-job.ts";
import { redact } from "../redaction.ts";
import { type Scratch, scratchFolders, scratchPaths } from "../scratch.ts";
import type { Started } from "../started.ts";
import { makeFixtures, type PlacedFixtures } from "./fixtures.ts";
import { askedAgain, type Side } from "./meeting.ts";
import { replayScenarios, replaySmoke, type Telling } from "./replay-steps.ts";
import { emptyRun, merged, type Run, type StepRecord } from "./run.ts";
import { only, type PlannedSession, planSessions, type SessionPlan } from "./sessions.ts";

/** How a server is started once. */
export interface ServerStart {
  readonly launch: JobLaunch;
  readonly settings: ProofJob["settings"];
  /** Where its scratch folders are. */
  readonly folder: string;
  /** Null: it stands in nobody's company. */
  readonly fixtures: PlacedFixtures | null;
  /** What is asked of it once its lists are read. */
  readonly talk: ((conversation: Conversation) => Promise<void>) | null;
  /** Its lists are all that is asked for, in one era, by the usual client or by one that declares nothing. */
  readonly look?: { readonly era: Era; readonly bare: boolean };
}

/** What replaying needs of the start of one version. */
export interface VersionWorld {
  /** Starts and ends the server; everything it starts is gone when it returns. */
  start(server: ServerStart): Promise<ProbeResult>;
  /** A folder of its own. */
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  /** Texts of this run in answers, and what stands for them. */
  readonly places: Readonly<Record<string, string>>;
  readonly side: Side;
}

/**
 * Probes one version, and asks it what the scenarios say and what a smoke may. Where its pair shows a difference that counts against the
 * candidate, both are started again, and asked just that again.
 */
export async function probeAndReplay(job: ProofJob, world: VersionWorld): Promise<Heard> {
  if (job.mode === "smoke") return { result: await probeOnly(job, world), replays: [], bareGap: null };
  const plan = planSessions(job, world.env);
  const { result, run } = await replay(job, plan, { ...world, folder: join(world.folder, "first"), only: null });
  world.side.tell(run);
  if (run === null) return { result, replays: [], bareGap: null };
  const heard = await alsoBare(job, result, world);
  const other = await world.side.other();
  const wanted = world.side.is === "candidate" ? askedAgain(other, run) : askedAgain(run, other);
  if (wanted.size === 0) return { ...heard, replays: [run] };
  const again = await replay(job, only(plan, wanted), { ...world, folder: join(world.folder, "second"), only: wanted });
  return { ...heard, replays: [run, again.run ?? emptyRun] };
}

/** What came of probing and asking one version. */
type Heard = Pick<Extract<Started, { kind: "probed" }>, "result" | "replays" | "bareGap">;

/** The result with what a client without capabilities is promised, each look in folders that nobody has written to. */
async function alsoBare(job: ProofJob, result: ProbeResult, world: VersionWorld): Promise<Omit<Heard, "replays">> {
  const { contract } = result;
  if (contract === null) return { result, bareGap: null };
  const era = contract.eras.some(({ era: one }) => one === "legacy") ? "legacy" : "modern";
  const { launch, settings } = job;
  let looks = 0;
  const { surface, gap } = await lookBare(contract, (client) => {
    const look = { era, bare: client === "bare" } as const;
    return started({ launch, settings, folder: join(world.folder, `look-${looks++}`), fixtures: null, talk: null, look }, world);
  });
  const seen = surface === null ? contract : { ...contract, withoutCapabilities: surface };
  return { result: { ...result, contract: seen }, bareGap: gap };
}

/** A start that is to show that it lists what it has. */
function probeOnly({ launch, settings }: ProofJob, world: VersionWorld): Promise<ProbeResult> {
  return started({ launch, settings, folder: world.folder, fixtures: null, talk: null }, world);
}

/** Starts it once. What it tells of the folders of this run is no promise. */
async function started(server: ServerStart, world: VersionWorld): Promise<ProbeResult> {
  const result = await world.start(server);
  const { contract } = result;
  return contract === null ? result : { ...result, contract: placedContract(contract, placesOf(world, scratchPaths(server.folder))) };
}

function placesOf({ places }: VersionWorld, scratch: Scratch): Readonly<Record<string, string>> {
  return { ...places, [scratch.cwd]: "<cwd>", [scratch.home]: "<home>", [scratch.tmp]: "<tmp>" };
}

interface Replaying extends VersionWorld {
  readonly only: ReadonlySet<string> | null;
}

async function replay(job: ProofJob, plan: SessionPlan, world: Replaying): Promise<{ result: ProbeResult; run: Run | null }> {
  const first = await inSession(job, { session: plan.first, plan, name: "session" }, world);
  if (first.result.outcome !== "answered") return { result: first.result, run: null };
  const runs: Run[] = [first.run];
  for (const [at, session] of plan.others.entries()) {
    const { result, run } = await inSession(job, { session, plan, name: `session-${at}` }, world);
    runs.push(result.outcome === "answered" ? run : { ...emptyRun, steps: session.scenarios.map(({ name }) => notStarted(name, result)) });
  }
  const { withCredentials, skipped } = plan;
  return { result: first.result, run: { ...merged(runs), withCredentials, skipped: [...skipped, ...runs.flatMap((run) => run.skipped)] } };
}

interface Sitting {
  readonly session: PlannedSession;
  readonly plan: SessionPlan;
  readonly name: string;
}

async function inSession(job: ProofJob, { session, plan, name }: Sitting, world: Replaying): Promise<{ result: ProbeResult; run: Run }> {
  const folder = join(world.folder, name);
  const scratch = await scratchFolders(folder);
  const { scenarios } = session;
  const fixtures = await fixturesFor(job, scenarios.length > 0, { scratch, aside: join(folder, "aside"), env: world.env });
  const values = typeof fixtures === "string" ? {} : fixtures.values;
  const telling: Telling = {
    fixtures: values,
    places: placesOf(world, scratch),
    redact: (value) => redact(value, plan.secrets),
  };
  const launch = session.launch(values);
  let run: Run = emptyRun;
  const apart = session !== plan.first;
  if (apart && typeof fixtures !== "string") await fixtures.place();
  const talk = async (conversation: Conversation) => {
    const asked = typeof fixtures === "string" ? notMade(scenarios, fixtures) : await askScenarios(conversation);
    run = asked.run;
    if (session.smoke && !asked.lost) run = merged([run, await replaySmoke(conversation, telling, world.only)]);
  };
  const askScenarios = async (conversation: Conversation) => {
    if (!apart && typeof fixtures !== "string") await fixtures.place();
    return replayScenarios(conversation, scenarios, telling);
  };
  const placed = typeof fixtures === "string" ? null : fixtures;
  const result = await started({ launch, settings: session.settings, folder, fixtures: placed, talk }, world);
  return { result, run: placed?.hasSites ? withoutSites(run, result) : run };
}

function notMade(scenarios: readonly Scenario[], why: string): { run: Run; lost: boolean } {
  return { run: { ...emptyRun, skipped: scenarios.map(({ name }) => ({ of: name, why })) }, lost: false };
}

/** The fixtures, or why there are none: that says nothing about any version. */
async function fixturesFor(job: ProofJob, wanted: boolean, places: Parameters<typeof makeFixtures>[1]): Promise<PlacedFixtures | string> {
  try {
    return await makeFixtures(wanted ? job.scenarios?.fixtures : {}, places);
  } catch (error) {
    if (!(error instanceof ExternalError) || error.code === "interrupted") throw error;
    return `its fixtures could not be made: ${error.message}${error.details.found === undefined ? "" : `: ${error.details.found}`}`;
  }
}

/** Where nothing answers on the loopback of the confinement, what a scenario saw of a fixture's site says nothing. */
function withoutSites(run: Run, { isolation }: ProbeResult): Run {
  const why = isolation.missing.find((one) => one.includes("loopback"));
  if (why === undefined) return run;
  const names = new Set(run.steps.filter(({ kind }) => kind === "scenario").map(({ of }) => of));
  return {
    ...run,
    steps: run.steps.filter(({ kind }) => kind === "smoke"),
    skipped: [...run.skipped, ...[...names].map((of) => ({ of, why: `its fixture cannot be reached: ${why}` }))],
  };
}

/** A server that does not start with the arguments and variables of its scenarios. */
function notStarted(name: string, { outcome, reason }: ProbeResult): StepRecord {
  const why = `it does not start with what the scenarios give it: ${reason ?? outcome}`;
  const nothing = { call: "", judged: false, answer: null, shown: "", taken: [], ms: 0 };
  return {
    key: `scenario ${name} 1`,
    kind: "scenario",
    of: name,
    title: "start",
    outcome: "failed",
    failures: [why],
    how: "broken",
    ...nothing,
  };
}
