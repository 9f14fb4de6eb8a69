import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Git, openGit } from "../../src/lib/git.ts";
import { run } from "../../src/lib/process.ts";
import { type FakeGithub, type Permissions, type SeenRequest, startFakeGithub } from "../fakes/github/fake-github.ts";
import { type FakeRegistry, startRegistry } from "../fakes/registry.ts";
import { commitInWorkTree } from "../fakes/repository.ts";
import { runWorkflow, type Trigger, type WorkflowRun } from "../fakes/runner/run-workflow.ts";
import { readWorkflow, type Workflow } from "../fakes/runner/workflow.ts";
import { type TinyTool, tinyServer } from "../verify/tiny-server.ts";
import { builtProduct } from "./bundle.ts";

const root = join(import.meta.dirname, "../..");

/** A repository on a fake GitHub, a registry with tiny servers, and a runner that runs the shipped workflows with the built bundles. */
export interface Fleet extends AsyncDisposable {
  readonly fake: FakeGithub;
  readonly registry: FakeRegistry;
  /** A person's clone, with the right to push. */
  readonly person: Git;
  publish(name: string, version: string, server?: { tools?: readonly TinyTool[]; before?: string }): void;
  /** A person commits on top of what GitHub has in a branch, and pushes. */
  push(files: Readonly<Record<string, string | null>>, branch?: string): Promise<string>;
  head(branch?: string): Promise<string | null>;
  /** The text of a file in a branch on GitHub. */
  file(path: string, branch?: string): Promise<string>;
  /** A person opens a pull request; resolves to its number. */
  openPull(branch: string, title: string): Promise<number>;
  /** A person merges a pull request. */
  mergePull(number: number): Promise<void>;
  /** Runs a shipped workflow (`update`), or what a test makes of it. */
  run(workflow: string | Workflow, trigger?: Partial<Trigger>): Promise<WorkflowRun>;
  /** The trigger of `pull_request`, as GitHub sends it. */
  pullRequest(number: number): Promise<Trigger>;
}

