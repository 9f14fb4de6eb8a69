import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { validatorsModule } from "../../scripts/validators.ts";
import { defaultDeployPolicy, defaultUpdatePolicy, defaultVerifyPolicy } from "../../src/policy/defaults.ts";
import { deploySchema } from "../../src/policy/deploy-file.ts";
import { parsePolicies } from "../../src/policy/parse-policies.ts";
import { scenarioSchema } from "../../src/policy/scenario/scenario-file.ts";
import { updateSchema } from "../../src/policy/update-file.ts";
import { verifySchema } from "../../src/policy/verify-file.ts";
import { waiversSchema } from "../../src/policy/waivers-file.ts";

const file = (path: string) => new URL(`../../policies/${path}`, import.meta.url).pathname;

// `node test/policy/write-schemas.ts` writes them anew.
test.each([
  ["update", updateSchema],
  ["verify", verifySchema],
  ["deploy", deploySchema],
  ["waivers", waiversSchema],
  ["scenario", scenarioSchema],
])("the published schema of %s is the one that validates", (kind, schema) => {
  expect(JSON.parse(readFileSync(file(`schemas/${kind}.schema.json`), "utf8"))).toEqual(schema);
  expect(new Ajv({ allowUnionTypes: true }).validateSchema(schema)).toBe(true);
});

test("the compiled validators are those of the schemas", () => {
  expect(readFileSync(file("../src/policy/validators.ts"), "utf8")).toBe(validatorsModule());
});

test("the files that a user copies say exactly the defaults", async () => {
  const copied = await parsePolicies(
    { update: readFileSync(file("update.yaml")), verify: readFileSync(file("verify.yaml")), deploy: readFileSync(file("deploy.yaml")) },
    "sha256:x",
  );
  expect(copied).toEqual({ update: defaultUpdatePolicy, verify: defaultVerifyPolicy, deploy: defaultDeployPolicy, digest: "sha256:x" });
});

test("and with their examples switched on they are valid too", async () => {
  const examples = (path: string) =>
    Buffer.from(
      readFileSync(file(path), "utf8")
        .replace(/^(rules|targets): \[\]$/m, "$1:")
        .replace(/^# {2}(?=- | )/gm, "  "),
    );
  const policies = await parsePolicies(
    { update: examples("update.yaml"), verify: examples("verify.yaml"), deploy: examples("deploy.yaml") },
    "x",
  );
  expect(policies.update.rules).toHaveLength(3);
  expect(policies.verify.rules).toHaveLength(1);
  expect(policies.deploy.targets.map(({ name }) => name)).toEqual(["live", "consumers"]);
});
