import { statfs } from "node:fs/promises";
import { join } from "node:path";
import { digestOf } from "../../lib/canonical.ts";
import { ExternalError } from "../../lib/errors.ts";
import { removeTree } from "../../lib/remove-tree.ts";
import { holdProcessLock } from "../../lock/process-lock.ts";
import { harmlessTools } from "../../probe/call.ts";
import { buildEnvironment } from "../environment.ts";
import { proofFolder } from "../proof-folder.ts";
import type { JobVersion, ProofJob } from "../proof-job.ts";
import { type ProvePorts, treeTarget } from "../start.ts";
import { answered, failureReason, type Started } from "../started.ts";
import { forgetPages, type Subject, startable } from "./measure.ts";
import type { Performance } from "./performance.ts";
import { confidence, type Measured, measureRounds, resamples } from "./rounds.ts";
import type { JobMeasure } from "./suite.ts";

interface Seen {
  readonly pinned: Started | null;
  readonly candidate: Started;
}

/**
 * Installs both versions once more and measures them in turns, one start at a time. One job is measured at a time in a store, whoever else
 * proves on this machine; that nothing else of this run goes on meanwhile is the deciding plane's care (`measuredAlone`).
 */
export async function measureJob(job: ProofJob, seen: Seen, ports: ProvePorts): Promise<JobMeasure> {
  if (job.candidate === null) return { kind: "not-measured", why: "only servers that are installed from a package are measured" };
  if (job.candidate.lock.ecosystem === "oci") return { kind: "not-measured", why: "what runs in a container is not measured" };
  if (!answered(seen.candidate)) return { kind: "not-measured", why: failureReason(seen.candidate) ?? "it does not start" };
  await using _ = await holdProcessLock(join(ports.store.dir, "measuring"));
  let folder: string | null = null;
  try {
    folder = await proofFolder(ports.folders);
    const candidate = await subjectOf(job, job.candidate, seen.candidate, { ports, folder: join(folder, "candidate") });
    const pinned =
      job.pinned && seen.pinned && answered(seen.pinned)
        ? await subjectOf(job, job.pinned, seen.pinned, { ports, folder: join(folder, "pinned") })
        : null;
    return await measureBoth(job, { pinned, candidate, tool: commonTool(job, seen, ports) }, folder);
  } catch (error) {
    if (!(error instanceof ExternalError) || error.code === "interrupted") throw error;
    return { kind: "not-measured", why: error.details.found === undefined ? error.message : `${error.message}: ${error.details.found}` };
  } finally {
    if (folder !== null) await removeTree(folder);
  }
}

type Installed = Omit<Subject, "tool" | "evict">;

async function subjectOf(
  job: ProofJob,
  version: JobVersion,
  started: Started & { readonly kind: "probed" },
  { ports, folder }: { readonly ports: ProvePorts; readonly folder: string },
): Promise<Installed> {
  const { installScripts, budget } = job.settings;
  const tree = await ports.store.install(version.lock, join(folder, "tree"), { installScripts });
  const environment = buildEnvironment(job.launch, job.settings, ports.env);
  const legacy = started.result.eras.some(({ era, outcome }) => era === "legacy" && outcome === "answered");
  return {
    target: (home) => treeTarget(job, tree, { environment, folder: home }),
    trees: [tree.root],
    era: legacy ? "legacy" : "modern",
    budget,
    ...(ports.signal && { signal: ports.signal }),
  };
}

async function measureBoth(
  job: ProofJob,
  { pinned, candidate, tool }: { readonly pinned: Installed | null; readonly candidate: Installed; readonly tool: string | null },
  folder: string,
): Promise<JobMeasure> {
  const seed = Number.parseInt(digestOf([job.server, job.pinned?.lock ?? null, job.candidate?.lock]).slice("sha256:".length, 15), 16);
  const evict = await readsFromDisk([...(pinned?.trees ?? []), ...candidate.trees]);
  const side = (one: Installed, name: string) => startable({ ...one, tool, evict }, join(folder, name, "homes"));
  const sides = { pinned: pinned && side(pinned, "pinned"), candidate: side(candidate, "candidate") };
  const measured = await measureRounds(sides, job.settings.performance, { seed, now: () => performance.now() });
  const document = documentOf(measured, { seed, most: job.settings.performance.rounds, evict, tool });
  return { kind: "measured", performance: document, exceeding: job.settings.performance.exceeding, reason: measured.reason };
}

function documentOf(
  { rounds, rows, level, failed }: Measured,
  { seed, most, evict, tool }: { readonly seed: number; readonly most: number; readonly evict: boolean; readonly tool: string | null },
): Performance {
  const cold = evict ? "fresh-home-and-disk" : "fresh-home";
  return { seed, resamples, confidence, level, rounds: rounds.length, most, cold, tool, failed, rows };
}

/** A tool that may be called and that both versions have; none where a real credential is there. */
function commonTool(job: ProofJob, { pinned, candidate }: Seen, ports: ProvePorts): string | null {
  if (buildEnvironment(job.launch, job.settings, ports.env).secrets.length > 0) return null;
  const toolsOf = (started: Started | null) => (answered(started) ? harmlessTools(started.result.contract?.tools ?? []) : null);
  const before = toolsOf(pinned);
  return toolsOf(candidate)?.find((name) => before === null || before.includes(name)) ?? null;
}

const tmpfs = 0x01021994;

/** Whether files can be made to be read from a disk again: not where they are only in memory. */
async function readsFromDisk(trees: readonly string[]): Promise<boolean> {
  for (const tree of trees) {
    if ((await statfs(tree)).type === tmpfs || !(await forgetPages(tree))) return false;
  }
  return true;
}
