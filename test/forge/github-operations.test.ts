import { expect, test } from "vitest";
import { githubWorld } from "./github-world.ts";

test("an incident is one issue for its key, updated, closed, opened anew", async () => {
  await using world = await githubWorld();
  const { forge, fake } = world;
  const key = "one --> <b>@1.0.0";
  fake.fault({ on: "issues/create", kind: "lost-response" });
  const first = await forge.openIncident({ key, title: "one does not start", body: "Exit code 1" });
  expect(first).toEqual({ id: "1", url: `${fake.url}/octo/fleet/issues/1` });
  expect(await forge.openIncident({ key, title: "one does not start", body: "Exit code 1" })).toEqual(first);
  expect(fake.requests.filter(({ operation }) => operation === "issues/update")).toEqual([]);
  expect(await forge.openIncident({ key: "two", title: "two", body: "x" })).toMatchObject({ id: "2" });
  expect(fake.state.issues.get(1)?.body).toBe("Exit code 1\n\n<!-- mcp-gitops:incident one%20--%3E%20%3Cb%3E%401.0.0 -->");

  fake.fault({ on: "issues/create-comment", kind: "lost-response" });
  await forge.closeIncident(key, "1.0.1 starts");
  await forge.closeIncident(key, "1.0.1 starts");
  await forge.closeIncident("unheard of", "x");
  expect(fake.state.issues.get(1)).toMatchObject({ state: "closed", stateReason: "completed" });
  expect(fake.state.comments.length).toBe(1);
  expect(await forge.openIncident({ key, title: "one does not start", body: "Again" })).toEqual(first);
  expect(fake.state.issues.get(1)).toMatchObject({ state: "open", labels: ["mcp-incident"], body: expect.stringContaining("Again") });
  expect(fake.state.issues.size).toBe(2);
});

test("a body longer than GitHub takes is cut and says so", async () => {
  await using world = await githubWorld();
  await world.forge.openIncident({ key: "long", title: "t".repeat(300), body: "😀".repeat(40_000) });
  const issue = world.fake.state.issues.get(1);
  expect(issue?.title).toMatch(/^t{255}…$/);
  expect(issue?.body).toMatch(/😀\n\n\(cut: too long for GitHub\)\n\n<!-- mcp-gitops:incident long -->$/);
});

test("a deployment is recorded step by step, and again when a commit comes back", async () => {
  await using world = await githubWorld();
  const { forge, fake } = world;
  const { commit: first } = await forge.base();
  const changes = [{ path: "x", content: Buffer.from("x") }];
  const second = await forge.commit({ branch: "main", parent: first, expected: first, changes, message: "Second" });
  const record = (commit: string, state: "in_progress" | "success" | "failure" | "inactive") =>
    forge.recordDeployment({ target: "live", commit, state, description: `${state} of a revision` });
  const shown = () => fake.state.deployments.map(({ sha, statuses }) => [sha === first ? 1 : 2, ...statuses.map(({ state }) => state)]);

  fake.fault({ on: "repos/create-deployment", kind: "lost-response" });
  fake.fault({ on: "repos/create-deployment-status", kind: "lost-response" });
  await record(first, "in_progress");
  await record(first, "in_progress");
  await record(first, "success");
  await record(first, "success");
  await record(second, "in_progress");
  await record(second, "failure");
  await record(second, "failure");
  expect(shown()).toEqual([
    [1, "in_progress", "success"],
    [2, "in_progress", "failure"],
  ]);
  await record(first, "in_progress");
  await record(first, "success");
  await record(second, "inactive");
  await record(second, "inactive");
  expect(shown()).toEqual([
    [1, "in_progress", "success", "inactive"],
    [2, "in_progress", "failure", "inactive"],
    [1, "in_progress", "success"],
  ]);
  const order = fake.requests.find(({ operation }) => operation === "repos/create-deployment")?.body;
  expect(order).toEqual({
    ref: first,
    environment: "live",
    description: "in_progress of a revision",
    auto_merge: false,
    required_contexts: [],
  });
});

test("a missing permission is named as the workflow spells it", async () => {
  await using world = await githubWorld();
  const { commit } = await world.forge.base();
  const bare = world.as({ contents: "read" });
  const refused = (expected: string) => ({ name: "ConfigError", code: "permission", details: { expected } });
  await expect(bare.openIncident({ key: "k", title: "t", body: "b" })).rejects.toMatchObject(refused("issues: read"));
  await expect(bare.setStatus(commit, { context: "c", state: "success", description: "d" })).rejects.toMatchObject(
    refused("statuses: read"),
  );
  await expect(
    world.as({ contents: "read", statuses: "read" }).setStatus(commit, { context: "c", state: "success", description: "d" }),
  ).rejects.toMatchObject(refused("statuses: write"));
  const deployment = { target: "live", commit, state: "success", description: "d" } as const;
  await expect(bare.recordDeployment(deployment)).rejects.toMatchObject(refused("deployments: read"));
});
