import { ConfigError, ExternalError, GitopsError } from "../lib/errors.ts";

/** What a verb does and which permissions of a workflow's token it needs, for the message when they are missing. */
export interface Doing {
  readonly verb: string;
  /** As in a workflow: `contents: write`. */
  readonly needs: string;
}

interface Wire {
  readonly status: number;
  readonly message: string;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  /** GraphQL's error types, if it was GraphQL. */
  readonly types: readonly string[];
}

/** What came over the wire, from Octokit's two error shapes; null when the error is none of them. */
function wireOf(error: unknown): Wire | null {
  if (!(error instanceof Error)) return null;
  const shape = error as Error & {
    status?: number;
    response?: { headers?: Wire["headers"]; data?: { message?: string; errors?: unknown } };
    errors?: readonly { type?: string; message: string }[];
    headers?: Wire["headers"];
  };
  if (shape.name === "GraphqlResponseError") {
    const errors = shape.errors ?? [];
    const message = errors.map((one) => one.message).join("; ");
    return { status: 200, message, headers: shape.headers ?? {}, types: errors.map((one) => one.type ?? "") };
  }
  const errors = shape.response?.data?.errors;
  // GraphQL's rate limit, as the throttling plugin throws it: neither a status nor GraphQL's own error class.
  if (typeof shape.status !== "number" && shape.response && Array.isArray(errors)) {
    return { status: 200, message: shape.message, headers: shape.response.headers ?? {}, types: ["RATE_LIMITED"] };
  }
  if (typeof shape.status !== "number") return null;
  const details = Array.isArray(errors) ? `: ${JSON.stringify(errors).slice(0, 500)}` : "";
  const message = `${shape.response?.data?.message ?? shape.message}${details}`;
  return { status: shape.status, message, headers: shape.response?.headers ?? {}, types: [] };
}

/** The HTTP status of a failed REST request; 0 for anything else. */
export function statusOf(error: unknown): number {
  const wire = wireOf(error);
  return wire && wire.types.length === 0 ? wire.status : 0;
}

export function messageOf(error: unknown): string {
  return wireOf(error)?.message ?? (error instanceof Error ? error.message : String(error));
}

/** The write may have happened although no good answer came: the connection broke, or GitHub answered 5xx. */
export function mayHaveHappened(error: unknown): boolean {
  return statusOf(error) >= 500;
}

/** GitHub looked at a GraphQL write and refused it: nothing happened. The error's types say why. */
export function graphqlTypes(error: unknown): readonly string[] {
  return wireOf(error)?.types ?? [];
}

/** Any failure of a verb as one of the three error classes (ARCHITECTURE §8). */
export function forgeError(error: unknown, doing: Doing): unknown {
  const wire = wireOf(error);
  if (error instanceof GitopsError || wire === null) return error;
  const { status, message, types } = wire;
  const found = message.slice(0, 1000);
  if (status === 401) {
    return new ConfigError("permission", `cannot ${doing.verb}: GitHub does not accept the token`, {
      cause: error,
      found,
      todo: "give a token that is valid",
    });
  }
  if (isRateLimit(wire)) {
    const reset = Number(wire.headers["x-ratelimit-reset"]);
    const when = Number.isFinite(reset) && reset > 0 ? ` after ${new Date(reset * 1000).toISOString()}` : " in some minutes";
    return new ExternalError("forge", `cannot ${doing.verb}: GitHub's rate limit is reached`, {
      cause: error,
      found,
      todo: `run the same command again${when}`,
    });
  }
  if (status === 403 || status === 404 || types.includes("FORBIDDEN") || types.includes("NOT_FOUND"))
    return permissionError(error, wire, doing);
  if (isProtection(message)) {
    const todo = "let the app or token bypass the rule of this branch, or keep this branch out of the rule";
    return new ConfigError("permission", `cannot ${doing.verb}: a branch protection or ruleset forbids it`, { cause: error, found, todo });
  }
  const todo = status >= 500 ? "run the same command again: what was done is recognised and not done twice" : "read GitHub's message above";
  return new ExternalError("forge", `cannot ${doing.verb}: GitHub answered ${types.length > 0 ? types.join(", ") : status}`, {
    cause: error,
    found,
    todo,
  });
}

function isRateLimit({ status, message, headers, types }: Wire): boolean {
  if (types.includes("RATE_LIMITED") || status === 429) return true;
  return status === 403 && (/\brate limit\b/i.test(message) || String(headers["x-ratelimit-remaining"]) === "0");
}

/** GitHub's words for a protected branch, by REST, GraphQL and rulesets. */
export function isProtection(message: string): boolean {
  return /protected (branch|ref)|rule violation|must be made through a pull request/i.test(message);
}

function permissionError(error: unknown, { status, message, headers, types }: Wire, doing: Doing): ConfigError {
  const found = message.slice(0, 1000);
  if (/not permitted to create or approve pull requests/i.test(message)) {
    const todo =
      'turn on "Allow GitHub Actions to create and approve pull requests" (Settings, Actions, General), or use the token of a GitHub App';
    return new ConfigError("permission", `cannot ${doing.verb}: the repository does not let workflows open pull requests`, {
      cause: error,
      found,
      todo,
    });
  }
  const accepted = workflowPermissions(String(headers["x-accepted-github-permissions"] ?? ""));
  const needs = accepted === "" ? doing.needs : accepted;
  const hidden = status === 404 || types.includes("NOT_FOUND");
  return new ConfigError(
    "permission",
    `cannot ${doing.verb}: ${hidden ? "GitHub shows the token no such thing (private repositories look like this to a token without access)" : `the token lacks the permission ${needs}`}`,
    {
      cause: error,
      expected: needs,
      found,
      todo: `add \`${needs}\` to the job's \`permissions:\` in the workflow, or to the app that the token belongs to`,
    },
  );
}

/** `pull_requests=write,contents=read; issues=write` as a workflow spells it: `pull-requests: write, contents: read` or … */
function workflowPermissions(header: string): string {
  return header
    .split(";")
    .map((set) =>
      set
        .trim()
        .split(",")
        .map((one) => one.trim().replace(/_/g, "-").replace("=", ": "))
        .filter(Boolean)
        .join(", "),
    )
    .filter((set) => set !== "" && !set.startsWith("metadata"))
    .join(" or ");
}
