import type { Verdict } from "../verify/verdict.ts";
import { folded, list, prose } from "./markdown.ts";

/** What was not looked at, as Markdown: once for all servers that share it, and folded away where policy asks for nothing of it. */

/** Lines over this many are counted, and the verdict holds them. */
const most = 40;

type Asked = Pick<Verdict, "server" | "outcome" | "notLookedAt">;

/** Each gap that several verdicts have, with whom it concerns; most common first. Empty for one verdict. */
export function commonGaps(verdicts: readonly Asked[]): string {
  const lines = [...sharedBy(verdicts)].map(([gap, names]) => `${prose(gap)}: ${concerned(names, verdicts)}`);
  return lines.length === 0 ? "" : folded("Not looked at, of several servers", list(cut(lines)));
}

/** The gaps of one verdict that {@link commonGaps} of `all` does not tell. Those that hold it stand open. */
export function ownGaps(verdict: Asked, all: readonly Asked[] = []): string {
  const shared = sharedBy(all);
  const own = verdict.notLookedAt.filter((gap) => !shared.has(gap)).map((gap) => prose(gap));
  if (own.length === 0) return "";
  const settled = verdict.outcome === "pass" || verdict.outcome === "warn";
  if (!settled) return `Not looked at:\n\n${list(cut(own))}`;
  return folded(`Not looked at: ${own.length}, none of which policy requires`, list(cut(own)));
}

function sharedBy(verdicts: readonly Asked[]): Map<string, Set<string>> {
  const servers = new Map<string, Set<string>>();
  for (const { server, outcome, notLookedAt } of verdicts) {
    // What holds a verdict is told with it.
    if (outcome === "inconclusive") continue;
    for (const gap of notLookedAt) servers.set(gap, (servers.get(gap) ?? new Set()).add(server));
  }
  return new Map([...servers].filter(([, names]) => names.size > 1).sort(([, a], [, b]) => b.size - a.size));
}

function concerned(names: ReadonlySet<string>, verdicts: readonly Asked[]): string {
  const all = new Set(verdicts.map(({ server }) => server));
  const others = [...all].filter((name) => !names.has(name));
  if (others.length === 0) return `all ${all.size}`;
  if (others.length <= 3 && others.length < names.size) return `all but ${others.map((name) => prose(name, 60)).join(", ")}`;
  return names.size <= 5 ? [...names].map((name) => prose(name, 60)).join(", ") : `${names.size} of ${all.size}`;
}

function cut(lines: readonly string[]): readonly string[] {
  return lines.length > most ? [...lines.slice(0, most), `…and ${lines.length - most} more: the verdict lists them`] : lines;
}
