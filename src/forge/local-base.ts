import type { Ledger } from "../ledger/ledger.ts";
import type { Clock } from "../lib/clock.ts";
import { ConfigError } from "../lib/errors.ts";
import type { Oid } from "../lib/git.ts";
import type { Repository } from "../lib/git-repository.ts";
import type { LocalRefs } from "./local-refs.ts";

export interface LocalContext {
  readonly repository: Repository;
  readonly refs: LocalRefs;
  readonly ledger: Ledger;
  readonly clock: Clock;
}

/** The base branch and its head. Throws ConfigError "repository" where there is none. */
export async function baseOf({ repository, refs }: LocalContext): Promise<{ branch: string; commit: Oid }> {
  const commit = repository.base === null ? null : await refs.branch(repository.base);
  if (repository.base !== null && commit !== null) return { branch: repository.base, commit };
  throw new ConfigError("repository", "it cannot be told which branch proposals go to", {
    found: repository.base === null ? "no branch is checked out" : `no branch ${JSON.stringify(repository.base)}`,
    todo: "check a branch out, or name one with `git config mcp-gitops.base BRANCH`",
  });
}
