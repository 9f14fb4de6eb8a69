export interface Identity {
  readonly name: string;
  readonly email: string;
}

/**
 * Who writes and commits what this program writes: no person did, and a commit that a person made, amended or rebased can be told from
 * ours by its committer. `.invalid` never receives mail (RFC 2606).
 */
export const toolIdentity: Identity = { name: "mcp-gitops", email: "noreply@mcp-gitops.invalid" };
