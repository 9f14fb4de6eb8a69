/** `npm start` as a whole: how long it takes, and how much memory everything takes that is not a server. */
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./bench-world.ts";

export interface Story {
  readonly name: "start" | "start-cold";
  /** Seconds. */
  readonly wall: number;
  readonly target: number;
  /** Bytes: the greatest sum over the processes that are neither a server nor its sandbox. */
  readonly memory: number;
  readonly memoryTarget: number;
}

const memoryTarget = 600 * 1024 ** 2;

/** Runs the story once; `cold` with an empty npm cache and an empty store. */
export async function runStory(cold: boolean): Promise<Story> {
  const scratch = mkdtempSync(join(tmpdir(), "mcp-gitops-bench-"));
  const empty = cold ? { npm_config_cache: join(scratch, "npm"), MCP_GITOPS_CACHE: join(scratch, "cache") } : {};
  const from = performance.now();
  const child = spawn(process.execPath, [join(root, "scripts/demo.ts")], {
    env: { ...process.env, ...empty },
    stdio: ["ignore", "ignore", "inherit"],
  });
  let memory = 0;
  const timer = setInterval(() => {
    memory = Math.max(memory, ownMemory(child.pid ?? 0));
  }, 250);
  const code = await new Promise<number | null>((done, fail) => child.on("error", fail).on("close", done));
  clearInterval(timer);
  const wall = (performance.now() - from) / 1000;
  rmSync(scratch, { recursive: true, force: true });
  if (code !== 0) throw new Error(`npm start ended with exit code ${code}`);
  return { name: cold ? "start-cold" : "start", wall, target: cold ? 240 : 120, memory, memoryTarget };
}

/** What a process tree takes without servers: this program, git, and the package managers that it starts (Linux only). */
function ownMemory(pid: number): number {
  const parents = new Map<number, number[]>();
  for (const name of readdirSync("/proc")) {
    const parent = /^\d+$/.test(name) ? parentOf(name) : null;
    if (parent !== null) parents.set(parent, [...(parents.get(parent) ?? []), Number(name)]);
  }
  const sum = (one: number): number => {
    const command = textOf(`/proc/${one}/cmdline`).replaceAll("\0", " ");
    if (one !== pid && !isOurs(command)) return 0;
    return proportional(one) + (parents.get(one) ?? []).reduce((total, child) => total + sum(child), 0);
  };
  return sum(pid);
}

/** A sandbox and what runs in it is not ours, nor is the remote of the story. */
function isOurs(command: string): boolean {
  return /^(git|npm|sh|\/\S*git)\b/.test(command) || /mcp-gitops\.js|\/dist\/cli\.js|\/bin\/npm\b|npm-cli\.js/.test(command);
}

/** The share of a process in what is resident: shared pages are counted once over all. */
function proportional(pid: number): number {
  const kilobytes = /^Pss:\s+(\d+) kB/m.exec(textOf(`/proc/${pid}/smaps_rollup`))?.[1];
  return Number(kilobytes ?? 0) * 1024;
}

function parentOf(pid: string): number | null {
  const stat = textOf(`/proc/${pid}/stat`);
  const parent = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1];
  return parent === undefined ? null : Number(parent);
}

/** Empty for a process that has ended meanwhile. */
function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (["ENOENT", "ESRCH", "EACCES"].includes((error as NodeJS.ErrnoException).code ?? "")) return "";
    throw error;
  }
}
