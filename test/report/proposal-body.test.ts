import { expect, test } from "vitest";
import type { Change } from "../../src/contract/contract.ts";
import type { NpmLock } from "../../src/lock/lock.ts";
import type { PlannedServer } from "../../src/plan/plan.ts";
import { proposalBody, type ServerStory } from "../../src/report/proposal-body.ts";
import { planSummary, proposalsSummary, verdictsSummary } from "../../src/report/summaries.ts";
import type { Proof, Verdict } from "../../src/verify/verdict.ts";

const row: PlannedServer = {
  manifest: ".mcp.json",
  server: "weather",
  package: "pkg:npm/%40house/weather-mcp",
  name: "@house/weather-mcp",
  ecosystem: "npm",
  pin: "exact",
  from: "1.0.0",
  resolved: "1.0.0",
  action: "update",
  why: "1.2.0 is newer than 1.0.0",
  candidates: [
    {
      version: "1.3.0",
      kind: "newer",
      publishedAt: null,
      claimedBump: "minor",
      deprecated: null,
      decision: { kind: "deny", rule: "range", why: "1.3.0 is outside the range that policy allows, <=1.2.0" },
    },
    {
      version: "1.2.0",
      kind: "newer",
      publishedAt: "2026-11-01T00:00:00.000Z",
      claimedBump: "patch",
      deprecated: null,
      decision: { kind: "try" },
    },
  ],
};

function change(kind: Change["class"], index: number, before: unknown = "old"): Change {
  return { kind: "description changed", path: `tools/t${index}/description`, before, after: "new", class: kind };
}

function proof(verdict: Partial<Verdict> = {}): Proof {
  return {
    schema: "mcp-gitops/proof/v1",
    contract: null,
    timings: { start: 1 },
    verdict: {
      schema: "mcp-gitops/verdict/v1",
      manifest: row.manifest,
      server: row.server,
      package: row.package,
      from: "1.0.0",
      to: "1.2.0",
      outcome: "pass",
      surfaceChange: "breaking",
      effectiveBump: "major",
      lock: null,
      contract: null,
      changes: [change("breaking", 1), change("additive", 2)],
      suites: [{ suite: "health", outcome: "pass", findings: [] }],
      isolation: {
        kind: "process-group",
        separated: false,
        network: "open",
        filesystem: "shared",
        missing: ["bubblewrap is not installed"],
      },
      notLookedAt: ["suite performance"],
      ...verdict,
    },
  };
}

function body(more: Partial<ServerStory> = {}): string {
  const story: ServerStory = { row, attempts: [proof()], lock: null, decision: { kind: "propose", why: "it breaks" }, ...more };
  return proposalBody({ servers: [story], decision: story.decision });
}

test("the body of a proposal tells what changes, what was found, and how to see it oneself", () => {
  expect(body()).toMatchInlineSnapshot(`
    "**Waits for a person**: it breaks.

    | server | weather in \`.mcp.json\` |
    | --- | --- |
    | package | \`pkg:npm/%40house/weather-mcp\` |
    | version | \`1.0.0\` → \`1.2.0\` |
    | published | 2026-11-01T00:00:00.000Z |
    | the version claims | patch |
    | the surface says | breaking |
    | effective bump | **major** |

    ### Verification: pass

    | suite | outcome | findings |
    | --- | --- | --- |
    | health | pass | nothing to say |

    <details><summary>Not looked at: 1, none of which policy requires</summary>

    - suite performance

    </details>

    ### What clients will notice

    **Breaking: calls that worked may fail** (1)

    | what | where | before | after |
    | --- | --- | --- | --- |
    | description changed | \`tools/t1/description\` | \`old\` | \`new\` |

    <details><summary>Additive: no call of today notices (1)</summary>

    | what | where | before | after |
    | --- | --- | --- | --- |
    | description changed | \`tools/t2/description\` | \`old\` | \`new\` |

    </details>

    ### Why no other version

    | version |  | why |
    | --- | --- | --- |
    | \`1.3.0\` | denied | outside the range that policy allows, &lt;=1.2.0 |

    ### What is in it

    - the bytes of one version, where \`.mcp.json\` says how weather starts

    ### How it was proven

    It ran **within reach of what judged it** (process-group), with the network open and the shared file system; install scripts off unless policy allows the package.

    - not to be had: bubblewrap is not installed

    See for yourself:

    \`\`\`sh
    npx mcp-gitops verify --server weather --candidate 1.2.0
    \`\`\`"
  `);
});

