import { dirname, join } from "node:path";
import { ConfigError, ExternalError } from "../lib/errors.ts";
import { removeTree } from "../lib/remove-tree.ts";
import { startCommand } from "../lock/start-command.ts";
import type { InstalledTree, Store } from "../lock/store.ts";
import { type ProbeResult, type ProbeTarget, probe, type StdioTarget } from "../probe/probe.ts";
import { buildEnvironment, canaryName, dummyFor, type ServerEnvironment } from "./environment.ts";
import type { PlacedFixtures } from "./integration/fixtures.ts";
import type { Side } from "./integration/meeting.ts";
import { probeAndReplay, type ServerStart } from "./integration/replay-version.ts";
import { probeOptions } from "./probe-options.ts";
import { proofFolder } from "./proof-folder.ts";
import type { JobVersion, ProofJob } from "./proof-job.ts";
import { scratchFolders } from "./scratch.ts";
import { startImage } from "./start-image.ts";
import type { Started } from "./started.ts";

/** What proving needs of the world. */
export interface ProvePorts {
  readonly store: Store;
  /** The proving process's own environment: credentials that policy names come from here, and nothing else. */
  readonly env: NodeJS.ProcessEnv;
  /** Where trees and scratch folders may stand, best first; no `node_modules` may be above. */
  readonly folders: readonly string[];
  readonly signal?: AbortSignal;
}

/** Installs one version in a folder of its own, probes it there and asks it what there is to ask, and removes the folder. */
export async function startVersion(job: ProofJob, version: JobVersion, proving: Proving): Promise<Started> {
  const { ports, side } = proving;
  const { lock } = version;
  if (lock.ecosystem === "oci") return inFolder(ports, (folder) => startImage(job, { version, lock }, { ...proving, folder }));
  return inFolder(ports, async (folder) => {
    const from = performance.now();
    const into = version === job.candidate && job.tree !== undefined ? job.tree : join(folder, "tree");
    const lasting = into === job.tree;
    const tree = await ports.store.install(version.lock, into, {
      installScripts: job.settings.installScripts,
      lasting,
      // What is deployed writes to nothing that others start from.
      placing: lasting ? "copy" : "link",
    });
    const installMs = Math.round(performance.now() - from);
    const start = (server: ServerStart) => probeTree(tree, server, ports);
    const places = { [tree.root]: "<package>" };
    return { kind: "probed", ...(await probeAndReplay(job, { start, folder, env: ports.env, places, side })), tree, installMs };
  });
}

/** The ports, and which side of the pair is started. */
export interface Proving {
  readonly ports: ProvePorts;
  readonly side: Side;
}

/** Probes an installed server in its sandbox. */
async function probeTree(tree: InstalledTree, server: ServerStart, ports: Pick<ProvePorts, "env" | "signal">): Promise<ProbeResult> {
  const environment = buildEnvironment(server.launch, server.settings, ports.env);
  const target = await treeTarget(server, tree, { environment, folder: server.folder });
  return probe(beside(target, server.fixtures), probeOptions(server, environment, ports));
}

/** The server beside the sites of its fixtures, where there are any. */
function beside(target: StdioTarget, fixtures: PlacedFixtures | null): StdioTarget {
  if (!fixtures?.hasSites || target.sandbox === null) return target;
  const [command, ...args] = fixtures.wrap([target.command, ...target.args]);
  return { ...target, command, args, sandbox: { ...target.sandbox, readOnly: [...target.sandbox.readOnly, ...fixtures.readOnly] } };
}

/** How an installed server is started in its sandbox; `folder` is where its HOME, TMP and working folder are made. */
export async function treeTarget(
  { launch, settings }: Pick<ProofJob, "launch" | "settings">,
  tree: InstalledTree,
  { environment, folder }: { readonly environment: ServerEnvironment; readonly folder: string },
): Promise<StdioTarget> {
  const { command, args, binFolder, runtime } = startCommand(tree, { bin: launch.bin, args: environment.args });
  const path = [binFolder, ...systemPath].join(":");
  const readOnly = [tree.root, dirname(process.execPath), ...runtime];
  const scratch = await scratchFolders(folder);
  const env = {
    PATH: path,
    LANG: "C.UTF-8",
    HOME: scratch.home,
    TMPDIR: scratch.tmp,
    [canaryName]: dummyFor(canaryName),
    ...environment.env,
  };
  const sandbox = { readOnly, writable: [scratch.root], hidden: [], network: settings.network };
  return { kind: "stdio", command, args, env, cwd: scratch.cwd, sandbox };
}

