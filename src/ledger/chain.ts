import type { Git, Oid } from "../lib/git.ts";

/** One commit of the ledger as git has it. */
export interface Link {
  readonly commit: Oid;
  readonly parents: readonly Oid[];
  readonly message: string;
  readonly changes: readonly FileStep[];
}

export interface FileStep {
  /** `A` for an added file; everything else is no way to treat a ledger. */
  readonly status: string;
  readonly mode: string;
  readonly oid: Oid;
  readonly path: string;
}

/** What the ledger is, whatever a repository's `refs/replace` would make of it, and without a network. */
const asWritten = { GIT_NO_REPLACE_OBJECTS: "1", GIT_NO_LAZY_FETCH: "1" };

/** The commits of a ledger after `since` (null: all), oldest first, in one pass of git. */
export async function readChain(git: Git, head: Oid, since: Oid | null = null): Promise<Link[]> {
  const range = since === null ? [head] : [head, `^${since}`];
  const how = [
    "--reverse",
    "-z",
    "--raw",
    "--no-abbrev",
    "-r",
    "--root",
    "--no-renames",
    "--no-show-signature",
    "--no-color",
    "--encoding=UTF-8",
  ];
  const { stdout } = await git.git(["log", ...how, "--format=tformat:%x01%H %P%x02%B", ...range, "--"], { env: asWritten });
  const links: (Link & { changes: FileStep[] })[] = [];
  let step: string | null = null;
  for (const token of tokens(stdout)) {
    if (step !== null) {
      const [, mode, , oid, status] = step.split(" ") as [string, string, string, string, string];
      links.at(-1)?.changes.push({ status, mode, oid, path: token });
      step = null;
    } else if (token.startsWith("\x01")) links.push(linkOf(token));
    else if (token.startsWith("\n:") || token.startsWith(":")) step = token.trimStart();
  }
  return links;
}

function* tokens(bytes: Buffer): Generator<string> {
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(0, at);
    yield bytes.toString("utf8", at, end < 0 ? bytes.length : end);
    at = end < 0 ? bytes.length : end + 1;
  }
}

function linkOf(token: string): Link & { changes: FileStep[] } {
  const cut = token.indexOf("\x02");
  const [commit, ...parents] = token.slice(1, cut).trim().split(" ") as [Oid, ...Oid[]];
  return { commit, parents, message: token.slice(cut + 1), changes: [] };
}

/** The bytes of what each name (an object id, or `<commit>:<path>`) stands for, in their order; null where that is not here. */
export async function readObjects(git: Git, names: readonly string[]): Promise<(Buffer | null)[]> {
  if (names.length === 0) return [];
  const { stdout } = await git.git(["cat-file", "--batch", "--buffer"], { input: `${names.join("\n")}\n`, env: asWritten });
  let at = 0;
  return names.map(() => {
    const end = stdout.indexOf(0x0a, at);
    const header = /^[0-9a-f]+ [a-z]+ (\d+)$/.exec(stdout.toString("latin1", at, end));
    const size = header ? Number(header[1]) : -1;
    at = end + 1 + size + 1;
    return header ? stdout.subarray(end + 1, at - 1) : null;
  });
}
