import type { Git, Oid } from "../../../src/lib/git.ts";

export type Access = "none" | "read" | "write";
export type Permission = "contents" | "pull_requests" | "issues" | "statuses" | "deployments" | "actions" | "checks" | "administration";
export type Permissions = Readonly<Partial<Record<Permission, Access>>>;

/** Who holds a token: an app's installation (what a workflow's token is) or a person. */
export interface Actor {
  readonly login: string;
  readonly type: "Bot" | "User";
  readonly permissions: Permissions;
}

export interface Issue {
  readonly number: number;
  readonly author: Actor;
  title: string;
  body: string | null;
  state: "open" | "closed";
  stateReason: string | null;
  labels: string[];
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
}

/** The part of a pull request that an issue does not have; both share a number. */
export interface Pull {
  readonly number: number;
  readonly headRef: string;
  baseRef: string;
  head: Oid;
  base: Oid;
  readonly draft: boolean;
  /** Another repository's branch: never this tool's. */
  readonly fork: string | null;
  merged: { readonly commit: Oid; readonly at: string; readonly by: Actor } | null;
  /** `<head> <base>` for which mergeability has been computed; GitHub answers null until then. */
  computed: string;
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly author: Actor;
  readonly body: string;
  readonly at: string;
}

export interface CommitStatus {
  readonly id: number;
  readonly sha: Oid;
  readonly state: "error" | "failure" | "pending" | "success";
  readonly context: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: Actor;
  readonly at: string;
}

export interface Deployment {
  readonly id: number;
  readonly sha: Oid;
  readonly ref: string;
  readonly environment: string;
  readonly description: string | null;
  readonly creator: Actor;
  readonly at: string;
  readonly statuses: {
    id: number;
    state: string;
    description: string;
    at: string;
    creator: Actor;
    logUrl: string;
    environmentUrl: string;
  }[];
}

/** What a branch protection or ruleset asks for. */
export interface Protection {
  /** Changes arrive by merged pull requests only. */
  readonly pullRequestsOnly?: boolean;
  readonly requiredChecks?: readonly string[];
  readonly requiredApprovals?: number;
}

export interface State {
  readonly owner: string;
  readonly repo: string;
  readonly url: string;
  readonly defaultBranch: string;
  readonly private: boolean;
  readonly git: Git;
  readonly mergeMethods: readonly ("merge" | "squash")[];
  /** "Allow GitHub Actions to create and approve pull requests". */
  readonly botsOpenPulls: boolean;
  readonly issues: Map<number, Issue>;
  readonly pulls: Map<number, Pull>;
  readonly labels: Map<string, { name: string; color: string; description: string | null; id: number }>;
  readonly comments: Comment[];
  readonly reviews: {
    id: number;
    pull: number;
    author: Actor;
    state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED";
    body: string;
    commit: Oid;
    at: string;
  }[];
  readonly statuses: CommitStatus[];
  readonly deployments: Deployment[];
  readonly protections: Map<string, Protection>;
  /** Commits that GitHub made itself and therefore signed: shown as verified. */
  readonly verified: Set<Oid>;
  readonly dispatches: { kind: "workflow" | "repository"; name: string; ref: string | null; inputs: Record<string, unknown>; by: string }[];
  nextId(): number;
  nextNumber(): number;
}

/** One request as an endpoint sees it. */
export interface Call {
  readonly state: State;
  readonly actor: Actor;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Checked against the description before. */
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

/** An answer as it goes over the wire. */
export interface Reply {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

export type Endpoint = (call: Call) => Promise<Answer>;

/** A refusal as GitHub words it. */
export class Refusal extends Error {
  readonly status: number;
  readonly extra: Record<string, unknown>;
  constructor(status: number, message: string, extra: Record<string, unknown> = {}) {
    super(message);
    this.status = status;
    this.extra = extra;
  }
}

export const notFound = () => new Refusal(404, "Not Found");

/** 422 as the REST interface words it, with one entry that says which field. */
export function invalid(resource: string, field: string, message: string): Refusal {
  return new Refusal(422, "Validation Failed", { errors: [{ resource, field, code: "custom", message }] });
}

export const now = () => new Date().toISOString().replace(/\.\d+Z$/, "Z");
