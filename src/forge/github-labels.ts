import { statusOf } from "./github-errors.ts";
import { clip, limits } from "./github-markers.ts";
import { at, type GithubSite } from "./github-site.ts";

/** Creates the labels that the repository does not have yet; GitHub compares their names without case. */
export async function ensureLabels(site: GithubSite, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const client = await site.client();
  const present = await client.paginate(client.rest.issues.listLabelsForRepo, { ...at(site), per_page: 100 });
  const known = new Set(present.map(({ name }) => name.toLowerCase()));
  for (const name of names.filter((one) => !known.has(one.toLowerCase()))) {
    try {
      await client.rest.issues.createLabel({ ...at(site), name, color: colour(name), description: "Set by mcp-gitops" });
    } catch (error) {
      // 422 already_exists: someone else was faster, or a lost answer was repeated.
      if (statusOf(error) !== 422) throw error;
    }
  }
}

function colour(name: string): string {
  if (/incident|breaking|fail/.test(name)) return "d73a4a";
  return /behavioural|warn|held/.test(name) ? "fbca04" : "0e8a16";
}

/** A label as GitHub takes it. */
export function labelName(text: string): string {
  return clip(text, limits.label);
}
