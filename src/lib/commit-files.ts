import { ExternalError } from "./errors.ts";
import { type FileEntry, type Files, isForeign, maxFileBytes, sortedByPath } from "./files.ts";
import type { Git } from "./git.ts";

interface Blob extends FileEntry {
  readonly oid: string;
}

/**
 * The files of a commit, out of git's objects alone: no work tree, no filters, no hooks. Listed once; the reads of one turn of
 * the event loop share one `git cat-file --batch`. Throws ExternalError "git" when there is no such commit.
 */
export function commitFiles(git: Git, commit: string): Files {
  let listing: Promise<Map<string, Blob>> | undefined;
  const blobs = () => (listing ??= listTree(git, commit));
  const contents = blobReader(git);
  const read = async (path: string, kind: FileEntry["kind"]) => {
    const blob = (await blobs()).get(path);
    return blob?.kind === kind && blob.size <= maxFileBytes ? contents(blob) : null;
  };
  return {
    origin: `commit ${commit.slice(0, 12)}`,
    list: async () => [...(await blobs()).values()],
    read: (path) => read(path, "file"),
    readlink: async (path) => (await read(path, "link"))?.toString("utf8") ?? null,
  };
}

async function listTree(git: Git, commit: string): Promise<Map<string, Blob>> {
  const { stdout, exitCode } = await git.git(["ls-tree", "-r", "-z", "-l", "--full-tree", "--end-of-options", `${commit}^{commit}`], {
    allow: [0, 128],
  });
  if (exitCode !== 0) throw new ExternalError("git", `there is no commit ${JSON.stringify(commit)} in ${git.dir}`);
  const found: Blob[] = [];
  for (const line of stdout.toString("utf8").split("\0")) {
    const match = /^(\d+) blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(line);
    if (!match) continue;
    const [, mode, oid, size, path] = match as unknown as [string, string, string, string, string];
    if (isForeign(path)) continue;
    found.push({ path, kind: mode === "120000" ? "link" : "file", executable: mode === "100755", size: Number(size), oid });
  }
  return new Map(sortedByPath(found).map((blob) => [blob.path, blob]));
}

/** Bytes of one `cat-file` process's output at most, unless a single file is larger. */
const batchBytes = 64 * 1024 * 1024;

interface Waiting {
  readonly oid: string;
  readonly size: number;
  readonly resolve: (content: Buffer) => void;
  readonly reject: (error: unknown) => void;
}

function blobReader(git: Git): (blob: Blob) => Promise<Buffer> {
  const cache = new Map<string, Promise<Buffer>>();
  let waiting: Waiting[] = [];
  const flush = () => {
    const asked = waiting;
    waiting = [];
    for (const batch of batches(asked)) {
      readBatch(git, batch).catch((error: unknown) => {
        for (const { reject } of batch) reject(error);
      });
    }
  };
  return ({ oid, size }) => {
    const known = cache.get(oid);
    if (known) return known;
    const content = new Promise<Buffer>((resolve, reject) => {
      if (waiting.push({ oid, size, resolve, reject }) === 1) setImmediate(flush);
    });
    cache.set(oid, content);
    return content;
  };
}

function batches(asked: readonly Waiting[]): Waiting[][] {
  const made: Waiting[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const one of asked) {
    if (bytes + one.size > batchBytes) {
      made.push([]);
      bytes = 0;
    }
    made.at(-1)?.push(one);
    bytes += one.size;
  }
  return made;
}

async function readBatch(git: Git, batch: readonly Waiting[]): Promise<void> {
  const { stdout } = await git.git(["cat-file", "--batch"], { input: batch.map(({ oid }) => `${oid}\n`).join("") });
  let at = 0;
  for (const { oid, size, resolve } of batch) {
    const lineEnd = stdout.indexOf(0x0a, at);
    const header = stdout.toString("utf8", at, lineEnd);
    if (header !== `${oid} blob ${size}`) {
      throw new ExternalError("git", `git has lost an object of the commit`, { found: header, todo: "run git fsck in the repository" });
    }
    // A copy, so that one small file does not keep the whole batch in memory.
    resolve(Buffer.from(stdout.subarray(lineEnd + 1, lineEnd + 1 + size)));
    at = lineEnd + 1 + size + 1;
  }
}
