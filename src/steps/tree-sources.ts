import type { Policies } from "../policy/policy.ts";
import type { OsvQuestion } from "../registry/osv.ts";
import type { PypiReleases } from "../registry/pypi-releases.ts";
import type { AdvisorySource } from "../verify/security/advisories.ts";
import type { TreeSources } from "../verify/security/review-trees.ts";
import type { Workspace } from "./workspace.ts";

type World = Pick<Workspace, "repo" | "env" | "log" | "signal">;

/** The variable that names an OSV API where policy does not. */
const variable = "MCP_GITOPS_OSV";

/**
 * Who is asked about locked packages: the registries that npm and uv are configured for, and the OSV that `policies/verify.yaml` names. Each is
 * loaded when the first lock of its kind is asked about.
 */
export function treeSources(world: World, policies: Pick<Policies, "verify">): Pick<TreeSources, "advisories" | "releases"> {
  const osv = policies.verify.advisories === undefined ? world.env[variable] || null : policies.verify.advisories.osv;
  let python: Promise<PypiReleases> | undefined;
  const pypi = () => (python ??= import("../registry/pypi-releases.ts").then(({ openPypiReleases }) => openPypiReleases(world)));
  return {
    advisories: {
      npm: async () => {
        const { isPrivateTo, openNpmAdvisories } = await import("../registry/npm-advisories.ts");
        const own = await openNpmAdvisories(world);
        return osv === null ? own : beside(own, { base: osv, ecosystem: "npm", isPrivate: await isPrivateTo(world) }, world);
      },
      pypi: async () => {
        const { advisories, isPrivate } = await pypi();
        return osv === null ? advisories : beside(advisories, { base: osv, ecosystem: "pypi", isPrivate }, world);
      },
    },
    releases: {
      npm: async () => (await import("../registry/npm-releases.ts")).openNpmReleases(world),
      pypi: async () => (await pypi()).releases,
    },
  };
}

async function beside(own: AdvisorySource, question: OsvQuestion, world: World): Promise<AdvisorySource> {
  const { openOsv } = await import("../registry/osv.ts");
  const { withDatabase } = await import("../verify/security/advisories.ts");
  return withDatabase(own, openOsv({ ...question, base: question.base.replace(/\/+$/, "") }, world));
}
