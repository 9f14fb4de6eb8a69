import type { Verdict } from "../verify/verdict.ts";

/** Where a version comes from, in one line out of its verdict; null where nobody looked. Words of others in it are one line, and no Markdown yet. */
export function provenanceLine({ suites, notLookedAt }: Pick<Verdict, "suites" | "notLookedAt">): string | null {
  const findings = suites.flatMap(({ suite, findings: all }) => (suite === "security" ? all : []));
  const of = (code: string) => findings.find((one) => one.code === code);
  if (of("provenance-bad")) return "it does not hold: see the findings of the suite security";
  if (of("provenance-lost")) return "lost: the pinned version was published with provenance, this one was not";
  const told = of("provenance")?.message.replace(/^provenance: /, "");
  if (told !== undefined) return of("source-changed") ? `${told}; the pinned version was built from another repository` : told;
  return notLookedAt.some((one) => one.startsWith("security, provenance: ")) ? "unknown: see what was not looked at" : null;
}
