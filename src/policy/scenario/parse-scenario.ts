import { ConfigError } from "../../lib/errors.ts";
import { readPolicyDocument } from "../policy-document.ts";
import { isScenario } from "../validators.ts";
import { mistakesIn } from "./check-scenario.ts";
import { type ScenarioFile, scenarioSchema } from "./scenario-file.ts";

/** The scenarios that a file states. Throws ConfigError "policy" with the place of the first mistake. */
export async function parseScenario(file: string, source: Buffer): Promise<ScenarioFile> {
  const rules = { schema: scenarioSchema, admits: isScenario };
  const { content, place } = await readPolicyDocument<ScenarioFile>(file, source, rules);
  const hasSchema = content.scenarios.some(({ steps }) => steps.some(({ expect }) => expect?.schema !== undefined));
  const compiles = hasSchema ? (await import("./schema-compiles.ts")).schemaProblem : () => null;
  const [mistake] = mistakesIn(content, compiles);
  if (!mistake) return content;
  throw new ConfigError("policy", `\`${pathText(mistake.path)}\` has the wrong value`, {
    place: place(mistake.path),
    expected: mistake.expected,
    found: mistake.found.slice(0, 300),
    todo: "change the value to what is expected",
  });
}

function pathText(path: readonly (string | number)[]): string {
  return path.map((key, index) => (typeof key === "number" ? `[${key}]` : index === 0 ? key : `.${key}`)).join("");
}
