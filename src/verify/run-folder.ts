import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { digestOf } from "../lib/canonical.ts";
import { ConfigError, ExternalError } from "../lib/errors.ts";
import { checkLock } from "../lock/parse-lock.ts";
import type { Resolution } from "../lock/resolution.ts";
import type { Wanted } from "../lock/wanted.ts";
import { serverKey } from "../manifest/server-id.ts";
import type { Row, Shards } from "../plan/matrix.ts";
import { completeProof } from "./complete-proof.ts";
import { type LockSource, lockDigest, lockFor, lockOf, wantedFor } from "./lock-source.ts";
import { type Left, leftOut, leftWords } from "./paced.ts";
import { checkProof } from "./proof-schema.ts";
import { readDocument } from "./read-document.ts";
import { folderReviews, writeReviews } from "./review-folder.ts";
import type { TreeReview } from "./security/tree-review.ts";
import { tellUnlockable } from "./tell-unlockable.ts";
import type { Proof, Verdict } from "./verdict.ts";
import { type PlanToVerify, tasksFor } from "./verify-plan.ts";
import { toResult, type VerifyPorts, type VerifyResult, verifyServer } from "./verify-server.ts";
import type { VerifyTask } from "./verify-task.ts";
import { withFleet } from "./with-fleet.ts";
import { writeDocument } from "./write-document.ts";

/**
 * The folder that the jobs of a workflow hand on: `plan.json`, `tasks/<id>.json`, `locks/<digest>.json`, `reviews/<digest>.json` from the
 * job that resolves; `proofs/<shard>/<id>.json` from those that prove. The deciding job takes everything but proofs from the first, and proofs as
 * data that nobody vouches for.
 */
interface AttemptsFile {
  readonly schema: "mcp-gitops/attempts/v1";
  readonly id: string;
  readonly attempts: readonly Proof[];
  /** Why there are none. */
  readonly left?: Left;
}

/** Who is proven by which job (`mcp-gitops/shards/v1`), in `shards.json`. */
interface ShardsFile extends Shards {
  readonly schema: "mcp-gitops/shards/v1";
}

const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/;

/** Writes what the proving jobs need: every row of every shard with the locks of its pinned version and of all candidates that policy tries. */
export async function lockPlan(
  input: PlanToVerify & { readonly shards: Shards },
  dir: string,
  ports: Pick<VerifyPorts, "locks" | "review">,
): Promise<void> {
  const planned = new Map(input.plan.servers.map((server) => [serverKey(server), server]));
  const rows = rowsOf(input.shards).flatMap(({ id, ...server }) => {
    const row = planned.get(serverKey(server));
    return row ? [{ id, planned: row }] : [];
  });
  const tasks = await tasksFor(rows, input);
  tellUnlockable(tasks, input.log);
  await Promise.all(tasks.map((task) => writeLocks(task, dir, ports.locks)));
  const { review } = ports;
  if (review) await Promise.all(tasks.map((task) => writeReviews(task, dir, { review, locks: ports.locks })));
  for (const task of tasks) await writeDocument(join(dir, "tasks", `${checkId(task.id)}.json`), task);
  const shards: ShardsFile = { schema: "mcp-gitops/shards/v1", ...input.shards };
  await writeDocument(join(dir, "shards.json"), shards);
  await writeDocument(join(dir, "plan.json"), input.plan);
}

function rowsOf({ shards }: Pick<Shards, "shards">): readonly Row[] {
  return shards.flatMap(({ rows }) => rows);
}

/** The shards that `lockPlan` wrote; none where nothing wanted proof. */
async function readShards(dir: string): Promise<Shards> {
  const file = (await readDocument(join(dir, "shards.json"))) as ShardsFile | null;
  if (file === null) return { shards: [], left: [] };
  if (file.schema === "mcp-gitops/shards/v1" && Array.isArray(file.shards) && Array.isArray(file.left)) return file;
  throw new ConfigError("document", "shards.json names no shards", { place: { file: dir }, todo: "run detect with the same folder first" });
}

