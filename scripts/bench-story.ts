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
  /** What that peak was made of: bytes by kind of process. */
  readonly peak: Readonly<Record<string, number>>;
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
  let peak: Record<string, number> = {};
  const timer = setInterval(() => {
    const now = ownMemory(child.pid ?? 0);
    if (total(now) > total(peak)) peak = now;
  }, 250);
  const code = await new Promise<number | null>((done, fail) => child.on("error", fail).on("close", done));
  clearInterval(timer);
  const wall = (performance.now() - from) / 1000;
  rmSync(scratch, { recursive: true, force: true });
  if (code !== 0) throw new Error(`npm start ended with exit code ${code}`);
  return { name: cold ? "start-cold" : "start", wall, target: cold ? 240 : 120, memory: total(peak), memoryTarget, peak };
}

function total(memory: Readonly<Record<string, number>>): number {
  return Object.values(memory).reduce((sum, bytes) => sum + bytes, 0);
}

/** What a process tree takes without servers: this program, git, and the package managers that it starts (Linux only). */
function ownMemory(pid: number): Record<string, number> {
  const children = new Map<number, number[]>();
  for (const name of readdirSync("/proc")) {
    const parent = /^\d+$/.test(name) ? parentOf(name) : null;
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const memory: Record<string, number> = {};
  const count = (one: number) => {
    const kind = one === pid ? "story" : kindOf(textOf(`/proc/${one}/cmdline`).replaceAll("\0", " "));
    // A sandbox and what runs in it is not ours, nor is the remote of the story.
    if (kind === null) return;
    memory[kind] = (memory[kind] ?? 0) + proportional(one);
    for (const child of children.get(one) ?? []) count(child);
  };
  count(pid);
  return memory;
}

function kindOf(command: string): string | null {
  if (/mcp-gitops\.js|\/dist\/cli\.js/.test(command)) return / prove /.test(command) ? "proving" : "deciding";
  if (/^npm\b|\/bin\/npm\b|npm-cli\.js/.test(command)) return "npm";
  return /^(\/\S*)?git\b/.test(command) ? "git" : null;
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
