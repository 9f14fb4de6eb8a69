import { createHash } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { deflateSync } from "node:zlib";
import type { Git, Oid } from "./git.ts";
import type { Identity } from "./git-identity.ts";

/**
 * Objects written by this process as loose objects, as git itself does it: a temporary file, then a rename. Nothing points to them
 * before a ref is moved, so a run that ends anywhere in here has changed nothing. One git process an object would cost ten times more.
 */
export interface GitObjects {
  write(type: ObjectType, body: Buffer): Oid;
  readonly oidBytes: 20 | 32;
}

export type ObjectType = "blob" | "tree" | "commit";

const opened = new WeakMap<Git, Promise<GitObjects>>();

/** The object store of a repository; asked of git once. */
export function gitObjects(git: Git): Promise<GitObjects> {
  const known = opened.get(git);
  if (known) return known;
  const objects = openObjects(git);
  opened.set(git, objects);
  objects.catch(() => opened.delete(git));
  return objects;
}

async function openObjects(git: Git): Promise<GitObjects> {
  const [format, folder] = (await git.git(["rev-parse", "--show-object-format", "--git-path", "objects"])).text.split("\n") as [
    string,
    string,
  ];
  const root = path.resolve(git.dir, folder);
  return {
    oidBytes: format === "sha256" ? 32 : 20,
    write(type, body) {
      const content = Buffer.concat([Buffer.from(`${type} ${body.length}\0`), body]);
      const oid = createHash(format === "sha256" ? "sha256" : "sha1")
        .update(content)
        .digest("hex");
      writeLoose(path.join(root, oid.slice(0, 2)), oid.slice(2), content);
      return oid;
    },
  };
}

let written = 0;

function writeLoose(folder: string, name: string, content: Buffer): void {
  const file = path.join(folder, name);
  if (existsSync(file)) return;
  mkdirSync(folder, { recursive: true });
  // `git prune` removes what has this prefix when a run ended before the rename.
  const temporary = path.join(folder, `tmp_obj_${process.pid}_${written++}`);
  try {
    writeFileSync(temporary, deflateSync(content, { level: 1 }), { mode: 0o444, flag: "wx" });
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

export interface NewCommit {
  readonly tree: Oid;
  readonly parents: readonly Oid[];
  readonly message: string;
  readonly author: Identity;
  readonly committer: Identity;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export function writeCommit(objects: GitObjects, commit: NewCommit): Oid {
  const when = `${Math.floor(commit.at / 1000)} +0000`;
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${identityText(commit.author)} ${when}`,
    `committer ${identityText(commit.committer)} ${when}`,
    "",
    `${commit.message.replaceAll("\0", "").trimEnd()}\n`,
  ];
  return objects.write("commit", Buffer.from(lines.join("\n")));
}

/** A name with `<` or a line end in it would write other headers. */
function identityText(identity: Identity): string {
  return `${identity.name.replace(/[<>\0\r\n]/g, "")} <${identity.email.replace(/[<>\0\r\n]/g, "")}>`;
}
