import { join } from "node:path";
import { digestOf } from "../lib/canonical.ts";
import { ExternalError } from "../lib/errors.ts";
import { lockFor, lockOf } from "./lock-source.ts";
import { readDocument } from "./read-document.ts";
import type { TreeReviewer } from "./security/review-trees.ts";
import type { TreeReview } from "./security/tree-review.ts";
import type { VerifyPorts } from "./verify-server.ts";
import type { VerifyTask } from "./verify-task.ts";
import { writeDocument } from "./write-document.ts";

/** Writes what the resolving job says of each candidate's packages: the proving jobs have no network, and the deciding one no registry. */
export async function writeReviews(
  task: VerifyTask,
  dir: string,
  { review, locks }: Required<Pick<VerifyPorts, "review">> & Pick<VerifyPorts, "locks">,
): Promise<void> {
  const pinned = task.pinned === null ? null : lockOf(await lockFor(task, task.pinned, locks));
  await Promise.all(
    task.candidates.map(async ({ version }) => {
      const lock = lockOf(await lockFor(task, version, locks));
      if (!lock) return;
      const found = await review(lock, pinned);
      if (found) await writeDocument(reviewFile(dir, digestOf(lock), pinned && digestOf(pinned)), found);
    }),
  );
}

/** The reviews that were handed over; null where none was. */
export function folderReviews(dir: string): TreeReviewer {
  return (candidate, pinned) => read(reviewFile(dir, digestOf(candidate), pinned && digestOf(pinned)));
}

async function read(path: string): Promise<TreeReview | null> {
  const value = (await readDocument(path)) as TreeReview | null;
  if (value === null || value.schema === "mcp-gitops/tree-review/v1") return value;
  throw new ExternalError("process", "a document of another job is no review of packages", { found: path });
}

function reviewFile(dir: string, candidate: string, pinned: string | null): string {
  return join(dir, "reviews", `${digestOf([candidate, pinned]).slice("sha256:".length, "sha256:".length + 32)}.json`);
}
