/** A version as PEP 440 reads it. https://packaging.python.org/en/latest/specifications/version-specifiers/ */
export interface PythonVersion {
  readonly epoch: number;
  readonly release: readonly number[];
  /** `a`, `b` or `rc` with its number; null for none. */
  readonly pre: readonly [string, number] | null;
  readonly post: number | null;
  readonly dev: number | null;
  readonly local: readonly (string | number)[] | null;
}

/** The expression of PEP 440, appendix B; the specification folds case and takes `.`, `-` and `_` alike. */
const pattern =
  /^\s*v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\d*))?((?:-(\d+))|(?:[-_.]?(?:post|rev|r)[-_.]?(\d*)))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?\s*$/i;

const preNames: Readonly<Record<string, string>> = { alpha: "a", a: "a", beta: "b", b: "b", preview: "rc", pre: "rc", c: "rc", rc: "rc" };

/** Null for what is no version. */
export function parsePythonVersion(text: string): PythonVersion | null {
  const match = text.length <= 256 ? pattern.exec(text) : null;
  if (!match) return null;
  const [, epoch, release, preName, preNumber, post, postImplicit, postNumber, dev, devNumber, local] = match;
  return {
    epoch: Number(epoch ?? 0),
    release: (release ?? "").split(".").map(Number),
    pre: preName === undefined ? null : [preNames[preName.toLowerCase()] ?? "rc", Number(preNumber || 0)],
    post: post === undefined ? null : Number(postImplicit ?? (postNumber || 0)),
    dev: dev === undefined ? null : Number(devNumber || 0),
    local: local === undefined ? null : local.toLowerCase().split(/[-_.]/).map(localPart),
  };
}

function localPart(text: string): string | number {
  return /^\d+$/.test(text) ? Number(text) : text;
}

/** Negative when `a` comes before `b`: development before pre before final before post releases. */
export function comparePython(a: PythonVersion, b: PythonVersion): number {
  return comparePublic(a, b) || compareLocal(a.local, b.local);
}

/** The order without local parts, which is that of specifiers. */
export function comparePublic(a: PythonVersion, b: PythonVersion): number {
  return a.epoch - b.epoch || compareRelease(a.release, b.release) || compareLists(phase(a), phase(b));
}

export function compareRelease(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Where within its release a version stands: [phase, its number, post, dev]. */
function phase({ pre, post, dev }: PythonVersion): number[] {
  const rank = pre !== null ? { a: 1, b: 2, rc: 3 }[pre[0]] : post === null && dev !== null ? 0 : 4;
  return [rank ?? 3, pre?.[1] ?? 0, post ?? -1, dev ?? Number.POSITIVE_INFINITY];
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (const [at, value] of a.entries()) {
    const other = b[at] ?? 0;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}

/** Numbers after words, more parts after fewer. */
function compareLocal(a: PythonVersion["local"], b: PythonVersion["local"]): number {
  if (a === null || b === null) return (a === null ? 0 : 1) - (b === null ? 0 : 1);
  for (const [at, left] of a.entries()) {
    const right = b[at];
    if (right === undefined) return 1;
    if (left === right) continue;
    if (typeof left !== typeof right) return typeof left === "number" ? 1 : -1;
    return left < right ? -1 : 1;
  }
  return a.length - b.length;
}
