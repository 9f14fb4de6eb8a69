import { expect, test } from "vitest";
import { githubWorld, proposalBranch, pushAs } from "./github-world.ts";

const request = (branch: string) => ({ branch, title: "Update one", body: "The evidence", labels: ["mcp: minor", "mcp: npm"] });

test("a proposal is opened once, refreshed in place, closed with a reason", async () => {
  await using world = await githubWorld();
  const { forge, fake } = world;
  const { head } = await proposalBranch(forge, "mcp-gitops/one");
  const opened = await forge.openProposal(request("mcp-gitops/one"));
  expect(opened).toEqual({
    id: "1",
    branch: "mcp-gitops/one",
    head,
    title: "Update one",
    body: "The evidence",
    labels: ["mcp: minor", "mcp: npm"],
    state: "open",
    edited: false,
    url: `${fake.url}/octo/fleet/pull/1`,
  });
  fake.requests.length = 0;
  expect(await forge.openProposal(request("mcp-gitops/one"))).toEqual(opened);
  expect(fake.requests.filter(({ method, path }) => method !== "GET" && !path.includes(".git/"))).toEqual([]);
  expect(await forge.proposals()).toEqual([opened]);

  // A person's own label stays; what this tool said before and says no longer goes.
  const pull = fake.state.issues.get(1);
  pull?.labels.push("needs talk");
  const again = await forge.openProposal({ ...request("mcp-gitops/one"), body: "New evidence -->", labels: ["mcp: npm", "mcp: breaking"] });
  expect(again).toMatchObject({ id: "1", body: "New evidence -->", labels: ["mcp: npm", "needs talk", "mcp: breaking"] });
  expect(await forge.proposals()).toEqual([again]);

  await forge.closeProposal("1", "1.1.1 is newer");
  await forge.closeProposal("1", "1.1.1 is newer");
  expect(fake.state.comments.map(({ body }) => body.split("\n")[0])).toEqual(["1.1.1 is newer"]);
  expect(await forge.proposals()).toMatchObject([{ id: "1", state: "closed" }]);
  expect(await forge.openProposal(request("mcp-gitops/one"))).toMatchObject({ id: "2", state: "open" });
});

test("what a person changes on the branch is seen, whatever they did", async () => {
  await using world = await githubWorld();
  const { forge, person } = world;
  for (const name of ["added", "amended", "rebased", "untouched"]) {
    await proposalBranch(forge, `mcp-gitops/${name}`);
    await forge.openProposal(request(`mcp-gitops/${name}`));
  }
  await pushAs(person, { "base.txt": "x\n" }, { message: "Base moves" });
  await person.git(["fetch", "-q", "origin"]);
  await pushAs(person, { "mine.txt": "x\n" }, { branch: "mcp-gitops/added" });
  const rewrite = async (name: string, ...change: string[][]) => {
    await person.git(["checkout", "-q", "--detach", `origin/mcp-gitops/${name}`]);
    for (const args of change) await person.git(args);
    await person.git(["push", "-q", "--force", "origin", `HEAD:refs/heads/mcp-gitops/${name}`]);
  };
  await rewrite("amended", ["rm", "-q", "run.sh"], ["commit", "-q", "--amend", "--no-edit"]);
  await rewrite("rebased", ["rebase", "-q", "origin/main"]);
  const edited = (await forge.proposals()).map(({ branch, edited }) => [branch, edited]);
  expect(edited).toEqual([
    ["mcp-gitops/untouched", false],
    ["mcp-gitops/rebased", true],
    ["mcp-gitops/amended", true],
    ["mcp-gitops/added", true],
  ]);
});

test("a fork's branch of the same name, and other people's pull requests, are no proposals", async () => {
  await using world = await githubWorld();
  const { forge, fake, person } = world;
  await proposalBranch(forge, "mcp-gitops/one");
  await forge.openProposal(request("mcp-gitops/one"));
  const pull = fake.state.pulls.get(1);
  const issue = fake.state.issues.get(1);
  if (!pull || !issue) throw new Error("no pull request");
  fake.state.pulls.set(2, { ...pull, number: 2, fork: "mallory" });
  fake.state.issues.set(2, { ...issue, number: 2, title: "Trust me" });
  await fake.git.git(["update-ref", "refs/heads/feature", "refs/heads/main"]);
  await pushAs(person, { "feature.txt": "x\n" }, { message: "Feature", branch: "feature" });
  expect((await forge.proposals()).map(({ id }) => id)).toEqual(["1"]);
  expect(await forge.openProposal(request("mcp-gitops/one"))).toMatchObject({ id: "1" });
});

test("more proposals than fit on a page are all found, newest first", async () => {
  await using world = await githubWorld();
  const { forge, fake } = world;
  const { head, base } = await proposalBranch(forge, "mcp-gitops/one");
  await forge.openProposal(request("mcp-gitops/one"));
  const pull = fake.state.pulls.get(1);
  const issue = fake.state.issues.get(1);
  if (!pull || !issue) throw new Error("no pull request");
  const names = Array.from({ length: 230 }, (_, i) => `mcp-gitops/many-${i}`);
  await fake.git.git(["update-ref", "--stdin"], { input: names.map((name) => `create refs/heads/${name} ${head}\n`).join("") });
  for (const [i, headRef] of names.entries()) {
    fake.state.pulls.set(i + 2, { ...pull, number: i + 2, headRef, base });
    fake.state.issues.set(i + 2, { ...issue, number: i + 2, state: i % 2 ? "open" : "closed" });
  }
  fake.requests.length = 0;
  const found = await forge.proposals();
  expect(found.map(({ id }) => Number(id))).toEqual(Array.from({ length: 231 }, (_, i) => 231 - i));
  expect(fake.requests.filter(({ operation }) => operation === "pulls/list").length).toBe(4);
});

