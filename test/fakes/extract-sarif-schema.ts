/**
 * Writes `sarif-schema.json`: the part of SARIF 2.1.0's official schema (in `@microsoft/jest-sarif` 1.0.0-beta.0, MIT) that a log of ours can
 * have anything of. What is left out is forbidden there, so the part is stricter than the whole. `node extract-sarif-schema.ts SCHEMA`.
 */
import { readFileSync, writeFileSync } from "node:fs";

const kept: Readonly<Record<string, readonly string[]>> = {
  sarifLog: ["$schema", "version", "runs"],
  run: ["tool", "results", "columnKind", "originalUriBaseIds"],
  tool: ["driver"],
  toolComponent: ["name", "version", "informationUri", "rules"],
  reportingDescriptor: ["id", "name", "shortDescription", "fullDescription", "help", "defaultConfiguration", "properties"],
  reportingConfiguration: ["level", "enabled"],
  multiformatMessageString: ["text"],
  message: ["text"],
  result: ["ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints", "suppressions", "properties"],
  suppression: ["kind", "status", "justification"],
  location: ["physicalLocation", "logicalLocations"],
  physicalLocation: ["artifactLocation", "region"],
  logicalLocation: ["name", "kind"],
  artifactLocation: ["uri", "uriBaseId"],
  region: ["startLine", "startColumn", "endLine", "endColumn", "byteOffset", "byteLength"],
  propertyBag: ["tags"],
};

type Schema = Record<string, unknown> & { properties: Record<string, unknown>; definitions: Record<string, Schema> };

function part(name: string, schema: Schema): unknown {
  const properties = Object.fromEntries(Object.entries(schema.properties).filter(([key]) => kept[name]?.includes(key)));
  return withoutWords({ ...schema, properties });
}

/** Without the descriptions, which are the specification's text, and conditions on what is left out. */
function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key, inner]) => !(key === "description" && typeof inner === "string"));
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutWords(inner)]));
}

const whole = JSON.parse(readFileSync(process.argv[2] as string, "utf8")) as Schema;
const { definitions, $schema: _, id, title, ...root } = whole;
const parts = Object.entries(definitions).filter(([name]) => name in kept && name !== "sarifLog");
const document = {
  $comment: `Part of ${String(id)}, as @microsoft/jest-sarif 1.0.0-beta.0 ships it (MIT, Microsoft Corporation); made by extract-sarif-schema.ts`,
  title,
  ...(part("sarifLog", { ...root, definitions } as Schema) as object),
  definitions: Object.fromEntries(parts.map(([name, schema]) => [name, part(name, schema)])),
};
writeFileSync(new URL("sarif-schema.json", import.meta.url), `${JSON.stringify(document, null, 2)}\n`);
