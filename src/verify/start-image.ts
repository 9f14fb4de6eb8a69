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
  const start = openStarts(tree, { engine, ports });
  return { kind: "probed", ...(await probeAndReplay(job, { start, folder, env: ports.env, places: {}, side })), tree, installMs };
}

/**
 * Starts of an image with nothing to write to and no capability; of one that does not start so, from then on as engines start any image. Which it was
 * is told in its isolation.
 */
function openStarts(
  tree: InstalledTree,
  { engine, ports }: { readonly engine: Engine; readonly ports: Proving["ports"] },
): (server: ServerStart) => Promise<ProbeResult> {
  let known: ContainerRequest["confinement"] = "strict";
  return async (server) => {
    const environment = buildEnvironment(server.launch, server.settings, ports.env);
    const options = probeOptions(server, environment, ports);
    const env = { [canaryName]: dummyFor(canaryName), ...environment.env };
    const start = (confinement: ContainerRequest["confinement"]) =>
      probe(imageTarget(tree, { engine, server, args: environment.args, env, confinement }), options);
    const first = await start(known);
    if (first.outcome === "answered" || first.conduct.exceeded !== null || known === "usual") return first;
    const second = await start("usual");
    if (second.outcome === "answered") known = "usual";
    return { ...second, starts: first.starts + second.starts };
  };
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
