import type { Bump } from "../contract/contract.ts";
import type { PinKind } from "../manifest/inventory.ts";
import type { Release } from "../registry/registry.ts";
import { isCalendar } from "./calendar.ts";
import { type Clause, clauseHolds, isPre, parseSpecifiers } from "./pep440-specifier.ts";
import { comparePython, type PythonVersion, parsePythonVersion } from "./pep440-version.ts";
import type { Published, Runtime, Versioning } from "./versioning.ts";

/** Python's versions (PEP 440), resolved the way `uvx` and `pipx` do. */
export const pep440Versioning: Versioning = {
  kind,
  isExact: (text) => kind(text) === "exact",
  isRange: (text) => kind(text) === "range",
  compare,
  satisfies: (version, range, options) => {
    const clauses = clausesOf(range);
    return clauses !== null && satisfies(version, clauses, options?.prereleases ?? namesPrerelease(clauses));
  },
  isPrerelease: (version) => isPre(parsePythonVersion(version) ?? stable),
  channel: (version) => {
    const parsed = parsePythonVersion(version) ?? stable;
    return parsed.pre?.[0] ?? (parsed.dev === null ? null : "dev");
  },
  claimedBump,
  resolve,
};

const stable: PythonVersion = { epoch: 0, release: [0], pre: null, post: null, dev: null, local: null };

/** `1.2` and `==1.2` are one version; `1.*`, `>=1,<2` and `~=1.4` are several; `latest` is a name (`uvx p@latest`). */
function kind(text: string): PinKind {
  if (text.trim() === "") return "none";
  if (exactText(text) !== null) return "exact";
  return clausesOf(text) === null ? "tag" : "range";
}

/** The version that the text names alone; null for a range. */
function exactText(text: string): string | null {
  const operand = text.trim().replace(/^={2,3}\s*/, "");
  return parsePythonVersion(operand) === null ? null : operand;
}

function clausesOf(text: string): Clause[] | null {
  return parseSpecifiers(/^\s*v?\d[\w.!+-]*(\.\*)?\s*$/i.test(text) ? `==${text.trim()}` : text);
}

function compare(a: string, b: string): number {
  const [left, right] = [parsePythonVersion(a), parsePythonVersion(b)];
  if (left !== null && right !== null) return comparePython(left, right) || plain(a, b);
  return left !== null ? 1 : right !== null ? -1 : plain(a, b);
}

function plain(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function satisfies(text: string, clauses: readonly Clause[], prereleases: boolean): boolean {
  const version = parsePythonVersion(text);
  if (version === null || (isPre(version) && !prereleases)) return false;
  return clauses.every((clause) => clauseHolds(version, text, clause));
}

/** A set that names a prerelease itself asks for prereleases; one that excludes it does not. */
function namesPrerelease(clauses: readonly Clause[]): boolean {
  return clauses.some(({ operator, text, version }) => operator !== "!=" && isPre(version ?? parsePythonVersion(text) ?? stable));
}

function claimedBump(from: string, to: string): Bump | null {
  const [before, after] = [parsePythonVersion(from), parsePythonVersion(to)];
  if (before === null || after === null) return null;
  if (comparePython(before, after) === 0) return "none";
  if (before.epoch !== after.epoch || isCalendar(before.release.join(".")) || isCalendar(after.release.join("."))) return null;
  const part = (version: PythonVersion, at: number) => version.release[at] ?? 0;
  if (part(before, 0) !== part(after, 0)) return "major";
  return part(before, 1) !== part(after, 1) ? "minor" : "patch";
}

/** The highest release that fits the running Python and is not yanked; a prerelease only where asked for, or where the package has nothing else (uv's rule). */
function resolve(text: string | null, { releases }: Published, { python }: Runtime = {}): string | null {
  const spec = text === null || text.trim() === "" || text.trim() === "latest" ? "" : text;
  const exact = exactText(spec);
  if (exact !== null) return releases.find((release) => compare(release.version, exact) === 0)?.version ?? null;
  const clauses = clausesOf(spec);
  if (clauses === null) return null;
  const usable = releases.filter((release) => release.deprecated === null && fits(release, python));
  const prereleases = namesPrerelease(clauses) || releases.every(({ version }) => isPre(parsePythonVersion(version) ?? stable));
  const inRange = usable.filter(({ version }) => satisfies(version, clauses, prereleases));
  return inRange.sort((a, b) => compare(b.version, a.version))[0]?.version ?? null;
}

function fits(release: Release, python: string | undefined): boolean {
  if (python === undefined || release.engine === null) return true;
  const clauses = parseSpecifiers(release.engine);
  // What cannot be read is no reason to leave a release out: installers warn and go on.
  return clauses === null || satisfies(python, clauses, true);
}
