import { comparePublic, comparePython, compareRelease, type PythonVersion, parsePythonVersion } from "./pep440-version.ts";

type Operator = "==" | "!=" | "<=" | ">=" | "<" | ">" | "~=" | "===";

export interface Clause {
  readonly operator: Operator;
  readonly text: string;
  /** Null where the operand is arbitrary text (`===`). */
  readonly version: PythonVersion | null;
  /** `==1.4.*` */
  readonly prefix: boolean;
}

/** The clauses of a specifier set (`>=1,<2`), none for an empty one; null for what is no such thing. */
export function parseSpecifiers(text: string): Clause[] | null {
  const parts = text.split(",").map((part) => part.trim());
  if (text.trim() === "") return [];
  const clauses = parts.filter((part, at) => part !== "" || at < parts.length - 1).map(parseClause);
  return clauses.every((clause) => clause !== null) ? clauses : null;
}

function parseClause(text: string): Clause | null {
  const match = /^(===|==|!=|<=|>=|~=|<|>)\s*(\S+)$/.exec(text);
  if (!match) return null;
  const [operator, operand] = [match[1] as Operator, match[2] as string];
  if (operator === "===") return { operator, text: operand, version: null, prefix: false };
  const prefix = operand.endsWith(".*");
  const version = parsePythonVersion(prefix ? operand.slice(0, -2) : operand);
  if (version === null || (prefix && (!/^[=!]=$/.test(operator) || !isPlain(version)))) return null;
  if (version.local !== null && !/^[=!]=$/.test(operator)) return null;
  if (operator === "~=" && version.release.length < 2) return null;
  return { operator, text: operand, version, prefix };
}

function isPlain({ pre, post, dev, local }: PythonVersion): boolean {
  return pre === null && post === null && dev === null && local === null;
}

/** Whether a version lies within one clause; prereleases are the set's business. */
export function clauseHolds(version: PythonVersion, text: string, clause: Clause): boolean {
  const bound = clause.version;
  if (bound === null) return text.trim().toLowerCase() === clause.text.toLowerCase();
  switch (clause.operator) {
    case "===":
      return false;
    case "==":
      return equal(version, bound, clause.prefix);
    case "!=":
      return !equal(version, bound, clause.prefix);
    case "<=":
      return comparePublic(version, bound) <= 0;
    case ">=":
      return comparePublic(version, bound) >= 0;
    case "<":
      return before(version, bound);
    case ">":
      return after(version, bound);
    case "~=":
      return comparePublic(version, bound) >= 0 && hasPrefix(version, { epoch: bound.epoch, release: bound.release.slice(0, -1) });
  }
}

function equal(version: PythonVersion, bound: PythonVersion, prefix: boolean): boolean {
  if (prefix) return hasPrefix(version, bound);
  return bound.local === null ? comparePublic(version, bound) === 0 : comparePython(version, bound) === 0;
}

function hasPrefix(version: PythonVersion, { epoch, release }: Pick<PythonVersion, "epoch" | "release">): boolean {
  const padded = release.map((_, at) => version.release[at] ?? 0);
  return version.epoch === epoch && compareRelease(padded, release) === 0;
}

/** `<1.0` leaves the prereleases of 1.0 itself out: it means before the first of them. */
function before(version: PythonVersion, bound: PythonVersion): boolean {
  return comparePublic(version, isPre(bound) ? bound : { ...bound, dev: 0 }) < 0;
}

/** `>1.0` leaves the post releases and local versions of 1.0 itself out. */
function after(version: PythonVersion, bound: PythonVersion): boolean {
  if (comparePublic(version, bound) <= 0) return false;
  const postOfBound = version.post !== null && comparePublic({ ...version, post: null, dev: null }, bound) === 0;
  return !postOfBound;
}

export function isPre(version: PythonVersion): boolean {
  return version.pre !== null || version.dev !== null;
}
