/** How the bench measures: whole processes with all that they start, in pairs, and what to make of the numbers. */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** One run: milliseconds on the clock, milliseconds of processor time (user and system, children included). */
export interface Sample {
  readonly wall: number;
  readonly cpu: number;
}

export interface Program {
  readonly argv: readonly string[];
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Both sides of a row, run in turns (A B A B …), so that whatever else the machine does meets both. */
export interface Pairs {
  readonly ours: number[];
  readonly theirs: number[];
}

/** Runs A and B in turns after one of each that does not count: caches are warm for both. */
export async function inPairs(runs: number, ours: () => Promise<number>, theirs: () => Promise<number>): Promise<Pairs> {
  await ours();
  await theirs();
  const pairs: Pairs = { ours: [], theirs: [] };
  for (let run = 0; run < runs; run++) {
    pairs.ours.push(await ours());
    pairs.theirs.push(await theirs());
  }
  return pairs;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** Ours by theirs, pair by pair. */
export function ratios({ ours, theirs }: Pairs): number[] {
  return ours.map((value, i) => value / (theirs[i] as number));
}

/** Runs a program to its end and times it by bash's own clock, which counts its children too. Throws when it fails. */
export async function timed({ argv, cwd, env }: Program): Promise<Sample> {
  const folder = mkdtempSync(join(tmpdir(), "mcp-gitops-bench-"));
  const script = 'TIMEFORMAT="%R %U %S"; { time "${@:2}" >"$1/out" 2>"$1/err" </dev/null; } 2>"$1/time"';
  const child = spawn("bash", ["-c", script, "bench", folder, ...argv], {
    cwd,
    env: { ...process.env, LC_ALL: "C", ...env },
    stdio: "ignore",
  });
  const code = await new Promise<number | null>((done, fail) => child.on("error", fail).on("close", done));
  if (code !== 0) {
    throw new Error(
      `${argv.join(" ")} ended with exit code ${code}\n${read(folder, "err").slice(-2000)}${read(folder, "out").slice(-500)}`,
    );
  }
  const [real, user, system] = read(folder, "time").trim().split(" ").map(Number) as [number, number, number];
  rmSync(folder, { recursive: true });
  return { wall: real * 1000, cpu: (user + system) * 1000 };
}

/** The same for a program that measures itself: the milliseconds that it prints on its last line. */
export async function ownWord({ argv, cwd, env }: Program): Promise<number> {
  const child = spawn(argv[0] as string, argv.slice(1), { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "inherit"] });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise<number | null>((done, fail) => child.on("error", fail).on("close", done));
  const value = Number(Buffer.concat(chunks).toString("utf8").trim().split("\n").at(-1));
  if (code !== 0 || !Number.isFinite(value)) throw new Error(`${argv.join(" ")} ended with exit code ${code} and no number`);
  return value;
}

/** Greatest resident memory of a Node program itself, in bytes, from a run of its own that is not timed. */
export async function peakMemory({ argv, cwd, env }: Program): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "mcp-gitops-bench-"));
  const file = join(folder, "peak");
  // Not by `maxRSS`: that counts the moment before the program took the place of this one's copy.
  const peak = String.raw`/VmHWM:\s+(\d+)/.exec(r("/proc/self/status","utf8"))[1]`;
  const code = `import{appendFileSync as a,readFileSync as r}from"node:fs";process.on("exit",()=>a(${JSON.stringify(file)},process.pid+" "+${peak}+"\\n"))`;
  const options = `--import data:text/javascript,${encodeURIComponent(code)}`;
  const child = spawn(argv[0] as string, argv.slice(1), { cwd, env: { ...process.env, ...env, NODE_OPTIONS: options }, stdio: "ignore" });
  const pid = child.pid;
  await new Promise((done, fail) => child.on("error", fail).on("close", done));
  const own = read(folder, "peak")
    .split("\n")
    .find((line) => line.startsWith(`${pid} `));
  rmSync(folder, { recursive: true });
  return Number(own?.split(" ")[1] ?? Number.NaN) * 1024;
}

/** Runs a command for its effect and returns what it printed. */
export function quietly(argv: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(argv[0] as string, argv.slice(1), { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${argv.join(" ")} failed in ${cwd}\n${stderr}`);
  return stdout;
}

function read(folder: string, name: string): string {
  return readFileSync(join(folder, name), "utf8");
}
