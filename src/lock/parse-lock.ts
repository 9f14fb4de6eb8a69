import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import { ConfigError, type Place } from "../lib/errors.ts";
import type { Lock } from "./lock.ts";
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

const maxBytes = 8 * 1024 * 1024;
const shortText = { type: "string", maxLength: 1024 };
const shortTexts = { type: "array", maxItems: 64, items: shortText };
const version = { type: "string", maxLength: 256, pattern: versionPattern };
const name = { type: "string", maxLength: 214, pattern: packageNamePattern };

/** The published JSON Schema of a lock (`mcp-gitops/lock/v1`). */
export const lockSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "mcp-gitops lock",
  type: "object",
  additionalProperties: false,
  required: ["schema", "ecosystem", "package", "version", "resolver", "packages"],
  properties: {
    schema: { const: "mcp-gitops/lock/v1" },
    ecosystem: { const: "npm" },
    package: name,
    version,
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

/**
 * The lock in some bytes that nobody vouches for. Throws ConfigError "document" that says where and what; places are
 * `node_modules/…` paths of valid names, executables stay inside their packages.
 */
export function parseLock(bytes: Uint8Array | string, place: Place = { file: "lock.json" }): Lock {
  if (Buffer.byteLength(bytes) > maxBytes) throw refused(place, `at most ${maxBytes} bytes`, `${Buffer.byteLength(bytes)} bytes`);
  return checkLock(parseJson(bytes, place), place);
}

/** The same for a value that is parsed already. */
export function checkLock(value: unknown, place: Place = { file: "lock.json" }): Lock {
  if (!isLock(value)) {
    const error = isLock.errors?.[0];
    throw refused(place, expectation(error), `at ${error?.instancePath.slice(0, 200) || "the top"}: something else`);
  }
  for (const [where, entry] of Object.entries(value.packages)) {
    if (!isPlace(where) || !isPackageName(entry.name)) throw refused(place, "a package name in every place", where.slice(0, 200));
    for (const [bin, path] of Object.entries(entry.bin ?? {})) {
      if (!isBinName(bin) || !isInside(path)) throw refused(place, `executables inside ${entry.name}`, `${bin}: ${path}`.slice(0, 200));
    }
  }
  const root = value.packages[`node_modules/${value.package}`];
  if (root?.name !== value.package || root.version !== value.version) {
    throw refused(
      place,
      `${value.package}@${value.version} at node_modules/${value.package}`,
      root ? `${root.name}@${root.version}` : "nothing",
    );
  }
  return value;
}

let compiled: ValidateFunction<Lock> | undefined;

function isLock(value: unknown): value is Lock {
  compiled ??= new Ajv({ strict: false }).compile<Lock>(lockSchema);
  const valid = compiled(value);
  isLock.errors = compiled.errors;
  return valid;
}
isLock.errors = undefined as ErrorObject[] | null | undefined;

function expectation(error: ErrorObject | undefined): string {
  return `${error?.message ?? "a lock"}${error?.keyword === "additionalProperties" ? ` (${String(error.params.additionalProperty).slice(0, 80)})` : ""}`;
}

function parseJson(bytes: Uint8Array | string, place: Place): unknown {
  try {
    return JSON.parse(typeof bytes === "string" ? bytes : Buffer.from(bytes).toString("utf8")) as unknown;
  } catch (error) {
    throw new ConfigError("document", "the lock is not JSON", { place, cause: error, todo: "delete it; it is made again" });
  }
}

function refused(place: Place, expected: string, found: string): ConfigError {
  return new ConfigError("document", "this is not a valid lock", { place, expected, found, todo: "delete it; it is made again" });
}
