import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openGit } from "../../src/lib/git.ts";
import { type CliWorld, eagerPolicies, manifest, openCliWorld, sideBySide } from "./world.ts";

const first = { ".mcp.json": manifest({ weather: "weather-mcp@1.0.0" }), ...eagerPolicies };

async function open(files: Readonly<Record<string, string>> = first): Promise<CliWorld> {
  const world = await openCliWorld(files);
  world.publish("weather-mcp", "1.0.0");
  world.publish("weather-mcp", "1.1.0");
  return world;
}

/** What of a checkout is the user's own: branch, commit, index, changes, and all refs but this program's. */
async function ownOf(world: CliWorld): Promise<unknown> {
  const git = async (...args: string[]) => (await world.fixture.clone.git(args, { allow: [0, 1] })).text;
  const refs = (await git("for-each-ref", "--format=%(refname) %(objectname)")).split("\n");
  return {
    head: [await git("symbolic-ref", "-q", "HEAD"), await git("rev-parse", "HEAD")],
    index: await git("ls-files", "--stage"),
    status: await git("status", "--porcelain", "--ignored"),
    refs: refs.filter((ref) => !/refs\/heads\/mcp-(gitops\/|ledger)/.test(ref)),
    config: await git("config", "--local", "--list"),
    stash: await git("stash", "list"),
  };
}

test(
  "A cycle touches nothing but its own branches: not the work tree, the index, HEAD or any other ref, dirty as they are",
  sideBySide,
  async () => {
    await using world = await open();
    writeFileSync(world.path("repo", "notes.txt"), "mine\n");
    appendFileSync(world.path("repo", "README.md"), "changed\n");
    writeFileSync(world.path("repo", ".mcp.json"), "{ half written");
    await world.fixture.clone.git(["add", "README.md"]);
    const [before, refs] = [await ownOf(world), await world.refs()];
    const cycle = await world.run(["cycle"]);
    expect(cycle.code, cycle.stderr).toBe(0);
    expect(await ownOf(world)).toEqual(before);
    const after = await world.refs();
    expect(after.filter((ref) => !ref.includes("refs/heads/mcp-"))).toEqual(refs);
    expect(after.map((ref) => ref.split(" ")[0])).toEqual([
      "refs/heads/main",
      "refs/heads/mcp-gitops/=2emcp.json/weather",
      "refs/heads/mcp-ledger",
    ]);
  },
);

test(
  "Without an origin the repository is its own: proposing leaves a dirty tree alone, merging into it refuses and says what to do",
  sideBySide,
  async () => {
    await using world = await open();
    await world.fixture.clone.git(["remote", "remove", "origin"]);
    appendFileSync(world.path("repo", "README.md"), "changed\n");
    const before = await ownOf(world);
    expect((await world.run(["cycle"])).code).toBe(0);
    expect(await ownOf(world)).toEqual(before);
    const merge = await world.run(["cycle", "--merge", "--json"]);
    expect(merge.code, merge.stderr).toBe(2);
    expect(merge.json().error).toMatchObject({ code: "repository", found: "README.md", todo: expect.stringContaining("commit or stash") });
    expect(await ownOf(world)).toEqual(before);
    await world.fixture.clone.git(["checkout", "--quiet", "--", "README.md"]);
    const again = await world.run(["cycle", "--merge"]);
    expect(again.code, again.stderr).toBe(0);
    expect((await world.fixture.clone.git(["status", "--porcelain"])).text).toBe("");
    expect((await world.fixture.clone.git(["log", "-1", "--format=%s"])).text).toBe("Update weather from 1.0.0 to 1.1.0");
  },
);

test("A detached checkout is fine where the branch can be told, and a branch that is not there is not invented", sideBySide, async () => {
  await using world = await open();
  await world.fixture.clone.git(["checkout", "--quiet", "--detach"]);
  const detached = await world.run(["cycle"]);
  expect(detached.code, detached.stderr).toBe(0);
  await world.fixture.clone.git(["config", "mcp-gitops.base", "nowhere"]);
  const missing = await world.run(["cycle", "--json"]);
  expect(missing.code, missing.stdout).toBe(2);
  expect(missing.json().error).toMatchObject({ code: "repository", message: 'there is no branch "nowhere"', todo: expect.any(String) });
  await world.fixture.clone.git(["config", "--unset", "mcp-gitops.base"]);
  await world.fixture.clone.git(["remote", "set-url", "origin", world.path("gone.git")]);
  const gone = await world.run(["detect", "--json"]);
  expect([gone.code, gone.json().error.code]).toEqual([2, "repository"]);
});

test("A repository that may not be written to says so, and nothing is half-done; the base alone may be protected", sideBySide, async () => {
  await using world = await open();
  const hook = (lines: string) => {
    mkdirSync(world.path("origin.git", "hooks"), { recursive: true });
    writeFileSync(world.path("origin.git", "hooks", "reference-transaction"), `#!/bin/sh\n${lines}\n`, { mode: 0o755 });
  };
  hook('[ "$1" = prepared ] && { echo "no right to push" >&2; exit 1; }; exit 0');
  const before = await world.refs();
  const refused = await world.run(["cycle", "--merge", "--json"]);
  expect([refused.code, refused.json().error.kind], refused.stdout).toEqual([2, "config"]);
  expect(refused.json().error).toMatchObject({
    code: "permission",
    found: expect.stringContaining("no right to push"),
    todo: expect.any(String),
  });
  expect(await world.refs()).toEqual(before);
  hook('[ "$1" = prepared ] && grep -q " refs/heads/main$" && { echo "main is protected" >&2; exit 1; }; exit 0');
  const merge = await world.run(["cycle", "--merge"]);
  expect([merge.code, /weather +blocked .*main is protected/.test(merge.stdout)], merge.stdout).toEqual([0, true]);
  expect((await world.run(["audit"])).code).toBe(0);
  hook("exit 0");
  const again = await world.run(["cycle", "--merge"]);
  expect([again.code, again.stdout.includes("merged")], again.stderr).toEqual([0, true]);
});

