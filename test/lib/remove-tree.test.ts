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

const perl = (program: string, cwd: string) => execFileSync("perl", ["-e", program], { cwd });

test.each([
  ["what is plain", 'mkdir "a"; open F, ">a/b"; print F "x"'],
  ["nothing", ""],
  ["folders nested deeper than any path can say", 'for (1..2000) { mkdir "aaaaaaaaaa"; chdir "aaaaaaaaaa" } open F, ">file"'],
  ["names that are no UTF-8", 'mkdir "\\xff\\xfe"; open F, ">\\xff\\xfe/\\xfd"; open G, ">\\xc0"'],
  ["names of new lines and dots", 'mkdir "a\\nb"; mkdir "..."; open F, ">a\\nb/ "'],
])("%s", async (_, program) => {
  const folder = join(scratch(), "tree");
  mkdirSync(folder);
  perl(program, folder);
  await removeTree(folder);
  expect(existsSync(folder)).toBe(false);
});

test("what is not there is fine; a link is removed and not what it leads to", async () => {
  const folder = scratch();
  await removeTree(join(folder, "none"));
  mkdirSync(join(folder, "tree"));
  writeFileSync(join(folder, "kept"), "");
  symlinkSync(folder, join(folder, "tree/link"));
  // Closed by its name, so that the plain way fails.
  perl('mkdir "\\xff"; open F, ">\\xff/\\xff"', join(folder, "tree"));
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
