import { join } from "node:path";
import type { ImageLock } from "../lock/lock.ts";
import { type Engine, findEngine } from "../lock/oci/engine.ts";
import { pulledImage, pullImage } from "../lock/oci/oci-store.ts";
import type { InstalledTree } from "../lock/store.ts";
import type { ContainerRequest } from "../probe/container.ts";
import { type ProbeResult, probe, type StdioTarget } from "../probe/probe.ts";
import { buildEnvironment, canaryName, dummyFor } from "./environment.ts";
import { probeAndReplay, type ServerStart } from "./integration/replay-version.ts";
import { probeOptions } from "./probe-options.ts";
import type { JobVersion, ProofJob } from "./proof-job.ts";
import type { Proving } from "./start.ts";
import type { Started } from "./started.ts";

/** A version of a job that is an image. */
interface ImageVersion {
  readonly version: JobVersion;
  readonly lock: ImageLock;
}

/** Pulls the image of one version by its digest, starts containers of it and asks them what there is to ask. What the engine pulled stays its own. */
export async function startImage(
  job: ProofJob,
  { version, lock }: ImageVersion,
  { ports, side, folder }: Proving & { readonly folder: string },
): Promise<Started> {
  const { image } = job.launch;
  const context = { configDir: folder, env: ports.env, ...(ports.signal && { signal: ports.signal }) };
  const engine = await findEngine(image?.program ?? null, context);
  if (typeof engine === "string") return { kind: "unavailable", reason: engine, lacks: "engine" };
  const from = performance.now();
  const into = version === job.candidate && job.tree !== undefined ? job.tree : join(folder, "tree");
  const platform = image?.platform ?? null;
  const tree = await ports.store.install(lock, into, { engine: engine.path, platform, lasting: into === job.tree });
  // A tree that stands since an earlier deployment says nothing of what was done to the engine's store meanwhile.
  if (into === job.tree) await pullImage(lock, { engine, platform, context });
  const installMs = Math.round(performance.now() - from);
  const start = (server: ServerStart) => probeImage(tree, server, { engine, proving: { ports, side } });
  return { kind: "probed", ...(await probeAndReplay(job, { start, folder, env: ports.env, places: {}, side })), tree, installMs };
}

/**
 * Probes an image with nothing to write to and no capability; one that does not start so once more as engines start any image. Which it was is told in
 * its isolation.
 */
async function probeImage(
  tree: InstalledTree,
  server: ServerStart,
  { engine, proving: { ports } }: { readonly engine: Engine; readonly proving: Proving },
): Promise<ProbeResult> {
  const environment = buildEnvironment(server.launch, server.settings, ports.env);
  const options = probeOptions(server, environment, ports);
  const env = { [canaryName]: dummyFor(canaryName), ...environment.env };
  const target = (confinement: ContainerRequest["confinement"]) =>
    imageTarget(tree, { engine, server, args: environment.args, env, confinement });
  const first = await probe(target("strict"), options);
  if (first.outcome === "answered" || first.conduct.exceeded !== null) return first;
  const second = await probe(target("usual"), options);
  return { ...second, starts: first.starts + second.starts };
}

function imageTarget(
  tree: InstalledTree,
  {
    engine,
    server: { launch, settings },
    args,
    env,
    confinement,
  }: Pick<StdioTarget, "args" | "env"> & {
    readonly engine: Engine;
    readonly server: ServerStart;
    readonly confinement: ContainerRequest["confinement"];
  },
): StdioTarget {
  const { reference } = pulledImage(tree.root);
  const { platform = null, inside = [] } = launch.image ?? {};
  const container = { engine, image: reference, platform, inside, network: settings.network, confinement };
  return { kind: "stdio", command: reference, args, env, cwd: "/", sandbox: null, container };
}
