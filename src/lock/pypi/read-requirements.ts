import type { LockedDistribution } from "../lock.ts";
import { normalName } from "./requirements.ts";

export type RequirementsFile =
  | { readonly kind: "packages"; readonly packages: Readonly<Record<string, LockedDistribution>> }
  | { readonly kind: "refused"; readonly reason: string };

/** What may stand in a marker (PEP 508); nothing that ends a requirement or starts an option. */
export const markerPattern = "^[A-Za-z0-9_.'\"<>=!~() +-]{1,2000}$";
export const hashPattern = "^sha(?:256:[0-9a-f]{64}|384:[0-9a-f]{96}|512:[0-9a-f]{128})$";
export const distributionPattern = "^[a-z0-9]+(?:-[a-z0-9]+)*$";
export const pythonVersionPattern = "^[0-9A-Za-z.!+_-]{1,100}$";

const entry = /^([A-Za-z0-9][A-Za-z0-9._-]*)(?:\[[^\]]*\])?==([^\s;]+)(?:\s*;\s*(.+?))?\s*$/;

/**
 * The distributions in what `uv pip compile --generate-hashes --annotation-style=line` prints. Refuses what no hash fixes (a URL, a folder), and
 * passes over options, which are the user's own configuration. Pure.
 */
export function readRequirements(text: string): RequirementsFile {
  const packages: Record<string, LockedDistribution> = {};
  for (const block of blocksOf(text)) {
    const [head = "", ...rest] = block.split(/\s+(?=--hash=|#\s*via\b)/);
    const match = entry.exec(head);
    if (!match) return { kind: "refused", reason: `its tree holds what no hash fixes: ${head.slice(0, 200)}` };
    const hashes = [...new Set(rest.flatMap((part) => /^--hash=(\S+)$/.exec(part.trim())?.[1] ?? []))].sort();
    const [, name = "", version = "", marker] = match;
    const problem = problemOf({ name: normalName(name), version, marker, hashes });
    if (problem !== null) return { kind: "refused", reason: problem };
    const requiredBy = parents(rest.find((part) => part.startsWith("#")));
    packages[`${normalName(name)}==${version}`] = {
      name: normalName(name),
      version,
      hashes,
      ...(marker && { marker }),
      ...(requiredBy.length > 0 && { requiredBy }),
    };
  }
  return { kind: "packages", packages: Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** One text a requirement, its continued lines and the comments under it joined. */
function blocksOf(text: string): string[] {
  const blocks: string[] = [];
  for (const line of text.split("\n")) {
    const words = line.replace(/\\$/, "").trim();
    if (words === "" || (!/^\s/.test(line) && /^(?:#|-)/.test(words))) continue;
    if (/^\s/.test(line) && blocks.length > 0) blocks[blocks.length - 1] += ` ${words}`;
    else blocks.push(words);
  }
  return blocks;
}

function problemOf(one: { name: string; version: string; marker: string | undefined; hashes: readonly string[] }): string | null {
  const { name, version, marker, hashes } = one;
  if (!new RegExp(distributionPattern).test(name) || !new RegExp(pythonVersionPattern).test(version))
    return `its tree holds a distribution without a valid name and version: ${name.slice(0, 100)}`;
  if (hashes.length === 0) return `the index gives no hash of ${name}==${version}`;
  if (!hashes.every((hash) => new RegExp(hashPattern).test(hash))) return `the index gives a hash of ${name}==${version} that is none`;
  return marker !== undefined && !new RegExp(markerPattern).test(marker)
    ? `${name}==${version} is needed under a condition that cannot be read`
    : null;
}

/** `# via a, b, -r in.txt` → a, b. */
function parents(comment: string | undefined): string[] {
  const names = (comment ?? "").replace(/^#\s*via\s*/, "").split(/,\s*/);
  return [...new Set(names.map((name) => name.trim()).filter((name) => new RegExp(distributionPattern).test(name)))].sort();
}
