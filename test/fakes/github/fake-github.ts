import { randomBytes } from "node:crypto";
import { appendFile, chmod, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type Git, openGit } from "../../../src/lib/git.ts";
import { run } from "../../../src/lib/process.ts";
import { findOperation } from "./description.ts";
import { type Fault, openFaults } from "./faults.ts";
import { gitService, serveGit, updateHook } from "./git-backend.ts";
import { GraphqlMistake, mutations, pick, readMutation } from "./graphql.ts";
import { type Actor, type Permissions, type Protection, Refusal, type State } from "./model.ts";
import { acceptedHeader, may, refusePermission } from "./permissions.ts";
import { refreshPulls } from "./pull-state.ts";
import { answerRest, type Reply, Violation } from "./rest.ts";

export type { Fault } from "./faults.ts";
export type { Permissions, Protection, State } from "./model.ts";

export interface FakeOptions {
  readonly owner: string;
  readonly repo: string;
  /** An empty folder: it becomes the bare repository. */
  readonly dir: string;
  readonly defaultBranch?: string;
  readonly private?: boolean;
  readonly mergeMethods?: readonly ("merge" | "squash")[];
  readonly botsOpenPulls?: boolean;
}

/** One request as it came over the wire, and how it was answered. */
export interface SeenRequest {
  /** GitHub's name of the operation, `graphql:<mutation>` or `git:<service>`. */
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly by: string;
  readonly userAgent: string;
  status: number;
}

export interface FakeGithub {
  /** Base of the API, of git (`URL/OWNER/REPO.git`) and of GraphQL (`URL/graphql`). */
  readonly url: string;
  /** A token of `mcp-gitops[bot]` that may write everything. */
  readonly token: string;
  /** The bare repository, for assertions and for what happens outside the API. */
  readonly git: Git;
  readonly state: State;
  readonly requests: SeenRequest[];
  /** What GitHub's description does not allow; `close` throws when there is any. */
  readonly violations: string[];
  /** Another token: a person's, or an app's with fewer permissions. */
  issueToken(actor: { login?: string; type?: "Bot" | "User"; permissions: Permissions }): string;
  /** Breaks something for the next calls. */
  fault(fault: Fault): void;
  /** Protects a branch against pushes and ref updates by anyone. */
  protect(branch: string, protection: Protection): Promise<void>;
  /** Ends the server; throws when a request or response was against the description, or a fault was never met. */
  close(): Promise<void>;
}

const everything: Permissions = {
  contents: "write",
  pull_requests: "write",
  issues: "write",
  statuses: "write",
  deployments: "write",
  actions: "write",
  checks: "write",
};

/** Starts a GitHub on loopback over a real bare repository (ARCHITECTURE §9). */
export async function startFakeGithub(options: FakeOptions): Promise<FakeGithub> {
  const defaultBranch = options.defaultBranch ?? "main";
  await run(["git", "init", "--quiet", "--bare", `--initial-branch=${defaultBranch}`, options.dir]);
  const git = openGit(options.dir);
  await git.git(["config", "http.receivepack", "true"]);
  await git.git(["config", "uploadpack.allowAnySHA1InWant", "true"]);
  await git.git(["config", "gc.auto", "0"]);
  await writeFile(join(options.dir, "hooks", "update"), updateHook);
  await chmod(join(options.dir, "hooks", "update"), 0o755);

  const faults = openFaults();
  const tokens = new Map<string, Actor>();
  const requests: SeenRequest[] = [];
  const violations: string[] = [];
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const state = newState(options, { git, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, defaultBranch });
  const site: Site = { state, faults, tokens, requests, violations, turn: Promise.resolve() };
  server.on("request", (request, response) => void serve(site, request, response));

  const issueToken: FakeGithub["issueToken"] = ({ login = "mcp-gitops[bot]", type = "Bot", permissions }) => {
    const token = `ghs_${randomBytes(18).toString("hex")}`;
    tokens.set(token, { login, type, permissions });
    return token;
  };
  return {
    url: state.url,
    token: issueToken({ permissions: everything }),
    git,
    state,
    requests,
    violations,
    issueToken,
    fault: faults.add,
    async protect(branch, protection) {
      state.protections.set(branch, protection);
      if (protection.pullRequestsOnly) await appendFile(join(options.dir, "protected-refs"), `refs/heads/${branch}\n`);
    },
    close: () => end(server, violations, faults.pending()),
  };
}

