import { context } from "@actions/github";
import { ConfigError } from "../src/lib/errors.ts";

/** The two ends of the pull request that this run is about: the inputs where they are given, else the event's own. */
export function pullRequestEnds(inputs: { readonly base: string; readonly head: string }): { base: string; head: string } {
  const event = context.payload.pull_request as { base?: { sha?: string }; head?: { sha?: string } } | undefined;
  const base = inputs.base || event?.base?.sha;
  const head = inputs.head || event?.head?.sha;
  if (base && head) return { base, head };
  throw new ConfigError("usage", "there is no pull request to judge", {
    found: `the event ${context.eventName || "of no workflow"}`,
    todo: "run this on pull_request, or give the inputs base and head",
  });
}
