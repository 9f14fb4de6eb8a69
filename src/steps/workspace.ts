import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import type { Forge } from "../forge/forge.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { openLedger } from "../ledger/open-ledger.ts";
import { cacheFolder } from "../lib/cache-folder.ts";
import { type Clock, systemClock } from "../lib/clock.ts";
import { ConfigError } from "../lib/errors.ts";
import { type Git, openGit } from "../lib/git.ts";
import type { Log } from "../lib/log.ts";
import type { Registry } from "../registry/registry.ts";

/** The ports of one run on one repository: what every step of the loop is given. */
export interface Workspace {
  /** Absolute path of the checkout: configuration of package managers is read from here, and targets are relative to it. */
  readonly repo: string;
  /** A repository in which the commits of the forge are present. */
  readonly git: Git;
  readonly forge: Forge;
  readonly ledger: Ledger;
  readonly registry: Registry;
  readonly clock: Clock;
  readonly log: Log;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  /** Names this run in the ledger. */
  readonly run: string;
  /** What this run hands from step to step (plan, locks, proofs); private to this repository. */
  readonly folder: string;
  /** The store of extracted packages: written by the proving plane alone. */
  readonly store: string;
}

export interface World {
  readonly log: Log;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  readonly clock?: Clock;
  /** This run is to look packages up: what that needs is opened while git is asked for the rest. */
  readonly lookups?: boolean;
}

/** A workspace on plain git: no account, no network but the package registries. */
export async function openLocalWorkspace(repo: string, world: World): Promise<Workspace> {
  const { openLocalRepository } = await import("../forge/local.ts");
  const clock = world.clock ?? systemClock;
  const run = runName(world.env);
  const [{ repository, git, refs, forge }, registry] = await Promise.all([
    openLocalRepository({ dir: repo, clock }),
    registryOf(repo, world),
  ]);
  const folder = join(repository.common, "mcp-gitops");
  const ledger = openLedger({ git, refs, clock, run });
  return complete({ repo, git, ledger, forge: forge(ledger), registry, clock, run, folder }, world);
}

/** A workspace on GitHub: reads through the checkout, writes through the API. Throws ConfigError where its environment is none of a workflow. */
export async function openGithubWorkspace(repo: string, token: string, world: World): Promise<Workspace> {
  const { openGithubRepository } = await import("../forge/github.ts");
  const clock = world.clock ?? systemClock;
  const run = runName(world.env);
  const [{ git, forge }, registry] = await Promise.all([
    openGithubRepository({ dir: repo, token, env: world.env, log: world.log }),
    registryOf(repo, world),
  ]);
  const ledger = openLedger({ git, refs: forge, clock, run });
  const folder = await runFolder(repo);
  if (isAbsolute(folder)) return complete({ repo, git, ledger, forge, registry, clock, run, folder }, world);
  throw new ConfigError("repository", "this folder is no git checkout", {
    place: { file: repo },
    todo: "check the repository out first (actions/checkout with `fetch-depth: 0`), or name the folder with the input repo",
  });
}

/** Of the checkout, not of an origin that others share. Empty where there is no repository: opening that says what is wrong. */
async function runFolder(repo: string): Promise<string> {
  const { text } = await openGit(repo).git(["rev-parse", "--path-format=absolute", "--git-common-dir"], { allow: [0, 128] });
  return join(text, "mcp-gitops");
}

type Parts = Pick<Workspace, "repo" | "git" | "ledger" | "forge" | "registry" | "clock" | "run" | "folder">;

function complete(parts: Parts, { log, env, signal }: World): Workspace {
  return { ...parts, log, env, signal, store: storeFolder(env) };
}

/** Where nearly every repository that has servers has some; only a guess about work to come. */
const usualManifests = [".mcp.json", ".vscode/mcp.json", ".cursor/mcp.json"];

/**
 * The registries. A first answer of npm's takes as long as all the rest of a plan: what it needs is loaded first, and a connection begun,
 * unless nothing here promises a package.
 */
async function registryOf(repo: string, { env, log, signal, lookups = false }: World): Promise<Registry> {
  const { openRegistry } = await import("../registry/open-registry.ts");
  const registry = openRegistry({ repo, env, log, signal });
  if (lookups && usualManifests.some((name) => existsSync(join(repo, name)))) await registry.prepare?.("npm");
  return registry;
}

/** Where extracted packages are kept on this machine. */
export function storeFolder(env: NodeJS.ProcessEnv): string {
  return join(cacheFolder(env), "store");
}

function runName(env: NodeJS.ProcessEnv): string {
  if (env.GITHUB_RUN_ID) return `github-${env.GITHUB_RUN_ID}-${env.GITHUB_RUN_ATTEMPT ?? "1"}`;
  return `local-${randomUUID().slice(0, 8)}`;
}
