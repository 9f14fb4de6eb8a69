import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { run } from "../../src/lib/process.ts";
import { processesWith } from "../../src/probe/process-tree.ts";
import { account, type DockerRegistry, dockerRegistryProgram, startDockerRegistry } from "./registry-docker.ts";
import { shellLayer } from "./shell-server.ts";

/** The engine that tests start containers with: podman, or the one that this variable names. */
export const containerEngine = process.env.MCP_GITOPS_TEST_ENGINE === "docker" ? "docker" : "podman";

/** A registry on loopback with a password, and an engine with a store of its own that knows it. */
export interface ContainerWorld extends AsyncDisposable {
  readonly engine: "podman" | "docker";
  readonly registry: DockerRegistry;
  readonly dir: string;
  /** Where the engine and its store are, with the registry's password. */
  readonly env: Readonly<Record<string, string>>;
  readonly shell: Buffer;
  /** Names of the containers that are there, running or not. */
  containers(): Promise<string[]>;
}

/** The world with one engine, or why it cannot be had here. Real containers are started: nothing stands in for an engine. */
export async function openContainerWorld(engine: ContainerWorld["engine"]): Promise<ContainerWorld | string> {
  const program = dockerRegistryProgram();
  if (program === null) return "docker-registry is not installed";
  if (process.getuid?.() !== 0) return "engines of their own are opened by root alone here";
  const dir = await mkdtemp(join(tmpdir(), "containers-"));
  const registry = await startDockerRegistry(program);
  const opened = engine === "podman" ? await openPodman(dir, registry.host) : await openDocker(dir);
  const clean = async () => {
    await registry[Symbol.asyncDispose]();
    // Whoever removes containers behind a plane that was killed writes into the store.
    for (let tries = 0; tries < 100 && processesWith(`HOME=${dir}`).length > 0; tries++) await delay(100);
    if (typeof opened !== "string") await opened.close();
    await rm(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  if (typeof opened === "string") {
    await clean();
    return opened;
  }
  const shell = await shellLayer();
  await credentials(dir, registry.host);
  const env = { PATH: process.env.PATH ?? "", HOME: dir, ...opened.env };
  const world: ContainerWorld = {
    engine,
    registry,
    dir,
    env,
    shell,
    async containers() {
      const { stdout } = await run([engine, "ps", "--all", "--format", "{{.Names}}"], { env });
      return stdout.toString().split("\n").filter(Boolean);
    },
    [Symbol.asyncDispose]: clean,
  };
  const refusal = await tryOut(world);
  if (refusal === null) return world;
  await clean();
  return refusal;
}

/** Whether a container runs here at all. */
async function tryOut({ engine, registry, env, shell }: ContainerWorld): Promise<string | null> {
  const digest = await registry.pushImage("try/out", { layers: [shell], config: { Cmd: ["/bin/sh", "-c", "echo well"] } });
  const limits = ["--ulimit=nofile=1024:1024", "--ulimit=nproc=4096:4096", "--memory=64m", "--pids-limit=100"];
  const argv = [engine, "run", "--rm", "--network=none", ...limits, `${registry.host}/try/out@${digest}`];
  const { stdout, stderr } = await run(argv, { env, timeout: 60_000 });
  return stdout.toString().trim() === "well" ? null : `${engine} runs no container here: ${stderr.trim().split("\n").at(-1)}`;
}

async function credentials(home: string, host: string): Promise<void> {
  const auth = Buffer.from(`${account.user}:${account.password}`).toString("base64");
  await mkdir(join(home, ".docker"), { recursive: true });
  await writeFile(join(home, ".docker", "config.json"), JSON.stringify({ auths: { [host]: { auth } } }));
}

interface Opened {
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

async function openPodman(dir: string, host: string): Promise<Opened | string> {
  if (!(await answers(["podman", "--version"]))) return "podman is not installed (apt-get install podman runc)";
  const files = {
    // Where control groups of both versions are mounted, only runc starts anything.
    "containers.conf": `[engine]\nruntime = "${(await answers(["runc", "--version"])) ? "runc" : "crun"}"\ncgroup_manager = "cgroupfs"\nevents_logger = "none"\n[containers]\ndefault_ulimits = ["nofile=1024:1024", "nproc=4096:4096"]\n`,
    "storage.conf": `[storage]\ndriver = "vfs"\ngraphroot = "${dir}/graph"\nrunroot = "${dir}/run"\n`,
    "registries.conf": `[[registry]]\nlocation = "${host}"\ninsecure = true\n`,
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(dir, name), content);
  const env = {
    CONTAINERS_CONF: join(dir, "containers.conf"),
    CONTAINERS_STORAGE_CONF: join(dir, "storage.conf"),
    CONTAINERS_REGISTRIES_CONF: join(dir, "registries.conf"),
  };
  const own = { PATH: process.env.PATH ?? "", HOME: dir, ...env };
  return {
    env,
    close: async () => void (await run(["podman", "system", "reset", "--force"], { env: own, timeout: 60_000 }).catch(() => null)),
  };
}

async function openDocker(dir: string): Promise<Opened | string> {
  if (!(await answers(["dockerd", "--version"])) || !(await answers(["docker", "--version"])))
    return "dockerd is not installed (apt-get install docker.io)";
  const socket = `unix://${join(dir, "docker.sock")}`;
  const places = [`--data-root=${dir}/data`, `--exec-root=${dir}/exec`, `--host=${socket}`, `--pidfile=${dir}/docker.pid`];
  const plain = ["--storage-driver=vfs", "--iptables=false", "--ip6tables=false", "--bridge=none"];
  const daemon = spawn("dockerd", [...places, ...plain], { stdio: "ignore" });
  const gone = new Promise((resolve) => daemon.once("exit", resolve));
  daemon.on("error", () => {});
  const close = async () => {
    daemon.kill("SIGTERM");
    await gone;
  };
  const env = { DOCKER_HOST: socket };
  for (let tries = 0; tries < 40; tries++) {
    if (await answers(["docker", "version"], { PATH: process.env.PATH ?? "", HOME: dir, ...env })) return { env, close };
    if (daemon.exitCode !== null) return `dockerd ends with ${daemon.exitCode} here`;
    await delay(250);
  }
  await close();
  return "dockerd does not answer here";
}

async function answers(argv: readonly string[], env: Record<string, string | undefined> = process.env): Promise<boolean> {
  return run(argv, { env, timeout: 20_000 }).then(
    ({ exitCode }) => exitCode === 0,
    () => false,
  );
}
