import { pep440Versioning } from "../../versioning/pep440.ts";
import type { PypiLock } from "../lock.ts";
import { lockDaySchema } from "../lock-day-schema.ts";
import { distributionPattern, hashPattern, markerPattern, pythonVersionPattern } from "./read-requirements.ts";
import { normalName, requirementPattern } from "./requirements.ts";

const shortText = { type: "string", maxLength: 100 };
const version = { type: "string", maxLength: 100, pattern: pythonVersionPattern };
const name = { type: "string", maxLength: 214, pattern: distributionPattern };

/** The JSON Schema of a Python lock. */
export const pypiLockSchema = {
  type: "object",
  additionalProperties: false,
  required: ["schema", "ecosystem", "package", "version", "requirements", "requiresPython", "resolver", "packages"],
  properties: {
    schema: { const: "mcp-gitops/lock/v1" },
    ecosystem: { const: "pypi" },
    package: { type: "string", maxLength: 214, pattern: "^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$" },
    version,
    day: lockDaySchema,
    requirements: { type: "array", minItems: 1, maxItems: 200, items: { type: "string", maxLength: 1000, pattern: requirementPattern } },
    requiresPython: { type: ["string", "null"], maxLength: 20, pattern: "^[0-9]+(?:\\.[0-9]+){1,2}$" },
    resolver: {
      type: "object",
      additionalProperties: false,
      required: ["uv", "python", "platform"],
      properties: {
        uv: shortText,
        python: { type: "string", maxLength: 40, pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+[0-9A-Za-z.+-]*$" },
        platform: shortText,
      },
    },
    packages: {
      type: "object",
      minProperties: 1,
      maxProperties: 20_000,
      propertyNames: { maxLength: 320 },
      additionalProperties: {
        type: "object",
        additionalProperties: false,
        required: ["name", "version", "hashes"],
        properties: {
          name,
          version,
          hashes: { type: "array", minItems: 1, maxItems: 5000, items: { type: "string", maxLength: 140, pattern: hashPattern } },
          marker: { type: "string", maxLength: 2000, pattern: markerPattern },
          requiredBy: { type: "array", maxItems: 20_000, items: name },
        },
      },
    },
  },
} as const;

/** What the schema cannot say: each entry under its own name, the server among them. */
export function pypiLockProblem(lock: PypiLock): { readonly expected: string; readonly found: string } | null {
  for (const [key, one] of Object.entries(lock.packages)) {
    if (key !== `${one.name}==${one.version}`) return { expected: `${one.name}==${one.version}`, found: key };
  }
  const roots = Object.values(lock.packages).filter(({ name }) => name === normalName(lock.package));
  if (roots.some(({ version }) => pep440Versioning.compare(version, lock.version) === 0)) return null;
  return {
    expected: `${lock.package}==${lock.version} among the packages`,
    found: roots.map(({ version }) => version).join(", ") || "nothing",
  };
}
