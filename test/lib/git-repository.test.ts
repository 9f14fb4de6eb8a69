import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { openGit } from "../../src/lib/git.ts";
import { repositoryOf } from "../../src/lib/git-repository.ts";
import { commitInWorkTree, makeRepository } from "../fakes/repository.ts";

test("a clone of a repository on this machine works on that repository", async () => {
  await using fixture = await makeRepository();
  mkdirSync(path.join(fixture.clone.dir, "deep/er"), { recursive: true });
  const repository = await repositoryOf(path.join(fixture.clone.dir, "deep/er"));
  expect(repository).toMatchObject({ dir: fixture.clone.dir, workTree: fixture.clone.dir, base: "main", origin: { kind: "path" } });
  expect(repository.git.dir).toBe(fixture.origin.dir);
  expect(await repositoryOf(fixture.origin.dir)).toMatchObject({ workTree: null, base: "main", origin: { kind: "none" } });
});

test("a remote that is reached over a network is left alone; its default branch is the base", async () => {
  await using fixture = await makeRepository();
  const { clone } = fixture;
  await clone.git(["branch", "trunk"]);
  await clone.git(["symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/trunk"]);
  for (const url of ["https://git.example.com/a/b.git", "git@git.example.com:a/b.git", "ssh://git.example.com/a/b"]) {
    await clone.git(["remote", "set-url", "origin", url]);
    expect(await repositoryOf(clone.dir)).toMatchObject({ base: "trunk", origin: { kind: "url", url }, git: { dir: clone.dir } });
  }
  await clone.git(["checkout", "--quiet", "--detach"]);
  await clone.git(["branch", "--quiet", "-D", "main", "trunk"]);
  expect(await repositoryOf(clone.dir)).toMatchObject({ base: null });
});

test("the base is the branch that was named or configured, never one of this program's", async () => {
  await using fixture = await makeRepository();
  const { clone } = fixture;
  await clone.git(["remote", "remove", "origin"]);
  await clone.git(["branch", "--move", "main", "work"]);
  for (const name of ["mcp-ledger", "mcp-live", "mcp-gitops/pin"]) await clone.git(["branch", name]);
  await clone.git(["checkout", "--quiet", "mcp-gitops/pin"]);
  expect((await repositoryOf(clone.dir)).base).toBe("work");
  await clone.git(["branch", "other"]);
  expect((await repositoryOf(clone.dir, { base: "other" })).base).toBe("other");
  await clone.git(["config", "mcp-gitops.base", "other"]);
  expect((await repositoryOf(clone.dir)).base).toBe("other");
});

test("a checkout of a branch that has no commit yet goes by the others, whatever is called HEAD beside it", async () => {
  await using fixture = await makeRepository();
  const { clone } = fixture;
  await clone.git(["remote", "remove", "origin"]);
  await clone.git(["checkout", "--quiet", "--orphan", "new"]);
  expect(await repositoryOf(clone.dir)).toMatchObject({ dir: clone.dir, workTree: clone.dir, base: "main" });
  writeFileSync(path.join(clone.dir, "HEAD"), "a file");
  expect(await repositoryOf(clone.dir)).toMatchObject({ dir: clone.dir, workTree: clone.dir, base: "main" });
});

test("what cannot be worked on says what to do", async () => {
  await using fixture = await makeRepository();
  const refused = { kind: "config", code: "repository" };
  await expect(repositoryOf(fixture.folder)).rejects.toMatchObject({ ...refused, details: { todo: expect.stringContaining("git init") } });
  await expect(repositoryOf(path.join(fixture.folder, "nowhere"))).rejects.toMatchObject(refused);
  await expect(repositoryOf(fixture.clone.dir, { base: "dev" })).rejects.toThrow('there is no branch "dev"');
  await openGit(fixture.folder).git(["init", "--quiet", "empty"]);
  await expect(repositoryOf(path.join(fixture.folder, "empty"))).rejects.toThrow("has no commit yet");
  await fixture.clone.git(["remote", "set-url", "origin", "../gone.git"]);
  await expect(repositoryOf(fixture.clone.dir)).rejects.toThrow("the remote `origin` is a folder that does not exist");
});

test("a repository whose origin is another work tree works on that one", async () => {
  await using fixture = await makeRepository();
  await openGit(fixture.folder).git(["clone", "--quiet", "repo", "second"]);
  const second = openGit(path.join(fixture.folder, "second"));
  await commitInWorkTree(second, { "a.txt": "1" });
  expect((await repositoryOf(second.dir)).git.dir).toBe(fixture.clone.dir);
});
