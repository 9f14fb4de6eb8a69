/**
 * Measures what a large fleet costs, as ratios to what it must cost at least: `node scripts/bench-scale.ts [--program FILE] [--quick]`.
 * Programs run in processes of their own, turn by turn, and the best of their turns counts. Prints a table, or rows with `--json`.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type FleetSize, packageName, versionsOf, writeFleet } from "./bench-fleet.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const big: FleetSize = { files: 1_000, entries: 10_000, packages: 2_000 };
const wire = { latency: 50, connections: 16 } as const;

export interface ScaleRow {
  readonly name: string;
  /** What was measured: a ratio, or megabytes. */
  readonly value: number;
  readonly unit: "×" | "MB" | "%";
  /** The most it may be; null for a row that stands for comparison. */
  readonly limit: number | null;
  readonly note: string;
}

/** All rows; `program` is the built command line. Takes a minute or two; the peers, which `quick` leaves out, take some more. */
export async function measureScale(program: string, options: { readonly quick?: boolean } = {}): Promise<ScaleRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "bench-scale-"));
  try {
    const fleet = makeFleet(folder, big);
    return [
      ...(await listRows(program, fleet)),
      ...(await growthRows(program, folder)),
      ...(await detectRows(program, fleet, folder)),
      ...(options.quick ? [] : await peerRows(folder)),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Run {
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** A process to its end: the time on the clock, and its peak of memory, which it tells itself. */
function run(argv: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Run> {
  const tell = 'data:text/javascript,process.on("exit",()=>process.stderr.write(`\\npeak ${process.resourceUsage().maxRSS}\\n`))';
  const started = performance.now();
  const child = spawn(process.execPath, ["--import", tell, ...argv], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk) => {
    said = (said + chunk).slice(-4_000);
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      const peak = /peak (\d+)\n$/.exec(said)?.[1];
      if (code !== 0 || peak === undefined) return reject(new Error(`${argv.join(" ")} ended with ${code}: ${said}`));
      resolve({ milliseconds: performance.now() - started, megabytes: Number(peak) / 1024 });
    });
  });
}

/** Each program in turn, several times over, so that a busy machine slows all of them; the best of each counts. */
async function turns(rounds: number, programs: readonly (() => Promise<Run>)[]): Promise<Run[]> {
  const best: Run[] = programs.map(() => ({ milliseconds: Number.POSITIVE_INFINITY, megabytes: 0 }));
  for (let round = 0; round < rounds; round++) {
    for (const [at, program] of programs.entries()) {
      const { milliseconds, megabytes } = await program();
      const so = best[at] as Run;
      best[at] = { milliseconds: Math.min(so.milliseconds, milliseconds), megabytes: Math.max(so.megabytes, megabytes) };
    }
  }
  return best;
}

interface Fleet {
  readonly repo: string;
  readonly size: FleetSize;
}

function makeFleet(folder: string, size: FleetSize): Fleet {
  const repo = join(folder, `fleet-${size.entries}`);
  writeFleet(repo, size);
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=bench", "-c", "user.email=bench@example.com", ...args], { cwd: repo, stdio: "ignore" });
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("commit", "--quiet", "-m", "Fleet");
  return { repo, size };
}

/** The parser that `list` uses, on the same files, and nothing else: the bound that no reader of positions goes below. */
const bareParsers = `
import { readdirSync, readFileSync } from "node:fs";
import { parseTree } from ${JSON.stringify(import.meta.resolve("jsonc-parser"))};
for (const entry of readdirSync(process.argv[1], { recursive: true, withFileTypes: true })) {
  if (entry.isFile() && entry.name.endsWith("mcp.json")) parseTree(readFileSync(entry.parentPath + "/" + entry.name, "utf8"), [], { allowTrailingComma: true });
}`;

async function listRows(program: string, { repo, size }: Fleet): Promise<ScaleRow[]> {
  const bare = () => run(["--input-type=module", "-e", bareParsers, repo], repo);
  const [ours, theirs] = (await turns(5, [() => run([program, "list", "--repo", repo, "--json"], repo), bare])) as [Run, Run];
  const note = `${size.files} files, ${size.entries} entries: ${ms(ours)} against ${ms(theirs)}, both from start to end`;
  return [
    { name: "list ÷ bare parsers on the same files", value: ours.milliseconds / theirs.milliseconds, unit: "×", limit: 4, note },
    {
      name: "list, peak of memory",
      value: ours.megabytes,
      unit: "MB",
      limit: 250,
      note: `bare parsers: ${theirs.megabytes.toFixed(0)} MB`,
    },
  ];
}

/** What ten times as many entries cost beyond the start of the program: ten times as much at most. */
async function growthRows(program: string, folder: string): Promise<ScaleRow[]> {
  const sizes = [10, 100, 1_000, 10_000];
  const fleets = sizes.map((entries) => makeFleet(join(folder, "growth"), { files: Math.ceil(entries / 10), entries, packages: 2_000 }));
  const start = () => run([program, "--version"], folder);
  const [empty, ...runs] = await turns(3, [
    start,
    ...fleets.map(
      ({ repo }) =>
        () =>
          run([program, "list", "--repo", repo, "--json"], repo),
    ),
  ]);
  const spent = runs.map(({ milliseconds }) => milliseconds - (empty as Run).milliseconds);
  const note = sizes.map((entries, at) => `${entries}: ${ms(runs[at] as Run)}`).join(", ");
  const value = (spent[3] as number) / (spent[2] as number);
  return [{ name: "list, 10,000 ÷ 1,000 entries beyond the start", value, unit: "×", limit: 10, note }];
}

interface Totals {
  readonly requests: number;
  readonly bytes: number;
  readonly median: number;
  readonly mean: number;
  readonly largest: number;
}

interface BenchRegistry extends Disposable {
  readonly url: string;
  /** Since it was last asked. */
  totals(): Promise<Totals>;
}

async function startRegistry(packages: number): Promise<BenchRegistry> {
  const argv = [join(root, "scripts/bench-registry.ts"), String(packages), String(wire.latency)];
  const child: ChildProcess = spawn(process.execPath, argv, { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream })[Symbol.asyncIterator]();
  const url = String((await lines.next()).value);
  return {
    url,
    async totals() {
      child.stdin?.write("\n");
      return JSON.parse(String((await lines.next()).value)) as Totals;
    },
    [Symbol.dispose]: () => void child.kill(),
  };
}

async function detectRows(program: string, { repo, size }: Fleet, folder: string): Promise<ScaleRow[]> {
  using registry = await startRegistry(size.packages);
  const home = join(folder, "home");
  mkdirSync(home);
  const env = { HOME: home, npm_config_registry: registry.url };
  const detect = () => run([program, "detect", "--repo", repo, "--dry-run", "--json"], repo, env);
  const first = await detect();
  const asked = await registry.totals();
  const second = await detect();
  const again = await registry.totals();
  if (asked.requests !== size.packages) throw new Error(`${asked.requests} requests for ${size.packages} packages`);
  const ideal = (size.packages / wire.connections) * wire.latency;
  const documents = `documents of ${kb(asked.median)} (median), ${kb(asked.mean)} (mean), ${kb(asked.largest)} (largest)`;
  const of = (value: Run) =>
    `${ms(value)} against ${ideal.toFixed(0)} ms (${size.packages} requests ÷ ${wire.connections} × ${wire.latency} ms)`;
  return [
    { name: "detect ÷ ideal", value: first.milliseconds / ideal, unit: "×", limit: 1.5, note: `${of(first)}; ${documents}` },
    { name: "detect, peak of memory", value: first.megabytes, unit: "MB", limit: null, note: `${size.entries} entries` },
    { name: "detect again ÷ ideal", value: second.milliseconds / ideal, unit: "×", limit: 1.5, note: of(second) },
    {
      name: "detect again, bytes",
      value: (100 * again.bytes) / asked.bytes,
      unit: "%",
      limit: 5,
      note: `${kb(again.bytes)} of ${kb(asked.bytes)} on the wire, headers included; nothing had changed`,
    },
  ];
}

/** The same pins by others, where they are installed in `.bench/` (never by this script: they are large). */
async function peerRows(folder: string): Promise<ScaleRow[]> {
  const ideal = (big.packages / wire.connections) * wire.latency;
  const rows: ScaleRow[] = [];
  for (const [name, prepare] of Object.entries(peers)) {
    const program = peerProgram(name);
    if (program === null) continue;
    using registry = await startRegistry(big.packages);
    const home = join(folder, name);
    mkdirSync(home);
    const { argv, env } = prepare(home, registry.url);
    const measured = await run([program, ...argv], home, { HOME: home, ...env });
    const { requests } = await registry.totals();
    const note = `${ms(measured)}, ${measured.megabytes.toFixed(0)} MB, ${requests} requests for the same ${big.packages} pins`;
    rows.push({ name: `${name} ÷ ideal`, value: measured.milliseconds / ideal, unit: "×", limit: null, note });
  }
  return rows;
}

type Prepare = (home: string, registry: string) => { readonly argv: readonly string[]; readonly env?: NodeJS.ProcessEnv };

const pins = () =>
  Array.from({ length: big.packages }, (_, index) => {
    const versions = versionsOf(index);
    return [packageName(index), versions[Math.floor(versions.length / 2)] as string] as const;
  });

const peers: Readonly<Record<string, Prepare>> = {
  "npm-check-updates": (home, registry) => {
    writeFileSync(
      join(home, "package.json"),
      JSON.stringify({ name: "bench", version: "1.0.0", dependencies: Object.fromEntries(pins()) }),
    );
    const concurrency = String(wire.connections);
    return { argv: ["--registry", registry, "--concurrency", concurrency, "--cwd", home, "--loglevel", "silent"] };
  },
  renovate: (home, registry) => {
    const servers = Object.fromEntries(pins().map(([name, version]) => [name, { command: "npx", args: ["-y", `${name}@${version}`] }]));
    writeFileSync(join(home, ".mcp.json"), JSON.stringify({ mcpServers: servers }, null, 2));
    const manager = {
      customType: "regex",
      managerFilePatterns: ["/\\.mcp\\.json$/"],
      matchStrings: ['"(?<depName>[a-z0-9-]+)@(?<currentValue>[0-9][^"]*)"'],
      datasourceTemplate: "npm",
      registryUrlTemplate: registry,
    };
    const config = { enabledManagers: ["custom.regex"], customManagers: [manager], minimumReleaseAge: null };
    writeFileSync(join(home, "config.json"), JSON.stringify(config));
    execFileSync("git", ["init", "--quiet"], { cwd: home });
    execFileSync("git", ["add", ".mcp.json"], { cwd: home });
    const env = { RENOVATE_CONFIG_FILE: join(home, "config.json"), RENOVATE_BASE_DIR: join(home, "base"), LOG_LEVEL: "error" };
    return { argv: ["--platform=local", "--dry-run=lookup", "--require-config=ignored"], env };
  },
};

function peerProgram(name: string): string | null {
  const entries = {
    "npm-check-updates": "node_modules/npm-check-updates/build/cli.js",
    renovate: "renovate/node_modules/renovate/dist/renovate.js",
  };
  const file = join(root, ".bench", entries[name as keyof typeof entries]);
  return existsSync(file) ? file : null;
}

const ms = ({ milliseconds }: Run) => `${milliseconds.toFixed(0)} ms`;
const kb = (bytes: number) => `${(bytes / 1024).toFixed(bytes < 10_240 ? 1 : 0)} KB`;

export function scaleTable(rows: readonly ScaleRow[]): string {
  const lines = rows.map(({ name, value, unit, limit, note }) => {
    const most = limit === null ? "–" : `≤ ${limit} ${unit}`;
    const verdict = limit === null ? "" : value <= limit ? "yes" : "NO";
    return `| ${name} | ${value.toFixed(2)} ${unit} | ${most} | ${verdict} | ${note} |`;
  });
  return ["| measured | value | limit | held | how |", "|---|---|---|---|---|", ...lines, ""].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { program: { type: "string" }, quick: { type: "boolean" }, json: { type: "boolean" } },
  });
  const rows = await measureScale(values.program ?? join(root, "bin/mcp-gitops.js"), { quick: values.quick ?? false });
  process.stdout.write(values.json ? `${JSON.stringify(rows, null, 2)}\n` : scaleTable(rows));
}
