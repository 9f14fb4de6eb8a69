import { accessSync, constants } from "node:fs";
import path from "node:path";
import type { Git } from "./git.ts";
import type { RefMove } from "./git-refs.ts";

/** The hooks that git runs for what is pushed, and for no other way of writing a branch (githooks(5)). */
const hooks = ["pre-receive", "update", "proc-receive", "post-receive", "post-update"];

/** Whether a repository has something to say to what is pushed to it. */
export async function guardsPushes(git: Git): Promise<boolean> {
  const { text: folder } = await git.git(["rev-parse", "--path-format=absolute", "--git-path", "hooks"]);
  return hooks.some((name) => isExecutable(path.join(folder, name)));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Moves a branch of a repository as a push from elsewhere would, from that repository to itself: its hooks decide, and hear of it. The
 * lease and what git sends along as the old value make it a compare-and-swap. Its own work tree was seen to before.
 */
export async function pushRef(git: Git, { branch, expected, to }: RefMove): Promise<void> {
  const ref = `refs/heads/${branch}`;
  const receive = "git -c receive.denyCurrentBranch=ignore -c core.filesRefLockTimeout=3000 receive-pack";
  await git.git([
    "-c",
    "push.gpgSign=false",
    "-c",
    "push.followTags=false",
    "push",
    "--quiet",
    "--no-verify",
    "--recurse-submodules=no",
    `--receive-pack=${receive}`,
    `--force-with-lease=${ref}:${expected ?? ""}`,
    ".",
    `${to ?? ""}:${ref}`,
  ]);
}
