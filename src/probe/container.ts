import { setTimeout as delay } from "node:timers/promises";
import { randomName } from "../lib/random-name.ts";
import { type Engine, runEngine, words } from "../lock/oci/engine.ts";
import type { Budget } from "../policy/policy.ts";
import type { Isolation } from "../verify/verdict.ts";
import { countContainer, guardContainers } from "./container-guard.ts";
import { processesVisible, textOf } from "./process-tree.ts";
import type { ServerCommand } from "./server-process.ts";

/** A program in an image, to be started in a container of its own. */
export interface ContainerRequest {
  readonly engine: Engine;
  /** By which the engine has it: pulled by digest, and not pulled again. */
  readonly image: string;
  readonly platform: string | null;
  /** Options of the entry that only concern the inside, each one word. */
  readonly inside: readonly string[];
  readonly network: boolean;
  /** `strict`: nothing can be written but temporary folders in memory, and no capability is there; `usual`: as the engine starts any image. */
  readonly confinement: "strict" | "usual";
}

/** What is known of a started container from outside. */
export interface Contained {
  /** Its first process as this machine counts them; undefined where it is not there yet, or cannot be seen from here. */
  process(): number | undefined;
  /** Resolves once that is known. */
  readonly seen: Promise<void>;
  /** Removes it, running or not, and says whether it was ended for want of memory. Once for all. */
  remove(): Promise<{ readonly outOfMemory: boolean }>;
  /** Why there was no container, out of how the engine's program ended; null where the image's own program was started, or is to blame. */
  trouble(code: number | null, stderr: string): string | null;
}

/** What a container may keep in memory beside its processes' own, of each temporary folder. */
const temporary = "rw,nosuid,nodev,size=64m";
const temporaryFolders = ["/tmp", "/var/tmp"];
/** Milliseconds that an engine gets for a question about a container, and for removing one. */
const patience = 30_000;
const label = "mcp-gitops.proof";

interface Program {
  readonly args: readonly string[];
  /** The whole environment but for what the image itself sets. */
  readonly env: Readonly<Record<string, string>>;
}

/** How to start a program in a container, with the limits of its budget, and what to know of it meanwhile. */
export function containedCommand(
  request: ContainerRequest,
  program: Program,
  budget: Budget & { readonly fileSize: number },
): { readonly command: ServerCommand; readonly isolation: Isolation } {
  const name = `mcp-gitops-${randomName(9, "hex")}`;
  const { engine } = request;
  const given = variables(program.env, engine.env);
  const args = [
    ...[
      "run",
      "--interactive",
      `--name=${name}`,
      `--label=${label}=${guardContainers(engine, label)}`,
      "--pull=never",
      "--log-driver=none",
    ],
    ...(request.platform === null ? [] : [`--platform=${request.platform}`]),
    ...confining(request),
    ...limits(budget),
    ...given.options,
    ...request.inside,
    request.image,
    ...program.args,
  ];
  const contained = watchContainer(engine, name);
  return {
    command: {
      command: engine.path,
      args,
      env: { ...engine.env, ...given.env },
      cwd: "/",
      words: null,
      marker: null,
      watch: { writable: [], own: 0, user: null, ownNetwork: !request.network },
      contained,
    },
    isolation: isolationOf(request),
  };
}

function confining({ network, confinement }: ContainerRequest): string[] {
  const strict = ["--read-only", ...temporaryFolders.map((folder) => `--tmpfs=${folder}:${temporary}`), "--cap-drop=all"];
  return [
    ...(network ? [] : ["--network=none"]),
    ...(confinement === "strict" ? strict : []),
    // A name by chance would be another one in every run.
    ...["--security-opt=no-new-privileges", "--hostname=mcp-gitops", "--shm-size=64m"],
  ];
}

function limits({ memory, processes, fileSize }: Budget & { readonly fileSize: number }): string[] {
  const most = Math.floor(memory);
  const open = Math.min(8192, hardLimit("Max open files"));
  const all = Math.min(32_768, hardLimit("Max processes"));
  return [
    // Threads count as processes do.
    `--pids-limit=${processes * 16 + 1024}`,
    `--memory=${most}b`,
    `--memory-swap=${most}b`,
    "--ulimit=core=0:0",
    `--ulimit=fsize=${fileSize}:${fileSize}`,
    // Engines would raise these to what this machine may not allow.
    `--ulimit=nofile=${open}:${open}`,
    `--ulimit=nproc=${all}:${all}`,
  ];
}

