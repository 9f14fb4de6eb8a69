import { rolloutExitCode } from "../deploy/rollout.ts";
import { rollbackStep } from "../steps/rollback.ts";
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
    const { env, dryRun } = invocation;
    const done = await rollbackStep(await openWorkspace(invocation), {
      target: text(invocation, "target"),
      server: text(invocation, "server"),
      to: text(invocation, "to"),
      thaw: flag(invocation, "thaw"),
      dryRun,
      by: env.GITHUB_ACTOR ?? env.USER ?? "a person",
    });
    switch (done.kind) {
      case "preview":
        return { document: { schema: "mcp-gitops/rollback-preview/v1", text: done.text }, text: `${done.text}\n`, exitCode: 0 };
      case "thaw": {
        const said = done.commit === null ? "was not held" : "goes on";
        return {
          document: { schema: "mcp-gitops/thaw/v1", target: done.target, commit: done.commit },
          text: `${done.target} ${said}\n`,
          exitCode: 0,
        };
      }
      case "rollout": {
        // Going back is what was asked for: only what could not be done is not well.
        const exitCode = done.rollout.outcome === "rolled-back" ? 0 : rolloutExitCode(done.rollout);
        return { document: done.rollout, text: rolloutText(done.rollout), exitCode };
      }
    }
  },
};
