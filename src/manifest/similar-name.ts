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
  const known = knownOf(ecosystem);
  const spelled = asRegistered(ecosystem, name);
  if (spelled.length < shortest || spelled.length > 100 || known.registered.has(spelled)) return null;
  const same = known.folded.get(fold(spelled));
  if (same !== undefined) return same;
  // One slip changes the length by one at most.
  for (const length of [spelled.length - 1, spelled.length, spelled.length + 1]) {
    for (const one of known.byLength.get(length) ?? []) if (isOneEdit(spelled, one.registered)) return one.name;
  }
  return null;
}

/** The known names as they are compared. */
interface Known {
  readonly registered: ReadonlySet<string>;
  /** What a name folds to, as it stands and with its scope behind it → the name. */
  readonly folded: ReadonlyMap<string, string>;
  readonly byLength: ReadonlyMap<number, readonly { readonly registered: string; readonly name: string }[]>;
}

const known = new Map<Ecosystem, Known>();

/** Made once for each ecosystem. */
function knownOf(ecosystem: Ecosystem): Known {
  const made = known.get(ecosystem) ?? makeKnown(ecosystem);
  known.set(ecosystem, made);
  return made;
}

function makeKnown(ecosystem: Ecosystem): Known {
  const names: Partial<Record<Ecosystem, readonly string[]>> = knownServers.names;
  const spelled = (names[ecosystem] ?? []).map((name) => ({ name, registered: asRegistered(ecosystem, name) }));
  const long = spelled.filter(({ registered }) => registered.length >= shortest);
  return {
    registered: new Set(spelled.map(({ registered }) => registered)),
    folded: new Map(
      long.flatMap(({ name, registered }) => [registered, swapped(registered)].map((text) => [fold(text), name] as const)).reverse(),
    ),
    byLength: Map.groupBy(long, ({ registered }) => registered.length),
  };
}

/** PyPI takes `-`, `_` and `.` for one (PEP 503); an image is known by its name in whatever registry it stands. */
function asRegistered(ecosystem: Ecosystem, name: string): string {
  const lower = name.toLowerCase();
  if (ecosystem === "oci") return lower.replace(/^[^/]*[.:][^/]*\//, "");
  return ecosystem === "pypi" ? lower.replace(/[-_.]+/g, "-") : lower;
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
