import { expect, test } from "vitest";
import { decideAfterProof } from "../../src/policy/decide-after-proof.ts";
import { defaultUpdatePolicy } from "../../src/policy/defaults.ts";
import type { UpdateSettings } from "../../src/policy/policy.ts";
import type { Verdict } from "../../src/verify/verdict.ts";

const passed: Verdict = {
  schema: "mcp-gitops/verdict/v1",
  manifest: ".mcp.json",
  server: "weather",
  package: "pkg:npm/weather-mcp",
  from: "1.0.0",
  to: "1.1.0",
  outcome: "pass",
  surfaceChange: "additive",
  effectiveBump: "minor",
  lock: "sha256:l",
  contract: "sha256:c",
  changes: [],
  suites: [{ suite: "health", outcome: "pass", findings: [] }],
  isolation: { kind: "bubblewrap", separated: true, network: "off", filesystem: "private", missing: [] },
  notLookedAt: [],
};

const told = (verdict: Partial<Verdict>, settings: Partial<UpdateSettings>) => {
  const decision = decideAfterProof({ ...passed, ...verdict }, { ...defaultUpdatePolicy.defaults, ...settings });
  return `${decision.kind}: ${decision.why}`;
};

const finding = (severity: "low" | "high") => [
  { suite: "health", outcome: "warn" as const, findings: [{ code: "x", severity, message: "it prints noise", evidence: "" }] },
];

test.each<[string, Partial<Verdict>, Partial<UpdateSettings>, string]>([
  [
    "what passed, within automerge, isolated",
    {},
    { automerge: "minor" },
    "merge: the effective bump is minor (additive) and policy merges",
  ],
  ["nothing merges by default", {}, {}, "propose: policy merges nothing by itself"],
  ["a bump above automerge", {}, { automerge: "patch" }, "propose: the effective bump is minor (additive), and policy merges up to patch"],
  [
    "a breaking change under a patch's name",
    { surfaceChange: "breaking", effectiveBump: "major" },
    { automerge: "minor" },
    "propose: the change breaks what clients call",
  ],
  ["a protected server", {}, { automerge: "major", protected: true }, "propose: the server is protected"],
  [
    "no isolation",
    { isolation: { ...passed.isolation, kind: "process-group", separated: false } },
    { automerge: "minor" },
    "propose: the candidate ran within reach",
  ],
  [
    "no isolation, and policy accepts that",
    { isolation: { ...passed.isolation, separated: false } },
    { automerge: "minor", automergeWithoutIsolation: true },
    "merge: ",
  ],
  [
    "a remote, which runs elsewhere",
    { isolation: { ...passed.isolation, kind: "remote", separated: false } },
    { automerge: "minor" },
    "merge: ",
  ],
  ["a first pin", { from: null, surfaceChange: null, effectiveBump: null }, { automerge: "none" }, "merge: a first pin"],
  [
    "a missing comparison",
    { surfaceChange: null, effectiveBump: null },
    { automerge: "major" },
    "propose: the two contracts could not be compared",
  ],
  [
    "a serious finding",
    { outcome: "warn", suites: finding("high") },
    { automerge: "major" },
    "propose: a finding wants a person's eye: it prints noise",
  ],
  ["a slight finding", { outcome: "warn", suites: finding("low") }, { automerge: "major" }, "merge: "],
  [
    "what failed",
    {
      outcome: "fail",
      suites: [
        { suite: "health", outcome: "fail", findings: [{ code: "start", severity: "high", message: "it does not start", evidence: "" }] },
      ],
    },
    { automerge: "major" },
    "deny: verification failed: it does not start",
  ],
  [
    "what could not be looked at",
    { outcome: "inconclusive", suites: [], notLookedAt: ["health: npm was down"] },
    {},
    "hold: verification could not tell",
  ],
  [
    "a tree that no lock can be made of, which another try would not change",
    {
      outcome: "inconclusive",
      package: "pkg:npm/bundler",
      suites: [
        {
          suite: "lock",
          outcome: "inconclusive",
          findings: [{ code: "unlockable", severity: "medium", message: "it has no lock", evidence: "a URL" }],
        },
      ],
    },
    {},
    "hold: no lock can be made of it: a URL",
  ],
  ["a kind of change that policy ignores", {}, { ignore: true }, "deny: policy says to leave such a change alone"],
])("%s", (_, verdict, settings, expected) => {
  expect(told(verdict, settings)).toContain(expected);
});
