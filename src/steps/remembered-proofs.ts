import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { digestOf, stableJson } from "../lib/canonical.ts";
import type { Clock } from "../lib/clock.ts";
import { GitopsError } from "../lib/errors.ts";
import { expectedOf, type Prover } from "../verify/open-prover.ts";
import type { ProofJob } from "../verify/proof-job.ts";
import { checkProof } from "../verify/proof-schema.ts";
import { suitesVersion } from "../verify/security/security-suite.ts";
import type { Proof } from "../verify/verdict.ts";

/** Milliseconds. */
const rememberFor = 6 * 60 * 60 * 1000;

/**
 * A prover that does not prove the same job twice within some hours: same versions, same locks, same settings. What was inconclusive is
 * asked again, and so is what no lock fixes (a remote, a local program, a credential of the environment) and what has to be staged (a smoke test).
 */
export function rememberedProofs(prover: Prover, { folder, clock }: { folder: string; clock: Clock }): Prover {
  return {
    async prove(job) {
      if (job.candidate === null || job.mode === "smoke" || hasCredential(job)) return prover.prove(job);
      const path = join(folder, `${keyOf(job)}.json`);
      const known = await read(path, job, clock.now());
      if (known) return known;
      const proof = await prover.prove(job);
      if (proof.verdict.outcome !== "inconclusive") await write(folder, path, proof);
      return proof;
    },
    [Symbol.asyncDispose]: () => prover[Symbol.asyncDispose](),
  };
}

function hasCredential({ settings }: ProofJob): boolean {
  return Object.values(settings.credentials).some(({ from }) => from === "environment");
}

function keyOf({ id: _, ...job }: ProofJob): string {
  return digestOf([job, process.version, suitesVersion]).slice("sha256:".length, "sha256:".length + 40);
}

async function read(path: string, job: ProofJob, now: number): Promise<Proof | null> {
  try {
    const [text, { mtimeMs }] = await Promise.all([readFile(path, "utf8"), stat(path)]);
    return now - mtimeMs > rememberFor ? null : checkProof(JSON.parse(text), expectedOf(job));
  } catch (error) {
    // Half a file or another version's: proven anew.
    if ((error as NodeJS.ErrnoException).code === "ENOENT" || error instanceof SyntaxError || error instanceof GitopsError) return null;
    throw error;
  }
}

async function write(folder: string, path: string, proof: Proof): Promise<void> {
  await mkdir(folder, { recursive: true });
  const staging = `${path}.${process.pid}`;
  await writeFile(staging, stableJson(proof));
  await rename(staging, path);
}
