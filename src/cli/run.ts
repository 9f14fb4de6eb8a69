import { ConfigError } from "../lib/errors.ts";
import { prepareStart } from "../run/prepare-start.ts";
import { repositoryOf } from "../run/quick-start.ts";
import { type Command, text } from "./command.ts";

/**
 * `run SERVER`: starts a server from its lock; what a client's entry can call instead of npx or uvx. The start itself happens before the command
 * line is loaded (`startQuickly`); here it is installed.
 */
export const run: Command = {
  summary: "start a server from its committed lock: exactly what was proved, installed on first use",
  usage: "SERVER [--repo DIR] [--manifest FILE] [--dry-run [--json]] [-- ARGUMENTS...]",
  options: { manifest: { type: "string" } },
  positionals: 1,
  passesOn: true,
  help: {
    "--manifest FILE": "the manifest that has the server, where several do",
    "--dry-run": "install it, say what would be started, and start nothing",
    "-- ARGUMENTS": "the server's arguments, in place of those in the manifest",
  },
  async run(invocation) {
    const [server] = invocation.positionals;
    if (!server) {
      throw new ConfigError("usage", "`run` needs the name of a server", {
        expected: `mcp-gitops run ${run.usage}`,
        todo: "see `mcp-gitops list`",
      });
    }
    const { env, log, signal, dryRun, passed, options } = invocation;
    if (!dryRun) {
      throw new ConfigError("usage", "nothing but the name, --repo and --manifest goes with a start: stdout is the server's", {
        expected: `mcp-gitops run ${run.usage}`,
        todo: "leave the other options out, or add --dry-run",
      });
    }
    const repo = repositoryOf({ repo: options.repo === undefined ? null : invocation.repo });
    const record = await prepareStart({ server, manifest: text(invocation, "manifest") ?? null }, { repo, env, log, signal });
    // As the manifest has them: what a variable holds may be a secret.
    const args = [...record.lead, ...(passed ?? record.args)];
    const words = [record.command, ...args].map((word) => JSON.stringify(word));
    return { document: { server, tree: record.tree, command: record.command, args }, text: `${words.join(" ")}\n`, exitCode: 0 };
  },
};
