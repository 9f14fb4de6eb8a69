import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { join } from "node:path";
import { silentLog } from "../../src/lib/log.ts";
import { openLockSource } from "../../src/verify/lock-source.ts";
import { openProver } from "../../src/verify/open-prover.ts";
import { type ProofJob, provingSettings } from "../../src/verify/proof-job.ts";
import { proverEnvironment } from "../../src/verify/prover-environment.ts";
import { type VerifyResult, verifyServer } from "../../src/verify/verify-server.ts";
import type { VerifyTask } from "../../src/verify/verify-task.ts";
import { type ContainerWorld, openContainerWorld } from "../fakes/container-engines.ts";
import { type ShellServer, serverLayer } from "../fakes/shell-server.ts";
import { settings } from "./proving-world.ts";

export interface ImagesWorld extends AsyncDisposable {
  readonly containers: ContainerWorld;
  /** The image's name. */
  image(repository: string): string;
  /** Publishes a server as an image; resolves to the version by which it is pinned, `tag@sha256:…`. */
  publish(repository: string, tag: string, server: ShellServer, config?: Readonly<Record<string, unknown>>): Promise<string>;
  task(repository: string, over: Partial<VerifyTask> & { readonly versions: readonly string[] }): VerifyTask;
  /** The proving plane by itself. */
  plane(options: SpawnOptions): ChildProcess;
  /** A job for it, as the deciding plane would send it. */
  job(repository: string, version: string): Promise<ProofJob>;
  verify(task: VerifyTask, env?: Readonly<Record<string, string>>): Promise<VerifyResult>;
}

/** Both planes, and real images of small servers; a text: why there is no engine here. */
export async function openImagesWorld(engine: ContainerWorld["engine"]): Promise<ImagesWorld | string> {
  const containers = await openContainerWorld(engine);
  if (typeof containers === "string") return containers;
  const { registry, dir, shell } = containers;
  const image = (repository: string) => `${registry.host}/${repository}`;
  const argv = [process.execPath, join(import.meta.dirname, "prover-entry.ts"), join(dir, "store"), dir] as const;
  const locks = openLockSource({ configDir: dir, env: containers.env });
  return {
    containers,
    image,
    async publish(repository, tag, server, config = {}) {
      const layers = [shell, await serverLayer(server)];
      return `${tag}@${await registry.pushImage(repository, { layers, config: { Entrypoint: ["/server"], ...config } }, tag)}`;
    },
    task: (repository, over) => task(image(repository), engine, over),
    plane: (options) => spawn(argv[0], argv.slice(1), { ...options, env: containers.env }),
    async job(repository, version) {
      const {
        id,
        manifest,
        server,
        package: purl,
        launch,
        from,
        settings: given,
      } = task(image(repository), engine, { versions: [version] });
      const locked = await locks({ ecosystem: "oci", name: image(repository), version });
      if (locked.kind !== "resolved") throw new Error(locked.reason);
      return {
        ...{ schema: "mcp-gitops/proof-job/v1", id, mode: "record", manifest, server, package: purl, launch, from, pinned: null },
        ...{
          candidate: { version, lock: locked.lock },
          pinnedMissing: null,
          baseline: null,
          claimedBump: null,
          settings: provingSettings(given),
        },
      };
    },
    async verify(given, env = containers.env) {
      await using prover = openProver({ argv, env: proverEnvironment(env, [given.settings], []) });
      return await verifyServer(given, { prover, locks, log: silentLog });
    },
    [Symbol.asyncDispose]: () => containers[Symbol.asyncDispose](),
  };
}

function task(
  name: string,
  program: string,
  { versions, ...over }: Partial<VerifyTask> & { readonly versions: readonly string[] },
): VerifyTask {
  const image = { program, platform: null, inside: [], outside: [] };
  return {
    schema: "mcp-gitops/verify-task/v1",
    id: "row",
    manifest: ".mcp.json",
    server: "box",
    package: `pkg:oci/box?repository_url=${encodeURIComponent(name)}`,
    python: null,
    name,
    launch: { bin: null, args: [], env: {}, transport: "stdio", url: null, headers: {}, local: null, image },
    from: over.pinned ?? null,
    pinned: null,
    candidates: versions.map((version) => ({ version, claimedBump: "patch" })),
    committed: { lock: null, contract: null },
    settings: { ...settings, budget: { ...settings.budget, start: 20_000 } },
    ...over,
  };
}
