import { type Access, type Actor, type Permission, Refusal } from "./model.ts";

type Need = Readonly<Partial<Record<Permission, Access>>>;

/** What each endpoint asks for, by GitHub's own operation name; several sets mean that any one will do. */
const needs: Readonly<Record<string, readonly Need[]>> = {
  "repos/get": [{}],
  "rate-limit/get": [{}],
  "repos/get-branch": [{ contents: "read" }],
  "repos/get-commit": [{ contents: "read" }],
  "repos/get-content": [{ contents: "read" }],
  "pulls/list": [{ pull_requests: "read" }],
  "pulls/get": [{ pull_requests: "read" }],
  "pulls/list-commits": [{ pull_requests: "read" }],
  "pulls/list-files": [{ pull_requests: "read" }],
  "pulls/list-reviews": [{ pull_requests: "read" }],
  "pulls/create": [{ pull_requests: "write" }],
  "pulls/update": [{ pull_requests: "write" }],
  "pulls/create-review": [{ pull_requests: "write" }],
  "pulls/merge": [{ contents: "write" }],
  "issues/list-for-repo": [{ issues: "read" }],
  "issues/create": [{ issues: "write" }],
  "issues/get": [{ issues: "read" }, { pull_requests: "read" }],
  "issues/update": [{ issues: "write" }, { pull_requests: "write" }],
  "issues/list-comments": [{ issues: "read" }, { pull_requests: "read" }],
  "issues/create-comment": [{ issues: "write" }, { pull_requests: "write" }],
  "issues/add-labels": [{ issues: "write" }, { pull_requests: "write" }],
  "issues/remove-label": [{ issues: "write" }, { pull_requests: "write" }],
  "issues/list-labels-for-repo": [{ issues: "read" }, { pull_requests: "read" }],
  "issues/create-label": [{ issues: "write" }, { pull_requests: "write" }],
  "repos/create-commit-status": [{ statuses: "write" }],
  "repos/list-commit-statuses-for-ref": [{ statuses: "read" }],
  "repos/get-combined-status-for-ref": [{ statuses: "read" }],
  "repos/list-deployments": [{ deployments: "read" }],
  "repos/create-deployment": [{ deployments: "write" }],
  "repos/list-deployment-statuses": [{ deployments: "read" }],
  "repos/create-deployment-status": [{ deployments: "write" }],
  "actions/create-workflow-dispatch": [{ actions: "write" }],
  "repos/create-dispatch-event": [{ contents: "write" }],
};

/** The permissions an operation accepts; the Git data endpoints need `contents`. */
export function acceptedPermissions(operation: string): readonly Need[] {
  const known = needs[operation];
  if (known) return known;
  // GraphQL's mutations here are of commits and refs.
  if (operation.startsWith("graphql:") || operation === "git:receive-pack") return [{ contents: "write" }];
  if (operation === "git:upload-pack") return [{ contents: "read" }];
  if (operation.startsWith("git/")) return [{ contents: /^git\/(get|list)/.test(operation) ? "read" : "write" }];
  throw new Error(`the fake does not know which permission ${operation} needs: add it to permissions.ts`);
}

/** The X-Accepted-GitHub-Permissions header, as GitHub writes it. */
export function acceptedHeader(accepted: readonly Need[]): string {
  return accepted
    .map(
      (need) =>
        Object.entries(need)
          .map(([name, access]) => `${name}=${access}`)
          .join(",") || "metadata=read",
    )
    .join("; ");
}

const rank: Record<Access, number> = { none: 0, read: 1, write: 2 };

export function may(actor: Actor, accepted: readonly Need[]): boolean {
  return accepted.some((need) =>
    Object.entries(need).every(([name, access]) => rank[actor.permissions[name as Permission] ?? "none"] >= rank[access]),
  );
}

/** 403 as an app's token gets it, or as a person's fine-grained token does. */
export function refusePermission(actor: Actor): Refusal {
  return new Refusal(403, `Resource not accessible by ${actor.type === "Bot" ? "integration" : "personal access token"}`, {
    documentation_url: "https://docs.github.com/rest",
    status: "403",
  });
}