/** The tasks of a shard, or of one row of one. Throws ConfigError where the folder has neither. */
export async function shardTasks(dir: string, id: string): Promise<{ shard: string; tasks: VerifyTask[] }> {
  checkId(id);
  const { shards } = await readShards(dir);
  const whole = shards.find((one) => one.id === id);
  const shard = whole ?? shards.find(({ rows }) => rows.some((row) => row.id === id));
  return { shard: shard?.id ?? id, tasks: await Promise.all((whole?.rows ?? [{ id }]).map((row) => readTask(dir, row.id))) };
}

/**
 * Where the proofs of a shard are read. Artifacts of a workflow come each in a folder of its own, and a job could only fill its own: what
 * one of them says of a neighbour's server is not looked at. `null`: they were written here, or one came alone.
 */
const artifactName = (shard: string) => `mcp-gitops-proof-${shard}`;

async function proofFolder(dir: string): Promise<(shard: string) => string> {
  const proofs = join(dir, "proofs");
  const names = await readdir(proofs).catch(noneThere);
  const apart = names.some((name) => name.startsWith(artifactName("")));
  return (shard) => (apart ? join(proofs, artifactName(shard), shard) : join(proofs, shard));
}

function noneThere(error: NodeJS.ErrnoException): string[] {
  if (error.code === "ENOENT") return [];
  throw error;
}

/** Tells the deciding job that a row was not looked at, and why. */
export async function writeLeftOut(dir: string, { shard, task }: { shard: string; task: VerifyTask }, left: Left): Promise<VerifyResult> {
  const file: AttemptsFile = { schema: "mcp-gitops/attempts/v1", id: task.id, attempts: [], left };
  await writeDocument(join(dir, "proofs", shard, `${task.id}.json`), file);
  return leftOut(task, left);
}

/** Proves one row of a shard from the folder alone, and writes `proofs/<shard>/<id>.json`; returns its path and result. */
export async function proveFromFolder(
  dir: string,
  { shard, id }: { readonly shard: string; readonly id: string },
  ports: Omit<VerifyPorts, "locks">,
): Promise<{ readonly path: string; readonly result: VerifyResult }> {
  const task = await readTask(dir, id);
  const result = await verifyServer(task, { ...ports, locks: folderLocks(dir), review: folderReviews(dir) });
  const path = join(dir, "proofs", checkId(shard), `${id}.json`);
  const file: AttemptsFile = { schema: "mcp-gitops/attempts/v1", id, attempts: result.attempts };
  await writeDocument(path, file);
  return { path, result };
}

/**
 * The results of all rows of the matrix, for deciding: each proof is checked against the task and the lock that were sent. A row whose job left
 * nothing has no attempts, and its reason says so. Throws ExternalError "process" for what is no proof of what was asked.
 */
export async function readResults(dir: string): Promise<VerifyResult[]> {
  const locks = folderLocks(dir);
  const [shards, folderOf] = await Promise.all([readShards(dir), proofFolder(dir)]);
  const tasks = await Promise.all(rowsOf(shards).map(({ id }) => readTask(dir, id)));
  const places = new Map(shards.shards.flatMap(({ id, rows }) => rows.map((row) => [row.id, folderOf(id)] as const)));
  const results = await Promise.all(
    tasks.map(async (task) => {
      const attempts = await readAttempts(places.get(task.id) ?? "", task, locks);
      if (typeof attempts === "string") return leftOut(task, attempts);
      const judged = attempts && (await Promise.all(attempts.map((proof) => reviewed(proof, task, dir))));
      const result = await toResult(task, judged ?? [], locks);
      return judged === null ? { ...result, reasons: ["its proving job left no proof"] } : result;
    }),
  );
  return [...withFleet(tasks, results), ...shards.left.map((row) => leftOut(row, "place"))];
}

