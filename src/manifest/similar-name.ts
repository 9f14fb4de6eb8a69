import type { Ecosystem } from "./inventory.ts";
import { knownServers } from "./known-servers.ts";

/** Shorter names are close to too many others. */
const shortest = 8;

const answers = new Map<string, string | null>();

/**
 * The known server package that a name is one slip away from: a letter too many, too few, wrong, or two of them swapped (Damerau and
 * Levenshtein, distance 1); other separators; a scope left out, or swapped with the name. Null for a known name, and for one that is far
 * from all.
 */
export function similarName(ecosystem: Ecosystem, name: string): string | null {
  const key = `${ecosystem} ${name}`;
  const known = answers.get(key);
  if (known !== undefined) return known;
  const answer = find(ecosystem, name);
  // A run asks about the same few names; what is hostile does not grow without end.
  if (answers.size < 50_000) answers.set(key, answer);
  return answer;
}

function find(ecosystem: Ecosystem, name: string): string | null {
  const all = knownOf(ecosystem);
  const spelled = asRegistered(ecosystem, name);
  if (spelled.length < shortest || spelled.length > 100 || all.some((one) => one.registered === spelled)) return null;
  const folded = fold(spelled);
  return all.find((one) => isOneSlipAway({ registered: spelled, folded }, one))?.name ?? null;
}

interface Spelled {
  readonly registered: string;
  readonly folded: string;
}

interface Known extends Spelled {
  readonly name: string;
  /** Folded with its scope behind it. */
  readonly turned: string;
}

const spellings = new Map<Ecosystem, readonly Known[]>();

/** The known names as they are compared, made once. */
function knownOf(ecosystem: Ecosystem): readonly Known[] {
  const names: Partial<Record<Ecosystem, readonly string[]>> = knownServers.names;
  const made =
    spellings.get(ecosystem) ??
    (names[ecosystem] ?? []).map((name) => {
      const registered = asRegistered(ecosystem, name);
      return { name, registered, folded: fold(registered), turned: fold(swapped(registered)) };
    });
  spellings.set(ecosystem, made);
  return made;
}

/** PyPI takes `-`, `_` and `.` for one (PEP 503). */
function asRegistered(ecosystem: Ecosystem, name: string): string {
  const lower = name.toLowerCase();
  return ecosystem === "pypi" ? lower.replace(/[-_.]+/g, "-") : lower;
}

function isOneSlipAway(name: Spelled, known: Known): boolean {
  if (Math.min(name.registered.length, known.registered.length) < shortest) return false;
  return name.folded === known.folded || name.folded === known.turned || isOneEdit(name.registered, known.registered);
}

function fold(name: string): string {
  return name.replace(/[^a-z0-9]/g, "");
}

/** `@scope/name` as `name-scope`. */
function swapped(name: string): string {
  const [scope = "", rest = ""] = name.split("/", 2);
  return `${rest}${scope}`;
}

/** Whether one insertion, deletion, substitution or swap of neighbours makes one of the other. */
function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
