import type { Bump, Contract } from "../contract/contract.ts";
import type { Reference } from "../contract/usage.ts";
import { programName } from "../launcher/reading.ts";
import { ConfigError } from "../lib/errors.ts";
import type { Files } from "../lib/files.ts";
import type { Log } from "../lib/log.ts";
import type { Lock } from "../lock/lock.ts";
import type { LockDay } from "../lock/lock-day.ts";
import { isExact, tagOf } from "../manifest/exact-pin.ts";
import type { ImageRequest, PythonRequest, Server } from "../manifest/inventory.ts";
import { contractPath, lockPath, serverText } from "../manifest/server-id.ts";
import type { PlannedServer } from "../plan/plan.ts";
import type { Policies, VerifySettings } from "../policy/policy.ts";
import { scenariosFor } from "../policy/scenario/load-scenarios.ts";
import type { ScenarioFile } from "../policy/scenario/scenario-file.ts";
import { verifySettings } from "../policy/settings.ts";
import { argsWithoutClearText, withoutClearText } from "./clear-text.ts";
import { withoutSecret } from "./environment.ts";
import { asItIs, type DayOf } from "./lock-days.ts";
import type { JobLaunch } from "./proof-job.ts";
import type { Neighbour } from "./security/fleet-review.ts";
import { type JudgedWaiver, judgeWaivers } from "./waivers.ts";

/** What verification has to do for one server (`mcp-gitops/verify-task/v1`). Holds no secret: what looks like one is a dummy by now. */
export interface VerifyTask {
  readonly schema: "mcp-gitops/verify-task/v1";
  /** The row of the matrix. */
  readonly id: string;
  readonly manifest: string;
  readonly server: string;
  readonly package: string | null;
  readonly name: string | null;
  /** Its package only reaches a remote server: without the network, or without that server, it can show nothing. */
  readonly bridge?: true;
  /** What a Python launcher adds to the package; null elsewhere. */
  readonly python: PythonRequest | null;
  readonly launch: JobLaunch;
  readonly from: string | null;
  /** The version to start beside the candidate; null where there is none. */
  readonly pinned: string | null;
  /** What the pinned version's lock may hold, where it is made now. */
  readonly pinnedDay?: LockDay;
  /** Best first, no more than policy tries. Empty for a remote and for a local program. */
  readonly candidates: readonly { readonly version: string; readonly claimedBump: Bump | null; readonly day?: LockDay }[];
  readonly committed: { readonly lock: Lock | null; readonly contract: Contract | null };
  readonly settings: VerifySettings;
  /** What the server is asked while it is proven; of the same commit as the policies. */
  readonly scenarios?: ScenarioFile;
  /** The waivers of the policy; their fingerprints say which finding of which server they are for. */
  readonly waivers?: readonly JudgedWaiver[];
  /** The servers beside it in its manifest, as far as their contracts are committed. */
  readonly neighbours?: readonly Neighbour[];
  /** Where the repository names tools of this server; left out where nobody looked. */
  readonly references?: readonly Reference[];
}

export interface TaskInputs {
  readonly policies: Pick<Policies, "verify" | "waivers" | "scenarios">;
  /** The files of the commit that the plan was made from. */
  readonly files: Files;
  /** Absolute path of a work tree, for servers that are programs of the repository; null: they cannot be started. */
  readonly workTree: string | null;
  readonly log: Log;
  /** ISO time: which waivers have ended. Default: none has. */
  readonly at?: string;
  /** The days that locks are made for. Default: none, whatever is published by now. */
  readonly dayOf?: DayOf;
}

/** The task for a planned server: `update` compares, `pin` and `contract` record. */
export async function taskFor(id: string, planned: PlannedServer, server: Server, inputs: TaskInputs): Promise<VerifyTask> {
  const settings = settingsFor(server, inputs);
  const dayOf = inputs.dayOf ?? noDay;
  const tries = planned.candidates.filter(({ decision }) => decision.kind === "try").slice(0, settings.attempts);
  const there = versionThere(server, planned.resolved);
  const here = there === null ? [] : [{ version: there, claimedBump: "none" as const }];
  const chosen = planned.action === "contract" ? here : tries.map(({ version, claimedBump }) => ({ version, claimedBump }));
  const candidates = chosen.map((one) =>
    withDay(one, planned.action === "update" ? dayOf(server, one.version) : asItIs(dayOf(server, one.version))),
  );
  // A first pin to what runs today has nothing to be compared with; one to another version has.
  const first = candidates[0]?.version;
  const pinned = first !== undefined && first !== there && tagOf(first) !== there ? there : null;
  const pinnedDay = pinned === null ? undefined : asItIs(dayOf(server, pinned));
  return {
    ...(await common(id, server, inputs)),
    from: isExact(planned) ? planned.from : null,
    pinned,
    ...(pinnedDay && { pinnedDay }),
    candidates,
  };
}

