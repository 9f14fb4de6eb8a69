import type { DeployPolicy, UpdatePolicy, VerifyPolicy } from "./policy.ts";

const day = 86_400_000;

/** What holds where a repository has no `policies/update.yaml`: three days of cooldown, and nothing merges by itself. */
export const defaultUpdatePolicy: UpdatePolicy = {
  defaults: {
    range: null,
    pin: "exact",
    channel: null,
    allowDowngrade: true,
    minimumReleaseAge: 3 * day,
    lockCooldown: "preferred",
    lockAsOf: "today",
    automerge: null,
    automergeWithoutIsolation: false,
    protected: false,
    ignore: false,
    prereleases: false,
    quarantine: 30 * day,
  },
  rules: [],
  maxOpenProposals: null,
};

/** What holds where a repository has no `policies/verify.yaml`. Below 2 GiB of address space Node itself does not start. */
export const defaultVerifyPolicy: VerifyPolicy = {
  defaults: {
    required: ["health", "contract"],
    budget: { start: 30_000, memory: 2 * 1024 ** 3, output: 16 * 1024 ** 2, processes: 64 },
    attempts: 3,
    network: false,
    installScripts: [],
    credentials: {},
    performance: {
      rounds: 20,
      time: 600_000,
      exceeding: "warn",
      start: { maxRatio: 1.5, max: null },
      list: { maxRatio: 2, max: null },
      call: { maxRatio: 2, max: null },
      memory: { maxRatio: 1.5, max: null },
      processor: { maxRatio: 1.5, max: null },
    },
  },
  rules: [],
};

/** What holds where a repository has no `policies/deploy.yaml`: nothing is deployed anywhere. */
export const defaultDeployPolicy: DeployPolicy = { targets: [] };

/** How many revisions a target keeps, and for how long at least, unless it says otherwise. */
export const defaultRetention = { keep: 3, olderThan: 7 * day } as const;
