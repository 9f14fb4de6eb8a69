/**
 * The one entry of the bundle: what `bin/mcp-gitops.js` and every action's stub call. Everything behind it is loaded only when
 * its command runs, because what a bundle imports is what its start costs.
 */
import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { cacheFolder } from "./lib/cache-folder.ts";
import { setProgram } from "./steps/program.ts";

const actions: Readonly<Record<string, () => Promise<{ run(): Promise<void> }>>> = {
  detect: async () => (await import("../actions/detect/index.ts")).detect,
  verify: async () => (await import("../actions/verify/index.ts")).verify,
  propose: async () => (await import("../actions/propose/index.ts")).propose,
  gate: async () => (await import("../actions/gate/index.ts")).gate,
  deploy: async () => (await import("../actions/deploy/index.ts")).deploy,
  rollback: async () => (await import("../actions/rollback/index.ts")).rollback,
  cleanup: async () => (await import("../actions/cleanup/index.ts")).cleanup,
};

/**
 * Runs the command line (`cli`), or one action by its folder's name. `program` is the file that starts the command line, for processes
 * of its own. Sets `process.exitCode`.
 */
export async function main(name: string, program: string): Promise<void> {
  if (name === "cli" && process.argv[2] === "run") {
    const { startQuickly } = await import("./run/start-quickly.ts");
    if (await startQuickly(process.argv.slice(3), program)) return;
  }
  // Node's own place is a folder that everybody on this machine may write to, and what lies there is run.
  enableCompileCache(join(cacheFolder(process.env), "code"));
  setProgram(program);
  if (name === "cli") {
    const { runCli } = await import("./cli/main.ts");
    process.exitCode = await runCli(process.argv.slice(2));
    if (process.exitCode === 0 && looking.has(process.argv[2] ?? "")) await leave();
    return;
  }
  const load = actions[name];
  if (!load) throw new Error(`there is no action ${name}`);
  await (await load()).run();
}

/** Commands after which nothing is under way once they have answered; others may still be taking scratch folders away. */
const looking: ReadonlySet<string> = new Set(["detect", "list", "audit"]);

/** Ends the process once what was told has gone out: Node takes its time to find out that nothing is left to do, and to take itself apart. */
async function leave(): Promise<never> {
  const told = [process.stdout, process.stderr].filter((stream) => stream.writableLength > 0);
  await Promise.all(told.map((stream) => new Promise((resolve) => stream.write("", resolve))));
  process.exit();
}
