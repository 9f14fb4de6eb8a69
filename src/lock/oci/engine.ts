import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { ExternalError } from "../../lib/errors.ts";
import { type RunResult, run } from "../../lib/process.ts";
import type { ManagerContext } from "../resolution.ts";
import { withoutAddresses } from "../without-addresses.ts";

/** A program that pulls images and runs containers, and that has answered. */
export interface Engine {
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  /** For which its containers run: `linux/amd64`. */
  readonly platform: string;
  /** What it needs of an environment, and nothing else. */
  readonly env: Readonly<Record<string, string>>;
}

/** Those that are looked for beside the one that an entry names. */
const usual = ["docker", "podman"] as const;

/**
 * What the programs read of where their engine is, of its configuration and of the file with its credentials. Not whatever else begins so: what CI calls
 * DOCKER_PASSWORD may write to a registry.
 */
export const engineVariables =
  /^(?:DOCKER_(?:HOST|CONTEXT|CONFIG|CERT_PATH|TLS|TLS_VERIFY|API_VERSION|CONTENT_TRUST\w*)|CONTAINER_(?:HOST|SSHKEY|CONNECTION)|CONTAINERS_\w*CONF\w*|REGISTRY_AUTH_FILE)$/;

const usualVariables =
  /^(?:PATH|HOME|USER|LOGNAME|LANG|LC_\w+|TMPDIR|XDG_\w+|DBUS_SESSION_BUS_ADDRESS|SSL_CERT_(?:FILE|DIR)|(?:https?|no|all)_proxy|SYSTEMROOT|USERPROFILE|APPDATA|LOCALAPPDATA)$/i;

/** Milliseconds: an engine that does not answer by then is away. */
const patience = 10_000;

/**
 * The engine to pull and start images with: the one that an entry names where it answers, else whichever does; a text: why none does, for each
 * that was asked. `named`: a program's name or path; null: no entry names one.
 */
export async function findEngine(named: string | null, { env = process.env, signal }: ManagerContext): Promise<Engine | string> {
  const own = Object.fromEntries(
    Object.entries(env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && (usualVariables.test(entry[0]) || engineVariables.test(entry[0])),
    ),
  );
  const question = JSON.stringify([named, own]);
  const known = answered.get(question);
  if (known) return known;
  const refusals: string[] = [];
  for (const program of new Set([...(named === null ? [] : [named]), ...usual])) {
    const path = onPath(program, own.PATH ?? "");
    if (path === null) {
      refusals.push(`${program} is not installed`);
      continue;
    }
    const name = nameOf(program);
    const answer = await platformOf({ name, path, env: own }, signal);
    if (answer.kind === "answered") {
      const engine: Engine = { name, path, platform: answer.platform, env: own };
      answered.set(question, engine);
      return engine;
    }
    refusals.push(`${program}: ${answer.reason}`);
  }
  return `no container engine answers here (${refusals.join("; ")})`.slice(0, 900);
}

/** Those that have answered in the life of this process: one that is started meanwhile is found. */
const answered = new Map<string, Engine>();

/** What to do where none answers. */
export const startAnEngine = "start Docker, or install Podman, and try again";

function nameOf(program: string): string {
  return program.slice(Math.max(program.lastIndexOf("/"), program.lastIndexOf("\\")) + 1).replace(/\.exe$/i, "");
}

/** Podman has no daemon: that it can look at its own store is its answer. */
async function platformOf(
  { name, path, env }: Omit<Engine, "platform">,
  signal: AbortSignal | undefined,
): Promise<{ readonly kind: "answered"; readonly platform: string } | { readonly kind: "silent"; readonly reason: string }> {
  const question =
    name === "podman" ? ["info", "--format", "{{.Version.OsArch}}"] : ["version", "--format", "{{.Server.Os}}/{{.Server.Arch}}"];
  const platform = await ask(path, question, env, signal);
  if (typeof platform === "string") return { kind: "silent", reason: platform };
  const text = platform.stdout.toString("utf8").trim();
  if (platform.exitCode === 0 && /^[a-z0-9]+\/[a-z0-9_]+$/.test(text)) return { kind: "answered", platform: text };
  return { kind: "silent", reason: words(platform.stderr) || `it answers ${JSON.stringify(text.slice(0, 100))}` };
}

async function ask(
  path: string,
  question: readonly string[],
  env: Engine["env"],
  signal: AbortSignal | undefined,
): Promise<RunResult | string> {
  try {
    return await run([path, ...question], { env: { ...env }, timeout: patience, maxOutput: 1024 * 1024, ...(signal && { signal }) });
  } catch (error) {
    if (error instanceof ExternalError && error.code === "process") return error.message;
    throw error;
  }
}

/** Runs a command of an engine to its end. Throws ExternalError "process" where it takes longer than `timeout` (milliseconds). */
export function runEngine(
  { path, env }: Engine,
  args: readonly string[],
  { timeout, signal }: { readonly timeout: number; readonly signal?: AbortSignal },
): Promise<RunResult> {
  return run([path, ...args], { env: { ...env }, timeout, maxOutput: 4 * 1024 * 1024, ...(signal && { signal }) });
}

/** The last of what an engine said, in one line, for a person: what comes after it is advice to read its manual. */
export function words(stderr: string): string {
  const lines = stderr.split("\n").filter((line) => line.trim() !== "" && !/^Run '.*--help'/.test(line.trim()));
  return withoutAddresses(lines.at(-1) ?? "");
}

function onPath(program: string, path: string): string | null {
  if (isAbsolute(program)) return isExecutable(program) ? program : null;
  if (/[\\/]/.test(program)) return null;
  return (
    path
      .split(delimiter)
      .filter(isAbsolute)
      .map((folder) => join(folder, program))
      .find(isExecutable) ?? null
  );
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    // Whatever stands in the way, it cannot be started.
    return false;
  }
}
