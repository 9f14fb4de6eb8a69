import { expect, test } from "vitest";
import { ConfigError, ExternalError } from "../../src/lib/errors.ts";
import { githubWorld, proposalBranch, pushAs } from "./github-world.ts";

const text = (content: string) => Buffer.from(content);

test("a commit on an existing branch is made and signed by GitHub, and is here afterwards", async () => {
  await using world = await githubWorld();
  const { forge, fake, git } = world;
  const { commit: parent } = await forge.base();
  const root = await forge.commit({
    branch: "mcp-ledger",
    parent: null,
    expected: null,
    changes: [{ path: "a.json", content: text("{}\n") }],
    message: "Start",
  });
  fake.requests.length = 0;
  const changes = [
    { path: "b.json", content: text('{"b":1}\n') },
    { path: "a.json", content: null },
  ];
  const next = await forge.commit({
    branch: "mcp-ledger",
    parent: root,
    expected: root,
    changes,
    message: "Second\n\nBody of two\nlines\n\nRun: 7\n",
  });

  expect([...new Set(fake.requests.map(({ operation }) => operation))]).toEqual(["graphql:createCommitOnBranch", "git:upload-pack"]);
  expect(fake.requests[0]?.body).toEqual({
    branch: { repositoryNameWithOwner: "octo/fleet", branchName: "mcp-ledger" },
    expectedHeadOid: root,
    message: { headline: "Second", body: "Body of two\nlines\n\nRun: 7" },
    fileChanges: { additions: [{ path: "b.json", contents: text('{"b":1}\n').toString("base64") }], deletions: [{ path: "a.json" }] },
  });
  expect(fake.state.verified.has(next)).toBe(true);
  expect((await git.git(["log", "-1", "--format=%P|%B", next])).text.trimEnd()).toBe(`${root}|Second\n\nBody of two\nlines\n\nRun: 7`);
  expect((await git.git(["ls-tree", "--name-only", next])).text).toBe("b.json");
  expect(await forge.branch("mcp-ledger")).toBe(next);
  expect((await git.git(["rev-list", "--max-parents=0", root])).text).toBe(root);
  expect(parent).not.toBe(root);
});

test("an executable script keeps its bit, and a new one gets it", async () => {
  await using world = await githubWorld();
  const { forge, fake, git } = world;
  const { commit: parent } = await forge.base();
  const first = [{ path: "run.sh", content: text("#!/bin/sh\nexec npx -y one@1.1.0\n") }];
  const head = await forge.commit({ branch: "mcp-gitops/run", parent, expected: null, changes: first, message: "Update one" });
  const second = [
    { path: "run.sh", content: text("#!/bin/sh\nexec npx -y one@1.2.0\n") },
    { path: "new.sh", content: text("#!/bin/sh\n"), executable: true },
    { path: "icon.png", content: Buffer.from([0x89, 0x50, 0, 0xff]) },
  ];
  const next = await forge.commit({ branch: "mcp-gitops/run", parent: head, expected: head, changes: second, message: "Update one again" });

  const lines = (await git.git(["ls-tree", "-r", "--format=%(objectmode) %(path)", next])).text.split("\n");
  expect(lines).toEqual(["100644 .mcp.json", "100644 icon.png", "100755 new.sh", "100755 run.sh"]);
  expect((await git.git(["cat-file", "blob", `${next}:icon.png`])).stdout).toEqual(Buffer.from([0x89, 0x50, 0, 0xff]));
  expect(fake.requests.some(({ operation }) => operation === "graphql:createCommitOnBranch")).toBe(false);
  const commits = fake.requests.filter(({ operation }) => operation === "git/create-commit");
  expect(commits.map(({ body }) => Object.keys(body as object).sort())).toEqual([
    ["message", "parents", "tree"],
    ["message", "parents", "tree"],
  ]);
});

test("a branch is rebuilt on a newer base, moved and deleted by compare-and-swap only", async () => {
  await using world = await githubWorld();
  const { forge, person, fake } = world;
  const { head } = await proposalBranch(forge, "mcp-gitops/one");
  await pushAs(person, { "other.txt": "x\n" }, { message: "Something else" });
  const { commit: newer } = await forge.base();
  const changes = [{ path: "pins/one", content: text("1.2.0\n") }];
  const next = await forge.commit({ branch: "mcp-gitops/one", parent: newer, expected: head, changes, message: "Update one" });
  expect((await world.git.git(["rev-parse", `${next}^`])).text).toBe(newer);

  await expect(forge.moveBranch("mcp-gitops/one", head, newer)).rejects.toMatchObject({
    code: "conflict",
    details: { expected: head, found: next },
  });
  await expect(forge.commit({ branch: "mcp-gitops/one", parent: head, expected: head, changes, message: "Late" })).rejects.toThrow(
    ExternalError,
  );
  await expect(forge.commit({ branch: "mcp-gitops/one", parent: newer, expected: null, changes, message: "Late" })).rejects.toMatchObject({
    code: "conflict",
  });
  await forge.moveBranch("mcp-live", null, newer);
  await forge.moveBranch("mcp-live", newer, head);
  expect(await forge.branches("mcp-")).toEqual([
    { name: "mcp-gitops/one", head: next },
    { name: "mcp-live", head },
  ]);
  await forge.moveBranch("mcp-live", head, null);
  await forge.moveBranch("mcp-live", null, null);
  expect(await forge.branch("mcp-live")).toBeNull();
  expect(fake.requests.filter(({ operation }) => operation === "graphql:updateRefs")[1]?.body).toMatchObject({
    refUpdates: [{ name: "refs/heads/mcp-gitops/one", beforeOid: head, afterOid: next }],
  });
});

