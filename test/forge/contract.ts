import { describe, expect, test } from "vitest";
import type { Forge, ForgeProposal } from "../../src/forge/forge.ts";
import type { Git } from "../../src/lib/git.ts";

/** A forge with the real repository behind it, and what people do there. Starts with `main`: `README.md`, `list.txt` (a, b, c), `run.sh` (executable). */
export interface ForgeScene extends AsyncDisposable {
  readonly forge: Forge;
  /** A repository in which the forge's commits are present. */
  readonly git: Git;
  /** The same place, opened by another run. */
  reopen(): Promise<Forge>;
  /** A person commits to a branch and pushes; resolves to the commit. */
  push(files: Readonly<Record<string, string | null>>, options?: { branch?: string; message?: string }): Promise<string>;
}

export const sceneFiles = { "README.md": "hello\n", "list.txt": "a\nb\nc\n", "run.sh": "#!/bin/sh\n" };
const branch = "mcp-gitops/=2emcp/search";
const message = "Update search to 2.0.0\n\nIt was proven.\n\nMcp-Run: test\n";

/** What callers may rely on, whichever forge they have. */
export function forgeContract(name: string, open: () => Promise<ForgeScene>): void {
  describe(`the forge contract: ${name}`, () => {
    test("base is the base branch and follows what people push", async () => {
      await using scene = await open();
      const before = await scene.forge.base();
      expect(before).toEqual({ branch: "main", commit: await scene.forge.branch("main") });
      const pushed = await scene.push({ "README.md": "new\n" });
      expect((await scene.forge.base()).commit).toBe(pushed);
      expect(await show(scene.git, `${pushed}:README.md`)).toBe("new\n");
    });

    test("a commit changes the named files, keeps all else and the mode of a script", async () => {
      await using scene = await open();
      const { commit: base } = await scene.forge.base();
      const changes = [
        { path: "list.txt", content: Buffer.from("a\nB\nc\n") },
        { path: "run.sh", content: Buffer.from("#!/bin/sh\necho new\n"), executable: true },
        { path: ".mcp/=2emcp/search/lock.json", content: Buffer.from([0, 255, 10]) },
      ];
      const head = await scene.forge.commit({ branch, parent: base, expected: null, changes, message });
      expect(await scene.forge.branch(branch)).toBe(head);
      expect(await raw(scene.git, base, head)).toEqual(["A .mcp/=2emcp/search/lock.json 100644", "M list.txt 100644", "M run.sh 100755"]);
      expect((await scene.git.git(["show", `${head}:.mcp/=2emcp/search/lock.json`])).stdout).toEqual(Buffer.from([0, 255, 10]));
      // A forge may add trailers of its own at the end.
      expect((await scene.git.git(["log", "-1", "--format=%B", head])).text.split("\n").slice(0, 5)).toEqual(message.trim().split("\n"));
      expect((await scene.git.git(["rev-parse", `${head}^`])).text).toBe(base);
      const removal = [{ path: ".mcp/=2emcp/search/lock.json", content: null }];
      const next = await scene.forge.commit({ branch, parent: head, expected: head, changes: removal, message: "Remove" });
      expect(await raw(scene.git, head, next)).toEqual(["D .mcp/=2emcp/search/lock.json 000000"]);
    });

    test("a branch of its own history begins with a root commit", async () => {
      await using scene = await open();
      const changes = [{ path: "events/1.json", content: Buffer.from("{}\n") }];
      const root = await scene.forge.commit({ branch: "mcp-ledger", parent: null, expected: null, changes, message: "Begin" });
      expect((await scene.git.git(["rev-list", "--parents", root])).text).toBe(root);
      expect((await scene.git.git(["ls-tree", "-r", "--name-only", root])).text).toBe("events/1.json");
    });

    test("who comes second in a race is told so and changes nothing", async () => {
      await using scene = await open();
      const { commit: base } = await scene.forge.base();
      const change = (text: string) => [{ path: "list.txt", content: Buffer.from(text) }];
      const first = await scene.forge.commit({ branch, parent: base, expected: null, changes: change("1"), message });
      const late = { code: "conflict", kind: "external" };
      await expect(scene.forge.commit({ branch, parent: base, expected: null, changes: change("2"), message })).rejects.toMatchObject(late);
      await expect(scene.forge.commit({ branch, parent: base, expected: base, changes: change("3"), message })).rejects.toMatchObject(late);
      await expect(scene.forge.moveBranch(branch, base, null)).rejects.toMatchObject(late);
      await expect(scene.forge.moveBranch("mcp-live", first, base)).rejects.toMatchObject(late);
      expect(await scene.forge.branch(branch)).toBe(first);
    });

    test("branches are made, moved, listed by prefix and deleted", async () => {
      await using scene = await open();
      const { commit: base } = await scene.forge.base();
      expect(await scene.forge.branch("mcp-live")).toBeNull();
      await scene.forge.moveBranch("mcp-live", null, base);
      const next = await scene.push({ "README.md": "new\n" });
      await scene.forge.base();
      await scene.forge.moveBranch("mcp-live", base, next);
      await scene.forge.moveBranch(branch, null, base);
      expect(await scene.forge.branches("mcp-")).toEqual([
        { name: branch, head: base },
        { name: "mcp-live", head: next },
      ]);
      await scene.forge.moveBranch("mcp-live", next, null);
      expect(await scene.forge.branch("mcp-live")).toBeNull();
      expect(await scene.forge.branches("mcp-l")).toEqual([]);
    });

    test("a proposal is opened once, says what it was last told, and outlives the run", async () => {
      await using scene = await open();
      const head = await proposeList(scene, "a\nB\nc\n");
      const opened = await scene.forge.openProposal({ branch, title: "Update search", body: "Evidence", labels: ["mcp-gitops"] });
      expect(opened).toMatchObject({ branch, head, title: "Update search", body: "Evidence", state: "open", edited: false });
      const again = await scene.forge.openProposal({ branch, title: "Update search to 2", body: "More", labels: ["mcp-gitops", "major"] });
      expect(again.id).toBe(opened.id);
      const [seen, ...others] = await (await scene.reopen()).proposals();
      expect(others).toEqual([]);
      expect(seen).toMatchObject({ id: opened.id, branch, head, title: "Update search to 2", body: "More", state: "open", edited: false });
      expect([...(seen as ForgeProposal).labels].sort()).toEqual(["major", "mcp-gitops"]);
    });

    test("a commit that a person pushed to a proposal is noticed", async () => {
      await using scene = await open();
      await proposeList(scene, "a\nB\nc\n");
      const { id } = await scene.forge.openProposal({ branch, title: "Update search", body: "", labels: [] });
      const theirs = await scene.push({ "list.txt": "a\nB!\nc\n" }, { branch });
      expect(await proposalOf(scene.forge, id)).toMatchObject({ head: theirs, state: "open", edited: true });
    });

    test("a closed proposal stays closed until it is opened again", async () => {
      await using scene = await open();
      const head = await proposeList(scene, "a\nB\nc\n");
      const { id } = await scene.forge.openProposal({ branch, title: "Update search", body: "", labels: [] });
      await scene.forge.closeProposal(id, "superseded");
      await scene.forge.closeProposal(id, "superseded");
      expect(await proposalOf(scene.forge, id)).toMatchObject({ state: "closed" });
      expect((await scene.forge.mergeProposal(id, head, message)).kind).toBe("blocked");
      const reopened = await scene.forge.openProposal({ branch, title: "Update search", body: "", labels: [] });
      expect(await proposalOf(scene.forge, reopened.id)).toMatchObject({ state: "open", branch });
    });

    test("a merge brings the change to the base branch on top of what came since, once", async () => {
      await using scene = await open();
      const head = await proposeList(scene, "a\nb\nC\n");
      const { id } = await scene.forge.openProposal({ branch, title: "Update search", body: "", labels: [] });
      await scene.push({ "README.md": "meanwhile\n" });
      const result = await scene.forge.mergeProposal(id, head, message);
      expect(result).toEqual({ kind: "merged", commit: (await scene.forge.base()).commit });
      expect(await show(scene.git, `${(await scene.forge.base()).commit}:list.txt`)).toBe("a\nb\nC\n");
      expect(await show(scene.git, `${(await scene.forge.base()).commit}:README.md`)).toBe("meanwhile\n");
      expect(await scene.forge.mergeProposal(id, head, message)).toEqual(result);
      expect(await proposalOf(await scene.reopen(), id)).toMatchObject({ state: "merged", head });
    });

    test("what cannot be merged is an answer, and the base branch stays", async () => {
      await using scene = await open();
      const head = await proposeList(scene, "a\nours\nc\n");
      const { id } = await scene.forge.openProposal({ branch, title: "Update search", body: "", labels: [] });
      const { commit: old } = await scene.forge.base();
      expect((await scene.forge.mergeProposal(id, old, message)).kind).toBe("moved");
      const theirs = await scene.push({ "list.txt": "a\ntheirs\nc\n" });
      expect((await scene.forge.mergeProposal(id, head, message)).kind).toBe("conflict");
      expect((await scene.forge.base()).commit).toBe(theirs);
      expect(await proposalOf(scene.forge, id)).toMatchObject({ state: "open" });
    });

    test("an incident of a key is one, opened anew after it was closed", async () => {
      await using scene = await open();
      const incident = { key: "search@2.0.0", title: "search 2.0.0 does not start", body: "what was seen" };
      const first = await scene.forge.openIncident(incident);
      expect(await scene.forge.openIncident({ ...incident, body: "more was seen" })).toEqual(first);
      await scene.forge.closeIncident(incident.key, "2.0.1 starts");
      await scene.forge.closeIncident(incident.key, "2.0.1 starts");
      expect(await (await scene.reopen()).openIncident(incident)).toEqual(first);
    });

    test("statuses and deployments are taken for commits", async () => {
      await using scene = await open();
      const { commit } = await scene.forge.base();
      await scene.forge.setStatus(commit, { context: "mcp-gitops", state: "success", description: "proven" });
      for (const state of ["in_progress", "success", "inactive"] as const) {
        await scene.forge.recordDeployment({ target: "live", commit, state, description: state });
      }
    });
  });
}

/** A branch with one change of `list.txt` by this program. */
async function proposeList(scene: ForgeScene, text: string): Promise<string> {
  const { commit: base } = await scene.forge.base();
  return scene.forge.commit({ branch, parent: base, expected: null, changes: [{ path: "list.txt", content: Buffer.from(text) }], message });
}

async function proposalOf(forge: Forge, id: string): Promise<ForgeProposal | undefined> {
  return (await forge.proposals()).find((proposal) => proposal.id === id);
}

async function show(git: Git, object: string): Promise<string> {
  return (await git.git(["show", object])).stdout.toString();
}

/** `M path mode` for each changed path. */
async function raw(git: Git, from: string, to: string): Promise<string[]> {
  const { text } = await git.git(["diff-tree", "-r", "--raw", "--no-renames", from, to]);
  return text.split("\n").map((line) => {
    const [info, path] = line.split("\t") as [string, string];
    const [, mode, , , status] = info.split(" ");
    return `${status} ${path} ${mode}`;
  });
}
