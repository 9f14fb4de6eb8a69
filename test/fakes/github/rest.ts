import { createHash } from "node:crypto";
import { deliveryEndpoints } from "./delivery-endpoints.ts";
import { complete, type Match, requestFaults, responseFaults, responseSchema } from "./description.ts";
import { gitEndpoints } from "./git-endpoints.ts";
import { issueEndpoints } from "./issue-endpoints.ts";
import { type Actor, type Answer, type Endpoint, Refusal, type Reply, type State } from "./model.ts";
import { acceptedHeader, acceptedPermissions, may, refusePermission } from "./permissions.ts";
import { pullEndpoints } from "./pull-endpoints.ts";

const endpoints: Readonly<Record<string, Endpoint>> = { ...gitEndpoints, ...pullEndpoints, ...issueEndpoints, ...deliveryEndpoints };

export interface RestRequest {
  readonly match: Match;
  readonly url: URL;
  readonly body: unknown;
  readonly actor: Actor;
  readonly ifNoneMatch: string | undefined;
}

/** Something that GitHub's description does not allow, by the client or by the fake itself: the test must fail. */
export class Violation extends Error {}

/** Answers one REST request; both sides of it are held against GitHub's description. */
export async function answerRest(state: State, request: RestRequest): Promise<Reply> {
  const { match, url, body, actor } = request;
  const endpoint = endpoints[match.id];
  if (!endpoint) throw new Violation(`the fake has no ${match.id}`);
  const faults = requestFaults(match, url.searchParams, body);
  if (faults.length > 0) throw new Violation(`${match.endpoint}: ${faults.join("; ")}`);
  const accepted = acceptedPermissions(match.id);
  const headers: Record<string, string> = { "x-accepted-github-permissions": acceptedHeader(accepted) };
  if (match.params.owner !== undefined && (match.params.owner !== state.owner || match.params.repo !== state.repo))
    return refusal(headers, new Refusal(404, "Not Found"));
  if (!may(actor, accepted)) return refusal(headers, refusePermission(actor));
  try {
    const answer = await endpoint({
      state,
      actor,
      params: match.params,
      query: url.searchParams,
      body: (body ?? {}) as Record<string, unknown>,
    });
    return finish(request, paginate(request, answer, headers), headers);
  } catch (error) {
    if (error instanceof Refusal) return refusal(headers, error);
    throw error;
  }
}

function refusal(headers: Record<string, string>, { status, message, extra }: Refusal): Reply {
  return { status, headers, body: { message, documentation_url: "https://docs.github.com/rest", status: String(status), ...extra } };
}

/** One page of a list, with the Link header (RFC 8288) that leads to the others. */
function paginate({ match, url }: RestRequest, answer: Answer, headers: Record<string, string>): Answer {
  if (!Array.isArray(answer.body) || !match.operation.parameters.some(({ name }) => name === "per_page")) return answer;
  const size = Math.min(Number(url.searchParams.get("per_page") ?? 30), 100);
  const page = Number(url.searchParams.get("page") ?? 1);
  const last = Math.max(1, Math.ceil(answer.body.length / size));
  const link = (to: number, rel: string) => {
    const there = new URL(url);
    there.searchParams.set("page", String(to));
    return `<${there}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, "prev"), link(1, "first")] : []),
    ...(page < last ? [link(page + 1, "next"), link(last, "last")] : []),
  ];
  if (links.length > 0) headers.link = links.join(", ");
  return { ...answer, body: answer.body.slice((page - 1) * size, page * size) };
}

function finish({ match, ifNoneMatch }: RestRequest, answer: Answer, headers: Record<string, string>): Reply {
  const schema = responseSchema(match, answer.status);
  const body = schema && answer.body !== undefined ? complete(schema, answer.body) : answer.body;
  const faults = responseFaults(match, answer.status, body);
  if (faults.length > 0) throw new Violation(`the fake's own answer to ${match.endpoint}: ${faults.join("; ")}`);
  if (!match.endpoint.startsWith("GET ")) return { status: answer.status, headers, body };
  headers.etag = `W/"${createHash("sha256").update(JSON.stringify(body)).digest("hex")}"`;
  return ifNoneMatch === headers.etag ? { status: 304, headers, body: undefined } : { status: answer.status, headers, body };
}
