import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { openLocalRepository } from "../../src/forge/local.ts";
import { openLedger } from "../../src/ledger/open-ledger.ts";
import { openGit } from "../../src/lib/git.ts";
import { commitInWorkTree, type Fixture, makeRepository, testClock } from "../fakes/repository.ts";
import { forgeContract, sceneFiles } from "./contract.ts";

const branch = "mcp-gitops/=2emcp/search";

async function openRun(dir: string, clock = testClock()) {
  const local = await openLocalRepository({ dir, clock });
  const ledger = openLedger({ git: local.git, refs: local.refs, clock, run: "test" });
  return { ...local, ledger, forge: local.forge(ledger), clock };
}

async function scene(fixture: Fixture) {
  const run = await openRun(fixture.clone.dir);
  return {
    forge: run.forge,
    git: run.git,
    push: fixture.push,
    reopen: async () => (await openRun(fixture.clone.dir, run.clock)).forge,
    [Symbol.asyncDispose]: () => fixture[Symbol.asyncDispose](),
  };
}

forgeContract("a bare origin on this machine", async () => scene(await makeRepository(sceneFiles)));

/** A hook of the origin: a script that git runs for what is pushed. */
function hook(fixture: Fixture, name: string, lines: string): void {
  mkdirSync(path.join(fixture.origin.dir, "hooks"), { recursive: true });
  writeFileSync(path.join(fixture.origin.dir, "hooks", name), `#!/bin/sh\n${lines}\n`, { mode: 0o755 });
}

forgeContract("an origin on this machine that has hooks for what is pushed", async () => {
  const fixture = await makeRepository(sceneFiles);
  hook(fixture, "pre-receive", "exit 0");
  return scene(fixture);
});

test("hooks of an origin decide and hear of every branch that is written, as of a push", async () => {
  await using fixture = await makeRepository(sceneFiles);
  hook(fixture, "pre-receive", 'grep -q " refs/heads/main$" && { echo "main is guarded" >&2; exit 1; }; exit 0');
  hook(fixture, "post-receive", "cat >> heard");
  const { forge, refs } = await openRun(fixture.clone.dir);
  const { branch: main, commit: base } = await forge.base();
  const request = { parent: base, expected: null, changes: [{ path: "x", content: Buffer.from("x") }], message: "Update" };
  const head = await forge.commit({ branch, ...request });
  const { id } = await forge.openProposal({ branch, title: "Update", body: "", labels: [] });
  expect(await forge.mergeProposal(id, head, "Merge")).toEqual({
    kind: "blocked",
    why: "the repository does not let the branch main be written: main is guarded (hook declined)",
  });
  await expect(forge.moveBranch(main, base, head)).rejects.toMatchObject({
    code: "permission",
    details: { found: expect.stringContaining("main is guarded") },
  });
  await expect(forge.moveBranch(branch, base, null)).rejects.toMatchObject({ code: "conflict" });
  await forge.moveBranch(branch, head, null);
  expect([await refs.branch(main), await refs.branch(branch)]).toEqual([base, null]);
  const none = "0".repeat(40);
  const ref = `refs/heads/${branch}`;
  const heard = readFileSync(path.join(fixture.origin.dir, "heard"), "utf8").split("\n");
  expect(heard.filter((line) => line.endsWith(ref))).toEqual([`${none} ${head} ${ref}`, `${head} ${none} ${ref}`]);
});

test("a branch whose name leaves no room for a proposal is told, with what to do", async () => {
  await using fixture = await makeRepository(sceneFiles);
  await fixture.origin.git(["branch", "mcp-gitops", "main"]);
  const { forge } = await openRun(fixture.clone.dir);
  const { commit: parent } = await forge.base();
  await expect(forge.commit({ branch, parent, expected: null, changes: [], message: "Update" })).rejects.toMatchObject({
    code: "repository",
    details: { found: "a branch mcp-gitops", todo: expect.stringContaining("git branch -m mcp-gitops NAME") },
  });
});