test("A cycle that is to deploy and has no target says so before it proves or proposes anything", sideBySide, async () => {
  await using world = await open({ ...first, "policies/deploy.yaml": "targets: []\n" });
  const before = await world.refs();
  const cycle = await world.run(["cycle", "--merge", "--deploy", "--json"]);
  expect([cycle.code, cycle.json().error.message], cycle.stdout).toEqual([2, "no target is configured"]);
  expect([await world.refs(), cycle.stderr]).toEqual([before, ""]);
});

test("A repository that pins nothing gets one proposal, with every lock and contract in it", sideBySide, async () => {
  await using world = await open({
    ".mcp.json": manifest({ weather: "weather-mcp", news: "news-mcp@latest", old: "old-mcp" }),
    ...eagerPolicies,
  });
  for (const name of ["news-mcp", "old-mcp"]) world.publish(name, "3.0.0");
  const cycle = await world.run(["cycle"]);
  expect(cycle.code, cycle.stderr).toBe(0);
  expect((await world.refs()).map((ref) => ref.split(" ")[0])).toEqual([
    "refs/heads/main",
    "refs/heads/mcp-gitops/pin",
    "refs/heads/mcp-ledger",
  ]);
  const changed = (await world.origin.git(["diff", "--stat=200", "main", "mcp-gitops/pin"])).text;
  expect(changed.split("\n").length).toBe(1 + 3 * 2 + 1);
  const { mcpServers } = JSON.parse((await world.origin.git(["show", "mcp-gitops/pin:.mcp.json"])).text);
  expect(Object.values(mcpServers).map((one) => (one as { args: string[] }).args[1])).toEqual([
    "weather-mcp@1.1.0",
    "news-mcp@3.0.0",
    "old-mcp@3.0.0",
  ]);
});

test(
  "A node_modules above every scratch folder is this machine's fault, and no version's; one above the repository is nobody's",
  sideBySide,
  async () => {
    await using world = await open();
    mkdirSync(world.path("node_modules"));
    const refs = await world.refs();
    const stray = await world.run(["cycle", "--json"]);
    expect(stray.code, stray.stdout).toBe(2);
    expect(stray.json().error).toMatchObject({
      code: "environment",
      found: world.path("node_modules"),
      todo: expect.stringContaining("node_modules"),
    });
    expect((await world.refs()).filter((ref) => !ref.includes("mcp-ledger"))).toEqual(refs);
    const cache = mkdtempSync(join(tmpdir(), "mcp-gitops-cache-"));
    const elsewhere = await world.run(["cycle"], { env: { MCP_GITOPS_CACHE: cache } });
    rmSync(cache, { recursive: true });
    expect([elsewhere.code, elsewhere.stdout.includes("opened")], elsewhere.stdout).toEqual([0, true]);
  },
);

/** A command with a small file system, already full, over a folder of the world. Null where mounting is not allowed here. */
function fullDisk(folder: string, filler: boolean): string[] | null {
  const fill = filler ? 'cat /dev/zero >"$1/filler" 2>/dev/null' : "true";
  const size = filler ? "1m" : "12k";
  const mount = `cp -a "$1" "$1.kept" && mount -t tmpfs -o size=${size} none "$1" && cp -a "$1.kept/." "$1" && { ${fill}; shift; exec "$@"; }`;
  const under = ["unshare", "--mount", "--propagation", "private", "sh", "-c", mount, "sh", folder];
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync(under[0] as string, [...under.slice(1), "true"], { stdio: "ignore" });
    return under;
  } catch {
    console.log("skipped: no file system can be mounted here");
    return null;
  } finally {
    execFileSync("rm", ["-rf", `${folder}.kept`]);
  }
}

const disks = [
  { what: "of the repository's objects", folder: ["origin.git", "objects"], command: ["cycle", "--merge"] },
  { what: "of the cache", folder: ["home", ".cache"], command: ["cycle", "--merge"] },
  { what: "of the target", folder: ["live"], command: ["deploy"] },
] as const;

test.each(disks)(
  "A full disk $what is told as that, and the same command goes on when there is room",
  sideBySide,
  async ({ folder, command }) => {
    await using world = await open();
    const under = fullDisk(world.path(...folder), folder[0] !== "live");
    if (under === null) return;
    const before = await world.refs();
    const full = await world.run([...command, "--json"], { under });
    expect([full.code, /space|disk/i.test(full.stdout)], full.stdout + full.stderr).toEqual([3, true]);
    expect(full.stdout).not.toContain("bug in mcp-gitops");
    expect((await world.refs()).filter((ref) => !ref.includes("mcp-ledger"))).toEqual(before);
    expect(existsSync(world.path("live", "current"))).toBe(false);
    const again = await world.run(command);
    expect(again.code, again.stderr).toBe(0);
    expect((await openGit(world.path("origin.git")).git(["fsck", "--strict"])).exitCode).toBe(0);
  },
);
