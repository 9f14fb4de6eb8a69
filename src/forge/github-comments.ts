import { digestOf } from "../lib/canonical.ts";
import { markedBody, marker } from "./github-markers.ts";
import { at, type GithubSite, noRetry, writeOnce } from "./github-site.ts";

/** Says something on an issue or pull request, unless it is the last thing that was said there. */
export async function comment(site: GithubSite, number: number, text: string): Promise<void> {
  const client = await site.client();
  const mark = marker("note", digestOf(text).slice("sha256:".length, "sha256:".length + 16));
  const last = async () => {
    const comments = await client.paginate(client.rest.issues.listComments, { ...at(site), issue_number: number, per_page: 100 });
    return comments.at(-1)?.body?.includes(mark) ? true : null;
  };
  if ((await last()) !== null) return;
  const body = markedBody(text, mark);
  await writeOnce(
    site,
    async () => (await client.rest.issues.createComment({ ...at(site), issue_number: number, body, request: noRetry })).status === 201,
    last,
  );
}
