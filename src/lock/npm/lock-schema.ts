import type { NpmLock } from "../lock.ts";
import { lockDaySchema } from "../lock-day-schema.ts";
import {
  integrityPattern,
  isBinName,
  isInside,
  isPackageName,
  isPlace,
  packageNamePattern,
  placePattern,
  versionPattern,
} from "./names.ts";

const shortText = { type: "string", maxLength: 1024 };
const shortTexts = { type: "array", maxItems: 64, items: shortText };
const version = { type: "string", maxLength: 256, pattern: versionPattern };
const name = { type: "string", maxLength: 214, pattern: packageNamePattern };

/** The JSON Schema of an npm lock. */
export const npmLockSchema = {
  type: "object",
  additionalProperties: false,
  required: ["schema", "ecosystem", "package", "version", "resolver", "packages"],
  properties: {
    schema: { const: "mcp-gitops/lock/v1" },
    ecosystem: { const: "npm" },
    package: name,
    version,
    day: lockDaySchema,
    resolver: {
      type: "object",
      additionalProperties: false,
      required: ["npm", "node"],
      properties: { npm: shortText, node: shortText },
    },
    packages: {
      type: "object",
      minProperties: 1,
      maxProperties: 20_000,
      propertyNames: { maxLength: 2048, pattern: placePattern },
      additionalProperties: {
        type: "object",
        additionalProperties: false,
        required: ["name", "version", "integrity"],
        properties: {
          name,
          version,
          integrity: { type: "string", maxLength: 1024, pattern: integrityPattern },
          bin: { type: "object", maxProperties: 512, additionalProperties: shortText },
          os: shortTexts,
          cpu: shortTexts,
          libc: shortTexts,
          optional: { const: true },
          hasInstallScript: { const: true },
          dependencies: { type: "object", maxProperties: 4096, additionalProperties: shortText },
        },
      },
    },
  },
} as const;

/** What the schema cannot say: places of valid names, executables inside their packages, the server where it has to be. */
export function npmLockProblem(lock: NpmLock): { readonly expected: string; readonly found: string } | null {
  for (const [where, entry] of Object.entries(lock.packages)) {
    if (!isPlace(where) || !isPackageName(entry.name)) return { expected: "a package name in every place", found: where };
    for (const [bin, path] of Object.entries(entry.bin ?? {})) {
      if (!isBinName(bin) || !isInside(path)) return { expected: `executables inside ${entry.name}`, found: `${bin}: ${path}` };
    }
  }
  const root = lock.packages[`node_modules/${lock.package}`];
  if (root?.name === lock.package && root.version === lock.version) return null;
  const expected = `${lock.package}@${lock.version} at node_modules/${lock.package}`;
  return { expected, found: root ? `${root.name}@${root.version}` : "nothing" };
}
