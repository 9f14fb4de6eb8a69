import { expect, test } from "vitest";
import { errorLines } from "../../src/lib/errors.ts";
import type { Files } from "../../src/lib/files.ts";
import { loadPolicies } from "../../src/policy/load-policies.ts";
import { scenariosFor, strayScenarios } from "../../src/policy/scenario/load-scenarios.ts";

function repository(content: Readonly<Record<string, string>>): Files {
  return {
    origin: "test",
    list: async () => Object.keys(content).map((path) => ({ path, kind: "file", executable: false })),
    read: async (path) => (content[path] === undefined ? null : Buffer.from(content[path])),
    readlink: async () => null,
    sizes: async () => [],
  };
}

const one = "scenarios: [{ name: a, steps: [{ call: x }] }]";

test("scenarios belong to the server that their file is called after, and count in the policies' digest", async () => {
  const files = { "policies/scenarios/git.yaml": one, "policies/scenarios/=47it.yaml": one, "policies/scenarios/notes.md": "" };
  const { scenarios, digest } = await loadPolicies(repository(files));
  expect(scenariosFor("git", scenarios)?.scenarios).toHaveLength(1);
  expect(scenariosFor("Git", scenarios)?.scenarios).toHaveLength(1);
  expect(scenariosFor("gut", scenarios)).toBeNull();
  expect(scenariosFor("constructor", scenarios)).toBeNull();
  expect(strayScenarios(["git", "gut"], scenarios)).toEqual(["policies/scenarios/=47it.yaml"]);
  expect(digest).not.toBe((await loadPolicies(repository({}))).digest);
});

test.each([
  ["no step", "scenarios: [{ name: a, steps: [] }]", /s\.yaml:1:24: .*steps.* has the wrong value/],
  ["two kinds of step", "scenarios: [{ name: a, steps: [{ call: x, read: y }] }]", /exactly one of/],
  ["a slip", "scenarios:\n  - name: a\n    steps:\n      - call: x\n        expects: {}\n", /s\.yaml:5:9: .*did you mean `expect`/s],
  ["a duration without unit", "scenarios: [{ name: a, steps: [{ call: x, expect: { within: 3 } }] }]", /such as `2 seconds`/],
  [
    "a reference to nothing",
    'scenarios: [{ name: a, steps: [{ call: x, arguments: { p: ["${{ fixtures.no }}"] } }] }]',
    /s\.yaml:1:60: .*arguments\.p\[0\]/,
  ],
  [
    "a reference to a later step",
    'scenarios: [{ name: a, steps: [{ call: x, arguments: { p: "${{ steps.b.id }}" } }, { id: b, call: x, save: { id: $.id } }] }]',
    /found: +steps\.b\.id/,
  ],
  ["what nobody can refer to", "scenarios: [{ name: a, steps: [{ call: x, save: { id: $.id } }] }]", /an `id` of the step/],
  ["a pattern that is none", 'scenarios: [{ name: a, steps: [{ call: x, expect: { text: { matches: "(" } } }] }]', /a regular expression/],
  [
    "a place that is none",
    'scenarios: [{ name: a, steps: [{ call: x, expect: { json: [{ path: "$[?(@)]", exists: true }] } }] }]',
    /a place such as/,
  ],
  ["a schema that is none", "scenarios: [{ name: a, steps: [{ call: x, expect: { schema: { type: nonsense } } }] }]", /a JSON Schema/],
  [
    "a schema from elsewhere",
    'scenarios: [{ name: a, steps: [{ call: x, expect: { schema: { $ref: "http://x.invalid/" } } }] }]',
    /a JSON Schema/,
  ],
  ["two of a name", "scenarios: [{ name: a, steps: [{ call: x }] }, { name: a, steps: [{ call: x }] }]", /a name of its own/],
  ["a file outside", "fixtures: { f: { files: { ../x: y } } }\nscenarios: [{ name: a, steps: [{ call: x }] }]", /s\.yaml:1:27/],
  [
    "a repository's insides",
    "fixtures: { f: { files: { .git/config: y } } }\nscenarios: [{ name: a, steps: [{ call: x }] }]",
    /s\.yaml:1:27/,
  ],
  ["two fixtures in one", "fixtures: { f: { files: {}, http: { /: y } } }\nscenarios: [{ name: a, steps: [{ call: x }] }]", /s\.yaml:1:13/],
])("%s is told with its place", async (_, yaml, expected) => {
  const told = await loadPolicies(repository({ "policies/scenarios/s.yaml": yaml })).then(
    () => "accepted",
    (error) => errorLines(error).join("\n"),
  );
  expect(told).toMatch(expected);
});