function hardLimit(name: string): number {
  const words = new RegExp(`^${name}\\s+\\S+\\s+(\\d+)`, "m").exec(textOf("/proc/self/limits") ?? "")?.[1];
  return words === undefined ? Number.POSITIVE_INFINITY : Number(words);
}

/**
 * Variables by name, so that their values stand in no command line that others on this machine can read. What the engine's program would take for
 * its own stands there all the same, and is no secret: credentials have other names.
 */
function variables(env: Program["env"], own: Engine["env"]): { options: string[]; env: Record<string, string> } {
  const theirs = (name: string) =>
    Object.hasOwn(own, name) ||
    /^(?:PATH|HOME|TMPDIR|XDG_|DOCKER_|CONTAINER|REGISTRY_|GO|LD_|SSL_|LANG|LC_|\w*_proxy$|NO_COLOR|DBUS_|_)/i.test(name);
  const names = Object.keys(env).filter((name) => /^[A-Za-z_][\w.-]*$/.test(name));
  return {
    options: names.map((name) => (theirs(name) ? `--env=${name}=${env[name]}` : `--env=${name}`)),
    env: Object.fromEntries(names.filter((name) => !theirs(name)).map((name) => [name, env[name] ?? ""])),
  };
}

function isolationOf({ network, confinement }: ContainerRequest): Isolation {
  const missing =
    confinement === "strict"
      ? []
      : [
          "it does not start with a root that is read-only and without capabilities: it had those that the engine gives to any container, and room on its disk",
        ];
  return { kind: "container", separated: true, network: network ? "open" : "off", filesystem: "private", missing };
}

/** Milliseconds between two looks for a container's process, and how many of them there are. */
const lookEvery = 100;
const looks = 60;

function watchContainer(engine: Engine, name: string): Contained {
  const gone = countContainer();
  let pid: number | undefined;
  let removed: ReturnType<Contained["remove"]> | undefined;
  const ask = (format: string) =>
    runEngine(engine, ["container", "inspect", "--format", format, name], { timeout: patience }).then(
      ({ exitCode, stdout }) => (exitCode === 0 ? stdout.toString("utf8").trim().split(" ") : null),
      // An engine that does not answer tells nothing: what that means is known by how its container ends.
      () => null,
    );
  const look = async (): Promise<void> => {
    for (let left = looks; left > 0; left--) {
      await delay(lookEvery, undefined, { ref: false });
      if (removed !== undefined) return;
      const [id = "", found = "0"] = (await ask("{{.Id}} {{.State.Pid}}")) ?? [];
      if (Number(found) === 0 || removed !== undefined) continue;
      pid = seenFromHere(Number(found), id) ? Number(found) : undefined;
      return;
    }
  };
  return {
    process: () => pid,
    seen: processesVisible ? look() : Promise.resolve(),
    remove: () => (removed ??= removeContainer(engine, name, { ask, gone })),
    trouble: (code, stderr) => (pid === undefined ? engineTrouble(code, stderr) : null),
  };
}

async function removeContainer(
  engine: Engine,
  name: string,
  { ask, gone }: { readonly ask: (format: string) => Promise<string[] | null>; gone(): void },
): Promise<{ readonly outOfMemory: boolean }> {
  // What an engine does not do now its guard does when this process ends.
  const run = (...args: string[]) => runEngine(engine, args, { timeout: patience }).catch(() => null);
  const [killed, running] = (await ask("{{.State.OOMKilled}} {{.State.Running}}")) ?? [];
  // Podman would ask it politely, and wait ten seconds.
  if (running === "true") await run("kill", "--signal=KILL", name);
  if ((await run("rm", "--force", "--volumes", name))?.exitCode === 0) gone();
  return { outOfMemory: killed === "true" };
}

/**
 * Whether a number is that container's process on this machine: the engine may run on another one, or in a virtual machine, whose processes have
 * numbers of their own. Control groups are named after containers.
 */
function seenFromHere(pid: number, id: string): boolean {
  const groups = textOf(`/proc/${pid}/cgroup`) ?? "";
  return id.length >= 32 && groups.includes(id) && textOf(`/proc/${pid}/net/snmp`) !== null;
}

/** Engines end with 125 where they fail themselves; 126 and 127 are theirs too, for a program that cannot be executed and for one that is not there. */
function engineTrouble(code: number | null, stderr: string): string | null {
  const said = words(stderr);
  if (code === 125) return said || "the engine says nothing";
  if (code !== 126 || /exec(?:utable)?:? |exec format|no such file|permission denied: unknown|is a directory/i.test(said)) return null;
  return /OCI|runc|crun|runtime/.test(said) ? said : null;
}
