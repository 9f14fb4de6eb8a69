import type { Contract, SurfaceChange } from "../../src/contract/contract.ts";
import { openLocalRepository } from "../../src/forge/local.ts";
import { openLedger } from "../../src/ledger/open-ledger.ts";
import { replay } from "../../src/ledger/state.ts";
import { digestOf } from "../../src/lib/canonical.ts";
import { commitFiles } from "../../src/lib/commit-files.ts";
import type { Lock } from "../../src/lock/lock.ts";
import { readInventory } from "../../src/manifest/read-inventory.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import { wantsProof } from "../../src/plan/matrix.ts";
import type { Plan, PlannedServer } from "../../src/plan/plan.ts";
import { loadPolicies } from "../../src/policy/load-policies.ts";
import { type ProposalRequest, propose } from "../../src/proposal/propose.ts";
import type { ServerProof } from "../../src/proposal/situation.ts";
import type { Lookup } from "../../src/registry/registry.ts";
import type { Proof, Verdict } from "../../src/verify/verdict.ts";
import { type Fixture, makeRepository, testClock } from "../fakes/repository.ts";
import { release } from "../plan/scene.ts";

/** What the registry has: package → versions, the last of them is latest. */
export type Published = Readonly<Record<string, readonly string[]>>;

/** What verification finds of a server's candidates; a surface change, or an outcome. Default: additive. */
export type Findings = Readonly<Record<string, SurfaceChange | "fail" | "inconclusive">>;

/** A real repository with a real ledger and the local forge; what registries and servers say is told by the test. */
export interface Scene extends AsyncDisposable {
  readonly fixture: Fixture;
  /** One run of detect, verify and propose. */
  run(published: Published, options?: { findings?: Findings; merge?: boolean; only?: string }): ReturnType<typeof propose>;
  plan(published: Published): Promise<Plan>;
  git(...args: string[]): Promise<string>;
  /** Everything that the run could have written: refs of the origin. */
  refs(): Promise<string>;
  ports(): Promise<ProposalPortsLike>;
  pass(milliseconds: number): void;
}

type ProposalPortsLike = Parameters<typeof propose>[1];

export async function makeScene(files: Readonly<Record<string, string>>): Promise<Scene> {
  const fixture = await makeRepository(files);
  const clock = testClock();
  const ports = async (): Promise<ProposalPortsLike> => {
    const local = await openLocalRepository({ dir: fixture.clone.dir, clock });
    const ledger = openLedger({ git: local.git, refs: local.refs, clock, run: "test" });
    return { git: local.git, forge: local.forge(ledger), ledger, clock };
  };
  const detect = async (published: Published): Promise<Pick<ProposalRequest, "plan" | "policies">> => {
    const { git, forge, ledger } = await ports();
    const base = await forge.base();
    const tree = commitFiles(git, base.commit);
    const policies = await loadPolicies(tree);
    const evidence = new Map((await tree.list()).filter(({ path }) => path.startsWith(".mcp/")).map(({ path }) => [path, ""] as const));
    const inventory = await readInventory(tree);
    const state = replay(await ledger.read(), clock.now());
    return {
      plan: makePlan({ inventory, lookups: lookups(published), policies, ledger: state, evidence, base, now: clock.now() }),
      policies,
    };
  };
  const git = async (...args: string[]) => (await fixture.origin.git(args)).text;
  return {
    fixture,
    ports,
    plan: async (published) => (await detect(published)).plan,
    async run(published, { findings = {}, merge = false, only } = {}) {
      const { plan, policies } = await detect(published);
      const wanting = plan.servers.filter((row) => wantsProof(row) && (only === undefined || row.server === only));
      return propose({ plan, policies, proofs: wanting.map((row) => proofOf(row, findings)), merge }, await ports());
    },
    git,
    refs: () => git("for-each-ref", "--format=%(refname) %(objectname)"),
    pass: clock.pass,
    [Symbol.asyncDispose]: () => fixture[Symbol.asyncDispose](),
  };
}

