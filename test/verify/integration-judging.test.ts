import { expect, test } from "vitest";
import { valuesAt } from "../../src/policy/scenario/json-path.ts";
import type { Answer } from "../../src/probe/conversation.ts";
import { savedFrom, shortfalls } from "../../src/verify/integration/expectations.ts";
import { judgeSteps } from "../../src/verify/integration/judge-steps.ts";
import { normalise } from "../../src/verify/integration/normalise.ts";
import { emptyRun, type Run, type StepRecord } from "../../src/verify/integration/run.ts";

function run(outcome: "passed" | "failed", more: Partial<StepRecord> = {}): Run {
  const how = outcome === "failed" ? ("unexpected" as const) : null;
  const failures = outcome === "failed" ? ["its text is wrong"] : [];
  const what = {
    key: "scenario s 1",
    kind: "scenario" as const,
    of: "s",
    title: "call t",
    call: "{}",
    judged: true,
    answer: "x",
    shown: "x",
  };
  return { ...emptyRun, steps: [{ ...what, outcome, failures, how, taken: [], ms: 1, ...more }] };
}

const smoke = { key: "smoke t", kind: "smoke" as const, of: "t", judged: false };

const says = (answer: string) => run("passed", { ...smoke, answer });

// candidate's replays, the pinned version's, what is told.
test.each([
  [[run("passed")], [run("passed")], []],
  [[run("failed")], [run("failed")], ["info was-failing"]],
  [[run("passed")], [run("failed")], ["info passes-now"]],
  [[run("failed"), run("failed")], [run("passed"), run("passed")], ["high scenario-fails"]],
  [[run("failed"), run("passed")], [run("passed"), run("passed")], ["low flaky-step"]],
  // Bad luck of the candidate once, of the pinned version the other time: it always was a matter of luck.
  [[run("failed"), run("failed")], [run("passed"), run("failed")], ["info flaky-before"]],
  // A second start that came to nothing is no excuse.
  [[run("failed"), emptyRun], [run("passed"), run("passed")], ["high scenario-fails"]],
  [[run("failed"), run("failed")], null, ["high scenario-fails"]],
  [[run("failed"), run("passed")], null, ["low flaky-step"]],
  [[run("failed", { ...smoke, how: "reported" })], null, ["info reports-an-error"]],
  [[run("failed", { ...smoke, how: "reported" })], [run("failed", { ...smoke, how: "reported" })], ["info reports-an-error"]],
  [[run("failed", { ...smoke, how: "broken" }), run("failed", { ...smoke, how: "broken" })], null, ["medium call-fails"]],
  [[run("passed", { ...smoke, answer: "y" })], [run("passed", smoke)], ["low answer-changed"]],
  [[run("passed", { ...smoke, answer: null })], [run("passed", smoke)], []],
  // Asked again each says the same as before, or something else each time; or the candidate what the pinned version says.
  [[says("y"), says("y")], [says("x"), says("x")], ["low answer-changed"]],
  [[says("y"), says("z")], [says("x"), says("x")], ["low answer-changed"]],
  [[says("y"), emptyRun], [says("x"), says("x")], ["low answer-changed"]],
  [[says("y"), says("z")], [says("x"), says("w")], []],
  [[says("y"), says("x")], [says("x"), says("x")], []],
  [[run("passed", { ...smoke, key: "smoke new", of: "new" })], [run("passed", smoke)], []],
  // The pinned version did not come as far: nobody knows what it would have answered.
  [[run("failed", { key: "scenario s 2" })], [run("failed")], ["info was-failing"]],
])("only the difference is judged (%#)", (candidate, pinned, expected) => {
  const found = judgeSteps({ candidate, pinned });
  expect(found.map(({ severity, code }) => `${severity} ${code}`)).toEqual(expected);
  for (const { subject, todo } of found) expect(subject && todo).toBeTruthy();
});

const answer = (value: Record<string, unknown>, ms = 5): Answer => ({ kind: "result", value, ms });
const text = (words: string) => answer({ content: [{ type: "text", text: words }] });
const why = (given: Answer, expect: Parameters<typeof shortfalls>[1]) => shortfalls(given, expect).map((one) => one.why);

test("an answer that was not waited for is late, also where the clock says that the limit was only met", () => {
  const late = ["it took more than 500 ms, expected within 0.5 seconds"];
  expect(why({ kind: "timeout", ms: 500 }, { within: "0.5 seconds" })).toEqual(late);
  expect(why(answer({}, 500), { within: "0.5 seconds" })).toEqual([]);
  expect(why({ kind: "timeout", ms: 500 }, {})).toEqual(["no answer within 500 ms"]);
});

