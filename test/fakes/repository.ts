import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Clock } from "../../src/lib/clock.ts";
import { type Git, openGit } from "../../src/lib/git.ts";

/** A bare origin with one commit on `main`, and a clone of it, in a folder that goes when the scope ends. */
export interface Fixture extends AsyncDisposable {
  readonly folder: string;
  /** The bare repository. */
  readonly origin: Git;
  /** The clone, with `main` checked out. */
  readonly clone: Git;
  /** Writes files (a script `*.sh` is executable) into the clone, commits them there (as a person) and pushes; resolves to the commit. */
  push(files: Readonly<Record<string, string | null>>, options?: { branch?: string; message?: string }): Promise<string>;
}

/** A person, whose identity is in the clone's configuration. */
const person = ["-c", "user.name=Ada", "-c", "user.email=ada@example.com", "-c", "commit.gpgsign=false"];

/** Makes the repositories. `files` are what the first commit holds. Await-use it: `await using fixture = await makeRepository()`. */
export async function makeRepository(files: Readonly<Record<string, string>> = { "README.md": "hello\n" }): Promise<Fixture> {
  const folder = mkdtempSync(path.join(tmpdir(), "mcp-gitops-test-"));
  const origin = path.join(folder, "origin.git");
  const clone = path.join(folder, "repo");
  const here = openGit(folder);
  await here.git(["init", "--quiet", "--bare", "--initial-branch=main", "origin.git"]);
  await here.git(["clone", "--quiet", "origin.git", "repo"]);
  const git = openGit(clone);
  await git.git(["symbolic-ref", "HEAD", "refs/heads/main"]);
  const push: Fixture["push"] = async (changes, options = {}) => {
    await commitInWorkTree(git, changes, options);
    await git.git(["push", "--quiet", "origin", `HEAD:refs/heads/${options.branch ?? "main"}`]);
    const commit = (await git.git(["rev-parse", "HEAD"])).text;
    if (options.branch !== undefined) await git.git(["checkout", "--quiet", "main"]);
    return commit;
  };
  await push(files, { message: "Begin" });
  return {
    folder,
    origin: openGit(origin),
    clone: git,
    push,
    async [Symbol.asyncDispose]() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Commits files in a work tree as a person would; with `branch` on top of what origin has there. */
export async function commitInWorkTree(
  git: Git,
  changes: Readonly<Record<string, string | null>>,
  options: { branch?: string; message?: string } = {},
): Promise<string> {
  if (options.branch !== undefined) {
    await git.git(["fetch", "--quiet", "origin"]);
    await git.git(["checkout", "--quiet", "--detach", `origin/${options.branch}`]);
  }
  for (const [name, content] of Object.entries(changes)) {
    const file = path.join(git.dir, name);
    if (content === null) {
      rmSync(file);
      continue;
    }
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content, { mode: name.endsWith(".sh") ? 0o755 : 0o644 });
  }
  await git.git(["add", "--all"]);
  await git.git([...person, "commit", "--quiet", "--allow-empty", "-m", options.message ?? "Change"]);
  return (await git.git(["rev-parse", "HEAD"])).text;
}

/** A clock that stands until it is told to move: 2026-11-05T12:00:00Z at first. */
export function testClock(start = Date.UTC(2026, 10, 5, 12)): Clock & { pass(milliseconds: number): void } {
  let now = start;
  return {
    now: () => now,
    pass(milliseconds) {
      now += milliseconds;
    },
  };
}
