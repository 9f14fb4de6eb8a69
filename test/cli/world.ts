import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Git } from "../../src/lib/git.ts";
import { openTurns } from "../../src/verify/prover.ts";
import { type FakeRegistry, startRegistry } from "../fakes/registry.ts";
import { type Fixture, makeRepository } from "../fakes/repository.ts";
import { type TinyTool, tinyServer } from "../verify/tiny-server.ts";

const program = join(import.meta.dirname, "../../src/main.ts");

/** How one command ended. */
export interface Ended {
  /** Null: a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** stdout as JSON; throws with everything that was printed when it is none. */
  // biome-ignore lint/suspicious/noExplicitAny: documents of every command, looked into by the tests
  json(): any;
}

export interface Started {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves when stdout or stderr says this; rejects when it ends without. */
  says(text: string): Promise<void>;
}

export interface Options {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** The argv before Node: `unshare …`, `nice`. */
  readonly under?: readonly string[];
}

/** A repository, a registry, a home folder of its own, and the command line in its own process. */
export interface CliWorld extends AsyncDisposable {
  readonly fixture: Fixture;
  readonly registry: FakeRegistry;
  /** The clone. */
  readonly repo: string;
  readonly origin: Git;
  path(...names: string[]): string;
  /** Publishes an MCP server in one file. */
  publish(name: string, version: string, server?: { tools?: readonly TinyTool[]; before?: string }): void;
  /** Runs a command on the clone to its end. */
  run(args: readonly string[], options?: Options): Promise<Ended>;
  start(args: readonly string[], options?: Options): Started;
  /** Refs of the origin: `refs/heads/main <commit>` a line. */
  refs(): Promise<string[]>;
  /** What this world's commands and their servers left running, by their command lines. */
  processes(): string[];
  /** Every word that was printed by any command. */
  readonly printed: string[];
}

/** Worlds stand side by side, two at a time: a small machine has as many cores, and servers have seconds to start. */
export const sideBySide = { concurrent: true, timeout: 300_000 } as const;

const turn = openTurns(2);

export const echo: TinyTool = { name: "echo", description: "Says it again" };

/** The manifest with these servers, each pinned: `{ weather: "weather-mcp@1.0.0" }`. */
export function manifest(servers: Readonly<Record<string, string | object>>): string {
  const entries = Object.entries(servers).map(([name, given]) => [
    name,
    typeof given === "string" ? { command: "npx", args: ["-y", given] } : given,
  ]);
  return `${JSON.stringify({ mcpServers: Object.fromEntries(entries) }, null, 2)}\n`;
}

/** What most stories start from: everything merges by itself, nothing waits, servers have three seconds. */
export const eagerPolicies = {
  "policies/update.yaml": "defaults:\n  minimumReleaseAge: 0 days\n  automerge: minor\n  automergeWithoutIsolation: true\n",
  "policies/verify.yaml": "defaults:\n  budget: { start: 5 seconds }\n",
  "policies/deploy.yaml": "targets:\n  - name: live\n    directory: ../live\n    keep: 2\n    olderThan: 0 days\n",
} as const;

