import { readFile, readlink, rename, rm, symlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Forge } from "../forge/forge.ts";
import { ConfigError, ExternalError } from "../lib/errors.ts";
import { holdProcessLock } from "../lock/process-lock.ts";
import type { TargetPolicy } from "../policy/policy.ts";
import { kindOf, type Layout, layoutOf, liveRevision, namesIn } from "./layout.ts";
import { privateFolder } from "./stage-directory.ts";

export interface SwitchPorts {
  readonly root: string;
  readonly forge: Pick<Forge, "branch" | "moveBranch">;
}

/** Where a target is to point: a staged revision, and its commit. */
export interface Place {
  readonly revision: string;
  readonly commit: string;
}

/**
 * Makes a revision live: one rename of the link, or one compare-and-swap of the branch. Repeating it changes nothing. Throws
 * ExternalError "conflict" when another run moved the branch meanwhile, ConfigError when the revision is not staged here.
 */
export async function switchTarget(ports: SwitchPorts, target: TargetPolicy, place: Place): Promise<void> {
  switch (target.kind) {
    case "directory":
      return switchLink(layoutOf(ports.root, target.path), place.revision);
    case "ref": {
      const name = refName(target.ref);
      const head = await ports.forge.branch(name);
      if (head !== place.commit) await ports.forge.moveBranch(name, head, place.commit);
    }
  }
}

/** Takes a switch back: to the revision that was live before, or to nothing when there was none. */
export async function switchBack(ports: SwitchPorts, target: TargetPolicy, place: Place | null): Promise<void> {
  if (place) return switchTarget(ports, target, place);
  if (target.kind === "directory") return rm(layoutOf(ports.root, target.path).current, { force: true });
  const name = refName(target.ref);
  await ports.forge.moveBranch(name, await ports.forge.branch(name), null);
}

async function switchLink(layout: Layout, revision: string): Promise<void> {
  if ((await liveRevision(layout)) === revision) return;
  if ((await kindOf(join(layout.revisions, revision))) !== "folder") {
    throw new ConfigError("environment", `the revision ${revision} is not staged in ${layout.root}`, {
      todo: "deploy its commit on this machine",
    });
  }
  await using _held = await holdLayout(layout);
  await checkTrees(layout, revision);
  const next = `${layout.current}.next`;
  await rm(next, { force: true });
  await symlink(`revisions/${revision}`, next);
  await rename(next, layout.current);
}

/** One process at a time switches or removes; it saves trouble, and what is written is safe without it. */
export async function holdLayout(layout: Layout): Promise<AsyncDisposable> {
  await privateFolder(layout.staging);
  return holdProcessLock(join(layout.staging, "held"));
}

/** Nothing goes live whose trees a cleanup took away meanwhile. */
async function checkTrees(layout: Layout, revision: string): Promise<void> {
  const links = join(layout.revisions, revision, "servers");
  for (const name of await namesIn(links)) {
    const path = join(links, name);
    if ((await kindOf(path)) !== "link" || (await kindOf(resolve(links, await readlink(path)))) === "folder") continue;
    throw new ExternalError("conflict", `a tree of the revision ${revision} is gone`, { found: path, todo: "run the same command again" });
  }
}

/** Whether a target really stands where it was switched to. Throws ExternalError when another run moved it. */
export async function checkSwitched(ports: SwitchPorts, target: TargetPolicy, place: Place): Promise<void> {
  const stands =
    target.kind === "directory" ? await standsOn(layoutOf(ports.root, target.path)) : await ports.forge.branch(refName(target.ref));
  if (stands === (target.kind === "directory" ? place.revision : place.commit)) return;
  throw new ExternalError("conflict", `the target ${target.name} was moved by another run`, {
    found: String(stands),
    todo: "run the same command again",
  });
}

/** The revision that clients read through the link, by its own word. */
async function standsOn(layout: Layout): Promise<string | null> {
  const document = JSON.parse(await readFile(join(layout.current, "revision.json"), "utf8")) as { id?: unknown };
  return typeof document.id === "string" ? document.id : null;
}

/** A branch's name without `refs/heads/`. */
export function refName(ref: string): string {
  return ref.replace(/^refs\/heads\//, "");
}