/** Opens it with these files on `main`. */
export async function openFleet(files: Readonly<Record<string, string>>): Promise<Fleet> {
  const product = await builtProduct();
  const folder = mkdtempSync(join(tmpdir(), "mcp-gitops-fleet-"));
  const registry = await startRegistry();
  const fake = await startFakeGithub({ owner: "octo", repo: "fleet", dir: join(folder, "octo.git"), private: true });
  const everything: Permissions = { contents: "write", pull_requests: "write", issues: "write", administration: "write" };
  const token = fake.issueToken({ login: "maria", type: "User", permissions: everything });
  const person = await cloneOf(fake, join(folder, "maria"), token);
  await commitInWorkTree(person, { ".npmrc": `registry=${registry.url}/\n`, ...files }, { message: "Start" });
  await person.git(["push", "-q", "origin", "HEAD:refs/heads/main"]);
  let started = 0;

  const head = async (branch = "main") => {
    const found = await fake.git.git(["rev-parse", "--verify", "--quiet", `refs/heads/${branch}`], { allow: [0, 1] });
    return found.exitCode === 0 ? found.text : null;
  };
  const api = async (method: string, path: string, body: unknown): Promise<{ number: number }> => {
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const response = await fetch(`${fake.url}/repos/octo/fleet/${path}`, { method, headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as { number: number };
  };
  return {
    fake,
    registry,
    person,
    publish(name, version, { tools = [], before = "" } = {}) {
      registry.publish({ manifest: { name, version, bin: "server.js" }, files: { "server.js": tinyServer(tools, before) } });
    },
    async push(changes, branch = "main") {
      const from = (await head(branch)) === null ? "main" : branch;
      const commit = await commitInWorkTree(person, changes, { branch: from });
      await person.git(["push", "-q", "origin", `HEAD:refs/heads/${branch}`]);
      return commit;
    },
    head,
    file: async (path, branch = "main") => (await fake.git.git(["show", `refs/heads/${branch}:${path}`])).stdout.toString("utf8"),
    openPull: async (branch, title) => (await api("POST", "pulls", { head: branch, base: "main", title })).number,
    mergePull: async (number) => void (await api("PUT", `pulls/${number}/merge`, {})),
    async run(workflow, trigger = {}) {
      started += 1;
      const sha = (await head()) as string;
      const env = {
        PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
        MCP_GITOPS_WRITE_GAP: "0",
      };
      return runWorkflow(
        typeof workflow === "string" ? await shipped(workflow) : workflow,
        { event: "workflow_dispatch", sha, ref: "refs/heads/main", ...trigger },
        {
          folder: join(folder, `run-${started}`),
          product,
          repository: "octo/fleet",
          serverUrl: fake.url,
          apiUrl: fake.url,
          runId: String(started),
          env,
          mintToken: async (permissions) => fake.issueToken({ login: "github-actions[bot]", permissions: forApi(permissions) }),
          calledWorkflow: (uses) => shipped(/\/workflows\/([a-z]+)\.yml@/.exec(uses)?.[1] ?? uses),
        },
      );
    },
    async pullRequest(number) {
      const pull = fake.state.pulls.get(number);
      if (!pull) throw new Error(`there is no pull request ${number}`);
      const base = (await head(pull.baseRef)) as string;
      const tip = (await head(pull.headRef)) as string;
      const { text: tree } = await fake.git.git(["merge-tree", "--write-tree", base, tip]);
      const identity = ["-c", "user.name=GitHub", "-c", "user.email=noreply@github.test"];
      const { text: sha } = await fake.git.git([...identity, "commit-tree", tree, "-p", base, "-p", tip, "-m", "Merge"]);
      await fake.git.git(["update-ref", `refs/pull/${number}/merge`, sha]);
      const payload = { pull_request: { number, base: { sha: base, ref: pull.baseRef }, head: { sha: tip, ref: pull.headRef } } };
      return { event: "pull_request", sha, ref: `refs/pull/${number}/merge`, payload };
    },
    async [Symbol.asyncDispose]() {
      try {
        await fake.close();
      } finally {
        await registry.close();
        rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
      }
    },
  };
}

/** A workflow that this project ships. */
export function shipped(name: string): Promise<Workflow> {
  return readWorkflow(name, readFileSync(join(root, ".github/workflows", `${name}.yml`), "utf8"));
}

/** The requests that the jobs of a run (or one of them) made with their tokens. */
export function requestsOf(fleet: Fleet, run: WorkflowRun, job?: string): SeenRequest[] {
  const tokens = run.jobs.filter((one) => job === undefined || one.job === job).map(({ token }) => token);
  return fleet.fake.requests.filter(({ token }) => token !== "" && tokens.includes(token));
}

/** Operations of requests that ask for more than to read. */
export function writesOf(requests: readonly SeenRequest[]): string[] {
  const reads = /^(git:upload-pack|[a-z-]+\/(get|list)[a-z-]*)$/;
  return requests.map(({ operation }) => operation).filter((operation) => !reads.test(operation));
}

/** How each job ended; of a matrix, how many of its legs did. */
export function resultsOf(run: WorkflowRun): Record<string, string> {
  const names = [...new Set(run.jobs.map(({ job }) => job))];
  return Object.fromEntries(
    names.map((name) => {
      const legs = run.jobs.filter(({ job }) => job === name).map(({ result }) => result);
      return [name, legs.length === 1 ? (legs[0] as string) : `${legs.length} ${[...new Set(legs)].join(" ")}`];
    }),
  );
}

/** All that the jobs of a run leave for people and for each other to read: logs without the lines that mask, summaries, artifacts. */
export function wordsOf(run: WorkflowRun): string {
  const logs = run.jobs.map(({ log, summary }) => `${log.replace(/^::add-mask::.*$/gm, "")}\n${summary}`);
  const files = readdirSync(run.artifacts, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return [...logs, ...files.map((file) => readFileSync(join(file.parentPath, file.name), "utf8"))].join("\n");
}

/** A workflow's permissions by the names that the API has for them. */
export function forApi(permissions: Readonly<Record<string, string>>): Permissions {
  return Object.fromEntries(Object.entries(permissions).map(([name, access]) => [name.replaceAll("-", "_"), access])) as Permissions;
}

async function cloneOf(fake: FakeGithub, dir: string, token: string): Promise<Git> {
  await run(["git", "init", "-q", "--initial-branch=main", dir]);
  const git = openGit(dir);
  await git.git(["remote", "add", "origin", `${fake.url}/octo/fleet.git`]);
  await git.git(["config", "http.extraheader", `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`]);
  return git;
}
