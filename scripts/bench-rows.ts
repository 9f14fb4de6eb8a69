/** The rows of the bench that compare: each tells what is measured, against what, and how far it may be from it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { stableJson } from "../src/lib/canonical.ts";
import { resolveLock } from "../src/lock/resolve-lock.ts";
import { lockPath } from "../src/manifest/server-id.ts";
import { startFakeGithub } from "../test/fakes/github/fake-github.ts";
import { inPairs, median, ownWord, type Program, peakMemory, quietly, ratios, type Sample, timed } from "./bench-measure.ts";
import { verifyRows } from "./bench-verify.ts";
import { fleet, folder, type World } from "./bench-world.ts";

export interface Row {
  readonly name: string;
  readonly what: string;
  readonly against: string;
  /** What was measured: milliseconds on the clock, or of the processor. */
  readonly of: "wall" | "cpu";
  /** Medians in milliseconds. */
  readonly ours: number;
  readonly theirs: number;
  readonly ratio: { readonly median: number; readonly least: number; readonly most: number };
  readonly target: number;
  /** Median ratio of processor time, children included; null where only a part of a process was compared. */
  readonly processor: number | null;
  /** Greatest resident memory of either process in bytes; null where it was not looked at. */
  readonly memory: { readonly ours: number; readonly theirs: number } | null;
}

export type MakeRow = (world: World, runs: number) => Promise<Row>;

const node = process.execPath;

/** The rows by the names that --only takes. */
export const comparisons: Readonly<Record<string, MakeRow>> = {
  lookup: async (world, runs) => {
    const side = asking(world);
    await awake(world);
    const what = `look up the example's ${world.names.length} packages`;
    const pairs = await inPairs(runs, side("lookup"), side("fetch"));
    return row({ name: "lookup", what, against: "undici asking for the same documents at once", of: "wall", target: 1.3 }, pairs, null);
  },
  detect: async (world, runs) => {
    const repo = makeRepository(fleet);
    await awake(world);
    const ours: Program = { argv: [node, join(world.dist, "cli.js"), "detect", "--dry-run", "--repo", repo], env: scratchCache() };
    const theirs: Program = { argv: [node, world.peer("npm-check-updates"), "--packageFile", pinsAsPackageJson(world)], cwd: folder };
    const about = {
      name: "detect",
      what: "`detect --dry-run` on the example",
      against: peer(world, "npm-check-updates"),
      of: "wall",
      target: 0.6,
    } as const;
    const made = await compared(about, runs, ours, theirs);
    rmSync(repo, { recursive: true });
    return made;
  },
  exchange: async (world, runs) => {
    const side = (mode: string) => () => ownWord({ argv: [node, world.child, mode, world.server] });
    const what = "probe a server (memory), confined: spawn to its tools/list answer";
    const pairs = await inPairs(runs, side("loaded-probe"), side("exchange"));
    return row({ name: "exchange", what, against: "the bare messages, unconfined", of: "wall", target: 1.1 }, pairs, null);
  },
  probe: async (world, runs) => {
    const ours: Program = { argv: [node, world.child, "probe", world.server] };
    const theirs: Program = { argv: [node, world.peer("mcp-inspector"), "--cli", node, world.server, "--method", "tools/list"] };
    const about = {
      name: "probe",
      what: "the same probe as a whole process",
      against: peer(world, "@modelcontextprotocol/inspector", "--cli"),
      of: "wall",
      target: 0.5,
    } as const;
    return compared(about, runs, ours, theirs);
  },
  mcporter: async (world, runs) => {
    const config = join(folder, "mcporter.json");
    writeFileSync(config, JSON.stringify({ mcpServers: { memory: { command: node, args: [world.server] } } }));
    const ours: Program = { argv: [node, world.child, "probe", world.server] };
    const theirs: Program = { argv: [node, world.peer("mcporter"), "--config", config, "list", "memory"] };
    const about = {
      name: "mcporter",
      what: "the same probe as a whole process",
      against: peer(world, "mcporter", "list"),
      of: "wall",
      target: 1,
    } as const;
    return compared(about, runs, ours, theirs);
  },
  run: async (world, runs) => {
    const locked = await lockedServer(world);
    const pairs = await inPairs(runs, locked.by("run"), locked.by("direct"));
    // At most 120 ms more, or 1.15 times as long, whichever is greater.
    const target = Number(Math.max(1.15, 1 + 120 / median(pairs.theirs)).toFixed(2));
    const what = "start a server (memory) by `run`: to its tools/list answer";
    return row({ name: "run", what, against: "the same server started directly", of: "wall", target }, pairs, null);
  },
  npx: async (world, runs) => {
    const locked = await lockedServer(world);
    const pairs = await inPairs(runs, locked.by("run"), locked.by("npx"));
    return row({ name: "npx", what: "the same", against: "warm `npx -y`", of: "wall", target: 1 }, pairs, null);
  },
  idle: async (world, runs) => {
    await using idle = await idleAction(world);
    const theirs: Program = { argv: [node, world.core], cwd: folder };
    const about = {
      name: "idle",
      what: "the `detect` action where there is nothing to do",
      against: "a bundle that only imports @actions/core",
      of: "cpu",
      target: 1.3,
    } as const;
    return await compared(about, runs, idle.program, theirs);
  },
  ...verifyRows,
};

function asking(world: World): (mode: "lookup" | "fetch") => () => Promise<number> {
  return (mode) => () => ownWord({ argv: [node, world.child, mode, world.packages], cwd: fleet, env: scratchCache() });
}

