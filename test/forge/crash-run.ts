import { openLocalForge } from "../../src/forge/local.ts";
import { localRefs } from "../../src/forge/local-refs.ts";
import { draft } from "../../src/ledger/event-types.ts";
import { openLedger } from "../../src/ledger/open-ledger.ts";
import type { Git } from "../../src/lib/git.ts";
import { repositoryOf } from "../../src/lib/git-repository.ts";

/**
 * One run that proposes, merges and records, as a process that can be killed before its n-th write:
 * `node crash-run.ts DIR N` (0: never). Prints how many writes it made.
 */
export async function crashRun(dir: string, killBefore: number): Promise<number> {
  const repository = await repositoryOf(dir);
  const writes = { made: 0 };
  const git = killing(repository.git, killBefore, writes);
  const clock = { now: () => Date.UTC(2026, 10, 5, 12) };
  const refs = localRefs({ git, clock });
  const ledger = openLedger({ git, refs, clock, run: "run" });
  const forge = openLocalForge({ repository: { ...repository, git }, refs, ledger, clock });
  const branch = "mcp-gitops/x/search";
  const servers = [
    { manifest: ".mcp.json", server: "search", package: "pkg:npm/search", from: "1.0.0", to: "2.0.0", lock: null, contract: null },
  ];
  const known = (await forge.proposals()).find((proposal) => proposal.branch === branch);
  if (known?.state !== "merged") {
    const base = await forge.base();
    const changes = [
      { path: "list.txt", content: Buffer.from("a\nB\nc\n") },
      { path: ".mcp/x/search/lock.json", content: Buffer.from("{}\n") },
    ];
    const head =
      (await forge.branch(branch)) ??
      (await forge.commit({ branch, parent: base.commit, expected: null, changes, message: "Update search" }));
    const request = { branch, title: "Update search", body: "Evidence", labels: ["mcp-gitops"], servers };
    await forge.openProposal(request);
    await ledger.append({ title: "Propose", events: [draft("proposal-opened", { ...request, head })] });
    await forge.mergeProposal(branch, head, "Merge search");
  }
  const merged = (await forge.proposals()).find((proposal) => proposal.branch === branch);
  if (!merged?.merge) throw new Error("the proposal was not merged");
  const { head, merge } = merged;
  await ledger.append({ title: "Merge Update search", events: [draft("proposal-merged", { branch, head, commit: merge })] });
  if ((await forge.branch(branch)) === head) await forge.moveBranch(branch, head, null);
  const live = await forge.branch("mcp-live");
  if (live !== merge) await forge.moveBranch("mcp-live", live, merge);
  await forge.openIncident({ key: "search", title: "search does not start", body: "what was seen" });
  return writes.made;
}

/** Git that kills this process before the n-th command that writes refs, index or work tree. */
function killing(git: Git, killBefore: number, writes: { made: number }): Git {
  return {
    ...git,
    git(args, options) {
      const isWrite = args.includes("update-ref") || args.includes("read-tree");
      if (isWrite && ++writes.made === killBefore) process.kill(process.pid, "SIGKILL");
      return git.git(args, options);
    },
  };
}

if (import.meta.main) console.log(await crashRun(process.argv[2] as string, Number(process.argv[3])));
