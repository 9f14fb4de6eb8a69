/**
 * The three ways in which a command can end badly (ARCHITECTURE §8). A denial, a failed verdict or a
 * held candidate is data, never one of these.
 */

/** The user acts: wrong usage, manifest, policy or repository. Exit code 2. */
export type ConfigCode =
  | "usage"
  | "manifest"
  | "policy"
  | "document"
  | "repository"
  | "package-not-found"
  | "version-not-found"
  | "permission"
  | "environment";

/** Infrastructure: try again later, nothing was changed. Exit code 3. */
export type ExternalCode = "registry" | "network" | "forge" | "git" | "process" | "disk" | "conflict" | "interrupted";

/** Our bug. Exit code 1. */
export type InternalCode = "bug";

/** A place in a file; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

export interface ErrorDetails {
  readonly place?: Place;
  readonly expected?: string;
  readonly found?: string;
  /** What the user can do about it, as an imperative sentence. */
  readonly todo?: string;
  readonly cause?: unknown;
}

/** What every error of this program has in common; use one of the three classes below. */
export abstract class GitopsError extends Error {
  abstract readonly kind: "config" | "external" | "internal";
  abstract readonly exitCode: 1 | 2 | 3;
  readonly code: string;
  readonly details: ErrorDetails;

  constructor(code: string, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.details = details;
    this.name = new.target.name;
  }
}

export class ConfigError extends GitopsError {
  readonly kind = "config";
  readonly exitCode = 2;
  declare readonly code: ConfigCode;
  constructor(code: ConfigCode, message: string, details?: ErrorDetails) {
    super(code, message, details);
  }
}

export class ExternalError extends GitopsError {
  readonly kind = "external";
  readonly exitCode = 3;
  declare readonly code: ExternalCode;
  constructor(code: ExternalCode, message: string, details?: ErrorDetails) {
    super(code, message, details);
  }
}

export class InternalError extends GitopsError {
  readonly kind = "internal";
  readonly exitCode = 1;
  declare readonly code: InternalCode;
  constructor(message: string, details?: ErrorDetails) {
    super("bug", message, details);
  }
}

/** The `file:line:column` form of a place; parts that are not known are left out. */
export function placeText(place: Place): string {
  return [place.file, place.line, place.column].filter((part) => part !== undefined).join(":");
}

/** An error as the JSON object that `--json` prints: `{error:{kind,code,message,place,expected,found,todo,causes}}`. */
export function errorDocument(error: unknown): { error: Record<string, unknown> } {
  const known = toGitopsError(error);
  const { place, expected, found, todo } = known.details;
  return {
    error: {
      kind: known.kind,
      code: known.code,
      message: known.message,
      ...(place && { place }),
      ...(expected !== undefined && { expected }),
      ...(found !== undefined && { found }),
      ...(todo !== undefined && { todo }),
      causes: causesOf(known),
    },
  };
}

/** The error in lines for a person: what, where, expected, found, what to do, and the chain of causes. */
export function errorLines(error: unknown): string[] {
  const known = toGitopsError(error);
  const { place, expected, found, todo } = known.details;
  return [
    `${place ? `${placeText(place)}: ` : ""}${known.message}`,
    ...(expected === undefined ? [] : [`  expected: ${expected}`]),
    ...(found === undefined ? [] : [`  found:    ${found}`]),
    ...(todo === undefined ? [] : [`  to do:    ${todo}`]),
    ...causesOf(known).map((cause) => `  because:  ${cause}`),
  ];
}

export function toGitopsError(error: unknown): GitopsError {
  if (error instanceof GitopsError) return error;
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === "ENOSPC" || code === "EDQUOT") {
    return new ExternalError("disk", "the disk is full", { cause: error, todo: "free some space and run the same command again" });
  }
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
    return new ConfigError("permission", "a file or folder cannot be written or read", { cause: error, todo: "check its owner and mode" });
  }
  return new InternalError(error instanceof Error ? error.message : String(error), {
    cause: error,
    todo: "this is a bug in mcp-gitops: please report it with the command you ran",
  });
}

function causesOf(error: Error): string[] {
  const causes: string[] = [];
  for (let cause = error.cause, depth = 0; cause !== undefined && depth < 8; depth++) {
    causes.push(cause instanceof Error ? cause.message : String(cause));
    cause = cause instanceof Error ? cause.cause : undefined;
  }
  return causes;
}