export async function openCliWorld(files: Readonly<Record<string, string>> = {}): Promise<CliWorld> {
  let leave = () => {};
  await new Promise<void>((entered) => {
    void turn(() => {
      entered();
      return new Promise<void>((left) => {
        leave = left;
      });
    });
  });
  const fixture = await makeRepository({ "README.md": "hello\n", ...files });
  const registry = await startRegistry();
  const path = (...names: string[]) => join(fixture.folder, ...names);
  mkdirSync(path("home"));
  mkdirSync(path("tmp"));
  const npmrc = [`registry=${registry.url}/`, `cache=${path("npm-cache")}`, "fetch-retries=0", "audit=false", "update-notifier=false", ""];
  writeFileSync(path("home", ".npmrc"), npmrc.join("\n"));
  const env = {
    PATH: process.env.PATH,
    HOME: path("home"),
    TMPDIR: path("tmp"),
    XDG_CACHE_HOME: path("home", ".cache"),
    GIT_CONFIG_NOSYSTEM: "1",
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(import.meta.dirname, "../../node_modules/.cache/compile"),
  };
  const printed: string[] = [];
  const running = new Set<ChildProcess>();

  const start: CliWorld["start"] = (args, options = {}) => {
    const repo = args.some((arg) => arg.startsWith("--repo")) || options.cwd ? [] : ["--repo", fixture.clone.dir];
    const [command = "", ...rest] = [...(options.under ?? []), process.execPath, program, ...args, ...repo];
    const child = spawn(command, rest, {
      cwd: options.cwd ?? fixture.folder,
      env: { ...env, ...options.env },
      stdio: ["ignore", "pipe", "pipe"],
      // A group of its own, as a shell gives it: Ctrl-C reaches all of it.
      detached: true,
    });
    running.add(child);
    const texts = { stdout: "", stderr: "" };
    const listeners = new Set<() => void>();
    for (const name of ["stdout", "stderr"] as const) {
      child[name].setEncoding("utf8").on("data", (chunk: string) => {
        texts[name] += chunk;
        for (const listener of listeners) listener();
      });
    }
    const ended = new Promise<Ended>((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (code) => {
        running.delete(child);
        printed.push(texts.stdout, texts.stderr);
        resolve({ code, ...texts, json: () => parse(texts) });
        for (const listener of listeners) listener();
      });
    });
    const says = (text: string) =>
      new Promise<void>((resolve, reject) => {
        const look = () => {
          if (`${texts.stdout}${texts.stderr}`.includes(text)) resolve();
          else if (!running.has(child)) reject(new Error(`it never said ${text}: ${texts.stdout}${texts.stderr}`));
        };
        listeners.add(look);
        look();
      });
    return { process: child, ended, says };
  };

  return {
    fixture,
    registry,
    repo: fixture.clone.dir,
    origin: fixture.origin,
    path,
    printed,
    publish(name, version, { tools = [echo], before = "" } = {}) {
      const manifest = { name, version, bin: "server.js" };
      registry.publish({ manifest, files: { "server.js": tinyServer(tools, before) } });
    },
    start,
    run: (args, options) => start(args, options).ended,
    async refs() {
      const { text } = await fixture.origin.git(["for-each-ref", "--format=%(refname) %(objectname)"]);
      return text.split("\n").filter(Boolean);
    },
    processes: () => processesWith(fixture.folder),
    async [Symbol.asyncDispose]() {
      for (const child of running) child.kill("SIGKILL");
      await registry.close();
      await fixture[Symbol.asyncDispose]();
      leave();
    },
  };
}

function parse({ stdout, stderr }: { stdout: string; stderr: string }): unknown {
  try {
    return JSON.parse(stdout);
  } catch (cause) {
    throw new Error(`stdout is no JSON:\n${stdout}\nstderr:\n${stderr}`, { cause });
  }
}

/** The command lines of live processes that have to do with a folder: by an argument, their working directory or their environment. */
export function processesWith(folder: string): string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .flatMap((pid) => {
      try {
        const line = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
        const env = readFileSync(`/proc/${pid}/environ`, "utf8");
        const cwd = readlinkSync(`/proc/${pid}/cwd`);
        return [line, env, cwd].some((text) => text.includes(folder)) ? [`${pid}: ${line}`] : [];
      } catch {
        // It ended while it was looked at.
        return [];
      }
    });
}

/** Waits until something holds; throws what it last said otherwise. */
export async function until(holds: () => boolean | Promise<boolean>, what: string, milliseconds = 10_000): Promise<void> {
  const deadline = Date.now() + milliseconds;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`it did not come to pass: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The texts of all files below a folder, by their paths in it. */
export function filesBelow(folder: string, skip: (path: string) => boolean = () => false): Map<string, string> {
  const found = new Map<string, string>();
  if (!existsSync(folder)) return found;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile() && !skip(file)) found.set(file, readFileSync(file, "latin1"));
  }
  return found;
}