test("what was tried and failed stands there with its reason", () => {
  const findings = [{ code: "no-start", severity: "high" as const, message: "Cannot find module 'x'", evidence: "" }];
  const failed = proof({ to: "1.2.1", outcome: "fail", suites: [{ suite: "health", outcome: "fail", findings }] });
  expect(body({ attempts: [failed, proof()] })).toContain("| `1.2.1` | tried: fail | Cannot find module 'x' |");
});

test("the worst finding stands first, with what was seen and the name by which a waiver silences it", () => {
  const findings = [
    { code: "new-package", severity: "info" as const, message: "packages are new in its tree", evidence: "left-pad 1.3.0" },
    { code: "loud", severity: "high" as const, message: "it shouts", evidence: "tools/a", fingerprint: "f".repeat(32) },
  ];
  const told = body({ attempts: [proof({ suites: [{ suite: "security", outcome: "warn", findings }] })] });
  expect(told).toContain(
    `| high: it shouts: \`tools/a\` (fingerprint \`${"f".repeat(32)}\`)<br>info: packages are new in its tree: \`left-pad 1.3.0\` |`,
  );
});

test("the same change in many places is one row, and versions with one reason stand on one line", () => {
  const closed = Array.from({ length: 7 }, (_, index): Change => {
    const path = `tools/t${index}/inputSchema/additionalProperties`;
    return { kind: "additional-properties-closed", path, before: undefined, after: false, class: "behavioural" };
  });
  const denied = ["1.4.0", "1.3.9"].map((version) => ({
    ...(row.candidates[0] as PlannedServer["candidates"][number]),
    version,
    decision: { kind: "deny" as const, rule: "range", why: `${version} is outside the range` },
  }));
  const told = body({ attempts: [proof({ changes: closed })], row: { ...row, candidates: denied } });
  expect(told.match(/additional-properties-closed/g)).toHaveLength(1);
  expect(told).toContain("`tools/t4/inputSchema/additionalProperties`<br>…and 2 more | — | `false` |");
  expect(told).toContain("| `1.4.0`, `1.3.9` | denied | outside the range |");
});

test("what was looked at for none of several servers is told once; what holds a verdict stands open with it", () => {
  const gap = "security, provenance: this registry has no attestations";
  const story = (server: string, verdict: Partial<Verdict>): ServerStory => ({
    row: { ...row, server },
    attempts: [proof({ server, ...verdict })],
    lock: null,
    decision: { kind: "propose", why: "it breaks" },
  });
  const servers = [
    story("one", { notLookedAt: [gap, "only here"] }),
    story("two", { notLookedAt: [gap] }),
    story("held", { outcome: "inconclusive", notLookedAt: ["suite health (required by policy)"] }),
  ];
  const told = proposalBody({ servers, decision: { kind: "propose", why: "pin what you have" } });
  expect(told.match(/no attestations/g)).toHaveLength(1);
  expect(told).toContain(`- ${gap}: all but held`);
  expect(told).toContain("<summary>Not looked at: 1, none of which policy requires</summary>\n\n- only here");
  expect(told).toContain("Not looked at:\n\n- suite health (required by policy)");
});

const evil = "</details>\n\n@octocat closes #1 | ![x](http://evil.example/a.png) `$(id)` <script>\u202e\u{e0041}";

