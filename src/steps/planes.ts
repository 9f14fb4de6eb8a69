import { readFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { ConfigError } from "../lib/errors.ts";
import { hermeticFolder } from "../lock/hermetic-folder.ts";
import type { Policies } from "../policy/policy.ts";
import { findSandbox, type SandboxKind, settleSandbox } from "../probe/sandbox.ts";
import { type DayOf, lockDays } from "../verify/lock-days.ts";
import { type LockSource, openLockSource } from "../verify/lock-source.ts";
import { openProver, type Prover } from "../verify/open-prover.ts";
import { proverEnvironment, settingsOf } from "../verify/prover-environment.ts";
import type { TrustSource } from "../verify/security/provenance/trust.ts";
import { openTreeReviewer, type TreeReviewer } from "../verify/security/review-trees.ts";
import type { Detected } from "./detect.ts";
import { programArgv } from "./program.ts";
import { rememberedLocks } from "./remembered-locks.ts";
import { treeSources } from "./tree-sources.ts";
import type { Workspace } from "./workspace.ts";

/** Less room for what is young: 60 MB less of a process that lives long, and no time that could be measured. */
const lean = ["--max-semi-space-size=4"];

/** Opens the proving plane: a process of its own, with nothing of this one's environment that it does not need. */
export async function openProvingPlane(
  world: Pick<Workspace, "repo" | "store" | "env" | "signal">,
  policies: Pick<Policies, "verify">,
  isolation?: SandboxKind,
): Promise<Prover> {
  const npmrc = await Promise.all([join(world.repo, ".npmrc"), world.env.NPM_CONFIG_USERCONFIG ?? join(homedir(), ".npmrc")].map(textOf));
  // Asked here, not of the other plane: that one cannot be believed about what confines it.
  const { separates } = await describeSandbox(isolation);
  const prover = openProver({
    argv: programArgv("prove", ["--store", world.store, "--repo", world.repo, ...(isolation ? ["--isolation", isolation] : [])], lean),
    env: proverEnvironment(world.env, settingsOf(policies), npmrc),
    signal: world.signal,
    alone: !separates,
  });
  return {
    ...prover,
    async prove(job) {
      // What this machine lacks stops the run here; in the other plane it would count against the package.
      hermeticFolder(proofFolders(world.store));
      return prover.prove(job);
    },
  };
}

/** The days that the locks of a plan are made for. */
export function daysOf({ policies, lookups, plan }: Pick<Detected, "policies" | "lookups" | "plan">): DayOf {
  return lockDays({ policies, lookups, now: Date.parse(plan.at) });
}

/**
 * Reviews locked trees: by npm's own advisories, signatures and attestations, what the registries said of the releases, and the quarantines of
 * the ledger.
 */
export function openReviewer(
  world: Pick<Workspace, "repo" | "env" | "log" | "signal" | "registry">,
  { lookups, state, plan, policies, files }: Detected,
): TreeReviewer {
  let roots: Promise<TrustSource> | undefined;
  const trust = async () => (await (roots ??= openRoots(world.env, { policies, files })))();
  const provenance = { npm: async () => (await import("../registry/npm-provenance.ts")).openNpmProvenance(world, trust) };
  const quarantines = new Map([...state.quarantines].map(([key, { why }]) => [key, why]));
  return openTreeReviewer({ ...treeSources(world, policies), provenance, lookups, quarantines, registry: world.registry, at: plan.at });
}

/** Sigstore's libraries are loaded where a registry hands out an attestation. */
async function openRoots(env: NodeJS.ProcessEnv, { policies, files }: Pick<Detected, "policies" | "files">): Promise<TrustSource> {
  const { openTrust } = await import("../registry/sigstore-trust.ts");
  return openTrust({ env, files, trustedRoots: policies.verify.provenance?.trustedRoots });
}

/** In place of the proving plane where a token is held: nothing is proven there. */
export const noPlane: Prover = {
  prove: () =>
    Promise.reject(
      new ConfigError("environment", "a package would have to run here, and this job holds a token", {
        todo: "run the deploy workflow: its staging job holds none",
      }),
    ),
  [Symbol.asyncDispose]: async () => {},
};

/** Where trees and scratch folders may stand, best first. */
export function proofFolders(store: string): string[] {
  return [join(store, "..", "scratch"), join(tmpdir(), "mcp-gitops")];
}

/** The locks of the deciding plane, each resolved once and remembered for this repository. */
export function openLocks(workspace: Pick<Workspace, "repo" | "folder" | "env" | "signal" | "clock">): LockSource {
  const source = openLockSource({ configDir: workspace.repo, env: workspace.env, signal: workspace.signal });
  return rememberedLocks(source, { folder: join(workspace.folder, "locks"), clock: workspace.clock });
}

/** Whether servers of several jobs may run beside each other on this host: each in namespaces, out of the others' sight. */
export async function describeSandbox(isolation?: SandboxKind): Promise<{ separates: boolean }> {
  const { kind } = await (isolation ? settleSandbox(isolation) : findSandbox());
  return { separates: kind === "bubblewrap" || kind === "namespaces" };
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "EISDIR" || code === "EACCES") return "";
    throw error;
  }
}
