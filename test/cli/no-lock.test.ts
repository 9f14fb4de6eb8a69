import { mkdirSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { openGit } from "../../src/lib/git.ts";
import { serveGit } from "../fakes/github/git-backend.ts";
import { eagerPolicies, manifest, openCliWorld, sideBySide } from "./world.ts";

/** A git server on loopback with one repository and two tags. */
async function tagged(folder: string): Promise<{ url: string } & AsyncDisposable> {
  mkdirSync(folder);
  await openGit(folder).git(["init", "-q", "--bare", "-b", "main", "r.git"]);
  const dir = `${folder}/r.git`;
  const who = { GIT_AUTHOR_NAME: "a", GIT_AUTHOR_EMAIL: "a@b.c", GIT_COMMITTER_NAME: "a", GIT_COMMITTER_EMAIL: "a@b.c" };
  const git = openGit(dir, who);
  const tree = (await git.git(["mktree"], { input: "" })).text;
  for (const tag of ["v1.0.0", "v1.1.0"]) {
    const commit = (await git.git(["commit-tree", "-m", tag, tree])).text;
    await git.git(["update-ref", `refs/tags/${tag}`, commit]);
    await git.git(["update-ref", "refs/heads/main", commit]);
  }
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://here");
    const path = /^\/o\/r(?:\.git)?(\/.*)$/.exec(url.pathname)?.[1];
    if (path === undefined) return void response.writeHead(404).end();
    serveGit(request, response, { dir, path, query: url.search.slice(1), login: "" });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `git+http://127.0.0.1:${(server.address() as AddressInfo).port}/o/r`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

test(
  "what is built from git has no lock: said once, and its new ref is proposed to a person with what nobody proved",
  sideBySide,
  async () => {
    await using world = await openCliWorld({ ...eagerPolicies, ".mcp.json": manifest({ weather: "weather-mcp@1.0.0" }) });
    world.publish("weather-mcp", "1.0.0");
    await using git = await tagged(world.path("git"));
    const entry = (executable: string) => ({ command: "uvx", args: ["--from", `${git.url}@v1.0.0`, executable] });
    const before = manifest({ weather: "weather-mcp@1.0.0", one: entry("one"), two: entry("two") });
    await world.fixture.push({ ".mcp.json": before });
    const verdicts = await world.run(["verify", "--json", "--dry-run"]);
    expect(verdicts.json()).toMatchObject([
      { server: "one", outcome: "inconclusive", to: "v1.1.0", suites: [{ suite: "lock", findings: [{ code: "unlockable" }] }] },
      { server: "two", outcome: "inconclusive", to: "v1.1.0" },
    ]);
    expect(verdicts.stderr.match(/it is built from a git repository/g)).toHaveLength(1);
    expect(verdicts.stderr).toContain("not proved: one (.mcp.json), two (.mcp.json): it is built from a git repository");
    const cycle = await world.run(["cycle", "--merge"]);
    expect([cycle.code, cycle.stdout], cycle.stderr).toEqual([0, expect.stringContaining("nothing of it was proved")]);
    const { text } = await world.origin.git(["show", "mcp-gitops/=2emcp.json/one:.mcp.json"]);
    expect(text).toBe(before.replace(`${git.url}@v1.0.0`, `${git.url}@v1.1.0`).trimEnd());
    expect((await world.origin.git(["show", "main:.mcp.json"])).text).toBe(before.trimEnd());
    expect((await world.run(["cycle", "--merge"])).code).toBe(0);
  },
);