/** A registry that nobody has asked for a while lets some questions wait, whoever asks. */
async function awake(world: World): Promise<void> {
  for (let round = 0; round < 12; round++) await asking(world)("fetch")();
}

/** The memory server in a repository of its own, locked and installed, and the ways to start it. */
async function lockedServer(world: World): Promise<{ by(how: "run" | "direct" | "npx"): () => Promise<number> }> {
  const name = "@modelcontextprotocol/server-memory";
  const spec = `${name}@${world.versions[name]}`;
  const repo = makeRepository(null);
  const resolution = await resolveLock({ ecosystem: "npm", name, version: world.versions[name] as string }, { configDir: repo });
  if (resolution.kind !== "resolved") throw new Error(resolution.reason);
  const lock = join(repo, lockPath({ manifest: ".mcp.json", server: "memory" }));
  mkdirSync(dirname(lock), { recursive: true });
  writeFileSync(lock, stableJson(resolution.lock));
  writeFileSync(join(repo, ".mcp.json"), JSON.stringify({ mcpServers: { memory: { command: "npx", args: ["-y", spec] } } }));
  const run = [node, join(world.dist, "cli.js"), "run", "memory", "--repo", repo];
  const { command, args } = JSON.parse(quietly([...run, "--dry-run", "--json"], repo)) as { command: string; args: string[] };
  const ways = { run, direct: [command, ...args], npx: ["npx", "-y", spec] };
  return { by: (how) => () => ownWord({ argv: [node, world.child, "talk", ...ways[how]], cwd: repo }) };
}

type About = Pick<Row, "name" | "what" | "against" | "of" | "target">;

async function compared(about: About, runs: number, ours: Program, theirs: Program): Promise<Row> {
  const samples = { ours: [] as Sample[], theirs: [] as Sample[] };
  const side = (name: keyof typeof samples, program: Program) => async () => {
    const sample = await timed(program);
    samples[name].push(sample);
    return sample[about.of];
  };
  const pairs = await inPairs(runs, side("ours", ours), side("theirs", theirs));
  const processor = median(samples.ours.slice(1).map(({ cpu }, i) => cpu / (samples.theirs[i + 1] as Sample).cpu));
  return { ...row(about, pairs, { ours: await peakMemory(ours), theirs: await peakMemory(theirs) }), processor };
}

function row(about: About, pairs: Parameters<typeof ratios>[0], memory: Row["memory"]): Row {
  const each = ratios(pairs);
  const ratio = { median: median(each), least: Math.min(...each), most: Math.max(...each) };
  return { ...about, ours: median(pairs.ours), theirs: median(pairs.theirs), ratio, processor: null, memory };
}

function peer(world: World, name: string, more = ""): string {
  return `${name} ${world.versions[name]} ${more}`.trim();
}

/** Nothing of earlier answers is used: neither side keeps any. */
function scratchCache(): NodeJS.ProcessEnv {
  return { MCP_GITOPS_CACHE: mkdtempSync(join(folder, "cache-")) };
}

function makeRepository(from: string | null): string {
  const repo = mkdtempSync(join(tmpdir(), "mcp-gitops-bench-"));
  if (from !== null) quietly(["cp", "-R", `${from}/.`, repo], repo);
  else writeFileSync(join(repo, "README.md"), "no servers here\n");
  const git = (...args: string[]) => quietly(["git", "-c", "user.name=bench", "-c", "user.email=bench@example.invalid", ...args], repo);
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("commit", "--quiet", "--message", "A state");
  return repo;
}

/** The example's pins as the dependencies of a package.json; what is not pinned exactly asks for anything older. */
function pinsAsPackageJson(world: World): string {
  const versions = new Map(world.inventory.servers.map(({ name, version, pin }) => [name, pin === "exact" ? version : null]));
  const file = join(folder, "pins/package.json");
  mkdirSync(join(folder, "pins"), { recursive: true });
  const dependencies = Object.fromEntries(world.names.map((name) => [name, versions.get(name) ?? "0.0.1"]));
  writeFileSync(file, `${JSON.stringify({ name: "pins", version: "1.0.0", private: true, dependencies }, null, 2)}\n`);
  return file;
}

/** The action in a checkout without a manifest, on a GitHub on loopback, as a runner would start it. */
async function idleAction(world: World): Promise<AsyncDisposable & { program: Program }> {
  const scratch = mkdtempSync(join(tmpdir(), "mcp-gitops-bench-"));
  const github = await startFakeGithub({ owner: "acme", repo: "fleet", dir: join(scratch, "fleet.git") });
  const repo = makeRepository(null);
  quietly(["git", "push", "--quiet", join(scratch, "fleet.git"), "main"], repo);
  quietly(["git", "remote", "add", "origin", `${github.url}/acme/fleet.git`], repo);
  for (const name of ["output", "summary"]) writeFileSync(join(scratch, name), "");
  const env = {
    GITHUB_ACTIONS: "true",
    GITHUB_OUTPUT: join(scratch, "output"),
    GITHUB_STEP_SUMMARY: join(scratch, "summary"),
    GITHUB_REPOSITORY: "acme/fleet",
    GITHUB_SERVER_URL: github.url,
    GITHUB_API_URL: github.url,
    GITHUB_RUN_ID: "1",
    RUNNER_TEMP: scratch,
    INPUT_REPO: repo,
    INPUT_FOLDER: join(scratch, "plan"),
    INPUT_TOKEN: github.token,
  };
  return {
    program: { argv: [node, join(world.dist, "detect.js")], cwd: repo, env },
    async [Symbol.asyncDispose]() {
      await github.close();
      for (const path of [scratch, repo]) rmSync(path, { recursive: true });
    },
  };
}
