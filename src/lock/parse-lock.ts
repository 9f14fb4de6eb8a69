import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import { ConfigError, type Place } from "../lib/errors.ts";
import type { Lock } from "./lock.ts";
import { npmLockProblem, npmLockSchema } from "./npm/lock-schema.ts";
import { ociLockProblem, ociLockSchema } from "./oci/lock-schema.ts";
import { pypiLockProblem, pypiLockSchema } from "./pypi/lock-schema.ts";

const maxBytes = 8 * 1024 * 1024;

/** The published JSON Schema of a lock (`mcp-gitops/lock/v1`). */
export const lockSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "mcp-gitops lock",
  type: "object",
  required: ["ecosystem"],
  // One of three, by its ecosystem, so that what is wrong is told of the one that is meant.
  if: { properties: { ecosystem: { const: "pypi" } } },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: pypiLockSchema,
  else: {
    if: { properties: { ecosystem: { const: "oci" } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: ociLockSchema,
    else: npmLockSchema,
  },
} as const;

/**
 * The lock in some bytes that nobody vouches for. Throws ConfigError "document" that says where and what: names, places, executables, versions,
 * hashes and markers can stand in a path or in a package manager's file without meaning anything else there.
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
  const problem = problemOf(value);
  if (problem !== null) throw refused(place, problem.expected, problem.found.slice(0, 200));
  return value;
}

function problemOf(lock: Lock): { readonly expected: string; readonly found: string } | null {
  switch (lock.ecosystem) {
    case "npm":
      return npmLockProblem(lock);
    case "pypi":
      return pypiLockProblem(lock);
    case "oci":
      return ociLockProblem(lock);
  }
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
