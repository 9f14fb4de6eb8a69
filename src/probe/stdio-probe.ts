import { newestFirst } from "../contract/eras.ts";
import { ExternalError } from "../lib/errors.ts";
import { type Attempt, attempt } from "./attempt.ts";
import type { EraOutcome, ProbeOptions, ProbeResult, StdioTarget } from "./probe.ts";
import { cut } from "./reason.ts";
import type { DiscoverAnswer } from "./stdio-transport.ts";
import { modernVersion } from "./stdio-transport.ts";

/** The modern era's own refusal: only its servers know it. */
const unsupportedVersion = -32022;

/**
 * Probes a server that speaks over stdin and stdout.
 *
 * Which eras it speaks is found with one start where that is honest: `server/discover` goes out first and `initialize` right behind it, on the
 * same process. A legacy server refuses the unknown method and serves the rest; one that serves both eras answers both. Asking *after*
 * `initialize` would be no cheaper and wrong: a server of both eras, bound to the legacy one by then, denies the modern one (-32601). A server
 * that ends, falls silent or refuses `initialize` in that order gets a second start with `initialize` alone, which decides; so no server is
 * failed for a question that it need not understand.
 */
export async function probeStdio(target: StdioTarget, options: ProbeOptions): Promise<ProbeResult> {
  const legacy = options.eras.includes("legacy");
  const modern = options.eras.includes("modern");
  if (!legacy) return result(await attempt(target, options, { era: "modern", discover: false }), options, []);
  const first = await attempt(target, options, { era: "legacy", discover: modern });
  if (!modern) return result(first, options, []);
  const isModern = speaksModern(first.discover) || first.refusal?.code === unsupportedVersion;
  if (first.session !== null) return isModern ? both(target, options, first) : result(first, options, [modernOutcome(first.discover)]);
  if (isModern) return modernOnly(target, options, first);
  const second = await attempt(target, options, { era: "legacy", discover: false });
  if (second.session === null) return result({ ...second, starts: 2 }, options, [discoverOutcome(first)]);
  return orderOrLuck(target, options, { first, second });
}

/**
 * It failed where `server/discover` came first and answered without: a server that is strict about the order does so again, one that fails now
 * and then has both outcomes to the same question.
 */
async function orderOrLuck(
  target: StdioTarget,
  options: ProbeOptions,
  { first, second }: { readonly first: Attempt; readonly second: Attempt },
): Promise<ProbeResult> {
  const third = await attempt(target, listsOnly(options), { era: "legacy", discover: true });
  if (third.session === null) return result({ ...second, starts: 3 }, options, [discoverOutcome(first)]);
  const flaky = cut(first.reason ?? "it did not answer", 300);
  return result({ ...second, starts: 3 }, options, [modernOutcome(third.discover)], flaky);
}

/** Both eras answered: what the modern one lists is read from a process of its own and compared. */
async function both(target: StdioTarget, options: ProbeOptions, first: Attempt): Promise<ProbeResult> {
  const sibling = await attempt(target, listsOnly(options), { era: "modern", discover: false });
  const listed = ({ contract }: Attempt) => JSON.stringify(contract);
  const note =
    sibling.session === null
      ? `it answered server/discover, but then: ${sibling.reason ?? "nothing"}`
      : listed(sibling) === listed(first)
        ? null
        : "it promises something else in this era";
  const modern: EraOutcome = { era: "modern", outcome: "answered", protocolVersion: modernVersion, note };
  return result({ ...first, starts: first.starts + 1 }, options, [modern]);
}

/**
 * `server/discover` was answered and `initialize` was not: does it refuse the legacy era, or only the order? A server that a first request binds
 * to its era (the Python SDK 2.x) refuses `initialize` on that process by -32022, and serves it on its own: only `initialize` alone decides.
 */
async function modernOnly(target: StdioTarget, options: ProbeOptions, first: Attempt): Promise<ProbeResult> {
  const legacy = await attempt(target, options, { era: "legacy", discover: false });
  if (legacy.session !== null && speaksModern(first.discover)) {
    return result({ ...legacy, starts: 2 }, options, [{ era: "modern", outcome: "answered", protocolVersion: modernVersion, note: null }]);
  }
  if (legacy.session !== null) return both(target, options, { ...legacy, starts: 2 });
  const modern = await attempt(target, options, { era: "modern", discover: false });
  const note = legacy.refusal === null ? (legacy.reason ?? "no answer to initialize") : cut(legacy.refusal.message, 200);
  return result({ ...modern, starts: 3 }, options, [
    legacy.refusal === null ? { era: "legacy", outcome: "silent", note } : { era: "legacy", outcome: "refused", note },
  ]);
}

/** A start that only confirms another: what was asked once is not asked again. */
function listsOnly({ talk: _, ...options }: ProbeOptions): ProbeOptions {
  return { ...options, call: false };
}

function speaksModern(answer: DiscoverAnswer): boolean {
  return answer.kind === "result" && answer.versions.includes(modernVersion);
}

function modernOutcome(answer: DiscoverAnswer): EraOutcome {
  switch (answer.kind) {
    case "result":
      return { era: "modern", outcome: "refused", note: cut(`it offers only ${answer.versions.join(", ")}`, 200) };
    case "error":
      return { era: "modern", outcome: "refused", note: cut(`${answer.code}: ${answer.message}`, 200) };
    case "silent":
      return { era: "modern", outcome: "silent", note: "no answer to server/discover" };
  }
}

function discoverOutcome(first: Attempt): EraOutcome {
  if (first.discover.kind !== "silent") return modernOutcome(first.discover);
  return { era: "modern", outcome: "silent", note: "no answer to server/discover before initialize" };
}

/** Puts together what the attempt that counts has heard and how the other era answered. */
function result(one: Attempt, options: ProbeOptions, others: readonly EraOutcome[], flaky: string | null = null): ProbeResult {
  if (options.signal?.aborted) throw new ExternalError("interrupted", "the probe was interrupted");
  const { session } = one;
  const own: EraOutcome =
    session === null
      ? { era: one.era, outcome: one.refusal ? "refused" : "silent", note: one.reason ?? "no answer" }
      : { era: one.era, outcome: "answered", protocolVersion: session.protocolVersion, note: null };
  const eras = (["legacy", "modern"] as const).map(
    (era): EraOutcome => [own, ...others].find((outcome) => outcome.era === era) ?? { era, outcome: "not-asked" },
  );
  const answered = eras.flatMap(({ era, ...rest }) =>
    rest.outcome === "answered" ? [{ era, protocolVersion: rest.protocolVersion }] : [],
  );
  return {
    outcome: session === null ? (one.late ?? "failed") : "answered",
    reason: session === null ? one.reason : null,
    contract: one.contract && { ...one.contract, eras: newestFirst(answered) },
    eras,
    timings: one.timings,
    exit: one.exit,
    stderr: one.stderr,
    noise: one.noise,
    strays: one.strays,
    peakMemory: one.peakMemory,
    call: one.call,
    strictRefusal: one.remarks?.strictRefusal ?? null,
    oddities: one.remarks?.oddities ?? [],
    conduct: { ...one.conduct, flaky },
    starts: one.starts,
    isolation: one.isolation,
  };
}
