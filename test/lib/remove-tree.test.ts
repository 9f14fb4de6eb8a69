import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { removeTree } from "../../src/lib/remove-tree.ts";

/* What a server may leave in the folders that it may write to. */

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), "remove-"));
  onTestFinished(() => void execFileSync("rm", ["-rf", "--", folder]));
  return folder;
}

/** Done by a process of its own, for its working folder; nothing of it is imported. */
const done = (program: string, cwd: string) =>
  execFileSync(process.execPath, ["-e", `const { mkdirSync, writeFileSync } = require("fs"); ${program}`], { cwd });
const noText = `mkdirSync(Buffer.from([0xff, 0xfe])); writeFileSync(Buffer.from([0xff, 0xfe, 47, 0xfd]), ""); writeFileSync(Buffer.from([0xc0]), "");`;

test.each([
  ["what is plain", 'mkdirSync("a"); writeFileSync("a/b", "")'],
  ["nothing", ""],
  [
    "folders nested deeper than any path can say",
    'for (let depth = 0; depth < 1500; depth++) { mkdirSync("aaaaaaaaaa"); process.chdir("aaaaaaaaaa"); } writeFileSync("file", "")',
  ],
  ["names that are no UTF-8", noText],
  ["names of new lines and dots", 'mkdirSync("a\\nb"); mkdirSync("..."); writeFileSync("a\\nb/ ", "")'],
])("%s", async (_, program) => {
  const folder = join(scratch(), "tree");
  mkdirSync(folder);
  done(program, folder);
  await removeTree(folder);
  expect(existsSync(folder)).toBe(false);
});

test("what is not there is fine; a link is removed and not what it leads to", async () => {
  const folder = scratch();
  await removeTree(join(folder, "none"));
  mkdirSync(join(folder, "tree"));
  writeFileSync(join(folder, "kept"), "");
  symlinkSync(folder, join(folder, "tree/link"));
  // So deep that the plain way fails.
  done('for (let depth = 0; depth < 800; depth++) { mkdirSync("aaaaaaaaaa"); process.chdir("aaaaaaaaaa"); }', join(folder, "tree"));
  await removeTree(join(folder, "tree"));
  expect([existsSync(join(folder, "tree")), existsSync(join(folder, "kept"))]).toEqual([false, true]);
});

test("folders that their owner closed, as somebody who is not root", async () => {
  const folder = scratch();
  chmodSync(folder, 0o777);
  const tree = join(folder, "tree");
  mkdirSync(join(tree, "closed/inner"), { recursive: true });
  writeFileSync(join(tree, "closed/inner/file"), "");
  const root = process.getuid?.() === 0;
  for (const path of ["closed/inner/file", "closed/inner", "closed", ""]) if (root) chownSync(join(tree, path), 65_534, 65_534);
  if (root) chownSync(folder, 65_534, 65_534);
  for (const path of ["closed/inner", "closed"]) chmodSync(join(tree, path), 0);
  const module = join(import.meta.dirname, "../../src/lib/remove-tree.ts");
  const program = `import { removeTree } from ${JSON.stringify(module)}; await removeTree(process.argv[1]);`;
  const who = root ? { uid: 65_534, gid: 65_534 } : {};
  execFileSync(process.execPath, ["--input-type=module", "-e", program, tree], { cwd: "/", ...who });
  expect(existsSync(tree)).toBe(false);
});
