import type { Git } from "./git.ts";

export interface Identity {
  readonly name: string;
  readonly email: string;
}

/**
 * Who commits what this program writes. Always the committer, so that a commit which a person made, amended or rebased can be told
 * from ours; the author only where the user has no identity of their own. `.invalid` never receives mail (RFC 2606).
 */
export const toolIdentity: Identity = { name: "mcp-gitops", email: "noreply@mcp-gitops.invalid" };

/** The identity that git would write for the user here, or this program's own where git would have to guess one. */
export async function authorOf(git: Git): Promise<Identity> {
  const answer = await git.git(["-c", "user.useConfigOnly=true", "var", "GIT_AUTHOR_IDENT"], { allow: [0, 1, 128] });
  const match = /^(.*) <(.*)> \d+ [+-]\d{4}$/.exec(answer.text);
  return match?.[1] && match[2] ? { name: match[1], email: match[2] } : toolIdentity;
}
