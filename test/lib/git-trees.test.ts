import fc from "fast-check";
import { expect, test } from "vitest";
import type { Git } from "../../src/lib/git.ts";
import { editTree, type PathChange } from "../../src/lib/git-trees.ts";
import { makeRepository } from "../fakes/repository.ts";

/** Short names that sort in every way git's order is special about, and some that no encoding likes. */
const name = fc.constantFrom("a", "a.b", "a-", "a0", "A", "b", "=2e", "é", "日本", "lock.json");
const change = fc.record({
  path: fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join("/")),
  content: fc.option(fc.uint8Array({ maxLength: 4 }).map((bytes) => Buffer.from(bytes))),
  executable: fc.boolean(),
});

test("an edited tree is the tree that git's own index would make", async () => {
  await using fixture = await makeRepository({ "a/b": "1", "a.b": "2", "b/a/lock.json": "3", "keep/me": "4" });
  const base = (await fixture.clone.git(["rev-parse", "main"])).text;
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (drawn) => {
      const changes = withoutCollisions(drawn);
      expect(await editTree(fixture.clone, base, changes)).toBe(await byIndex(fixture.clone, base, changes));
    }),
    { numRuns: 25 },
  );
  expect((await fixture.clone.git(["fsck", "--strict"])).exitCode).toBe(0);
});

test("paths that leave the repository or enter git's own folder are refused", async () => {
  await using fixture = await makeRepository();
  for (const path of ["../x", "a/../../x", "/x", "a//b", ".git/config", "a/.GIT/hooks/x", "a\nb", "", "."]) {
    await expect(editTree(fixture.clone, null, [{ path, content: Buffer.from("") }])).rejects.toMatchObject({ code: "repository" });
  }
});

/** One change a path, and no path that is a folder of another: git's index has no answer to those. */
function withoutCollisions(changes: readonly PathChange[]): PathChange[] {
  const there = ["a/b", "a.b", "b/a/lock.json", "keep/me"];
  const kept: PathChange[] = [];
  for (const change of changes) {
    const others = [...there, ...kept.map(({ path }) => path)].filter((path) => path !== change.path);
    const clash = others.some((path) => path.startsWith(`${change.path}/`) || change.path.startsWith(`${path}/`));
    if (!clash && !kept.some(({ path }) => path === change.path)) kept.push(change);
  }
  return kept;
}

async function byIndex(git: Git, base: string, changes: readonly PathChange[]): Promise<string> {
  const env = { GIT_INDEX_FILE: `${git.dir}/.git/test-index` };
  await git.git(["read-tree", base], { env });
  for (const { path, content, executable } of changes) {
    if (content === null) {
      await git.git(["update-index", "--force-remove", "--", path], { env });
      continue;
    }
    const oid = (await git.git(["hash-object", "-w", "--stdin"], { input: content })).text;
    await git.git(["update-index", "--add", "--cacheinfo", `${executable ? "100755" : "100644"},${oid},${path}`], { env });
  }
  return (await git.git(["write-tree"], { env })).text;
}
