/** The rows of the bench that prove: both versions of a pair, and of the example's whole fleet, against installing and starting them and no more. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildEnvironment } from "../src/verify/environment.ts";
import type { Verdict } from "../src/verify/verdict.ts";
import { launchOf } from "../src/verify/verify-task.ts";
import type { BareServer } from "./bench-bare.ts";
import { inPairs, median, quietly, ratios, type Sample, timed } from "./bench-measure.ts";
import type { MakeRow, Row } from "./bench-rows.ts";
import { fleet, folder, type World } from "./bench-world.ts";

const node = process.execPath;
const suites = ["health", "contract", "security"].flatMap((suite) => ["--suite", suite]);
const bare = new URL("bench-bare.ts", import.meta.url).pathname;

export const verifyRows: Readonly<Record<string, MakeRow>> = {
  verify: (world, runs) => {
    const about = { name: "verify", what: "`verify` one pair (memory): health, contract, security", of: "wall", target: 1.3 } as const;
    return proving(world, { about, only: ["--server", "memory"], runs });
  },
  "verify-fleet": (world, runs) => {
    const what = "`verify` the example's 17 servers, both versions: health, contract, integration, security";
    const about = { name: "verify-fleet", what, of: "cpu", target: 1.3 } as const;
    // Minutes each: three tell.
    return proving(world, { about, only: ["--suite", "integration"], runs: Math.min(runs, 3) });
  },
};

interface Asked {
  readonly about: Pick<Row, "name" | "what" | "of" | "target">;
  readonly only: readonly string[];
  readonly runs: number;
}

/** Both sides with npm's cache warm and none of their own: nothing of an earlier run is remembered, locked or extracted. */
async function proving(world: World, { about, only, runs }: Asked): Promise<Row> {
  const argv = [node, join(world.dist, "cli.js"), "verify", "--dry-run", "--json", ...suites, ...only, "--repo"];
  const file = join(folder, `${about.name}.json`);
  writeFileSync(file, JSON.stringify(await provenBy(world, argv)));
  const samples = { ours: [] as Sample[], theirs: [] as Sample[] };
  const side = (name: keyof typeof samples, run: () => Promise<Sample>) => async () => {
    const sample = await run();
    samples[name].push(sample);
    return sample[about.of];
  };
  const ours = side("ours", () => afresh((repo, env) => timed({ argv: anyVerdict([...argv, repo]), env })));
  const theirs = side("theirs", () => timed({ argv: [node, bare, file] }));
  const pairs = await inPairs(runs, ours, theirs);
  const each = ratios(pairs);
  const processor = median(samples.ours.slice(1).map(({ cpu }, at) => cpu / (samples.theirs[at + 1] as Sample).cpu));
  return {
    ...about,
    against: "`npm install` and a start of each, two at a time, unconfined",
    ours: median(pairs.ours),
    theirs: median(pairs.theirs),
    ratio: { median: median(each), least: Math.min(...each), most: Math.max(...each) },
    processor,
    memory: null,
  };
}

/** What a run proves, so that the other side installs and starts exactly that: pinned and candidate of every attempt. */
async function provenBy(world: World, argv: readonly string[]): Promise<BareServer[]> {
  const told = await afresh(async (repo, env) => {
    const given = Object.entries(env).map(([name, value]) => `${name}=${value}`);
    return quietly(["env", ...given, ...anyVerdict([...argv, repo])], folder);
  });
  const document = JSON.parse(told) as Verdict | Verdict[];
  const servers = new Map(world.inventory.servers.map((server) => [server.server, server]));
  const wanted = [document].flat().flatMap(({ server, package: purl, from, to }) => {
    const known = servers.get(server);
    if (!known?.name || purl === null) return [];
    const { args, env } = buildEnvironment(launchOf(known, null), { credentials: {} }, {});
    return [from, to].flatMap((version) => (version === null ? [] : [{ name: known.name as string, version, args, env }]));
  });
  return [...new Map(wanted.map((one) => [`${one.name}@${one.version}`, one])).values()];
}

/** A verdict against a version is no failure of the bench: 1 and 3 are results. */
function anyVerdict(argv: readonly string[]): readonly string[] {
  return ["bash", "-c", '"$@"; code=$?; [ $code -le 1 ] || [ $code -eq 3 ]', "bench", ...argv];
}

/** A repository and a cache that nobody has used: what was proven, locked or extracted once is remembered in both. */
async function afresh<Result>(use: (repo: string, env: Record<string, string>) => Promise<Result>): Promise<Result> {
  mkdirSync(folder, { recursive: true });
  const cache = mkdtempSync(join(tmpdir(), "mcp-gitops-bench-cache-"));
  const repo = repository();
  try {
    return await use(repo, { MCP_GITOPS_CACHE: cache });
  } finally {
    for (const made of [cache, repo]) rmSync(made, { recursive: true, force: true });
  }
}

function repository(): string {
  const repo = mkdtempSync(join(tmpdir(), "mcp-gitops-bench-"));
  quietly(["cp", "-R", `${fleet}/.`, repo], repo);
  const git = (...args: string[]) => quietly(["git", "-c", "user.name=bench", "-c", "user.email=bench@example.invalid", ...args], repo);
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("commit", "--quiet", "--message", "A state");
  return repo;
}