test("words of others stay words, wherever they stand", () => {
  const findings = [{ code: "x", severity: "low" as const, message: evil, evidence: evil }];
  const hostile = proof({
    to: evil,
    changes: [{ kind: evil, path: evil, before: evil, after: { [evil]: evil }, class: "breaking" }],
    suites: [{ suite: evil, outcome: "pass", findings }],
    notLookedAt: [evil],
    isolation: { ...proof().verdict.isolation, missing: [evil] },
  });
  const hostileRow = { ...row, server: evil, manifest: evil, from: evil, package: evil, name: evil, why: evil };
  const story: ServerStory = { row: hostileRow, attempts: [hostile, hostile], lock: null, decision: { kind: "propose", why: evil } };
  const plan = {
    schema: "mcp-gitops/plan/v1",
    at: "",
    base: { branch: evil, commit: "" },
    policy: "",
    servers: [hostileRow],
    problems: [],
  } as const;
  const outcome = {
    branch: evil,
    servers: [],
    result: "opened",
    title: evil,
    why: evil,
    url: "javascript:alert(1)",
    commit: null,
  } as const;
  const written = [
    proposalBody({ servers: [story], decision: story.decision }),
    proposalBody({ servers: [story, story], decision: story.decision }),
    planSummary(plan),
    verdictsSummary([{ ...hostile.verdict, outcome: "fail" }]),
    proposalsSummary({ schema: "mcp-gitops/proposal-report/v1", base: plan.base, outcomes: [outcome] }),
  ];
  for (const markdown of written) {
    const outsideCode = markdown
      .replace(/```sh\n.*\n```/g, "")
      .replaceAll("\\`", "")
      .replace(/`[^`\n]*`/g, "");
    expect(outsideCode.replace(/<\/?(details|summary)>|<br>/g, "")).not.toMatch(/<|@[a-z]|#[0-9]|https?:\/\/|javascript:.*\)/);
    expect(outsideCode.match(/<\/details>/g)?.length).toBe(outsideCode.match(/<details>/g)?.length);
    expect(markdown).not.toMatch(/[\u202e\u{e0041}]/u);
  }
});

test("the summary of a run says why of each attempt, and once how servers were confined", () => {
  const held = { kind: "bubblewrap", separated: true, network: "off", filesystem: "private", missing: [] } as const;
  const of = (server: string, isolation: Verdict["isolation"]) => proof({ server, isolation }).verdict;
  const told = verdictsSummary([of("one", held), of("two", held), of("loose", proof().verdict.isolation)]);
  expect(told).toContain("| one | `1.0.0` → `1.2.0` | pass | breaking | major | all required suites were looked at |");
  expect(told).toContain("Isolation: bubblewrap for most; process-group (**not separated**): loose.");
  expect(verdictsSummary([of("one", held)])).toContain("Isolation: bubblewrap.");
});

test("the command to reproduce it cannot become another command", () => {
  const text = body({ row: { ...row, server: "it's $(rm -rf ~); `x`\n```\nrm" } });
  const line = text.split("\n").find((one) => one.startsWith("npx mcp-gitops"));
  expect(line).toBe("npx mcp-gitops verify --server 'it'\\''s $(rm -rf ~); `x` ``` rm' --candidate 1.2.0");
});

test("a body fits in what a forge takes, whatever a server sends", () => {
  const many = Array.from({ length: 5_000 }, (_, index) => change("behavioural", index, "x".repeat(100_000)));
  const long = body({ attempts: [proof({ changes: many })] });
  expect(long.length).toBeLessThan(65_536);
  expect(long).toContain("more: the diff of `contract.json` shows all of them");
});

test("the body says of which day a tree is, and where it is not all of it", () => {
  const lock = (day?: NpmLock["day"]): NpmLock => ({
    schema: "mcp-gitops/lock/v1",
    ecosystem: "npm",
    package: "weather-mcp",
    version: "1.2.0",
    ...(day && { day }),
    resolver: { npm: "11.0.0", node: "24.0.0" },
    packages: { "node_modules/weather-mcp": { name: "weather-mcp", version: "1.2.0", integrity: "sha512-x" } },
  });
  const before = "2025-08-21T11:00:00.000Z";
  expect(body({ lock: lock() })).toContain("| lock | 1 package, ");
  expect(body({ lock: lock({ before, kept: true }) })).toContain(`1 package, all of them published by ${before}, `);
  expect(body({ lock: lock({ before, kept: false }) })).toContain(`1 package, not all of them published by ${before}, `);
  expect(body({ lock: lock({ before: null, kept: false }) })).toContain("1 package, of no known day, ");
});
