import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Forge } from "../../src/forge/forge.ts";
import { openGithubForge } from "../../src/forge/github.ts";
import { type Git, openGit } from "../../src/lib/git.ts";
import { run } from "../../src/lib/process.ts";
import { type FakeGithub, type FakeOptions, type Permissions, startFakeGithub } from "../fakes/github/fake-github.ts";
import { commitInWorkTree } from "../fakes/repository.ts";

export interface GithubWorld extends AsyncDisposable {
  readonly fake: FakeGithub;
  /** A person's clone, with the right to push. */
  readonly person: Git;
  /** The checkout that the forge works in; its remote carries no credentials. */
  readonly git: Git;
  readonly forge: Forge;
  /** What the forge warned of. */
  readonly warnings: string[];
  /** The same place, as another run opens it. */
  reopen(): Forge;
  /** The same forge with another token. */
  as(permissions: Permissions): Forge;
}

const fleet = { ".mcp.json": '{"mcpServers":{}}\n', "run.sh": "#!/bin/sh\nexec npx -y one@1.0.0\n" };

/** A repository `octo/fleet` on a fake GitHub with one commit: a manifest and an executable wrapper script. */
export async function githubWorld(
  options: Partial<FakeOptions> = {},
  files: Readonly<Record<string, string>> = fleet,
): Promise<GithubWorld> {
  const folder = await mkdtemp(join(tmpdir(), "github-world-"));
  const fake = await startFakeGithub({ owner: "octo", repo: "fleet", dir: join(folder, "octo.git"), private: true, ...options });
  const maria = fake.issueToken({
    login: "maria",
    type: "User",
    permissions: { contents: "write", pull_requests: "write", issues: "write", administration: "write" },
  });
  const person = await checkout(fake, join(folder, "maria"), maria);
  await commitInWorkTree(person, files, { message: "Start" });
  await person.git(["push", "-q", "origin", "HEAD:refs/heads/main"]);
  const git = await checkout(fake, join(folder, "checkout"));
  const warnings: string[] = [];
  const open = (token: string) =>
    openGithubForge({
      git,
      token,
      owner: "octo",
      repo: "fleet",
      apiUrl: fake.url,
      serverUrl: fake.url,
      patience: { writeGap: 0, retry: 20, rateLimit: 3000 },
      log: { info() {}, progress() {}, warn: (text) => void warnings.push(text) },
    });
  return {
    fake,
    person,
    git,
    forge: open(fake.token),
    warnings,
    reopen: () => open(fake.token),
    as: (permissions) => open(fake.issueToken({ permissions })),
    async [Symbol.asyncDispose]() {
      try {
        await fake.close();
      } finally {
        await rm(folder, { recursive: true, force: true, maxRetries: 3 });
      }
    },
  };
}

/** An empty repository with GitHub as its origin; with a token, one that may push. */
async function checkout(fake: FakeGithub, dir: string, token?: string): Promise<Git> {
  await run(["git", "init", "-q", "--initial-branch=main", dir]);
  const git = openGit(dir);
  await git.git(["remote", "add", "origin", `${fake.url}/octo/fleet.git`]);
  if (token === undefined) return git;
  await git.git(["config", "http.extraheader", `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`]);
  await git.git(["config", "user.name", "Maria"]);
  await git.git(["config", "user.email", "maria@example.test"]);
  return git;
}

/** A person commits to a branch, on top of what GitHub has there, and pushes. */
export async function pushAs(
  person: Git,
  files: Readonly<Record<string, string | null>>,
  options: { branch?: string; message?: string } = {},
): Promise<string> {
  const { branch = "main", message = "Change" } = options;
  const commit = await commitInWorkTree(person, files, { branch, message });
  await person.git(["push", "-q", "origin", `HEAD:refs/heads/${branch}`]);
  return commit;
}

/** A branch with one commit of the forge, ready to be proposed. */
export async function proposalBranch(forge: Forge, branch: string, text = "1.1.0"): Promise<{ base: string; head: string }> {
  const { commit: parent } = await forge.base();
  const changes = [{ path: `pins/${branch.replaceAll("/", "_")}`, content: Buffer.from(`${text}\n`) }];
  const head = await forge.commit({ branch, parent, expected: null, changes, message: `Update ${branch}\n\nWhy: because\n\nServer: one` });
  return { base: parent, head };
}
