import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type FakeGithub, startFakeGithub } from "./fake-github.ts";
import { commitTree, identity, writeBlob, writeTree } from "./objects.ts";

/** A fake with one commit on main that holds a workflow, and a way to ask it. */
async function open() {
  const dir = await mkdtemp(join(tmpdir(), "fake-github-"));
  const fake = await startFakeGithub({ owner: "octo", repo: "fleet", dir });
  const blob = await writeBlob(fake.git, Buffer.from("on: workflow_dispatch\n"));
  const tree = await writeTree(fake.git, null, [{ path: ".github/workflows/deploy.yml", mode: "100644", oid: blob }]);
  const actor = { login: "maria", type: "User", permissions: {} } as const;
  const commit = await commitTree(fake.git, { tree, parents: [], message: "Start", env: identity(actor) });
  await fake.git.git(["update-ref", "refs/heads/main", commit]);
  const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(`${fake.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${fake.token}`, ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === "" ? undefined : JSON.parse(text) };
  };
  return { fake, commit, ask, [Symbol.asyncDispose]: () => rm(dir, { recursive: true, force: true, maxRetries: 3 }) };
}

const violations = async (fake: FakeGithub) => (await fake.close().catch((error: unknown) => error as Error))?.message ?? "none";

test("what GitHub's description does not know or allow fails the test that asked", async () => {
  await using site = await open();
  const { ask, fake } = site;
  await ask("GET", "/repos/octo/fleet/stargazers");
  await ask("POST", "/repos/octo/fleet/issues", { title: "t", colour: "red" });
  await ask("POST", "/repos/octo/fleet/issues", { title: "t", labels: 7 });
  await ask("GET", "/repos/octo/fleet/pulls?state=merged");
  await ask("POST", "/graphql", {
    query: "mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { refs } }",
    variables: { input: {} },
  });
  await ask("POST", "/graphql", {
    query: "mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }",
    variables: { input: { repositoryId: "R_fake", refUpdates: [{ name: "refs/heads/x", afterOid: "main" }] } },
  });
  const told = await violations(fake);
  for (const part of [
    "stargazers: GitHub's description, or the part of it that the fake has, knows no such endpoint",
    "unknown body field colour",
    "body/labels: must be array",
    'query parameter state cannot be "merged"',
    "refUpdates[0].afterOid is no GitObjectID",
  ]) {
    expect(told).toContain(part);
  }
  expect(fake.violations.length).toBe(6);
});

test("a fault that never came up fails the test that ordered it", async () => {
  await using site = await open();
  site.fake.fault({ on: "pulls/create", kind: "lost-response" });
  expect(await violations(site.fake)).toBe("faults that never came up: lost-response on pulls/create");
});

test("tags, pages and permissions are as GitHub gives them", async () => {
  await using site = await open();
  const { ask, fake } = site;
  for (let i = 0; i < 5; i++) await ask("POST", "/repos/octo/fleet/labels", { name: `label ${i}` });
  const page = await ask("GET", "/repos/octo/fleet/labels?per_page=2&page=2");
  expect(page.body.map(({ name }: { name: string }) => name)).toEqual(["label 2", "label 3"]);
  expect(page.headers.get("link")).toContain(`<${fake.url}/repos/octo/fleet/labels?per_page=2&page=3>; rel="next"`);
  const again = await ask("GET", "/repos/octo/fleet/labels?per_page=2&page=2", undefined, {
    "if-none-match": page.headers.get("etag") ?? "",
  });
  expect([again.status, again.body]).toEqual([304, undefined]);
  const reader = fake.issueToken({ permissions: { contents: "read" } });
  const refused = await ask("POST", "/repos/octo/fleet/issues", { title: "t" }, { authorization: `Bearer ${reader}` });
  expect([refused.status, refused.body.message]).toEqual([403, "Resource not accessible by integration"]);
  expect(refused.headers.get("x-accepted-github-permissions")).toBe("issues=write");
  expect((await ask("GET", "/repos/octo/fleet", undefined, { authorization: "Bearer nonsense" })).status).toBe(401);
  expect((await ask("GET", "/repos/octo/other")).status).toBe(404);
  expect(await violations(fake)).toBe("none");
});

test("dispatches are recorded for a workflow that is there", async () => {
  await using site = await open();
  const { ask, fake } = site;
  expect(
    (await ask("POST", "/repos/octo/fleet/actions/workflows/deploy.yml/dispatches", { ref: "main", inputs: { target: "live" } })).status,
  ).toBe(204);
  expect((await ask("POST", "/repos/octo/fleet/actions/workflows/absent.yml/dispatches", { ref: "main" })).status).toBe(404);
  expect((await ask("POST", "/repos/octo/fleet/dispatches", { event_type: "released", client_payload: { v: 1 } })).status).toBe(204);
  expect(fake.state.dispatches).toEqual([
    { kind: "workflow", name: "deploy.yml", ref: "main", inputs: { target: "live" }, by: "mcp-gitops[bot]" },
    { kind: "repository", name: "released", ref: null, inputs: { v: 1 }, by: "mcp-gitops[bot]" },
  ]);
  expect(await violations(fake)).toBe("none");
});