test("lost responses, lost requests and 5xx leave one commit each", async () => {
  await using world = await githubWorld();
  const { forge, fake } = world;
  const changes = (n: number) => [{ path: `e/${n}.json`, content: text(`${n}\n`) }];
  let head: string | null = null;
  for (const [n, fault] of [
    { on: "graphql:updateRefs", kind: "lost-response" },
    { on: "graphql:createCommitOnBranch", kind: "lost-response" },
    { on: "graphql:createCommitOnBranch", kind: "lost-request" },
    { on: "graphql:createCommitOnBranch", kind: "server-error", times: 2 },
    { on: "graphql:createCommitOnBranch", kind: "secondary-limit" },
  ].entries()) {
    fake.fault(fault as Parameters<typeof fake.fault>[0]);
    head = await forge.commit({ branch: "mcp-ledger", parent: head, expected: head, changes: changes(n), message: `Event ${n}` });
  }
  expect((await fake.git.git(["log", "--reverse", "--format=%s", "mcp-ledger"])).text).toBe("Event 0\nEvent 1\nEvent 2\nEvent 3\nEvent 4");
  expect(world.warnings).toEqual(["GitHub's secondary rate limit is reached: waiting 1 s"]);
});

test("a protected branch, a missing permission and a long rate limit say what to do", async () => {
  await using world = await githubWorld();
  const { forge, fake } = world;
  const { commit: parent } = await forge.base();
  await fake.protect("main", { pullRequestsOnly: true });
  const order = { branch: "main", parent, expected: parent, changes: [{ path: "x", content: text("x") }], message: "Straight in" };
  await expect(forge.commit(order)).rejects.toMatchObject({
    name: "ConfigError",
    code: "permission",
    message: expect.stringContaining("ruleset forbids it"),
  });
  await expect(forge.moveBranch("main", parent, null)).rejects.toThrow(ConfigError);
  const push = pushAs(world.person, { "x.txt": "x\n" });
  await expect(push).rejects.toMatchObject({ details: { found: expect.stringContaining("GH006: Protected branch update failed") } });

  const reader = world.as({ contents: "read" });
  expect(await reader.branch("main")).toBe(parent);
  const refused = { code: "permission", details: { expected: "contents: write", todo: expect.stringContaining("`contents: write`") } };
  await expect(reader.commit({ ...order, branch: "mcp-ledger", parent: null, expected: null })).rejects.toMatchObject(refused);
  await expect(reader.commit(order)).rejects.toMatchObject(refused);
  await expect(world.as({}).base()).rejects.toMatchObject({ details: { expected: "contents: read" } });

  fake.fault({ on: "git/get-ref", kind: "primary-limit", seconds: 3000 });
  await expect(forge.branch("main")).rejects.toMatchObject({ code: "forge", exitCode: 3, message: expect.stringContaining("rate limit") });
  fake.fault({ on: "graphql:updateRefs", kind: "primary-limit", seconds: 3000 });
  await expect(forge.moveBranch("mcp-live", null, parent)).rejects.toMatchObject({
    code: "forge",
    message: expect.stringContaining("rate limit"),
  });
  fake.fault({ on: "git/get-ref", kind: "primary-limit", seconds: 0 });
  expect(await forge.branch("main")).toBe(parent);
});

test("the token is in no argument, no configuration and no message", async () => {
  await using world = await githubWorld();
  const { fake, git, forge } = world;
  // A checkout leaves a header of its own in the configuration: the one that counts takes its place.
  await git.git(["config", `http.${fake.url}/.extraheader`, "AUTHORIZATION: basic d3Jvbmc6d3Jvbmc="]);
  await pushAs(world.person, { "new.txt": "x\n" }, { message: "New" });
  const { commit } = await forge.base();
  expect((await git.git(["cat-file", "-t", commit])).text).toBe("commit");
  expect((await git.git(["config", "--list", "--show-origin"])).text).not.toContain(
    Buffer.from(`x-access-token:${fake.token}`).toString("base64"),
  );
  await pushAs(world.person, { "newer.txt": "x\n" }, { message: "Newer" });
  fake.fault({ on: "git:upload-pack", kind: "server-error", times: 3 });
  const error = await forge.base().catch((one: unknown) => one as ExternalError);
  expect(error).toMatchObject({ code: "git" });
  expect(JSON.stringify(error)).not.toContain(fake.token);
  fake.fault({ on: "git:upload-pack", kind: "server-error" });
  expect((await git.git(["log", "-1", "--format=%s", (await forge.base()).commit])).text).toBe("Newer");
});
