// Writes policies/schemas from the schemas in src: `node test/policy/write-schemas.ts && npx biome check --write policies`.
import { writeFileSync } from "node:fs";
import { deploySchema } from "../../src/policy/deploy-file.ts";
import { scenarioSchema } from "../../src/policy/scenario/scenario-file.ts";
import { updateSchema } from "../../src/policy/update-file.ts";
import { verifySchema } from "../../src/policy/verify-file.ts";
import { waiversSchema } from "../../src/policy/waivers-file.ts";

for (const [kind, schema] of Object.entries({
  update: updateSchema,
  verify: verifySchema,
  deploy: deploySchema,
  waivers: waiversSchema,
  scenario: scenarioSchema,
})) {
  writeFileSync(new URL(`../../policies/schemas/${kind}.schema.json`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);
}