function lookups(published: Published): Map<string, Lookup> {
  return new Map(
    Object.entries(published).map(([name, versions]) => {
      const purl = `pkg:npm/${name}`;
      return [
        purl,
        { kind: "found", purl, releases: versions.map((version) => release(version)), tags: { latest: versions.at(-1) ?? "" } },
      ];
    }),
  );
}

/** Candidates are tried best first; those that fail are passed over. */
function proofOf(row: PlannedServer, findings: Findings): ServerProof {
  const tries = row.candidates.filter(({ decision }) => decision.kind === "try");
  const versions: (string | null)[] = row.action === "contract" ? [null] : tries.map(({ version }) => version);
  const attempts: Proof[] = [];
  let lock: Lock | null = null;
  for (const version of versions) {
    const found = findings[`${row.name}@${version}`] ?? findings[row.server] ?? "additive";
    const tried = attempt(row, version, found);
    attempts.push(tried.proof);
    lock = found === "fail" || found === "inconclusive" ? null : tried.lock;
    if (found !== "fail") break;
  }
  return { server: { manifest: row.manifest, server: row.server }, attempts, lock };
}

function attempt(row: PlannedServer, version: string | null, found: Findings[string]): { proof: Proof; lock: Lock | null } {
  const lock = version === null ? null : lockOf(row.name ?? "", version);
  const surface = found === "fail" || found === "inconclusive" ? null : found;
  const contract = surface === null ? null : contractOf(lock, `forecast-${version}`);
  const outcome = found === "fail" || found === "inconclusive" ? found : "pass";
  const compared = row.pin === "exact" ? surface : null;
  const tool = { name: `forecast-${version}` };
  const ended = { code: "no-start", severity: "high", message: `it ended at once (process ${Math.random()})`, evidence: "" } as const;
  const verdict: Verdict = {
    schema: "mcp-gitops/verdict/v1",
    manifest: row.manifest,
    server: row.server,
    package: row.package,
    from: row.pin === "exact" ? row.from : null,
    to: version,
    outcome,
    surfaceChange: compared,
    effectiveBump: compared && ({ none: "patch", additive: "minor", behavioural: "minor", breaking: "major" } as const)[compared],
    lock: lock && digestOf(lock),
    contract: contract && digestOf(contract),
    changes:
      compared && compared !== "none"
        ? [{ kind: "tool-added", path: `tools/${tool.name}`, before: null, after: tool, class: compared }]
        : [],
    suites: [{ suite: "health", outcome, findings: outcome === "pass" ? [] : [ended] }],
    isolation: { kind: "bubblewrap", separated: true, network: "off", filesystem: "private", missing: [] },
    notLookedAt: [],
  };
  return { proof: { schema: "mcp-gitops/proof/v1", verdict, contract, timings: { start: Math.random() } }, lock };
}

function lockOf(name: string, version: string): Lock {
  return {
    schema: "mcp-gitops/lock/v1",
    ecosystem: "npm",
    package: name,
    version,
    resolver: { npm: "11.0.0", node: "24.0.0" },
    packages: { [`node_modules/${name}`]: { name, version, integrity: "sha512-AA==" } },
  };
}

function contractOf(lock: Lock | null, tool: string): Contract {
  return {
    schema: "mcp-gitops/contract/v1",
    lock: lock && digestOf(lock),
    eras: [{ era: "legacy", protocolVersion: "2025-11-25" }],
    capabilities: { tools: {} },
    instructions: null,
    tools: [{ name: tool, inputSchema: { type: "object" } }],
    prompts: [],
    resources: [],
    resourceTemplates: [],
  };
}

/** Branch → what became of it, for reading: `weather: opened`. */
export function results({ outcomes }: Awaited<ReturnType<typeof propose>>): string[] {
  return outcomes.map(({ servers, result }) => `${servers.map(({ server }) => server).join("+")}: ${result}`);
}
