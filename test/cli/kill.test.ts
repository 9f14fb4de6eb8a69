import { cpSync, existsSync, mkdtempSync, readdirSync, readlinkSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Git, openGit } from "../../src/lib/git.ts";
import { type CliWorld, eagerPolicies, echo, manifest, openCliWorld, processesWith, until } from "./world.ts";

const command = ["cycle", "--merge", "--deploy"] as const;
/** More of them for a longer look: `KILLS=40 npx vitest run test/cli/kill.test.ts`. */
const kills = Number(process.env.KILLS ?? 3);

/** The same repository, home and caches in another folder, where the clock stands and the run has a fixed name. */
interface Copy extends Disposable {
  readonly folder: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

async function copyOf(world: CliWorld): Promise<Copy> {
  const folder = mkdtempSync(join(tmpdir(), "mcp-gitops-kill-"));
  cpSync(world.path(), folder, { recursive: true, verbatimSymlinks: true });
  await openGit(join(folder, "repo")).git(["remote", "set-url", "origin", join(folder, "origin.git")]);
  const clock = `--import=${join(import.meta.dirname, "standing-clock.mjs")}`;
  return {
    folder,
    args: [...command, "--repo", join(folder, "repo")],
    env: {
      HOME: join(folder, "home"),
      XDG_CACHE_HOME: join(folder, "home", ".cache"),
      TMPDIR: join(folder, "tmp"),
      NODE_OPTIONS: clock,
      STANDING_CLOCK: String(Date.UTC(2027, 0, 2, 3, 4, 5)),
      GITHUB_RUN_ID: "7",
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Everything that a run leaves: refs with their commits, what is live, the work tree, and files that nobody finished. */
async function stateOf({ folder }: Copy): Promise<{ readonly events: readonly string[]; readonly [what: string]: unknown }> {
  const git = openGit(join(folder, "origin.git"));
  const repo = openGit(join(folder, "repo"));
  const live = join(folder, "live");
  const list = (path: string) => (existsSync(path) ? readdirSync(path).sort() : []);
  return {
    refs: (await git.git(["for-each-ref", "--format=%(refname) %(objectname)"])).text
      .split("\n")
      .filter((ref) => !ref.includes("mcp-ledger")),
    events: await eventsOf(git),
    current: existsSync(join(live, "current")) ? readlinkSync(join(live, "current")) : null,
    live: [list(live), list(join(live, "revisions")), list(join(live, "trees"))],
    workTree: (await repo.git(["status", "--porcelain"])).text,
    unfinished: unfinished(folder),
  };
}

/**
 * Every event without its time and run, sorted: a run that was killed after a merge plans anew before it deploys, an undisturbed one
 * plans anew the next time.
 */
async function eventsOf(git: Git): Promise<string[]> {
  const commits = (await git.git(["log", "--format=%H", "mcp-ledger"])).text.split("\n");
  const added = commits.map(async (commit) => {
    const { text } = await git.git([
      "diff-tree",
      "--root",
      "-r",
      "--no-commit-id",
      "--name-only",
      "--diff-filter=A",
      commit,
      "--",
      "events",
    ]);
    const files = text.split("\n").filter(Boolean);
    return Promise.all(files.map(async (file) => JSON.parse((await git.git(["show", `${commit}:${file}`])).text)));
  });
  const events = (await Promise.all(added)).flat();
  return events.map(({ type, data }) => `${type} ${JSON.stringify(data)}`).sort();
}

function unfinished(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const ours = names.filter((name) => !/npm-cache|_cacache|node-compile-cache|node_modules/.test(name));
  return ours.filter((name) => /\.lock$|\.next$|staging[-.]|extracting|tmp_obj_|\.json\.\d+/.test(name));
}

test("Killed anywhere, the same command again ends where an undisturbed run ends: same commits, same events, same files", async () => {
  await using world = await openCliWorld({
    ".mcp.json": manifest({ weather: "weather-mcp@1.0.0", news: "news-mcp@1.0.0", broken: "broken-mcp@1.0.0" }),
    ...eagerPolicies,
  });
  for (const name of ["weather-mcp", "news-mcp", "broken-mcp"]) world.publish(name, "1.0.0");
  world.publish("weather-mcp", "1.1.0", { tools: [echo, { name: "forecast" }] });
  world.publish("news-mcp", "2.0.0", { tools: [] });
  world.publish("broken-mcp", "1.0.1", { before: "process.exit(3)" });

  using undisturbed = await copyOf(world);
  const from = Date.now();
  const first = await world.run(undisturbed.args, { env: undisturbed.env });
  const duration = Date.now() - from;
  expect(first.code, first.stderr).toBe(0);
  const once = await stateOf(undisturbed);
  expect((await world.run(undisturbed.args, { env: undisturbed.env })).code).toBe(0);
  const twice = await stateOf(undisturbed);
  expect(once).toMatchObject({ unfinished: [], workTree: "", current: expect.any(String) });

  const killed = async (kill: number) => {
    using copy = await copyOf(world);
    const started = world.start(copy.args, { env: copy.env });
    const after = Math.round(duration * ((kill + Math.random()) / kills));
    await new Promise((resolve) => setTimeout(resolve, after));
    // One in three dies alone, one with all that it started, and one is stopped by Ctrl-C.
    const pid = started.process.pid as number;
    if (started.process.exitCode === null) process.kill(kill % 3 === 0 ? pid : -pid, kill % 3 === 2 ? "SIGINT" : "SIGKILL");
    const { stderr, code } = await started.ended;
    // Before its first line of code a process has no say in it.
    if (kill % 3 === 2 && stderr !== "") expect([0, 3], stderr).toContain(code);
    const told = `killed after ${after} of ${duration} ms: ${stderr}`;
    await until(() => processesWith(copy.folder).length === 0, `nothing is left running, ${told}`);
    const again = await world.run(copy.args, { env: copy.env });
    expect(again.code, `${told}\nagain: ${again.stderr}`).toBe(0);
    const state = await stateOf(copy);
    expect(state, told).toEqual(state.events.length === once.events.length ? once : twice);
    const audit = await world.run(["audit", "--repo", join(copy.folder, "repo")], { env: copy.env });
    expect(audit.code, audit.stdout).toBe(0);
  };
  // Three at a time.
  for (let kill = 0; kill < kills; kill += 3) {
    await Promise.all([kill, kill + 1, kill + 2].filter((one) => one < kills).map(killed));
  }
}, 600_000);