test("lost responses, limits and 5xx open one pull request, one comment, one label each", async () => {
  await using world = await githubWorld();
  const { forge, fake } = world;
  await proposalBranch(forge, "mcp-gitops/one");
  fake.fault({ on: "pulls/create", kind: "lost-response" });
  fake.fault({ on: "issues/create-label", kind: "lost-response" });
  fake.fault({ on: "issues/add-labels", kind: "server-error" });
  expect(await forge.openProposal(request("mcp-gitops/one"))).toMatchObject({ id: "1", labels: ["mcp: minor", "mcp: npm"] });
  await proposalBranch(forge, "mcp-gitops/two");
  fake.fault({ on: "pulls/create", kind: "secondary-limit" });
  fake.fault({ on: "pulls/create", kind: "server-error" });
  expect(await forge.openProposal(request("mcp-gitops/two"))).toMatchObject({ id: "2" });
  fake.fault({ on: "issues/create-comment", kind: "lost-response" });
  fake.fault({ on: "pulls/update", kind: "lost-response" });
  await forge.closeProposal("2", "Not now");
  expect(fake.state.pulls.size).toBe(2);
  expect(fake.state.comments.length).toBe(1);
  expect([...fake.state.labels.keys()]).toEqual(["mcp: minor", "mcp: npm"]);
});

test("merging: what GitHub refuses is a result, what is merged stays merged", async () => {
  await using world = await githubWorld();
  const { forge, fake, person, git } = world;
  const clean = await proposalBranch(forge, "mcp-gitops/clean");
  const rival = await proposalBranch(forge, "mcp-gitops/rival");
  await forge.openProposal(request("mcp-gitops/clean"));
  await forge.openProposal(request("mcp-gitops/rival"));

  expect(await forge.mergeProposal("1", clean.base, "Update")).toMatchObject({ kind: "moved" });
  await fake.protect("main", { pullRequestsOnly: true, requiredChecks: ["mcp-gitops"] });
  expect(await forge.mergeProposal("1", clean.head, "Update")).toEqual({
    kind: "blocked",
    why: 'Required status check "mcp-gitops" is expected.',
  });
  await forge.setStatus(clean.head, { context: "mcp-gitops", state: "success", description: "proved ".repeat(40) });
  await forge.setStatus(clean.head, { context: "mcp-gitops", state: "success", description: "proved ".repeat(40) });
  expect(fake.state.statuses.length).toBe(1);
  fake.fault({ on: "pulls/merge", kind: "lost-response" });
  const merged = await forge.mergeProposal("1", clean.head, "Update one to 1.1.0\n\nBecause.\n\nMcp-Server: one");
  expect(merged.kind).toBe("merged");
  const commit = merged.kind === "merged" ? merged.commit : "";
  expect((await git.git(["log", "-1", "--format=%P|%B", commit])).text.trimEnd()).toBe(
    `${clean.base} ${clean.head}|Update one to 1.1.0\n\nBecause.\n\nMcp-Server: one`,
  );
  expect(await forge.mergeProposal("1", clean.head, "Update")).toEqual(merged);
  expect((await forge.base()).commit).toBe(commit);
  expect(fake.state.verified.has(commit)).toBe(true);

  await fake.git.git(["update-ref", "refs/heads/feature", "refs/heads/main"]);
  await pushAs(person, { "pins/mcp-gitops_rival": "mine\n" }, { message: "Mine", branch: "feature" });
  await fake.git.git(["update-ref", "refs/heads/main", "refs/heads/feature"]);
  expect(await forge.mergeProposal("2", rival.head, "Update")).toMatchObject({ kind: "conflict" });
  await forge.closeProposal("2", "in the way");
  expect(await forge.mergeProposal("2", rival.head, "Update")).toEqual({ kind: "blocked", why: "the pull request was closed" });
});

test("a repository that takes squashes only gets one, with the trailers", async () => {
  await using world = await githubWorld({ mergeMethods: ["squash"] });
  const { forge, git } = world;
  const { head, base } = await proposalBranch(forge, "mcp-gitops/one");
  await forge.openProposal(request("mcp-gitops/one"));
  const merged = await forge.mergeProposal("1", head, "Update one\n\nMcp-Server: one");
  const commit = merged.kind === "merged" ? merged.commit : "";
  expect((await git.git(["log", "-1", "--format=%P|%(trailers)", commit])).text).toBe(`${base}|Mcp-Server: one`);
});

test("a token without the permission, and a repository that keeps workflows from opening pull requests, say what to change", async () => {
  await using world = await githubWorld({ botsOpenPulls: false });
  const { forge } = world;
  await proposalBranch(forge, "mcp-gitops/one");
  await expect(forge.openProposal(request("mcp-gitops/one"))).rejects.toMatchObject({
    name: "ConfigError",
    code: "permission",
    details: { todo: expect.stringContaining("Allow GitHub Actions to create and approve pull requests") },
  });
  const reader = world.as({ contents: "write", pull_requests: "read" });
  await expect(reader.closeProposal("1", "x")).rejects.toMatchObject({ details: { found: expect.stringContaining("Not Found") } });
  await expect(world.as({ contents: "write" }).proposals()).rejects.toMatchObject({
    details: { expected: "pull-requests: read", todo: expect.stringContaining("add `pull-requests: read` to the job's `permissions:`") },
  });
});
