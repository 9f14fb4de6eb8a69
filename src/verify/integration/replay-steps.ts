import { canonicalJson, digestOf } from "../../lib/canonical.ts";
import { UnresolvedReference, withReferences } from "../../policy/scenario/references.ts";
import type { Scenario, Step } from "../../policy/scenario/scenario-file.ts";
import { milliseconds } from "../../policy/units.ts";
import { harmlessTools } from "../../probe/call.ts";
import type { Answer, Conversation } from "../../probe/conversation.ts";
import { type Shortfall, savedFrom, shortfalls } from "./expectations.ts";
import { normalise, withPlaces } from "./normalise.ts";
import { emptyRun, type Run, type StepRecord } from "./run.ts";

/** What is told of answers: places of this run become references, and credentials are struck out before anything is cut. */
export interface Telling {
  /** Name of a fixture → its path or address. */
  readonly fixtures: Readonly<Record<string, string>>;
  /** Other texts of this run → what stands for them. */
  readonly places: Readonly<Record<string, string>>;
  readonly redact: <Value>(value: Value) => Value;
}

/** Milliseconds. A call that nothing is said of has the same patience as a probe's own. */
const longestStep = 10_000;
const longestScenarios = 60_000;
const smoke = { tools: 12, each: 5_000, all: 8_000, again: 250 } as const;
/** Characters. */
const shownLength = 1_500;
const comparedLength = 256 * 1024;

/** Asks the steps of some scenarios, in their order; a step that fails ends its scenario, and a server that is gone (`lost`) all of them. */
export async function replayScenarios(
  conversation: Conversation,
  scenarios: readonly Scenario[],
  telling: Telling,
): Promise<{ readonly run: Run; readonly lost: boolean }> {
  const steps: StepRecord[] = [];
  const skipped: { of: string; why: string }[] = [];
  const until = performance.now() + longestScenarios;
  let gone = false;
  for (const scenario of scenarios) {
    if (gone || performance.now() > until) {
      skipped.push({
        of: scenario.name,
        why: gone ? "the server was gone by then" : `the scenarios before it took more than ${longestScenarios} ms`,
      });
      continue;
    }
    const { records, lost } = await replayScenario(conversation, scenario, telling);
    steps.push(...records);
    gone = lost;
  }
  return { run: { ...emptyRun, steps, skipped }, lost: gone };
}

async function replayScenario(
  conversation: Conversation,
  scenario: Scenario,
  telling: Telling,
): Promise<{ records: StepRecord[]; lost: boolean }> {
  const known = new Map<string, unknown>(Object.entries(telling.fixtures).map(([name, value]) => [`fixtures.${name}`, value]));
  const records: StepRecord[] = [];
  for (const [at, raw] of scenario.steps.entries()) {
    const about = { key: `scenario ${scenario.name} ${at + 1}`, kind: "scenario" as const, of: scenario.name };
    const step = filled(raw, known);
    if (step instanceof UnresolvedReference) {
      records.push(toRecord({ ...about, step: raw }, { answer: null, shortfalls: [{ how: "unexpected", why: step.message }] }, telling));
      return { records, lost: false };
    }
    const limit = step.expect?.within === undefined ? longestStep : milliseconds(step.expect.within);
    const { method, params } = requestOf(step);
    const answer = await conversation.request(method, params, limit);
    const record = toRecord({ ...about, step }, { answer, shortfalls: shortfalls(answer, step.expect ?? {}) }, telling);
    records.push(record);
    if (record.outcome === "failed") return { records, lost: answer.kind === "ended" };
    for (const [name, value] of Object.entries(savedFrom(answer, step.save ?? {}))) known.set(`steps.${step.id}.${name}`, value);
  }
  return { records, lost: false };
}

/**
 * Calls the tools that claim to be read-only and require no parameter, first by name, within limits of number and time; `only` these where
 * given. One that answers at once is asked twice: what two answers in a row do not share is nobody's change.
 */
