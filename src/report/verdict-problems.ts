import type { Problem } from "../manifest/inventory.ts";
import type { Finding, Verdict } from "../verify/verdict.ts";
import { verdictRule } from "./verdict-rules.ts";

/** One thing that verdicts say, as a problem of the manifest that the server stands in. */
export interface ToldFinding {
  readonly problem: Problem;
  readonly finding: Finding;
  /** Null for a finding about no server. */
  readonly suite: string | null;
}

/** Every finding of verdicts as a problem, in their order; then those that are about no server. Pure. */
export function verdictProblems(verdicts: readonly Verdict[], aside: readonly Finding[] = []): ToldFinding[] {
  const told = verdicts.flatMap((verdict) =>
    verdict.suites.flatMap(({ suite, findings }) =>
      findings.map((finding) => {
        const { manifest: file, server } = verdict;
        return { suite, finding, problem: problemOf(finding, { file, server, what: `${suite}, ${versionText(verdict)}: ` }) };
      }),
    ),
  );
  const rest = aside.map((finding) => ({ suite: null, finding, problem: problemOf(finding, { file: waivers, server: null, what: "" }) }));
  return [...told, ...rest];
}

/** What is about no server is about these. */
const waivers = "policies/waivers.yaml";

export function versionText({ from, to }: Pick<Verdict, "from" | "to">): string {
  if (to === null) return "as it is";
  return from === null ? to : `${from} → ${to}`;
}

function problemOf(
  { code, severity, message, evidence, todo, fingerprint, subject }: Finding,
  { file, server, what }: { file: string; server: string | null; what: string },
): Problem {
  const seen = evidence === "" || evidence === message ? "" : ` (${evidence})`;
  return {
    code,
    severity,
    message: `${what}${message}${seen}`,
    todo: todo ?? verdictRule(code)?.todo ?? "look at the verdict and its evidence",
    file,
    server,
    line: null,
    column: null,
    span: null,
    fingerprint: fingerprint ?? subject ?? code,
  };
}
