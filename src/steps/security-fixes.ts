import type { Plan } from "../plan/plan.ts";
import { type Closes, closedBy, type HeldPackage, heldPackages, versionsToAsk } from "../plan/security-fixes.ts";
import type { Policies } from "../policy/policy.ts";
import type { Lookup } from "../registry/registry.ts";
import type { Advisory } from "../verify/security/advisories.ts";
import { treeSources } from "./tree-sources.ts";
import type { Workspace } from "./workspace.ts";

export interface Planned {
  readonly policies: Pick<Policies, "verify">;
  readonly lookups: ReadonlyMap<string, Lookup>;
}

/**
 * The plan once more where a cooldown holds versions back: one that closes a known hole of what runs today does not wait. Nobody is asked where
 * nothing is held; who cannot tell is named in the plan, and then everything waits.
 */
export async function withoutCooldownForFixes(
  world: Pick<Workspace, "repo" | "env" | "log" | "signal">,
  { policies, lookups }: Planned,
  plan: (closes: Closes | null) => Plan,
): Promise<Plan> {
  const first = plan(null);
  const held = heldPackages(first, lookups);
  if (held.length === 0) return first;
  const { advisories, silent } = await askFor(held, treeSources(world, policies));
  const second = plan(closedBy(held, advisories));
  return silent.length === 0 ? second : { ...second, notLookedAt: silent };
}

async function askFor(held: readonly HeldPackage[], { advisories: sources }: ReturnType<typeof treeSources>) {
  const found = new Map<HeldPackage, readonly Advisory[]>();
  const silent: string[] = [];
  const groups = Map.groupBy(held, ({ ecosystem }) => ecosystem);
  const ask = async (ecosystem: "npm" | "pypi") => {
    const some = groups.get(ecosystem) ?? [];
    const opener = sources[ecosystem];
    if (some.length === 0 || !opener) return;
    const answer = await (await opener()).ask(some.flatMap(versionsToAsk));
    const gaps = answer.kind === "unavailable" ? [answer.reason] : (answer.gaps ?? []);
    silent.push(...gaps.map((reason) => `whether versions that wait close known vulnerabilities of ${ecosystem} packages: ${reason}`));
    if (answer.kind === "answered") for (const one of some) found.set(one, answer.advisories);
  };
  await Promise.all([ask("npm"), ask("pypi")]);
  return { advisories: found, silent };
}