export async function replaySmoke(conversation: Conversation, telling: Telling, only: ReadonlySet<string> | null): Promise<Run> {
  const tools = harmlessTools(conversation.tools).filter((name) => only?.has(`smoke ${name}`) ?? true);
  const steps: StepRecord[] = [];
  const until = performance.now() + smoke.all;
  for (const tool of tools.slice(0, smoke.tools)) {
    const left = until - performance.now();
    if (left <= 0) break;
    const step: Step = { call: tool, arguments: {} };
    const { method, params } = requestOf(step);
    const ask = () => conversation.request(method, params, Math.min(smoke.each, left));
    const answer = await ask();
    const about = { key: `smoke ${tool}`, kind: "smoke" as const, of: tool, step };
    const record = toRecord(about, { answer, shortfalls: shortfalls(answer, {}) }, telling);
    const again =
      answer.kind === "result" && answer.ms <= smoke.again ? toRecord(about, { answer: await ask(), shortfalls: [] }, telling) : record;
    steps.push(again.answer === record.answer ? record : { ...record, answer: null });
    if (answer.kind === "ended") break;
  }
  return { ...emptyRun, steps, leftOut: tools.slice(steps.length) };
}

function filled(step: Step, known: ReadonlyMap<string, unknown>): Step | UnresolvedReference {
  try {
    return withReferences(step, (name) => known.get(name));
  } catch (error) {
    if (error instanceof UnresolvedReference) return error;
    throw error;
  }
}

function requestOf({ call, read, prompt, arguments: given = {} }: Step): { method: string; params: Record<string, unknown> } {
  if (call !== undefined) return { method: "tools/call", params: { name: call, arguments: given } };
  if (read !== undefined) return { method: "resources/read", params: { uri: read } };
  return { method: "prompts/get", params: { name: prompt, arguments: given } };
}

function titleOf({ call, read, prompt }: Step): string {
  return call !== undefined ? `call ${call}` : read !== undefined ? `read ${read}` : `prompt ${prompt}`;
}

type About = Pick<StepRecord, "key" | "kind" | "of"> & { readonly step: Step };

function toRecord(
  { step, ...about }: About,
  { answer, shortfalls: found }: { readonly answer: Answer | null; readonly shortfalls: readonly Shortfall[] },
  telling: Telling,
): StepRecord {
  const { expect = {} } = step;
  const places = {
    ...telling.places,
    ...Object.fromEntries(Object.entries(telling.fixtures).map(([name, at]) => [at, `\${{ fixtures.${name} }}`])),
  };
  const told = (text: string) => withPlaces(telling.redact(text), places);
  const content = telling.redact(answer === null ? null : contentOf(answer));
  const normal = normalise(content, places, Date.now());
  const { method, params } = requestOf(step);
  return {
    ...about,
    title: told(titleOf(step)).slice(0, 300),
    call: told(JSON.stringify({ method, params })).slice(0, shownLength),
    outcome: found.length === 0 ? "passed" : "failed",
    failures: found.map(({ why }) => told(why).slice(0, 500)),
    how: found[0]?.how ?? null,
    judged: expect.text !== undefined || expect.json !== undefined || expect.schema !== undefined,
    answer: answer?.kind === "result" ? compared(canonicalJson(normal.value)) : null,
    shown: withPlaces(JSON.stringify(content) ?? "", places).slice(0, shownLength),
    taken: normal.taken.map(told),
    ms: answer?.ms ?? 0,
  };
}

/** What of an answer clients see. */
function contentOf(answer: Answer): unknown {
  switch (answer.kind) {
    case "result": {
      const { _meta, ...rest } = answer.value;
      return rest;
    }
    case "error":
      return { error: { code: answer.code, message: answer.message } };
    case "timeout":
      return { timeout: `${answer.ms} ms` };
    case "ended":
      return { ended: answer.why };
  }
}

function compared(text: string): string {
  return text.length <= comparedLength ? text : `${text.slice(0, comparedLength)} ${digestOf(text)}`;
}