test("text, JSON and schema are expected of the content that clients see", () => {
  expect(why(text("one\ntwo"), { text: { contains: ["one", "three"], matches: "^one.two$", equals: "one" } })).toEqual([
    'its text does not contain "three"',
    'its text is not "one"',
  ]);
  const json = text('{"items":[{"n":1},{"n":2}],"name":"x","nothing":null}');
  expect(
    why(json, {
      json: [
        { path: "$.items[-1].n", equals: 2 },
        { path: "$.items[*].n", count: 3 },
        { path: "$.items", equals: [{ n: 1 }, { n: 2 }] },
        { path: "$.nothing", equals: null },
        { path: "$['name']", matches: "^y" },
        { path: "$.gone", contains: "x" },
        { path: "$.name", exists: false },
      ],
    }),
  ).toEqual([
    "there are 2 values at $.items[*].n, not 3",
    "what is at $['name'] does not match /^y/",
    "there is nothing at $.gone",
    "there is something at $.name",
  ]);
  expect(why(text("no json"), { json: [{ path: "$", exists: true }] })).toEqual(["it is not JSON"]);
  expect(why(text("x"), { schema: { properties: { content: { maxItems: 0 } } } })).toEqual([
    "it does not fit its schema: /content must NOT have more than 0 items",
  ]);
  expect(why(answer({ content: [], isError: true }), {})).toEqual(["it reports an error: "]);
  expect(why(answer({ content: [] }), { error: true })).toEqual(["it reports no error"]);
  expect(why({ kind: "error", code: -32602, message: "no such tool", ms: 1 }, { error: true, text: "no such" })).toEqual([]);
  expect(why(answer({}, 900), { within: "0.5 seconds" })).toEqual(["it took 900 ms, expected within 0.5 seconds"]);
  expect(savedFrom(json, { n: "$.items[0].n", name: { matches: '"name":"(.)"' }, gone: "$.gone" })).toEqual({ n: 1, name: "x" });
});

test("an answer that a pattern or a schema would never be done with is stopped", () => {
  const endless = `${"a".repeat(60)}!`;
  const from = performance.now();
  expect(why(text(endless), { text: { matches: "^(a+)+$" } })).toEqual(["its text cannot be held against /^(a+)+$/ in time"]);
  expect(why(text(endless), { schema: { properties: { content: { items: { properties: { text: { pattern: "^(a+)+$" } } } } } } })).toEqual([
    "its schema cannot be held against it in time",
  ]);
  expect(performance.now() - from).toBeLessThan(10_000);
});

test("a path sees own properties only, and what is no path is none", () => {
  expect(valuesAt({ a: [{ "b c": 1 }, { "b c": 2 }] }, "$.a[*]['b c']")).toEqual([1, 2]);
  expect(valuesAt({ a: 1 }, "$.constructor")).toEqual([]);
  expect(valuesAt("text", "$.length")).toEqual([]);
  for (const wrong of ["a", "$.", "$[", "$.a..b", "$[?(@.a)]", "$.a b"]) expect(valuesAt({}, wrong)).toBeNull();
});

test("what changes by itself is taken out, and told", () => {
  const now = Date.parse("2026-11-22T10:00:00Z");
  const seen = {
    at: "made 2026-11-22T09:59:58.123Z, Sun, 22 Nov 2026 09:59:58 GMT, 1795341598123",
    id: "0f8fad5b-d9cb-469f-a165-70867728950e",
    took: "12.5 ms",
    elapsed_ms: 12,
    since: 1795341598,
    version: "1.2.3",
    count: 1700000000,
    where: "/scratch/work/notes/a.txt and /tmp/x-1/y",
  };
  const { value, taken } = normalise(seen, { "/scratch/work": "<cwd>", "/scratch/work/notes": "${{ fixtures.notes }}" }, now);
  expect(value).toEqual({
    at: "made <time>, <time>, <time>",
    id: "<uuid>",
    took: "<duration>",
    elapsed_ms: "<duration>",
    since: "<time>",
    version: "1.2.3",
    count: 1700000000,
    where: "${{ fixtures.notes }}/a.txt and <path>",
  });
  expect(taken.map((one) => one.split(" ")[0]).sort()).toEqual(["duration", "path", "time", "uuid"]);
});