/** The task that proves what is there now: `version` of its package (null for a remote or a local program), compared with what was recorded. */
export async function taskForNow(id: string, server: Server, version: string | null, inputs: TaskInputs): Promise<VerifyTask> {
  const there = versionThere(server, version);
  return {
    ...(await common(id, server, inputs)),
    from: isExact(server) ? server.version : null,
    pinned: null,
    candidates: there === null ? [] : [withDay({ version: there, claimedBump: "none" }, asItIs((inputs.dayOf ?? noDay)(server, there)))],
  };
}

/** What a server is at now: of an image that is pinned by digest that one, whatever its tag names by now. */
export function versionThere(
  { ecosystem, pin, version }: Pick<Server, "ecosystem" | "pin" | "version">,
  resolved: string | null,
): string | null {
  return ecosystem === "oci" && pin === "digest" ? version : resolved;
}

const noDay: DayOf = () => undefined;

function withDay<One>(one: One, day: LockDay | undefined): One & { readonly day?: LockDay } {
  return { ...one, ...(day && { day }) };
}

function isRemoteBridge({ pins, launch }: Server): boolean {
  const [bridges, servers] = ["bridge", "server"].map((wanted) => pins.filter(({ role }) => role === wanted).length);
  return bridges !== 0 && servers === 0 && (launch.direct?.args ?? []).some((arg) => /^https?:\/\//i.test(arg));
}

async function common(id: string, server: Server, inputs: TaskInputs): Promise<Omit<VerifyTask, "from" | "pinned" | "candidates">> {
  const { manifest, purl, name } = server;
  const scenarios = scenariosFor(server.server, inputs.policies.scenarios);
  return {
    schema: "mcp-gitops/verify-task/v1",
    id,
    manifest,
    server: server.server,
    package: purl,
    name,
    ...(isRemoteBridge(server) && { bridge: true as const }),
    python: server.launch.direct?.python ?? null,
    launch: launchOf(server, inputs.workTree),
    committed: await committedEvidence(server, inputs),
    settings: settingsFor(server, inputs),
    ...(scenarios && { scenarios }),
    waivers: judgeWaivers(inputs.policies.waivers ?? [], inputs.at === undefined ? 0 : Date.parse(inputs.at)),
  };
}

function settingsFor(server: Server, { policies }: TaskInputs): VerifySettings {
  const { manifest, name, purl, ecosystem } = server;
  return verifySettings(policies, { manifest, server: server.server, name, purl, ecosystem });
}

/** How a server is started without its launcher; `workTree` is where programs of the repository itself stand. */
export function launchOf(server: Server, workTree: string | null): JobLaunch {
  const { launch, transport } = server;
  const image = launch.direct?.image;
  const values = image ? variablesInside(image, launch) : { ...launch.env, ...launch.direct?.env };
  const harmless = (entries: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(entries).map(([name, value]) => [name, withoutClearText(withoutSecret(name, value))]));
  const local =
    launch.direct === null && launch.command !== null && workTree !== null ? { command: launch.command, folder: workTree } : null;
  return {
    bin: launch.direct?.bin ?? null,
    args: argsWithoutClearText(launch.direct?.args ?? launch.args),
    env: harmless(values),
    transport,
    url: launch.url === null ? null : withoutClearText(launch.url),
    headers: harmless(launch.headers),
    ...(image && { image: imageOf(image) }),
    local,
  };
}

/** What its entry lets into the container: a name without a value has the one that the engine's program was given. */
function variablesInside({ env }: ImageRequest, { env: own, direct }: Server["launch"]): Record<string, string> {
  const outer = { ...own, ...direct?.env };
  return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value ?? outer[name] ?? `\${${name}}`]));
}

/** The engine by its name alone: what a path in a manifest leads to may be a program of the repository, and engines run outside of every sandbox. */
function imageOf({ program, platform, inside, outside }: ImageRequest): NonNullable<JobLaunch["image"]> {
  return {
    program: programName(program),
    platform: platform !== null && /^\w+(?:\/[\w.-]+){1,2}$/.test(platform) ? platform : null,
    inside,
    outside,
  };
}

/** What an earlier run committed about this server; evidence that cannot be read is made again, with a warning. */
async function committedEvidence(server: Server, { files, log }: TaskInputs): Promise<VerifyTask["committed"]> {
  const [lock, contract] = await Promise.all([files.read(lockPath(server)), files.read(contractPath(server))]);
  if (lock === null && contract === null) return { lock: null, contract: null };
  const { parseLock } = await import("../lock/parse-lock.ts");
  const { parseContract } = await import("./proof-schema.ts");
  const read = <Value>(bytes: Buffer | null, parse: (bytes: Buffer) => Value): Value | null => {
    try {
      return bytes === null ? null : parse(bytes);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      log.warn(`${serverText(server)}: ${error.message} (${error.details.expected ?? ""}); it is made again`);
      return null;
    }
  };
  return { lock: read(lock, (bytes) => parseLock(bytes, { file: lockPath(server) })), contract: read(contract, parseContract) };
}
