/**
 * Writes `src/policy/validators.ts`: the policy schemas compiled to functions, so that reading a policy that is right costs neither the
 * loading of ajv nor its compiling (90 ms of a 400 ms command). `node scripts/validators.ts`; a test fails when they are stale.
 */
import { writeFileSync } from "node:fs";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { deploySchema } from "../src/policy/deploy-file.ts";
import { ajvOptions } from "../src/policy/policy-mistake.ts";
import { scenarioSchema } from "../src/policy/scenario/scenario-file.ts";
import { updateSchema } from "../src/policy/update-file.ts";
import { verifySchema } from "../src/policy/verify-file.ts";
import { waiversSchema } from "../src/policy/waivers-file.ts";

const target = new URL("../src/policy/validators.ts", import.meta.url);

/** The text of the module: a function for each kind of policy that says whether a value is one, and not why. */
export function validatorsModule(): string {
  const ajv = new Ajv({ ...ajvOptions, allErrors: false, verbose: false, messages: false, code: { source: true, esm: true, lines: true } });
  const kinds = { update: updateSchema, verify: verifySchema, deploy: deploySchema, waivers: waiversSchema, scenario: scenarioSchema };
  for (const [kind, schema] of Object.entries(kinds)) ajv.addSchema(schema, kind);
  const code = standalone.default(ajv, {
    isUpdate: "update",
    isVerify: "verify",
    isDeploy: "deploy",
    isWaivers: "waivers",
    isScenario: "scenario",
  });
  return `// @ts-nocheck\n// Made by \`node scripts/validators.ts\`.\n${withImports(code)}\n`;
}

/** The few functions of ajv that compiled code calls, as imports; the bundler and Node differ in what a default import of them is. */
function withImports(code: string): string {
  const needed = [...code.matchAll(/^const (\w+) = require\("([^"]+)"\)\.default;$/gm)];
  const imports = needed.map(
    ([, name, path]) => `import ${name}Module from "${path}.js";\nconst ${name} = ${name}Module.default ?? ${name}Module;`,
  );
  const rest = needed.reduce((text, [line]) => text.replace(line, ""), code).replace(/^"use strict";/, "");
  if (/\brequire\(/.test(rest)) throw new TypeError("the compiled validators want something that is not known here");
  return `${imports.join("\n")}\n${rest}`;
}

if (import.meta.main) writeFileSync(target, validatorsModule());
