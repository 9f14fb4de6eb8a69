import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ConfigError, ExternalError } from "../lib/errors.ts";
import { hermeticFolder } from "../lock/hermetic-folder.ts";
import { startCommand } from "../lock/start-command.ts";
import type { InstalledTree, Store } from "../lock/store.ts";
import { type ProbeOptions, type ProbeResult, type ProbeTarget, probe, type StdioTarget } from "../probe/probe.ts";
import { buildEnvironment, canaryName, dummyFor, type ServerEnvironment } from "./environment.ts";
import type { JobVersion, ProofJob } from "./proof-job.ts";
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

/** Installs one version in a folder of its own, probes it there, and removes the folder. */
export async function startVersion(job: ProofJob, version: JobVersion, ports: ProvePorts): Promise<Started> {
  return inFolder(ports, async (folder) => {
    const from = performance.now();
    const into = version === job.candidate && job.tree !== undefined ? job.tree : join(folder, "tree");
    const lasting = into === job.tree;
    const tree = await ports.store.install(version.lock, into, { installScripts: job.settings.installScripts, lasting });
    const installMs = Math.round(performance.now() - from);
    return { kind: "probed", result: await probeTree(job, tree, { ports, folder }), tree, installMs };
  });
}

/** Probes an installed server in its sandbox; `folder` is where its HOME, TMP and working folder are made. */
export async function probeTree(
  job: Pick<ProofJob, "launch" | "settings">,
  tree: InstalledTree,
  world: { readonly ports: Pick<ProvePorts, "env" | "signal">; readonly folder: string },
): Promise<ProbeResult> {
  const environment = buildEnvironment(job.launch, job.settings, world.ports.env);
  return probe(await treeTarget(job, tree, { environment, folder: world.folder }), probeOptions(job.settings, environment, world.ports));
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
  const scratch = await scratchFolders(join(folder, "scratch"));
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

/** Reaches a remote; nothing is installed or called. */
export async function reachRemote(job: ProofJob, ports: ProvePorts): Promise<Started> {
  const environment = buildEnvironment(job.launch, job.settings, ports.env);
  return settled(async () => {
    const transport = job.launch.transport === "sse" ? "sse" : "http";
    const target: ProbeTarget = { kind: "http", url: environment.url ?? "", headers: environment.headers, transport };
    const options = { ...probeOptions(job.settings, environment, ports), call: false };
    return { kind: "probed", result: await patiently(() => probe(target, options)), tree: null, installMs: 0 };
  });
}

/** Starts a program of the repository itself where it stands. */
export async function startLocal(job: ProofJob, local: NonNullable<ProofJob["launch"]["local"]>, ports: ProvePorts): Promise<Started> {
  const environment = buildEnvironment(job.launch, job.settings, ports.env);
  return inFolder(ports, async (folder) => {
    const scratch = await scratchFolders(join(folder, "scratch"));
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
      network: job.settings.network,
    };
    const target: ProbeTarget = { kind: "stdio", command: local.command, args: environment.args, env, cwd: local.folder, sandbox };
    const result = await probe(target, probeOptions(job.settings, environment, ports));
    return { kind: "probed", result, tree: null, installMs: 0 };
  });
}

const systemPath = [dirname(process.execPath), "/usr/local/bin", "/usr/bin", "/bin"];

function probeOptions(settings: ProofJob["settings"], environment: ServerEnvironment, ports: Pick<ProvePorts, "signal">): ProbeOptions {
  const call = environment.secrets.length === 0;
  return { budget: settings.budget, call, eras: ["legacy", "modern"], ...(ports.signal && { signal: ports.signal }) };
}

/** One timeout can be the network's: only the second one is believed. A server on this machine is started twice by the probe itself. */
async function patiently(attempt: () => Promise<ProbeResult>): Promise<ProbeResult> {
  const first = await attempt();
  return first.outcome === "timeout" ? attempt() : first;
}

async function scratchFolders(root: string): Promise<{ root: string; home: string; tmp: string; cwd: string }> {
  const [home, tmp, cwd] = [join(root, "home"), join(root, "tmp"), join(root, "work")];
  for (const folder of [home, tmp, cwd]) await mkdir(folder, { recursive: true });
  return { root, home, tmp, cwd };
}

function inFolder(ports: ProvePorts, use: (folder: string) => Promise<Started>): Promise<Started> {
  return settled(async () => {
    const folder = await mkdtemp(join(hermeticFolder(ports.folders), "proof-"));
    try {
      return await use(folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
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