interface Site {
  readonly state: State;
  readonly faults: ReturnType<typeof openFaults>;
  readonly tokens: ReadonlyMap<string, Actor>;
  readonly requests: SeenRequest[];
  readonly violations: string[];
  /** The API answers one request after the other, so that its writes are atomic. */
  turn: Promise<unknown>;
}

function newState(options: FakeOptions, { git, url, defaultBranch }: { git: Git; url: string; defaultBranch: string }): State {
  let id = 1000;
  let number = 0;
  return {
    owner: options.owner,
    repo: options.repo,
    url,
    defaultBranch,
    git,
    private: options.private ?? false,
    mergeMethods: options.mergeMethods ?? ["merge", "squash"],
    botsOpenPulls: options.botsOpenPulls ?? true,
    issues: new Map(),
    pulls: new Map(),
    labels: new Map(),
    comments: [],
    reviews: [],
    statuses: [],
    deployments: [],
    protections: new Map(),
    verified: new Set(),
    dispatches: [],
    nextId: () => ++id,
    nextNumber: () => ++number,
  };
}

async function end(server: Server, violations: readonly string[], pending: readonly string[]): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  if (violations.length > 0) throw new Error(`against GitHub's description:\n${violations.join("\n")}`);
  if (pending.length > 0) throw new Error(`faults that never came up: ${pending.join(", ")}`);
}

async function serve(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
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

function actorOf(site: Site, header: string | undefined): Actor | null {
  const [scheme = "", value = ""] = (header ?? "").split(" ");
  const token =
    scheme.toLowerCase() === "basic"
      ? Buffer.from(value, "base64")
          .toString("utf8")
          .replace(/^[^:]*:/, "")
      : value;
  return site.tokens.get(token) ?? null;
}

async function gitRequest(site: Site, { request, response, url, path }: Exchange & { path: string }): Promise<void> {
  const service = gitService(url);
  const actor = actorOf(site, request.headers.authorization);
  const seen: SeenRequest = {
    operation: `git:${service}`,
    method: request.method ?? "",
    path: url.pathname,
    body: undefined,
    by: actor?.login ?? "",
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
  const actor = actorOf(site, request.headers.authorization);
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
    userAgent: request.headers["user-agent"] ?? "",
    status: 0,
  };
  site.requests.push(seen);
  if (!graphql && !match) throw new Violation("GitHub's description, or the part of it that the fake has, knows no such endpoint");
  const fault = site.faults.take(operation);
  if (fault?.kind === "lost-request") return void request.socket.destroy();
  const answer = async (): Promise<Reply> => {
    if (fault && fault.kind !== "lost-response") return faultReply(fault);
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

function faultReply({ kind, seconds = 1 }: Fault): Reply {
  const documentation_url = "https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api";
  if (kind === "server-error") return { status: 502, headers: {}, body: { message: "Server Error" } };
  if (kind === "secondary-limit") {
    return {
      status: 403,
      headers: { "retry-after": String(seconds) },
      body: { message: "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.", documentation_url },
    };
  }
  const reset = String(Math.floor(Date.now() / 1000) + seconds);
  return {
    status: 403,
    headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset },
    body: { message: "API rate limit exceeded for installation.", documentation_url },
  };
}

/** GraphQL answers 200 whatever happens; what went wrong stands in `errors`. */
async function answerGraphql(state: State, mutation: ReturnType<typeof readMutation>, actor: Actor): Promise<Reply> {
  const need = [{ contents: "write" }] as const;
  const headers = { "x-accepted-github-permissions": acceptedHeader(need) };
  try {
    if (!may(actor, need)) throw new Refusal(200, refusePermission(actor).message, { type: "FORBIDDEN" });
    const act = mutations[mutation.name];
    if (!act) throw new GraphqlMistake(`the fake has no mutation ${mutation.name}`);
    const value = await act({ state, actor, params: {}, query: new URLSearchParams(), body: mutation.input });
    return { status: 200, headers, body: { data: { [mutation.name]: pick(value, mutation.selection) } } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const type = error.extra.type ?? (error.status === 404 ? "NOT_FOUND" : "UNPROCESSABLE");
    return {
      status: 200,
      headers,
      body: { data: { [mutation.name]: null }, errors: [{ type, path: [mutation.name], message: error.message }] },
    };
  }
}
