import { valuesAt } from "./json-path.ts";
import { referencesIn } from "./references.ts";
import type { Expectation, Scenario, ScenarioFile, Step } from "./scenario-file.ts";

type Path = readonly (string | number)[];

/** What is wrong with a scenario file that its schema admits. */
export interface ScenarioMistake {
  /** The path of keys to it. */
  readonly path: Path;
  readonly expected: string;
  readonly found: string;
}

/**
 * The mistakes that no schema sees: names that are there twice, references to nothing, patterns and places that are none. Whether a JSON
 * Schema is one is asked of `compiles`, which says what is wrong with it.
 */
export function mistakesIn(file: ScenarioFile, compiles: (schema: object) => string | null): ScenarioMistake[] {
  const fixtures = Object.keys(file.fixtures ?? {}).map((name) => `fixtures.${name}`);
  const given = { args: file.args, env: file.env };
  return [
    ...unknownReferences(given, [], new Set(fixtures)),
    ...file.scenarios.flatMap((scenario, at) => [
      ...repeated(
        file.scenarios.map(({ name }) => name),
        at,
        ["scenarios", at, "name"],
      ),
      ...inScenario(scenario, ["scenarios", at], { fixtures, compiles }),
    ]),
  ];
}

interface Known {
  readonly fixtures: readonly string[];
  readonly compiles: (schema: object) => string | null;
}

function inScenario({ steps }: Scenario, path: Path, { fixtures, compiles }: Known): ScenarioMistake[] {
  const known = new Set(fixtures);
  return steps.flatMap((step, at) => {
    const here = [...path, "steps", at];
    const { id, save } = step;
    const own = [
      ...unknownReferences(step, here, known),
      ...(id === undefined
        ? []
        : repeated(
            steps.map((one) => one.id),
            at,
            [...here, "id"],
          )),
      ...inExpectation(step.expect ?? {}, [...here, "expect"], compiles),
      ...inSave(step, here),
    ];
    for (const name of Object.keys(save ?? {})) known.add(`steps.${id ?? ""}.${name}`);
    return own;
  });
}

function inExpectation({ text, json = [], schema }: Expectation, path: Path, compiles: Known["compiles"]): ScenarioMistake[] {
  const why = schema === undefined ? null : compiles(schema);
  return [
    ...(typeof text === "object" ? inPattern(text.matches, [...path, "text", "matches"]) : []),
    ...json.flatMap((one, at) => [
      ...inPlace(one.path, [...path, "json", at, "path"]),
      ...inPattern(one.matches, [...path, "json", at, "matches"]),
    ]),
    ...(why === null
      ? []
      : [{ path: [...path, "schema"], expected: "a JSON Schema (draft 7) without references to elsewhere", found: why }]),
  ];
}

function inSave({ id, save = {} }: Step, path: Path): ScenarioMistake[] {
  const missing = id === undefined && Object.keys(save).length > 0;
  return [
    ...(missing
      ? [{ path: [...path, "save"], expected: "an `id` of the step, to refer to what it saves", found: "a step without one" }]
      : []),
    ...Object.entries(save).flatMap(([name, from]) =>
      typeof from === "string" ? inPlace(from, [...path, "save", name]) : inPattern(from.matches, [...path, "save", name, "matches"]),
    ),
  ];
}

function unknownReferences(value: unknown, path: Path, known: ReadonlySet<string>): ScenarioMistake[] {
  return referencesIn(value, path)
    .filter(({ name }) => !known.has(name))
    .map(({ name, path: where }) => ({
      path: where,
      expected:
        known.size > 0 ? `one of ${[...known].join(", ")}` : "no reference: there is no fixture, and no earlier step saves anything",
      found: name,
    }));
}

function repeated(names: readonly (string | undefined)[], at: number, path: Path): ScenarioMistake[] {
  const name = names[at] ?? "";
  return names.indexOf(name) < at ? [{ path, expected: "a name of its own", found: name }] : [];
}

function inPlace(text: string, path: Path): ScenarioMistake[] {
  return valuesAt(null, text) === null
    ? [{ path, expected: "a place such as `$.items[0].name`, `$['a b']` or `$.items[*].id`", found: text }]
    : [];
}

function inPattern(text: string | undefined, path: Path): ScenarioMistake[] {
  if (text === undefined) return [];
  try {
    new RegExp(text, "su");
    return [];
  } catch (error) {
    return [{ path, expected: "a regular expression, as in JavaScript", found: error instanceof Error ? error.message : text }];
  }
}
