import type { FileChange } from "../forge/forge.ts";
import { stableJson } from "../lib/canonical.ts";
import { InternalError } from "../lib/errors.ts";
import type { Pin } from "../manifest/inventory.ts";
import { repin } from "../manifest/repin.ts";
import { contractPath, lockPath } from "../manifest/server-id.ts";
import type { Proved } from "./proved.ts";
import type { BaseFile, ExistingProposal } from "./situation.ts";

/** What a proposal for these servers changes in the base: the bytes of their pins, their locks and contracts. What is there already is left out. */
export function changesOf(proved: readonly Proved[], files: ReadonlyMap<string, BaseFile>): FileChange[] {
  const evidence = proved.flatMap(({ row, attempt, lock }) => [
    ...(lock === null ? [] : [{ path: lockPath(row), content: Buffer.from(stableJson(lock)) }]),
    ...(attempt.contract === null ? [] : [{ path: contractPath(row), content: Buffer.from(stableJson(attempt.contract)) }]),
  ]);
  return [...repinned(proved, files), ...evidence].filter(({ path, content }) => !files.get(path)?.content.equals(content)).sort(byPath);
}

/** Whether merging what is open would leave the base exactly as these changes do. */
export function saysTheSame(existing: ExistingProposal, changes: readonly FileChange[]): boolean {
  const { merged } = existing;
  if (merged === null || merged.size !== changes.length) return false;
  return changes.every(({ path, content }) => {
    const there = merged.get(path);
    return there != null && content !== null && there.equals(content);
  });
}

interface Repin {
  readonly file: string;
  readonly pin: Pin;
  readonly version: string;
}

function repinned(
  proved: readonly Proved[],
  files: ReadonlyMap<string, BaseFile>,
): { path: string; content: Buffer; executable?: boolean }[] {
  const repins = proved.flatMap(toRepin);
  return [...new Set(repins.map(({ file }) => file))].map((path) => {
    const file = files.get(path);
    if (!file) throw new InternalError(`the base has no file ${path}, in which a pin stands`);
    // From the end of the file, so that the spans before it stay true; a script that two servers share holds one pin.
    const inFile = repins.filter((one) => one.file === path).sort((a, b) => start(b) - start(a));
    const distinct = inFile.filter((one, index) => index === 0 || start(one) !== start(inFile[index - 1] as Repin));
    const content = distinct.reduce((bytes, { pin, version }) => repin(bytes, pin, version), file.content);
    return { path, content, ...(file.executable && { executable: true }) };
  });
}

/** A wrapper script can name its package on several ways through; where only a bridge is pinned, the bridge is what is followed. */
function toRepin({ row, server, attempt }: Proved): Repin[] {
  const { to } = attempt.verdict;
  if (to === null) return [];
  const followed = server.pins.some(({ role }) => role === "server") ? "server" : "bridge";
  const pins = server.pins.filter(({ role, purl, version }) => role === followed && purl === row.package && version !== to);
  return pins.flatMap((pin) => (pin.span ? [{ file: pin.span.file, pin, version: to }] : []));
}

function start({ pin }: Repin): number {
  return pin.span?.start ?? 0;
}

function byPath(a: FileChange, b: FileChange): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
