import { createHash } from "node:crypto";
import { digestOf } from "../lib/canonical.ts";
import type { Git, Oid } from "../lib/git.ts";
import type { FileChange } from "./forge.ts";

/** A change as the tree will show it: null mode and oid delete. */
export interface TreeChange {
  readonly path: string;
  readonly mode: "100644" | "100755" | null;
  readonly oid: Oid | null;
  readonly content: Buffer | null;
  /** The mode that the path has now; null when there is no file. */
  readonly was: string | null;
}

/** The changes that change something, with the mode that each file keeps or gets. */
export async function treeChanges(git: Git, parent: Oid | null, changes: readonly FileChange[]): Promise<TreeChange[]> {
  const present = await presentEntries(
    git,
    parent,
    changes.map(({ path }) => path),
  );
  return changes.flatMap(({ path, content, executable }): TreeChange[] => {
    const old = present.get(path);
    if (content === null) return old ? [{ path, mode: null, oid: null, content, was: old.mode }] : [];
    const mode = (executable ?? old?.mode === "100755") ? "100755" : "100644";
    const oid = blobOid(content);
    return old?.mode === mode && old.oid === oid ? [] : [{ path, mode, oid, content, was: old?.mode ?? null }];
  });
}

async function presentEntries(git: Git, parent: Oid | null, paths: readonly string[]): Promise<Map<string, { mode: string; oid: Oid }>> {
  if (parent === null || paths.length === 0) return new Map();
  const { text } = await git.git(["ls-tree", "-z", "--full-tree", parent, "--", ...paths]);
  const entries = text.split("\0").flatMap((line) => {
    const [, mode, type, oid, path] = /^(\d{6}) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    return type === "blob" ? [[path as string, { mode: mode as string, oid: oid as Oid }] as const] : [];
  });
  return new Map(entries);
}

/** The id that git gives these bytes (SHA-1, as everything on GitHub has). */
function blobOid(content: Buffer): Oid {
  return createHash("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
}

/** A digest over the parent and every path, mode and blob that a commit changes; what two commits share that did the same. */
export function changesDigest(parent: Oid | null, changes: readonly Pick<TreeChange, "path" | "mode" | "oid">[]): string {
  const rows = changes.map(({ path, mode, oid }) => [path, mode, oid]).sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
  return digestOf([parent, rows]);
}

export interface CommitContent {
  readonly parent: Oid | null;
  readonly message: string;
  readonly digest: string;
}

/** What commits did, read from the local object store with two processes however many they are; merges are left out. */
export async function commitContents(git: Git, commits: readonly Oid[]): Promise<Map<Oid, CommitContent>> {
  const distinct = [...new Set(commits)];
  if (distinct.length === 0) return new Map();
  const input = `${distinct.join("\n")}\n`;
  const log = await git.git(["log", "--no-walk=unsorted", "--stdin", "-z", "--no-show-signature", "--format=%H%x00%P%x00%B"], { input });
  const raw = await git.git(["diff-tree", "--stdin", "--root", "-r", "-z", "--raw", "--no-renames", "--no-abbrev"], { input });
  const changes = changesByCommit(raw.text.split("\0"));
  const fields = log.text.split("\0");
  const contents = new Map<Oid, CommitContent>();
  for (let i = 0; i + 2 < fields.length; i += 3) {
    const [commit, parents, message] = fields.slice(i, i + 3) as [Oid, string, string];
    if (parents.includes(" ")) continue;
    const parent = parents === "" ? null : parents;
    contents.set(commit, { parent, message: message.trimEnd(), digest: changesDigest(parent, changes.get(commit) ?? []) });
  }
  return contents;
}

/** `git diff-tree --stdin -z --raw`: a commit, then `:modes oids status` and a path for each change. */
function changesByCommit(parts: readonly string[]): Map<Oid, Pick<TreeChange, "path" | "mode" | "oid">[]> {
  const found = new Map<Oid, Pick<TreeChange, "path" | "mode" | "oid">[]>();
  let current: Pick<TreeChange, "path" | "mode" | "oid">[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as string;
    const [, mode, oid, kind] = /^:\d{6} (\d{6}) [0-9a-f]+ ([0-9a-f]+) ([A-Z])$/.exec(part) ?? [];
    if (kind === undefined) found.set(part, (current = []));
    else {
      const path = parts[++i] as string;
      current.push(kind === "D" ? { path, mode: null, oid: null } : { path, mode: mode as "100644", oid: oid as Oid });
    }
  }
  return found;
}

export async function commitContent(git: Git, commit: Oid): Promise<CommitContent | null> {
  return (await commitContents(git, [commit])).get(commit) ?? null;
}

const trailer = "Mcp-Gitops-Content";

/** The message with a trailer that binds the commit to its parent and content: what a person changes or adds does not carry it. */
export async function sealMessage(git: Git, message: string, digest: string): Promise<string> {
  const args = ["interpret-trailers", "--no-divider", "--if-exists", "replace", "--trailer", `${trailer}: ${digest}`];
  return (await git.git(args, { input: `${message}\n` })).text.trimEnd();
}

/** Those of the commits that this tool made, exactly as they stand. */
export async function sealedCommits(git: Git, commits: readonly Oid[]): Promise<ReadonlySet<Oid>> {
  const contents = await commitContents(git, commits);
  const sealed = [...contents].filter(([, { message, digest }]) => message.split("\n").includes(`${trailer}: ${digest}`));
  return new Set(sealed.map(([commit]) => commit));
}
