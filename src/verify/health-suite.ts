import type { ProbeResult } from "../probe/probe.ts";
import { finding, outcomeOf } from "./finding.ts";
import { noEngine } from "./no-engine.ts";
import { answered, type Started } from "./started.ts";
import type { Finding, Outcome, SuiteResult } from "./verdict.ts";

/** The finding as long as only this version has it; `null` where all is well. */
type Check = (result: ProbeResult) => Finding | null;

const checks: readonly Check[] = [
  ({ strictRefusal }) =>
    strictRefusal === null
      ? null
      : about(
          // The place in a list is nothing that lasts.
          strictRefusal.replace(/\d+/g, "*"),
          finding("strict-refusal", "high", "clients that validate strictly refuse its tool list", strictRefusal),
        ),
  ({ call }) =>
    call?.outcome === "failed"
      ? about(call.tool, finding("call-failed", "medium", `a call of ${call.tool} ended in a protocol error`, call.tool))
      : null,
  ({ call }) =>
    call?.outcome === "timeout"
      ? about(call.tool, finding("call-timeout", "medium", `a call of ${call.tool} was not answered`, call.tool))
      : null,
  ({ oddities }) =>
    oddities.length === 0
      ? null
      : about(oddities.join("\n"), finding("odd-lists", "low", "what it lists is odd", oddities.slice(0, 5).join("\n"))),
  ({ conduct }) =>
    conduct.flaky === null
      ? null
      : finding("flaky", "medium", "it failed at one start and answered at others, asked the same", conduct.flaky),
  ({ conduct }) =>
    conduct.exceeded === null
      ? null
      : about(conduct.exceeded, finding("over-limit", "high", `it used more than its budget of ${conduct.exceeded}`, conduct.exceeded)),
  ({ conduct }) =>
    conduct.unstable === null
      ? null
      : finding("unstable-lists", "medium", "it lists something else when it is asked again, without a word", conduct.unstable),
  (result) => breachesOf(result)[0] ?? null,
  ({ noise }) =>
    noise.length === 0
      ? null
      : finding("noise", "low", "it writes to stdout what is no message of the protocol", noise.slice(0, 3).join("\n")),
  ({ strays }) => (strays === 0 ? null : finding("strays", "low", "it leaves processes behind when it ends", `${strays}`)),
  ({ exit }) =>
    exit?.signal == null
      ? null
      : finding("no-exit", "low", "it does not end when its stdin is closed", `${exit.signal} after ${seconds(exit.afterMs)}`),
  ({ exit }) =>
    exit?.code ? finding("exit-code", "low", "it ends with an error when its stdin is closed", `exit code ${exit.code}`) : null,
];

/**
 * The suite `health`: it starts, lists what it has, answers a call, writes only messages, and ends cleanly. What the pinned version does as
 * well is told as `info`: it is nothing that the candidate brings.
 */
export function healthSuite(candidate: Started, pinned: Started | null): SuiteResult {
  const broken = failureOf(candidate, pinned);
  if (broken) return broken;
  if (candidate.kind !== "probed") throw new TypeError("what was not probed has a failure");
  const known = new Set(pinned?.kind === "probed" && answered(pinned) ? run(pinned.result).map(({ code }) => code) : []);
  const findings = run(candidate.result).map((found) =>
    known.has(found.code) ? { ...found, severity: "info" as const, message: `${found.message}, as before` } : found,
  );
  return { suite: "health", outcome: outcomeOf(findings), findings };
}

function failureOf(candidate: Started, pinned: Started | null): SuiteResult | null {
  const aside = pinned !== null && pinned.kind !== "unavailable" && !answered(pinned) ? "; the pinned version fails as well" : "";
  switch (candidate.kind) {
    case "unavailable":
      if (candidate.lacks === "engine") return suite("inconclusive", noEngine(candidate.reason));
      return suite(
        "inconclusive",
        finding(
          "not-installed",
          "medium",
          `it could not be installed or started now, for a reason of this machine or the registry: ${firstLine(candidate.reason)}`,
          candidate.reason,
        ),
      );
    case "refused":
      return suite("fail", finding("cannot-install", "high", `its package cannot be installed or started here${aside}`, candidate.reason));
    case "probed":
      if (candidate.result.outcome === "held-up") return suite("inconclusive", heldUp(candidate.result));
      return candidate.result.outcome === "answered"
        ? null
        : suite("fail", fallOf(candidate.result, aside), ...breachesOf(candidate.result));
  }
}

function heldUp({ reason, stderr }: ProbeResult): Finding {
  const message = "it did not answer in time, because this machine was busy: it, or this program, waited for a processor most of the time";
  const todo =
    "run the same command again where less runs beside it, or give it more time: `budget: { start: 60 seconds }` in policies/verify.yaml";
  return { ...finding("held-up", "medium", message, stderr.trim().slice(-2000) || (reason ?? "")), todo };
}

/** Why a started server did not answer. */
function fallOf({ outcome, reason, stderr, conduct }: ProbeResult, aside: string): Finding {
  const evidence = stderr.trim().slice(-2000) || (reason ?? "");
  if (conduct.exceeded !== null) return finding("over-limit", "high", `it does not start: ${reason ?? outcome}${aside}`, evidence);
  if (outcome === "timeout") return finding("timeout", "high", `it did not answer in time, twice${aside}`, evidence);
  return finding("does-not-start", "high", `it does not start: ${reason ?? outcome}${aside}`, evidence);
}

/** With what tells it from another of its code: whoever accepts one cause accepts no other. */
function about(subject: string, found: Finding): Finding {
  return { ...found, subject: subject.slice(0, 2000) };
}

function breachesOf({ conduct: { breaches } }: ProbeResult): Finding[] {
  return breaches.length === 0 ? [] : [finding("protocol-breach", "low", "its messages break the protocol", breaches.join("\n"))];
}

function run(result: ProbeResult): Finding[] {
  return checks.flatMap((check) => check(result) ?? []);
}

function suite(outcome: Outcome, ...findings: readonly Finding[]): SuiteResult {
  return { suite: "health", outcome, findings };
}

/** The cause in short; the evidence has all of it. */
function firstLine(reason: string): string {
  return reason.split("\n", 1)[0]?.slice(0, 200) ?? "";
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(0)} s`;
}
