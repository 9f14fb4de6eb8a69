import { hash } from "node:crypto";
import type { Place } from "../lib/errors.ts";
import type { Problem, Severity, Span } from "./inventory.ts";
import type { Source } from "./source.ts";

/** The problems that reading can find: how bad each is, and what to do about it. */
const table = {
  syntax: ["high", "correct the file: no client can read it"],
  "not-utf8": ["high", "save the file as UTF-8"],
  "too-deep": ["high", "flatten the file: no client's configuration nests so deep"],
  "too-large": ["high", "keep manifests small: below 50 MB and a million values of JSON, 1 MB of TOML or YAML"],
  "too-many": ["high", "correct the problems that are shown first"],
  unreadable: ["medium", "make it a file inside the repository"],
  "wrong-type": ["medium", "write what the client expects there"],
  "duplicate-key": ["medium", "keep one of them: clients use the last"],
  "unknown-field": ["info", "check the spelling; clients ignore fields that they do not know"],
  "no-command": ["medium", "give the server a command or a url, or remove it"],
  "missing-script": ["high", "add the script to the repository, or remove the server"],
  "endless-script": ["high", "let the script start a server, or remove the server"],
  "stub-script": ["medium", "let the script start a server, or remove the server"],
  "broken-launch": ["high", "restore it from git, or write the server's own command into the manifest again"],
  "outside-script": ["medium", "keep the script inside the repository"],
} as const satisfies Record<string, readonly [Severity, string]>;

export type ProblemCode = keyof typeof table;

export interface ProblemPlace {
  readonly file: string;
  readonly server?: string | null;
  readonly place?: Place | null;
  readonly span?: Span | null;
  /** The manifest that the server stands in, where that is another file. */
  readonly manifest?: string;
}

/** A problem with its severity and advice out of the table. Messages name keys and kinds, never values: those can be secrets. */
export function problem(code: ProblemCode, message: string, at: ProblemPlace): Problem {
  const [severity, todo] = table[code];
  return toProblem({ code, severity, message, todo, fact: aboutTheFile.has(code) ? "" : message }, at);
}

/** Of these a file has one, and their messages say where: what moves with every edit above it is no part of a fingerprint. */
const aboutTheFile: ReadonlySet<string> = new Set(["syntax", "not-utf8", "too-deep", "too-large", "too-many"]);

/** What a problem says; `fact` is what tells it from another of its kind at the same server. */
export type Statement = Pick<Problem, "code" | "severity" | "message" | "todo"> & { readonly fact: string };

/** A problem at its place, with its fingerprint: the one way in which problems come to be. */
export function toProblem({ fact, ...statement }: Statement, at: ProblemPlace): Problem {
  const { line = null, column = null } = at.place ?? {};
  const { file, server = null, span = null, manifest = file } = at;
  const parts = JSON.stringify([statement.code, manifest, server, fact]);
  const fingerprint = hash("sha256", parts, "hex").slice(0, 32);
  return { ...statement, file, server, line, column, span, fingerprint };
}

/** A stretch of a source as the place of a problem. */
export function stretchOf(source: Source, start: number, end: number): { file: string; place: Place; span: Span } {
  return {
    file: source.file,
    place: source.placeAt(start),
    span: { file: source.file, start: source.byteAt(start), end: source.byteAt(end) },
  };
}
