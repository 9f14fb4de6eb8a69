import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { commitFiles } from "../../src/lib/commit-files.ts";
import { type Files, followLinks, normalisePath } from "../../src/lib/files.ts";
import { type Git, openGit } from "../../src/lib/git.ts";
import { workTreeFiles } from "../../src/lib/work-tree-files.ts";

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "files-"));
});
afterEach(() => rmSync(dir, { recursive: true }));

function write(path: string, content: string | Buffer, mode = 0o644) {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), content, { mode });
}

function fill() {
  write(".mcp.json", "{}");
  write("run.sh", "#!/bin/sh\n", 0o755);
  write("a-b/ü.json", "\u00fc");
  write("a/empty", "");
  write("node_modules/x/.mcp.json", "{}");
  write("a/node_modules/y.json", "{}");
  symlinkSync("run.sh", join(dir, "link"));
  symlinkSync("a", join(dir, "folder"));
  symlinkSync("/etc/passwd", join(dir, "outside"));
  symlinkSync("../../etc", join(dir, "up"));
}

async function commit(): Promise<string> {
  const { git } = openGit(dir);
  await git(["init", "-q", "-b", "main"]);
  await git(["add", "-A"]);
  await git(["-c", "user.name=t", "-c", "user.email=t@t", "commit", "-q", "-m", "all"]);
  return (await git(["rev-parse", "HEAD"])).text;
}

const expected = [
  [".mcp.json", "file", false, 2],
  ["a-b/ü.json", "file", false, 2],
  ["a/empty", "file", false, 0],
  ["folder", "link", false, 1],
  ["link", "link", false, 6],
  ["outside", "link", false, 11],
  ["run.sh", "file", true, 10],
  ["up", "link", false, 9],
];

async function rows(files: Files) {
  const entries = await files.list();
  const sizes = await files.sizes(entries.map(({ path }) => path));
  return entries.map(({ path, kind, executable }, at) => [path, kind, executable, sizes[at]]);
}

test("a path that is no UTF-8 is not taken for another one", async () => {
  for (const folder of [Buffer.from(`${dir}/d\xff`, "latin1"), `${dir}/d\ufffd`]) {
    mkdirSync(folder);
    writeFileSync(Buffer.concat([Buffer.from(folder as Buffer), Buffer.from("/.mcp.json")]), "{}");
  }
  const oid = await commit();
  const paths = async (files: Files) => (await files.list()).map(({ path }) => path);
  expect(await paths(commitFiles(openGit(dir), oid))).toEqual(["d\ufffd/.mcp.json"]);
  expect(await paths(workTreeFiles(dir))).toEqual(["d\ufffd/.mcp.json"]);
});

test("a folder without git, a work tree and a commit list and read the same", async () => {
  fill();
  expect(await rows(workTreeFiles(dir))).toEqual(expected);
  const oid = await commit();
  const states = [workTreeFiles(dir), commitFiles(openGit(dir), oid), commitFiles(openGit(dir), "main")];
  for (const files of states) {
    expect(await rows(files)).toEqual(expected);
    expect((await files.read("a-b/ü.json"))?.toString()).toBe("ü");
    expect(await files.read("a/empty")).toEqual(Buffer.alloc(0));
    expect(await files.readlink("link")).toBe("run.sh");
    for (const path of [
      "link",
      "folder",
      "folder/empty",
      "no/such",
      "a",
      "",
      "../x",
      "run.sh/x",
      "outside",
      "node_modules/x/.mcp.json",
      "x\0",
    ])
      expect(await files.read(path)).toBe(null);
    for (const path of ["run.sh", "no", "folder/empty"]) expect(await files.readlink(path)).toBe(null);
  }
});

test("links are followed inside, never out", async () => {
  fill();
  symlinkSync("folder", join(dir, "twice"));
  symlinkSync("loop", join(dir, "loop"));
  symlinkSync("gone", join(dir, "dangling"));
  const oid = await commit();
  for (const files of [workTreeFiles(dir), commitFiles(openGit(dir), oid)]) {
    expect(await followLinks(files, "./a/../link")).toEqual({ kind: "file", path: "run.sh", via: ["link"] });
    expect(await followLinks(files, "twice/empty")).toEqual({ kind: "file", path: "a/empty", via: ["twice", "folder"] });
    const kinds = await Promise.all(
      ["outside", "up/passwd", "../x", "loop", "dangling", "a"].map(async (path) => (await followLinks(files, path)).kind),
    );
    expect(kinds).toEqual(["outside", "outside", "outside", "loop", "missing", "missing"]);
  }
});

test("git decides what belongs to a work tree; what is asked for by name is read all the same", async () => {
  fill();
  write(".gitignore", "secret.json\n");
  await commit();
  write("secret.json", "{}");
  write("new.json", "{}");
  rmSync(join(dir, "run.sh"));
  const files = workTreeFiles(dir);
  const paths = (await files.list()).map(({ path }) => path);
  expect(paths).toContain("new.json");
  expect(paths).not.toContain("secret.json");
  expect(paths).not.toContain("run.sh");
  expect((await files.read("secret.json"))?.toString()).toBe("{}");
});

