import { randomBytes } from "node:crypto";
import { appendFile, chmod, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type Git, openGit } from "../../../src/lib/git.ts";
import { run } from "../../../src/lib/process.ts";
import { type Fault, openFaults } from "./faults.ts";
import { updateHook } from "./git-backend.ts";
import type { Actor, Permissions, Protection, State } from "./model.ts";
import { type SeenRequest, type Site, serve } from "./wire.ts";

export type { Fault } from "./faults.ts";
export type { Permissions, Protection, State } from "./model.ts";
export type { SeenRequest } from "./wire.ts";

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
