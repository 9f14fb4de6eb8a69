/**
 * The one entry of the bundle: what `bin/mcp-gitops.js` and every action's stub call. Everything behind it is loaded only when
 * its command runs, because what a bundle imports is what its start costs.
 */
import { enableCompileCache } from "node:module";

const actions: Readonly<Record<string, () => Promise<{ run(): Promise<void> }>>> = {
  detect: () => import("../actions/detect/index.ts"),
  verify: () => import("../actions/verify/index.ts"),
  propose: () => import("../actions/propose/index.ts"),
  gate: () => import("../actions/gate/index.ts"),
  deploy: () => import("../actions/deploy/index.ts"),
  rollback: () => import("../actions/rollback/index.ts"),
  cleanup: () => import("../actions/cleanup/index.ts"),
};

/** Runs the command line, or one action by its folder's name. Sets `process.exitCode`; never throws. */
export async function main(kind: "cli" | "action", name = ""): Promise<void> {
  enableCompileCache();
  if (kind === "cli") {
    const { runCli } = await import("./cli/main.ts");
    process.exitCode = await runCli(process.argv.slice(2));
    return;
  }
  const load = actions[name];
  if (!load) throw new Error(`there is no action ${name}`);
  await (await load()).run();
}
