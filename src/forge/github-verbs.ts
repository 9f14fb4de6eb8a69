/** All that the GitHub adapter does, in one place to be loaded at once when it is first needed. */
export { commit } from "./github-commits.ts";
export { recordDeployment, setStatus } from "./github-deployments.ts";
export { closeIncident, openIncident } from "./github-incidents.ts";
export { mergeProposal } from "./github-merge.ts";
export { closeProposal, openProposal, proposals } from "./github-proposals.ts";
export { base, moveBranch, readBranch, readBranches } from "./github-refs.ts";