/** What the job that resolved says of a proof's packages is said again here: a proving job might have left it out. */
async function reviewed(proof: Proof, task: VerifyTask, dir: string): Promise<Proof> {
  const review = await handedReview(task, proof.verdict, dir);
  return completeProof(proof, task, { review, neighbours: task.neighbours ?? [] });
}

/** The locks that `lockPlan` wrote. */
export function folderLocks(dir: string): LockSource {
  return async (wanted) => {
    const what = `${wanted.name}@${wanted.version}`;
    const value = await readDocument(lockFile(dir, wanted));
    if (value === null) return { kind: "unavailable", reason: `no lock of ${what} was handed over` };
    const resolution = value as Resolution;
    return resolution.kind === "resolved"
      ? { kind: "resolved", lock: checkLock(resolution.lock, { file: `lock of ${what}` }) }
      : resolution;
  };
}

async function writeLocks(task: VerifyTask, dir: string, source: LockSource): Promise<void> {
  const versions = [...(task.pinned === null ? [] : [task.pinned]), ...task.candidates.map(({ version }) => version)];
  await Promise.all(
    versions.map(async (version) => {
      const wanted = wantedFor(task, version);
      // What names nothing to lock needs nothing handed over to say so again.
      if (!("kind" in wanted)) await writeDocument(lockFile(dir, wanted), await lockFor(task, version, source));
    }),
  );
}

async function readAttempts(folder: string, task: VerifyTask, locks: LockSource): Promise<Proof[] | Left | null> {
  const value = await readDocument(join(folder, `${task.id}.json`));
  if (value === null) return null;
  const { attempts, left } = value as Partial<AttemptsFile>;
  if (attempts?.length === 0 && left !== undefined && Object.hasOwn(leftWords, left)) return left;
  const expected = task.candidates.length > 0 ? task.candidates : [null];
  if (!Array.isArray(attempts) || attempts.length === 0 || attempts.length > expected.length) {
    throw new ExternalError("process", "a proving job returned what is no list of proofs", { found: task.id });
  }
  return Promise.all(
    attempts.map(async (proof, index) => {
      const version = expected[index]?.version ?? null;
      const lock = version === null ? null : lockDigest(await lockFor(task, version, locks));
      return checkProof(proof, {
        manifest: task.manifest,
        server: task.server,
        package: task.package,
        from: task.from,
        to: version,
        lock: unlocked(proof) ? null : lock,
      });
    }),
  );
}

/** Null for what has no tree. */
async function handedReview(task: VerifyTask, { to, lock: digest }: Verdict, dir: string): Promise<TreeReview | null> {
  if (to === null || digest === null) return null;
  const locks = folderLocks(dir);
  const [candidate, pinned] = await Promise.all([
    lockFor(task, to, locks),
    task.pinned === null ? null : lockFor(task, task.pinned, locks),
  ]);
  const lock = lockOf(candidate);
  return lock && folderReviews(dir)(lock, pinned && lockOf(pinned));
}

/** A version that was not even installed has a proof without a lock: that can only speak against it. */
function unlocked(proof: unknown): boolean {
  const verdict = (proof as Partial<Proof> | null)?.verdict;
  return verdict?.lock === null && (verdict.outcome === "fail" || verdict.outcome === "inconclusive");
}

export async function readTask(dir: string, id: string): Promise<VerifyTask> {
  const task = (await readDocument(join(dir, "tasks", `${checkId(id)}.json`))) as VerifyTask | null;
  if (task?.schema === "mcp-gitops/verify-task/v1" && task.id === id) return task;
  throw new ConfigError("document", `there is no task ${id} in ${dir}`, { todo: "run detect with the same folder first" });
}

function checkId(id: string): string {
  if (idPattern.test(id)) return id;
  throw new ConfigError("usage", "this is no row of the matrix", {
    found: id.slice(0, 200),
    todo: "name a row of the matrix that `detect` printed",
  });
}

function lockFile(dir: string, wanted: Wanted): string {
  return join(dir, "locks", `${digestOf(wanted).slice("sha256:".length, "sha256:".length + 32)}.json`);
}
