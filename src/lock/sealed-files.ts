import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A file as it was installed: path, size in bytes, modification time in milliseconds, SHA-512 in base64. */
export type SealedFile = readonly [path: string, size: number, mtimeMs: number, sha512: string];

/**
 * How a file is not what it was. `missing`: it is not there, as after half a removal; `changed`: there is something else in its place.
 */
export interface Difference {
  readonly kind: "missing" | "changed";
  readonly path: string;
}

/** All files below a folder but those in folders that are left out, sorted by path. */
export function sealFiles(root: string, leaveOut: (name: string, path: string) => boolean = () => false): SealedFile[] {
  const files: SealedFile[] = [];
  const walk = (relative: string) => {
    for (const entry of readdirSync(join(root, relative), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = relative === "" ? entry.name : `${relative}/${entry.name}`;
      if (leaveOut(entry.name, path)) continue;
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) files.push(sealFile(root, path));
    }
  };
  walk("");
  return files;
}

export function sealFile(root: string, path: string): SealedFile {
  const { size, mtimeMs } = lstatSync(join(root, path));
  return [path, size, mtimeMs, digestOfFile(join(root, path))];
}

function digestOfFile(path: string): string {
  return createHash("sha512").update(readFileSync(path)).digest("base64");
}

/**
 * The first file that is not what was sealed, changed ones before missing ones; null where all are. By `stat`, bytes are only read where size or time
 * differ: who sets times back on purpose is found by `bytes`.
 */
export function differenceIn(root: string, files: readonly SealedFile[], how: "stat" | "bytes"): Difference | null {
  let missing: Difference | null = null;
  for (const [path, size, mtimeMs, sha512] of files) {
    const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
    if (stat === undefined) missing ??= { kind: "missing", path };
    else if (!stat.isFile() || stat.size !== size) return { kind: "changed", path };
    else if ((how === "bytes" || stat.mtimeMs !== mtimeMs) && digestOfFile(join(root, path)) !== sha512) return { kind: "changed", path };
  }
  return missing;
}

/** What a start looks at in a tree (path, size, time), and what is looked at where that differs. */
export const indexFile = "files.json";
const digestsFile = "digests.json";

/** Writes down what stands in a tree, last of all: a tree with an index is whole. */
export function sealTree(root: string): void {
  // Python writes its bytecode beside the sources when it likes.
  const files = sealFiles(root, (name, path) => name === "__pycache__" || path === indexFile || path === digestsFile);
  writeFileSync(join(root, digestsFile), JSON.stringify(files.map(([path, , , sha512]) => [path, sha512])));
  writeFileSync(join(root, indexFile), JSON.stringify(files.map(([path, size, mtimeMs]) => [path, size, mtimeMs])));
}

/** How a sealed tree is not what it was; `unsealed` where it has no index that can be read. */
export function differenceInTree(root: string): Difference | "unsealed" | null {
  const [index, digests] = [rowsOf(join(root, indexFile)), rowsOf(join(root, digestsFile))];
  if (index === null || digests === null || index.length !== digests.length) return "unsealed";
  const files = index.map(
    ([path, size, mtimeMs], at): SealedFile => [String(path), Number(size), Number(mtimeMs), String(digests[at]?.[1])],
  );
  return digests.every(([path], at) => path === files[at]?.[0]) ? differenceIn(root, files, "bytes") : "unsealed";
}

function rowsOf(file: string): (readonly unknown[])[] | null {
  try {
    const rows = JSON.parse(readFileSync(file, "utf8")) as unknown;
    return Array.isArray(rows) && rows.every(Array.isArray) ? rows : null;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
