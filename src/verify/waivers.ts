import type { Problem } from "../manifest/inventory.ts";
import { isInForce, type Waiver } from "../policy/waivers.ts";
import { finding } from "./finding.ts";
import type { Finding, SuiteResult, Verdict } from "./verdict.ts";

/** A waiver as a task carries it: whether it holds was decided when the plan was made. */
export type JudgedWaiver = Waiver & { readonly inForce: boolean };

/** The waivers of a policy at a time. */
export function judgeWaivers(waivers: readonly Waiver[], now: number): JudgedWaiver[] {
  return waivers.map((waiver) => ({ ...waiver, inForce: isInForce(waiver, now) }));
}

/**
 * A finding as a waiver leaves it: `info`, with whose word that is. One whose waiver has ended is what it was, and a finding of its own says
 * that somebody once accepted it.
 */
export function waive(found: Finding, waivers: readonly JudgedWaiver[]): Finding[] {
  const matching = waivers.filter(({ fingerprint }) => fingerprint === found.fingerprint);
  const waiver = matching.find(({ inForce }) => inForce);
  if (waiver) {
    const { reason, author, expires } = waiver;
    return [{ ...found, severity: "info", waived: { reason, author, expires } }];
  }
  return matching[0] ? [found, expired(found, matching[0])] : [found];
}

function expired({ code, fingerprint = "" }: Finding, { author, expires, line }: Waiver): Finding {
  const where = `policies/waivers.yaml:${line}`;
  return {
    ...finding("waiver-expired", "medium", `a waiver for ${code} ended on ${expires}`, `${where}, by ${author.slice(0, 200)}`),
    subject: fingerprint,
    todo: "look at the finding again: renew the waiver, or remove it",
  };
}

/** What was looked at: all verdicts, and the problems of the plan that they were made from. */
interface Seen {
  readonly verdicts: readonly Pick<Verdict, "suites">[];
  readonly problems: readonly Pick<Problem, "fingerprint">[];
  /** Servers with a version that could still be proved, and was not. */
  readonly pending: readonly string[];
}

/** The waivers that silenced nothing where everything was looked at: each is a finding, told apart by its fingerprint. */
export function unusedWaivers(waivers: readonly Waiver[], { verdicts, problems, pending }: Seen): Finding[] {
  const told = problems.map(({ fingerprint }) => fingerprint);
  const seen = new Set([...told, ...verdicts.flatMap(({ suites }) => suites.flatMap(fingerprintsOf))]);
  const also = pending.length === 0 ? "" : ` of what is there now; versions to come were not looked at: ${pending.slice(0, 10).join(", ")}`;
  return waivers
    .filter(({ fingerprint }) => !seen.has(fingerprint))
    .map(({ fingerprint, author, expires, line }) => ({
      ...finding(
        "waiver-unused",
        "low",
        `a waiver silences nothing${also}`,
        `policies/waivers.yaml:${line}, ${fingerprint} by ${author.slice(0, 200)} until ${expires}`,
      ),
      subject: fingerprint,
      todo: pending.length === 0 ? "remove it: what it accepted is gone" : "remove it, unless it is for a version that is to come",
    }));
}

function fingerprintsOf({ findings }: SuiteResult): string[] {
  return findings.flatMap(({ fingerprint }) => fingerprint ?? []);
}
