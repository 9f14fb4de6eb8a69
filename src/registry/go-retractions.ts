import semver from "semver";

/** What a module's newest go.mod takes back: single versions and closed intervals, with the author's reason. https://go.dev/ref/mod#go-mod-file-retract */
export interface Retraction {
  readonly low: string;
  readonly high: string;
  readonly reason: string;
}

export function readRetractions(goMod: string): Retraction[] {
  const found: Retraction[] = [];
  let inBlock = false;
  let above = "";
  for (const line of goMod.split(/\r?\n/)) {
    const [code = "", ...rest] = line.split("//");
    const comment = rest.join("//").trim();
    const directive = /^\s*retract\b\s*(.*)$/.exec(code)?.[1] ?? (inBlock ? code : null);
    if (directive !== null) found.push(...intervals(directive, comment || above));
    if (/^\s*retract\s*\(/.test(code)) inBlock = true;
    else if (/\)\s*$/.test(code)) inBlock = false;
    above = code.trim() === "" ? comment : "";
  }
  return found;
}

function intervals(text: string, reason: string): Retraction[] {
  const interval = /\[\s*(v[\w.+-]+)\s*,\s*(v[\w.+-]+)\s*\]/.exec(text);
  const single = /^\s*(v[\w.+-]+)\s*$/.exec(text);
  const [low, high] = interval ? [interval[1], interval[2]] : single ? [single[1], single[1]] : [];
  return low && high && semver.valid(low) && semver.valid(high) ? [{ low, high, reason: reason.slice(0, 500) }] : [];
}

/** The author's words when the version is taken back; null when it is not. */
export function retraction(version: string, retractions: readonly Retraction[]): string | null {
  const hit = retractions.find(({ low, high }) => semver.compare(version, low) >= 0 && semver.compare(version, high) <= 0);
  return hit ? hit.reason || "retracted" : null;
}