/** One repository without a remote, on whose base branch a person works. */
async function openAlone(fixture: Fixture) {
  await fixture.clone.git(["remote", "remove", "origin"]);
  const run = await openRun(fixture.clone.dir);
  const { commit: base } = await run.forge.base();
  const changes = [
    { path: "list.txt", content: Buffer.from("a\nB\nc\n") },
    { path: ".mcp/x/lock.json", content: Buffer.from("{}\n") },
  ];
  const head = await run.forge.commit({ branch, parent: base, expected: null, changes, message: "Update" });
  const { id } = await run.forge.openProposal({ branch, title: "Update", body: "", labels: [] });
  return { ...run, base, head, id, file: (name: string) => path.join(fixture.clone.dir, name) };
}

test("a merge into the branch that is checked out brings the work tree along", async () => {
  await using fixture = await makeRepository(sceneFiles);
  const run = await openAlone(fixture);
  writeFileSync(run.file("notes.txt"), "mine");
  expect(await run.forge.mergeProposal(run.id, run.head, "Merge")).toMatchObject({ kind: "merged" });
  expect(readFileSync(run.file("list.txt"), "utf8")).toBe("a\nB\nc\n");
  expect((await fixture.clone.git(["status", "--porcelain"])).text).toBe("?? notes.txt");
});

test.each([
  ["a changed file that the merge does not touch", "README.md"],
  ["a changed file that the merge touches", "list.txt"],
  ["a file in the way of a new one", ".mcp/x/lock.json"],
])("a merge into a dirty work tree is refused and nothing is touched: %s", async (_, name) => {
  await using fixture = await makeRepository({ ...sceneFiles, ".mcp/x/contract.json": "{}\n" });
  const run = await openAlone(fixture);
  writeFileSync(run.file(name), "mine");
  const before = (await fixture.clone.git(["status", "--porcelain"])).text;
  await expect(run.forge.mergeProposal(run.id, run.head, "Merge")).rejects.toMatchObject({ kind: "config", code: "repository" });
  expect((await run.forge.base()).commit).toBe(run.base);
  expect(readFileSync(run.file(name), "utf8")).toBe("mine");
  expect((await fixture.clone.git(["status", "--porcelain"])).text).toBe(before);
});

test("a run that ended in the middle of the work tree is finished by the next", async () => {
  await using fixture = await makeRepository(sceneFiles);
  const run = await openAlone(fixture);
  // What a killed `git read-tree -u` leaves: files written, index and branch as before.
  await fixture.clone.git(["restore", `--source=${run.head}`, "--worktree", "--", "list.txt", ".mcp"]);
  expect((await fixture.clone.git(["status", "--porcelain", "-uall"])).text).toBe(" M list.txt\n?? .mcp/x/lock.json");
  expect(await run.forge.mergeProposal(run.id, run.head, "Merge")).toMatchObject({ kind: "merged" });
  expect((await fixture.clone.git(["status", "--porcelain"])).text).toBe("");
});

test("a branch that is checked out is not deleted", async () => {
  await using fixture = await makeRepository(sceneFiles);
  const run = await openAlone(fixture);
  await fixture.clone.git(["checkout", "--quiet", branch]);
  await expect(run.forge.moveBranch(branch, run.head, null)).rejects.toMatchObject({ code: "repository" });
  expect(await run.forge.branch(branch)).toBe(run.head);
});

