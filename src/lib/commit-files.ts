import { ExternalError } from "./errors.ts";
import { type FileEntry, type Files, isForeign, maxFileBytes, sortedByPath, utf8Lines } from "./files.ts";
import type { Git } from "./git.ts";

interface Blob extends FileEntry {
  readonly oid: string;
}

/**
 * The files of a commit, out of git's objects alone: no work tree, no filters, no hooks. Listed once, read once. Throws ExternalError "git" when there is no such commit.
 */
export function commitFiles(git: Git, commit: string): Files {
  let listing: Promise<Map<string, Blob>> | undefined;
  const blobs = () => (listing ??= listTree(git, commit));
  const contents = blobReader(git);
  const read = async (path: string, kind: FileEntry["kind"], keep = true) => {
    const blob = (await blobs()).get(path);
    return blob?.kind === kind && blob.size <= maxFileBytes ? contents(blob, keep) : null;
  };
  return {
    origin: `commit ${commit.slice(0, 12)}`,
    list: async () => [...(await blobs()).values()],
    read: (path) => read(path, "file"),
    readOnce: (path) => read(path, "file", false),
    readlink: async (path) => (await read(path, "link"))?.toString("utf8") ?? null,
  };
}

async function listTree(git: Git, commit: string): Promise<Map<string, Blob>> {
  const { stdout, exitCode } = await git.git(["ls-tree", "-r", "-z", "-l", "--full-tree", "--end-of-options", `${commit}^{commit}`], {
    allow: [0, 128],
  });
  if (exitCode !== 0) throw new ExternalError("git", `there is no commit ${JSON.stringify(commit)} in ${git.dir}`);
  const found: Blob[] = [];
  for (const line of utf8Lines(stdout)) {
    const match = /^(\d+) blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(line);
    if (!match) continue;
    const [, mode, oid, size, path] = match as unknown as [string, string, string, string, string];
    if (isForeign(path)) continue;
    found.push({ path, kind: mode === "120000" ? "link" : "file", executable: mode === "100755", size: Number(size), oid });
  }
  return new Map(sortedByPath(found).map((blob) => [blob.path, blob]));
}

function blobReader(git: Git): (blob: Blob, keep: boolean) => Promise<Buffer> {
  const cache = new Map<string, Promise<Buffer>>();
  return ({ oid, size }, keep) => {
    const content = cache.get(oid) ?? readBlob(git, oid, size);
    if (keep) cache.set(oid, content);
    return content;
  };
}

async function readBlob(git: Git, oid: string, size: number): Promise<Buffer> {
  const found = await git.objects.read(oid);
  if (found?.type === "blob" && found.size === size) return found.content;
  throw new ExternalError("git", "git has lost an object of the commit", {
    found: found ? `${oid} is a ${found.type} of ${found.size} bytes` : `${oid} is missing`,
    todo: "run git fsck in the repository",
  });
}
