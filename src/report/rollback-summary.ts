import type { Revert } from "../deploy/rollout.ts";
import { blocks, code, list, prose } from "./markdown.ts";

/** What a rollback leaves in the summary of its job, as Markdown. */

export function thawSummary({ target, commit }: { readonly target: string; readonly commit: string | null }): string {
  return blocks("### Rollback", `${code(target)} ${commit === null ? "was not held" : "goes on"}.`);
}

/** One server that the base branch took back, or a person has to. */
export function takenBackSummary({ server, reverts }: { readonly server: string; readonly reverts: readonly Revert[] }): string {
  const said = reverts.map(revertText);
  return blocks("### Rollback", said.length > 0 ? list(said) : `${prose(server, 100)} was taken back before.`);
}

function revertText(revert: Revert): string {
  const name = prose(revert.server, 100);
  switch (revert.kind) {
    case "committed":
      return `${name} goes back to ${code(revert.to ?? "what was verified", 60)}: commit ${code(revert.commit.slice(0, 12))}`;
    case "proposed":
      return `${name}: the base branch takes no direct push, the proposal ${code(revert.proposal, 40)} waits for a person`;
    case "moved-on":
      return `${name}: the base branch says something else by now`;
  }
}
