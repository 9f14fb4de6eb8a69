import { proofFolders } from "../steps/planes.ts";
import { storeFolder } from "../steps/workspace.ts";
import { runProver } from "../verify/prover.ts";
import { type Command, text } from "./command.ts";
import { isolationHelp, isolationOf, isolationOption } from "./isolation-option.ts";

/** `prove`: the proving plane, started by the deciding one. Jobs come in on stdin, proofs go out on stdout, a line each. */
export const prove: Command = {
  summary: "the proving plane: started by other commands, not by a person",
  usage: "--store DIR [--repo DIR] [--isolation KIND]",
  options: { store: { type: "string" }, ...isolationOption },
  help: { "--store DIR": "where extracted packages are kept", ...isolationHelp },
  async run(invocation) {
    const store = text(invocation, "store") ?? storeFolder(invocation.env);
    await runProver(process.stdin, process.stdout, {
      cacheDir: store,
      configDir: invocation.repo,
      env: invocation.env,
      folders: proofFolders(store),
      ...isolationOf(invocation),
      signal: invocation.signal,
    });
    return { document: null, text: "", exitCode: 0 };
  },
};
