import { type ActionContext, type ActionResult, action } from "../action.ts";

/** Plans, and locks what is to be tried; what that takes is loaded only where the checkout has a manifest at all. */
export const detect = action(async (context) => (await nothingToPlan(context)) ?? (await import("./plan.ts")).plan(context));

/**
 * The result for a scheduled run on a commit without a manifest, from one look at its paths; null where there is something to read, or where a
 * pull request, one server or a report is asked about.
 */
async function nothingToPlan({ input, required, env }: ActionContext): Promise<ActionResult | null> {
  if (["base", "head", "server", "version", "sarif"].some((name) => input(name) !== "")) return null;
  const [{ openGit }, { placeOf }] = await Promise.all([import("../../src/lib/git.ts"), import("../../src/manifest/places.ts")]);
  const git = openGit(input("repo") || ".");
  const listed = await git.git(["ls-tree", "-r", "-z", "--name-only", "--full-tree", "HEAD"], { allow: [0, 128] });
  if (listed.exitCode !== 0 || listed.text.split("\0").some((path) => placeOf(path) !== null)) return null;
  const { writeEmptyPlan } = await import("../../src/steps/empty-plan.ts");
  const { path, seal } = await writeEmptyPlan(required("folder"), { git, branch: env.GITHUB_REF_NAME ?? "" });
  return {
    outputs: { matrix: '{"include":[]}', count: 0, plan: path, seal },
    summary: "No manifest in this repository lists an MCP server.\n",
  };
}