test("a hundred files of a commit are read by one process, and each once", async () => {
  for (let i = 0; i < 100; i++) write(`f/${i}.json`, `{"n":${i}}`);
  const oid = await commit();
  const git = openGit(dir);
  const calls: string[] = [];
  const counted: Git = {
    ...git,
    git: (args, options) => {
      calls.push(args[0] as string);
      return git.git(args, options);
    },
    objects: {
      ...git.objects,
      read: (name) => {
        calls.push("read");
        return git.objects.read(name);
      },
    },
  };
  const files = commitFiles(counted, oid);
  const contents = await Promise.all((await files.list()).map(({ path }) => files.read(path)));
  expect(contents.map(String).sort()[99]).toBe('{"n":9}');
  // The root, the folder and its files.
  expect(calls).toEqual(Array(102).fill("read"));
  await files.read("f/1.json");
  expect(calls).toHaveLength(102);
});

test("folders that name each other again and again are refused before they fill the memory", async () => {
  const git = openGit(dir);
  await git.git(["init", "--quiet"]);
  const write = async (args: string[], input: string) => (await git.git(args, { input })).text;
  let oid = await write(["hash-object", "-w", "--stdin"], "{}");
  for (let depth = 0; depth < 8; depth++) {
    const kind = depth === 0 ? "100644 blob" : "040000 tree";
    const rows = Array.from({ length: 10 }, (_, i) => `${kind} ${oid}\t${i}\n`);
    oid = await write(["mktree"], rows.join(""));
  }
  const started = performance.now();
  await expect(commitFiles(git, oid).list()).rejects.toMatchObject({
    code: "repository",
    details: { expected: expect.stringContaining("1000000") },
  });
  expect(performance.now() - started).toBeLessThan(60_000);
});

test.each([
  ["cut off", (tree: Buffer) => tree.subarray(0, tree.length - 5)],
  ["nothing of the kind", () => Buffer.from("this is no tree")],
  ["without an end of a name", () => Buffer.from("100644 name")],
])("a folder that is %s is damage, told as such", async (_, damage) => {
  const git = openGit(dir);
  await git.git(["init", "--quiet"]);
  const blob = (await git.git(["hash-object", "-w", "--stdin"], { input: "{}" })).text;
  const good = (await git.git(["mktree"], { input: `100644 blob ${blob}\t.mcp.json\n` })).text;
  const bytes = (await git.objects.read(good))?.content as Buffer;
  const oid = (await git.git(["hash-object", "-w", "-t", "tree", "--literally", "--stdin"], { input: damage(bytes) })).text;
  await expect(commitFiles(git, oid).list()).rejects.toMatchObject({ code: "git", message: expect.stringContaining("damaged") });
});

test("a folder whose mode an old tool wrote with a zero is a folder", async () => {
  const git = openGit(dir);
  await git.git(["init", "--quiet"]);
  const blob = (await git.git(["hash-object", "-w", "--stdin"], { input: "{}" })).text;
  const inner = (await git.git(["mktree"], { input: `100644 blob ${blob}\t.mcp.json\n` })).text;
  const tree = Buffer.concat([Buffer.from("040000 a\0"), Buffer.from(inner, "hex")]);
  const oid = (await git.git(["hash-object", "-w", "-t", "tree", "--literally", "--stdin"], { input: tree })).text;
  expect((await commitFiles(git, oid).list()).map(({ path }) => path)).toEqual(["a/.mcp.json"]);
});

test("a submodule is no file, and objects by SHA-256 are read as well", async () => {
  const git = openGit(dir);
  await git.git(["init", "--quiet", "--object-format=sha256"]);
  const blob = (await git.git(["hash-object", "-w", "--stdin"], { input: "{}" })).text;
  const inner = (await git.git(["mktree"], { input: `100644 blob ${blob}\t.mcp.json\n` })).text;
  const rows = `040000 tree ${inner}\ta\n160000 commit ${"1".repeat(64)}\tmodule\n`;
  const tree = (await git.git(["mktree", "--missing"], { input: rows })).text;
  const files = commitFiles(git, tree);
  expect((await files.list()).map(({ path }) => path)).toEqual(["a/.mcp.json"]);
  expect(String(await files.read("a/.mcp.json"))).toBe("{}");
});

test("what is not there says so", async () => {
  await expect(workTreeFiles(join(dir, "no")).list()).rejects.toMatchObject({ kind: "config", code: "repository" });
  fill();
  await commit();
  await expect(commitFiles(openGit(dir), "--all").list()).rejects.toMatchObject({ code: "git" });
  await expect(commitFiles(openGit(dir), "0".repeat(40)).list()).rejects.toMatchObject({ code: "git" });
});

test("a file over 50 MB is listed and not read", async () => {
  write("big.json", Buffer.alloc(50 * 1024 * 1024 + 1, 0x20));
  const files = workTreeFiles(dir);
  expect(await files.sizes(["big.json"])).toEqual([52428801]);
  expect(await files.read("big.json")).toBe(null);
});

test("paths are normalised, and never leave the root", () => {
  expect(["a//b/./c", "a/../b", "", ".", "..", "a/../../b"].map(normalisePath)).toEqual(["a/b/c", "b", "", "", null, null]);
});

test("outside of git a folder that lies too deep to be read is passed over, as git does", async () => {
  write("a/.mcp.json", "{}");
  // Two halves, because no path of the whole can be given.
  const half = Array.from({ length: 10 }, () => "d".repeat(250)).join("/");
  for (const name of ["a", "b"]) mkdirSync(join(dir, name, half), { recursive: true });
  writeFileSync(join(dir, "b", half, "file"), "");
  renameSync(join(dir, "b"), join(dir, "a", half, "b"));
  expect((await workTreeFiles(dir).list()).map(({ path }) => path)).toEqual(["a/.mcp.json"]);
});