test("what people do to a branch with git alone is seen: merged by hand, squashed away, deleted", async () => {
  await using fixture = await makeRepository(sceneFiles);
  const run = await openAlone(fixture);
  await fixture.clone.git([
    "-c",
    "user.name=Ada",
    "-c",
    "user.email=ada@example.com",
    "merge",
    "--quiet",
    "--no-ff",
    "-m",
    "By hand",
    branch,
  ]);
  const merge = (await fixture.clone.git(["rev-parse", "main"])).text;
  await commitInWorkTree(fixture.clone, { "README.md": "later\n" });
  expect(await run.forge.proposals()).toMatchObject([{ state: "merged", head: run.head, merge }]);
  await fixture.clone.git(["branch", "--quiet", "-D", branch]);
  expect(await run.forge.proposals()).toMatchObject([{ state: "merged", head: run.head, merge }]);
  const { commit: base } = await run.forge.base();
  const changes = [{ path: "list.txt", content: Buffer.from("other\n") }];
  await run.forge.commit({ branch, parent: base, expected: null, changes, message: "Update again" });
  await fixture.clone.git(["branch", "--quiet", "-D", branch]);
  await run.forge.commit({ branch: "mcp-gitops/pin", parent: base, expected: null, changes, message: "Pin" });
  await run.forge.openProposal({ branch: "mcp-gitops/pin", title: "Pin", body: "", labels: [] });
  await fixture.clone.git(["branch", "--quiet", "-D", "mcp-gitops/pin"]);
  expect(await run.forge.proposals()).toMatchObject([
    { branch: "mcp-gitops/pin", state: "closed" },
    { branch, state: "merged" },
  ]);
});

test("a base branch that was rewritten makes nobody a worker on our branches", async () => {
  await using fixture = await makeRepository(sceneFiles);
  const { forge } = await openRun(fixture.clone.dir);
  const { branch: main, commit: first } = await forge.base();
  const parent = await fixture.push({ "README.md": "a secret\n" });
  const changes = [{ path: "list.txt", content: Buffer.from("a\nB\nc\n") }];
  await forge.commit({ branch, parent, expected: null, changes, message: "Update" });
  await forge.openProposal({ branch, title: "Update", body: "", labels: [] });
  await forge.moveBranch(main, parent, first);
  expect(await forge.proposals()).toMatchObject([{ state: "open", edited: false }]);
  await fixture.push({ "notes.txt": "mine\n" }, { branch });
  expect(await forge.proposals()).toMatchObject([{ state: "open", edited: true }]);
});

test("the clone of a bare origin keeps its work tree, its index and its branches", async () => {
  await using fixture = await makeRepository(sceneFiles);
  const before = (await fixture.clone.git(["for-each-ref"])).text;
  const { forge, git } = await openRun(fixture.clone.dir);
  expect(git.dir).toBe(fixture.origin.dir);
  const { commit: base } = await forge.base();
  const changes = [{ path: "list.txt", content: Buffer.from("a\nB\nc\n") }];
  const head = await forge.commit({ branch, parent: base, expected: null, changes, message: "Update" });
  const { id } = await forge.openProposal({ branch, title: "Update", body: "", labels: [] });
  await forge.mergeProposal(id, head, "Merge");
  expect((await fixture.clone.git(["for-each-ref"])).text).toBe(before);
  expect((await fixture.clone.git(["status", "--porcelain"])).text).toBe("");
  await fixture.clone.git(["pull", "--quiet", "--ff-only", "origin", "main"]);
  expect((await fixture.origin.git(["fsck", "--strict"])).exitCode).toBe(0);
});

test("commits are written and committed by this program, whoever runs it", async () => {
  await using fixture = await makeRepository(sceneFiles);
  await fixture.origin.git(["config", "user.name", "Grace <Hopper>"]);
  await fixture.origin.git(["config", "user.email", "grace@example.com"]);
  const { forge, git } = await openRun(fixture.clone.dir);
  const { commit: base } = await forge.base();
  const head = await forge.commit({ branch, parent: base, expected: null, changes: [], message: "Nothing" });
  const { text } = await openGit(git.dir).git(["log", "-1", "--format=%an %ae / %cn %ce %cI", head]);
  expect(text).toBe("mcp-gitops noreply@mcp-gitops.invalid / mcp-gitops noreply@mcp-gitops.invalid 2026-11-05T12:00:00+00:00");
});
