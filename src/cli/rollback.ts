import { thaw, rollback as toRevision } from "../deploy/rollback.ts";
import { rollbackServer } from "../deploy/rollback-server.ts";
import { rolloutExitCode } from "../deploy/rollout.ts";
import { policiesOfBase, targetOf, withDeployPorts } from "../steps/deploy.ts";
import { type Command, flag, text } from "./command.ts";
import { rolloutText } from "./deploy.ts";
import { openWorkspace } from "./open.ts";

/** `rollback`: returns a target to a verified revision and holds it there, or takes one server back. */
export const rollback: Command = {
  summary: "return to the last verified revision, or take one server back",
  usage: "[--repo DIR] [--target NAME] [--to REVISION | --server NAME | --thaw] [--json]",
  options: { target: { type: "string" }, to: { type: "string" }, server: { type: "string" }, thaw: { type: "boolean" } },
  help: {
    "--target NAME": "a target of policies/deploy.yaml (default: the only one)",
    "--to REVISION": "a verified revision, or the start of its name (default: the last before the current)",
    "--server NAME": "only this server: a commit that takes it back, and its version in quarantine",
    "--thaw": "allow promotions again",
  },
  async run(invocation) {
    const workspace = await openWorkspace(invocation);
    const by = invocation.env.GITHUB_ACTOR ?? invocation.env.USER ?? "a person";
    const name = text(invocation, "target");
    if (flag(invocation, "thaw")) {
      const target = targetOf(await policiesOfBase(workspace), name);
      const commit = await thaw(workspace, { target, by });
      const said = commit === null ? "was not held" : "goes on";
      return { document: { schema: "mcp-gitops/thaw/v1", target: target.name, commit }, text: `${target.name} ${said}\n`, exitCode: 0 };
    }
    const to = text(invocation, "to");
    const server = text(invocation, "server");
    const rollout = await withDeployPorts(workspace, (ports, policies) => {
      const target = targetOf(policies, name);
      return server === undefined
        ? toRevision(ports, { target, by, ...(to !== undefined && { to }) })
        : rollbackServer(ports, { target, server, by });
    });
    // Going back is what was asked for: only what could not be done is not well.
    const exitCode = rollout.outcome === "rolled-back" ? 0 : rolloutExitCode(rollout);
    return { document: rollout, text: rolloutText(rollout), exitCode };
  },
};
