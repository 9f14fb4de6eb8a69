import type { IncomingMessage, ServerResponse } from "node:http";
import { findOperation } from "./description.ts";
import type { Fault, openFaults } from "./faults.ts";
import { gitService, serveGit } from "./git-backend.ts";
import { answerGraphql } from "./graphql.ts";
import { GraphqlMistake, readMutation } from "./graphql-document.ts";
import type { Actor, Reply, State } from "./model.ts";
import { may } from "./permissions.ts";
import { refreshPulls } from "./pull-state.ts";
import { answerRest, Violation } from "./rest.ts";

/** One request as it came over the wire, and how it was answered. */
export interface SeenRequest {
  /** GitHub's name of the operation, `graphql:<mutation>` or `git:<service>`. */
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly by: string;
  /** The token that came with it. */
  readonly token: string;
  readonly userAgent: string;
  status: number;
}

/** What is behind the server. */
export interface Site {
  readonly state: State;
  readonly faults: ReturnType<typeof openFaults>;
  readonly tokens: ReadonlyMap<string, Actor>;
  readonly requests: SeenRequest[];
  readonly violations: string[];
  /** The API answers one request after the other, so that its writes are atomic. */
  turn: Promise<unknown>;
}

/** Takes one request, whatever it is of; what the fake cannot or must not answer is a violation. */
export async function serve(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", site.state.url);
  try {
    const prefix = `/${site.state.owner}/${site.state.repo}.git/`;
    if (url.pathname.startsWith(prefix)) await gitRequest(site, { request, response, url, path: `/${url.pathname.slice(prefix.length)}` });
    else await apiRequest(site, { request, response, url });
  } catch (error) {
    const told =
      error instanceof Violation || error instanceof GraphqlMistake ? error.message : `the fake broke: ${(error as Error).stack}`;
    site.violations.push(`${request.method} ${url.pathname}: ${told}`);
    if (!response.headersSent) response.writeHead(400, { "content-type": "application/json" });
    response.end(JSON.stringify({ message: told }));
  }
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
}

function tokenOf(header: string | undefined): string {
  const [scheme = "", value = ""] = (header ?? "").split(" ");
  if (scheme.toLowerCase() !== "basic") return value;
  return Buffer.from(value, "base64")
    .toString("utf8")
    .replace(/^[^:]*:/, "");
}

async function gitRequest(site: Site, { request, response, url, path }: Exchange & { path: string }): Promise<void> {
  const service = gitService(url);
  const token = tokenOf(request.headers.authorization);
  const actor = site.tokens.get(token) ?? null;
  const seen: SeenRequest = {
    operation: `git:${service}`,
    method: request.method ?? "",
    path: url.pathname,
    body: undefined,
    by: actor?.login ?? "",
    token,
    userAgent: request.headers["user-agent"] ?? "",
    status: 200,
  };
  site.requests.push(seen);
  const open = service === "upload-pack" && !site.state.private;
  if (!actor && (request.headers.authorization !== undefined || !open)) {
    seen.status = 401;
    return void response.writeHead(401, { "www-authenticate": 'Basic realm="GitHub"' }).end();
  }
  if (actor && !may(actor, [{ contents: service === "upload-pack" ? "read" : "write" }])) {
    seen.status = 403;
    return void response.writeHead(403).end(`remote: Permission to ${site.state.owner}/${site.state.repo}.git denied to ${actor.login}.\n`);
  }
  const fault = site.faults.take(seen.operation);
  if (fault?.kind === "lost-request") return void request.socket.destroy();
  if (fault) return void response.writeHead(fault.kind === "server-error" ? 502 : 429).end();
  serveGit(request, response, { dir: site.state.git.dir, path, query: url.search.slice(1), login: actor?.login ?? "anonymous" });
}

async function apiRequest(site: Site, exchange: Exchange): Promise<void> {
  const { request, response, url } = exchange;
  const text = await readBody(request);
  const body: unknown = text === "" ? undefined : JSON.parse(text);
  const token = tokenOf(request.headers.authorization);
  const actor = site.tokens.get(token) ?? null;
  const match = findOperation(request.method ?? "", url.pathname);
  const graphql =
    url.pathname === "/graphql"
      ? readMutation((body as { query: string }).query, (body as { variables?: Record<string, unknown> }).variables ?? {})
      : null;
  const operation = graphql ? `graphql:${graphql.name}` : (match?.id ?? "unknown");
  const seen: SeenRequest = {
    operation,
    method: request.method ?? "",
    path: `${url.pathname}${url.search}`,
    body: graphql?.input ?? body,
    by: actor?.login ?? "",
    token,
    userAgent: request.headers["user-agent"] ?? "",
    status: 0,
  };
  site.requests.push(seen);
  if (!graphql && !match) throw new Violation("GitHub's description, or the part of it that the fake has, knows no such endpoint");
  const fault = site.faults.take(operation);
  if (fault?.kind === "lost-request") return void request.socket.destroy();
  const answer = async (): Promise<Reply> => {
    if (fault && fault.kind !== "lost-response") return faultReply(fault, graphql !== null);
    if (!actor)
      return {
        status: 401,
        headers: {},
        body: { message: "Bad credentials", documentation_url: "https://docs.github.com/rest", status: "401" },
      };
    await refreshPulls(site.state);
    const ifNoneMatch = request.headers["if-none-match"];
    const reply = graphql
      ? await answerGraphql(site.state, graphql, actor)
      : match
        ? await answerRest(site.state, { match, url, body, actor, ifNoneMatch })
        : undefined;
    await refreshPulls(site.state);
    return reply as Reply;
  };
  const reply = (await (site.turn = site.turn.then(answer, answer))) as Reply;
  seen.status = reply.status;
  if (fault?.kind === "lost-response") return void request.socket.destroy();
  const left = 5000 - site.requests.length;
  const limits = {
    "x-ratelimit-limit": "5000",
    "x-ratelimit-remaining": String(left),
    "x-ratelimit-reset": String(Math.ceil(Date.now() / 1000) + 3600),
  };
  response.writeHead(reply.status, {
    ...limits,
    ...reply.headers,
    ...(reply.body !== undefined && { "content-type": "application/json; charset=utf-8" }),
  });
  response.end(reply.body === undefined ? undefined : JSON.stringify(reply.body));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function faultReply({ kind, seconds = 1 }: Fault, graphql: boolean): Reply {
  const documentation_url = "https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api";
  if (kind === "server-error") return { status: 502, headers: {}, body: { message: "Server Error" } };
  if (kind === "secondary-limit") {
    return {
      status: 403,
      headers: { "retry-after": String(seconds) },
      body: { message: "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.", documentation_url },
    };
  }
  const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(Math.floor(Date.now() / 1000) + seconds) };
  const message = "API rate limit exceeded for installation.";
  if (graphql) return { status: 200, headers, body: { errors: [{ type: "RATE_LIMITED", message }] } };
  return { status: 403, headers, body: { message, documentation_url } };
}