/** Reaches a remote. Nothing is installed, and nothing is called but what scenarios say. */
export async function reachRemote(job: ProofJob, { ports, side }: Proving): Promise<Started> {
  return inFolder(ports, async (folder) => {
    const start = (server: ServerStart) => {
      const environment = buildEnvironment(server.launch, server.settings, ports.env);
      const transport = job.launch.transport === "sse" ? "sse" : "http";
      const target: ProbeTarget = { kind: "http", url: environment.url ?? "", headers: environment.headers, transport };
      const options = { ...probeOptions(server, environment, ports), call: false };
      return patiently(() => probe(target, options));
    };
    return {
      kind: "probed",
      ...(await probeAndReplay(job, { start, folder, env: ports.env, places: {}, side })),
      tree: null,
      installMs: 0,
    };
  });
}

/** Starts a program of the repository itself where it stands. */
export async function startLocal(
  job: ProofJob,
  local: NonNullable<ProofJob["launch"]["local"]>,
  { ports, side }: Proving,
): Promise<Started> {
  return inFolder(ports, async (folder) => {
    const start = async (server: ServerStart) => {
      const environment = buildEnvironment(server.launch, server.settings, ports.env);
      const target = await localTarget(server, local, environment);
      return probe(beside(target, server.fixtures), probeOptions(server, environment, ports));
    };
    return {
      kind: "probed",
      ...(await probeAndReplay(job, { start, folder, env: ports.env, places: { [local.folder]: "<cwd>" }, side })),
      tree: null,
      installMs: 0,
    };
  });
}

async function localTarget(
  { settings, folder }: ServerStart,
  local: NonNullable<ProofJob["launch"]["local"]>,
  environment: ServerEnvironment,
): Promise<StdioTarget> {
  const scratch = await scratchFolders(folder);
  const path = [dirname(process.execPath), ...systemPath].join(":");
  const env = {
    PATH: path,
    LANG: "C.UTF-8",
    HOME: scratch.home,
    TMPDIR: scratch.tmp,
    [canaryName]: dummyFor(canaryName),
    ...environment.env,
  };
  const sandbox = {
    readOnly: [local.folder, dirname(process.execPath)],
    writable: [scratch.root],
    hidden: [],
    network: settings.network,
  };
  return { kind: "stdio", command: local.command, args: environment.args, env, cwd: local.folder, sandbox };
}

const systemPath = [dirname(process.execPath), "/usr/local/bin", "/usr/bin", "/bin"];

/** One timeout can be the network's: only the second one is believed. A server on this machine is started twice by the probe itself. */
async function patiently(attempt: () => Promise<ProbeResult>): Promise<ProbeResult> {
  const first = await attempt();
  return first.outcome === "timeout" ? attempt() : first;
}

function inFolder(ports: ProvePorts, use: (folder: string) => Promise<Started>): Promise<Started> {
  return settled(async () => {
    const folder = await proofFolder(ports.folders);
    try {
      return await use(folder);
    } finally {
      await removeTree(folder);
    }
  });
}

/** What the package cannot do here is its own fault; what the world cannot do now is nobody's. */
async function settled(start: () => Promise<Started>): Promise<Started> {
  try {
    return await start();
  } catch (error) {
    if (error instanceof ConfigError && error.code === "environment") return { kind: "refused", reason: reasonOf(error) };
    if (error instanceof ExternalError && error.code !== "interrupted") return { kind: "unavailable", reason: reasonOf(error) };
    throw error;
  }
}

function reasonOf(error: ConfigError | ExternalError): string {
  return error.details.found === undefined ? error.message : `${error.message}: ${error.details.found}`;
}
