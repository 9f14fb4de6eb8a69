import type { GithubClient } from "./github-client.ts";
import { comment } from "./github-comments.ts";
import { ensureLabels } from "./github-labels.ts";
import { clip, limits, markedBody, marker, readBody } from "./github-markers.ts";
import { at, type GithubSite, noRetry, writeOnce } from "./github-site.ts";

const incidentLabel = "mcp-incident";

type Issue = Awaited<ReturnType<GithubClient["rest"]["issues"]["listForRepo"]>>["data"][number];

/** The issue of a key: the open one, else the first. Only who may set labels can make an issue that counts. */
async function findIncident(site: GithubSite, key: string): Promise<Issue | null> {
  const client = await site.client();
  const all = await client.paginate(client.rest.issues.listForRepo, {
    ...at(site),
    labels: incidentLabel,
    state: "all",
    direction: "asc",
    per_page: 100,
  });
  const same = all.filter((issue) => !issue.pull_request && readBody(issue.body).mark === key);
  return same.find(({ state }) => state === "open") ?? same[0] ?? null;
}

/** Opens the incident of a key, or makes the one that is there open and say this. */
export async function openIncident(
  site: GithubSite,
  incident: { key: string; title: string; body: string },
): Promise<{ id: string; url: string | null }> {
  const client = await site.client();
  const title = clip(incident.title, limits.title);
  const body = markedBody(incident.body, marker("incident", incident.key));
  const found = await findIncident(site, incident.key);
  if (!found) {
    await ensureLabels(site, [incidentLabel]);
    const create = async () =>
      (await client.rest.issues.create({ ...at(site), title, body, labels: [incidentLabel], request: noRetry })).data as Issue;
    const made = await writeOnce(site, create, () => findIncident(site, incident.key));
    return { id: String(made.number), url: made.html_url };
  }
  const same = found.state === "open" && found.title === title && readBody(found.body).text === readBody(body).text;
  if (!same) await client.rest.issues.update({ ...at(site), issue_number: found.number, title, body, state: "open" });
  return { id: String(found.number), url: found.html_url };
}

export async function closeIncident(site: GithubSite, key: string, why: string): Promise<void> {
  const client = await site.client();
  const found = await findIncident(site, key);
  if (found?.state !== "open") return;
  await comment(site, found.number, why);
  await client.rest.issues.update({ ...at(site), issue_number: found.number, state: "closed", state_reason: "completed" });
}
