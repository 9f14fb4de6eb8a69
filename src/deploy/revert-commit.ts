import type { Forge } from "../forge/forge.ts";
import { ConfigError, ExternalError } from "../lib/errors.ts";
import { serverLink } from "./layout.ts";
import type { SourcePorts } from "./ports.ts";
import { planRevert, type RevertPlan, type RevertRequest } from "./revert.ts";
import type { Revert } from "./rollout.ts";
import { revertMessage, revertTrailer, serverTrailer } from "./words.ts";

export interface RevertPorts extends SourcePorts {
  readonly forge: Pick<Forge, "base" | "branch" | "commit" | "openProposal">;
}

/** Commits the revert on top of what came since; a base branch that moves meanwhile is read again. */
export async function revertServers(
  ports: RevertPorts,
  request: RevertRequest,
): Promise<{ reverts: Revert[]; impossible: RevertPlan["impossible"] }> {
  for (let attempt = 0; ; attempt++) {
    const base = await ports.forge.base();
    const plan = await planRevert(ports, request, base.commit);
    const earlier = await earlierRevert(ports, request, { plan, head: base.commit });
    if (plan.changes.length === 0) return { reverts: earlier, impossible: plan.impossible };
    try {
      return { reverts: [...earlier, ...(await commitRevert(ports, request, { plan, base }))], impossible: plan.impossible };
    } catch (error) {
      if (!(error instanceof ExternalError) || error.code !== "conflict" || attempt >= 4) throw error;
    }
  }
}

interface Onto {
  readonly plan: RevertPlan;
  readonly base: { readonly branch: string; readonly commit: string };
}

async function commitRevert(ports: RevertPorts, request: RevertRequest, { plan, base }: Onto): Promise<Revert[]> {
  const message = revertMessage(request.target, request.revision, plan.undone);
  const content = { parent: base.commit, changes: plan.changes, message };
  try {
    const commit = await ports.forge.commit({ ...content, branch: base.branch, expected: base.commit });
    return plan.undone.map(({ manifest, server, to }) => ({ kind: "committed", manifest, server, commit, to }));
  } catch (error) {
    if (!(error instanceof ConfigError) || error.code !== "permission") throw error;
    ports.log.warn(`${base.branch} takes no direct push: the revert is proposed instead`);
  }
  const proposal = await proposeRevert(ports, request, content);
  return plan.undone.map(({ manifest, server, to }) => ({ kind: "proposed", manifest, server, proposal, to }));
}

async function proposeRevert(
  ports: RevertPorts,
  request: RevertRequest,
  content: { parent: string; changes: RevertPlan["changes"]; message: string },
): Promise<string> {
  const branch = `mcp-gitops/revert/${request.revision}`;
  if ((await ports.forge.branch(branch)) === null) await ports.forge.commit({ ...content, branch, expected: null });
  const [title = "", ...body] = content.message.split("\n");
  const proposal = await ports.forge.openProposal({ branch, title, body: body.join("\n").trim(), labels: ["mcp-gitops", "rollback"] });
  return proposal.id;
}

/** The revert that a killed run committed before it could tell the ledger. */
async function earlierRevert(ports: RevertPorts, request: RevertRequest, at: { plan: RevertPlan; head: string }): Promise<Revert[]> {
  if (at.plan.movedOn.length === 0) return [];
  const format = `--format=%H%x1f%(trailers:key=${revertTrailer},valueonly,separator=%x20)%x1f%(trailers:key=${serverTrailer},valueonly,separator=%x20)`;
  const { text } = await ports.git.git(["log", format, `${request.commit}..${at.head}`]);
  const commits = text.split("\n").map((line) => line.split("\x1f"));
  return at.plan.movedOn.map(({ manifest, server }): Revert => {
    const link = serverLink({ manifest, server });
    const found = commits.find(([, revision, servers]) => revision === request.revision && servers?.split(" ").includes(link));
    return found?.[0] ? { kind: "committed", manifest, server, commit: found[0], to: null } : { kind: "moved-on", manifest, server };
  });
}
