import { ConfigError } from "../lib/errors.ts";
import type { Oid } from "../lib/git.ts";
import type { ForgeProposal, ProposalRequest } from "./forge.ts";
import { sealedCommits } from "./github-changes.ts";
import type { GithubClient } from "./github-client.ts";
import { comment } from "./github-comments.ts";
import { messageOf, statusOf } from "./github-errors.ts";
import { ensureLabels, labelName } from "./github-labels.ts";
import { clip, limits, markedBody, marker, proposalPrefix, readBody } from "./github-markers.ts";
import { base, readBranches } from "./github-refs.ts";
import { at, type GithubSite, noRetry, writeOnce } from "./github-site.ts";

type Pull = Awaited<ReturnType<GithubClient["rest"]["pulls"]["list"]>>["data"][number];

/** Pages of a hundred that are read of what is closed, the latest first; what is older the ledger knows. */
const closedPages = 10;

export async function proposals(site: GithubSite): Promise<readonly ForgeProposal[]> {
  const client = await site.client();
  const open = await client.paginate(client.rest.pulls.list, { ...at(site), state: "open", per_page: 100 });
  let pages = 0;
  const closed = await client.paginate(
    client.rest.pulls.list,
    { ...at(site), state: "closed", sort: "updated", direction: "desc", per_page: 100 },
    (response, done) => {
      if (++pages === closedPages) done();
      return response.data;
    },
  );
  const distinct = new Map([...closed, ...open].map((pull) => [pull.number, pull]));
  const ours = [...distinct.values()].filter((pull) => isOurs(site, pull)).sort((a, b) => b.number - a.number);
  const heads = await sealedHeads(site);
  return ours.map((pull) => toProposal(pull, heads.get(pull.head.ref) ?? null));
}

/** A branch of this repository under the prefix; a fork can name its branches as it likes. */
function isOurs(site: GithubSite, { head }: Pick<Pull, "head">): boolean {
  const home = `${site.owner}/${site.repo}`.toLowerCase();
  return head.ref.startsWith(proposalPrefix) && head.repo?.full_name.toLowerCase() === home;
}

interface Head {
  readonly oid: Oid;
  readonly sealed: boolean;
}

/** The proposal branches that exist, and whether this tool made the commit that each one points to. */
async function sealedHeads(site: GithubSite, only = proposalPrefix): Promise<Map<string, Head>> {
  const branches = await readBranches(site, only);
  await site.fetch(branches.map(({ head }) => head));
  const sealed = await sealedCommits(
    site.git,
    branches.map(({ head }) => head),
  );
  return new Map(branches.map(({ name, head }) => [name, { oid: head, sealed: sealed.has(head) }]));
}

function toProposal(
  pull: Pick<Pull, "number" | "head" | "title" | "body" | "labels" | "state" | "merged_at" | "html_url">,
  head: Head | null,
): ForgeProposal {
  const state = pull.merged_at ? "merged" : pull.state === "open" ? "open" : "closed";
  return {
    id: String(pull.number),
    branch: pull.head.ref,
    head: state === "open" && head ? head.oid : pull.head.sha,
    title: pull.title,
    body: readBody(pull.body).text,
    labels: pull.labels.map(({ name }) => name),
    state,
    // A branch that is gone holds nothing of anyone's.
    edited: head !== null && !head.sealed,
    url: pull.html_url,
  };
}

/** Opens a pull request for a branch, or makes the open one say this; repeated, it changes nothing. */
export async function openProposal(site: GithubSite, request: ProposalRequest): Promise<ForgeProposal> {
  const client = await site.client();
  const labels = [...new Set(request.labels.map(labelName))];
  const title = clip(request.title, limits.title);
  const body = markedBody(request.body, marker("proposal", JSON.stringify(labels)));
  const found = await openPull(site, client, request.branch);
  const pull = found ?? (await createPull(site, client, { branch: request.branch, title, body }));
  const before = readBody(pull.body);
  if (pull.title !== title || markedBody(before.text, marker("proposal", before.mark ?? "")) !== body) {
    await client.rest.pulls.update({ ...at(site), pull_number: pull.number, title, body });
  }
  const now = await relabel(site, pull, { labels, former: formerLabels(before.mark) });
  const heads = await sealedHeads(site, request.branch);
  return toProposal({ ...pull, title, body, labels: now.map((name) => ({ name })) as Pull["labels"] }, heads.get(request.branch) ?? null);
}

async function openPull(site: GithubSite, client: GithubClient, branch: string): Promise<Pull | null> {
  const { data } = await client.rest.pulls.list({ ...at(site), state: "open", head: `${site.owner}:${branch}`, per_page: 100 });
  return data.find((pull) => isOurs(site, pull) && pull.head.ref === branch) ?? null;
}

async function createPull(
  site: GithubSite,
  client: GithubClient,
  { branch, title, body }: { branch: string; title: string; body: string },
): Promise<Pull> {
  const { branch: target } = await base(site);
  const find = () => openPull(site, client, branch);
  try {
    return await writeOnce(
      site,
      async () =>
        (await client.rest.pulls.create({ ...at(site), head: branch, base: target, title, body, request: noRetry }))
          .data as unknown as Pull,
      find,
    );
  } catch (error) {
    const twin = statusOf(error) === 422 && /already exists/i.test(messageOf(error)) ? await find() : null;
    if (twin === null) throw error;
    return twin;
  }
}

/** The labels that an earlier run set: a person's own ones are never removed. */
function formerLabels(mark: string | null): readonly string[] {
  try {
    const parsed: unknown = JSON.parse(mark ?? "[]");
    return Array.isArray(parsed) ? parsed.filter((one) => typeof one === "string") : [];
  } catch {
    return []; // A person edited the marker.
  }
}

async function relabel(
  site: GithubSite,
  pull: Pull,
  { labels, former }: { labels: readonly string[]; former: readonly string[] },
): Promise<string[]> {
  const client = await site.client();
  const present = pull.labels.map(({ name }) => name);
  const has = (list: readonly string[], name: string) => list.some((one) => one.toLowerCase() === name.toLowerCase());
  const wanting = labels.filter((name) => !has(present, name));
  const stale = present.filter((name) => has(former, name) && !has(labels, name));
  if (wanting.length > 0) {
    await ensureLabels(site, wanting);
    await client.rest.issues.addLabels({ ...at(site), issue_number: pull.number, labels: wanting });
  }
  for (const name of stale) {
    await client.rest.issues.removeLabel({ ...at(site), issue_number: pull.number, name }).catch((error: unknown) => {
      if (statusOf(error) !== 404) throw error;
    });
  }
  return [...present.filter((name) => !stale.includes(name)), ...wanting];
}

export async function closeProposal(site: GithubSite, id: string, why: string): Promise<void> {
  const client = await site.client();
  const { data } = await client.rest.pulls.get({ ...at(site), pull_number: pullNumber(id) });
  if (data.state === "closed") return;
  await comment(site, data.number, why);
  await client.rest.pulls.update({ ...at(site), pull_number: data.number, state: "closed" });
}

export function pullNumber(id: string): number {
  if (!/^[1-9]\d{0,9}$/.test(id))
    throw new ConfigError("usage", "a proposal on GitHub is named by its number", { found: id.slice(0, 100) });
  return Number(id);
}
