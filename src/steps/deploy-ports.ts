import { join } from "node:path";
import type { DeployPorts, StagePorts, Today } from "../deploy/ports.ts";
import { openSource } from "../deploy/source.ts";
import type { LockDay } from "../lock/lock-day.ts";
import type { Server } from "../manifest/inventory.ts";
import type { Policies } from "../policy/policy.ts";
import { updateSettings, verifySettings } from "../policy/settings.ts";
import { asItIs, lockDays } from "../verify/lock-days.ts";
import type { Prover } from "../verify/open-prover.ts";
import { taskId } from "../verify/verify-plan.ts";
import { thisRuntime } from "../versioning/this-runtime.ts";
import { versioningOf } from "../versioning/versioning.ts";
import { openLocks } from "./planes.ts";
import { smokeJob } from "./smoke-job.ts";
import type { Workspace } from "./workspace.ts";

/** What staging needs: no repository and no token. */
export function stagePorts(
  { log, repo, store }: Pick<Workspace, "log" | "repo" | "store">,
  policies: Pick<Policies, "verify">,
  prover: Prover,
): StagePorts {
  let smoked = 0;
  return {
    log,
    root: repo,
    scratch: join(store, "..", "scratch"),
    async smoke({ server, staged }) {
      const { name, purl, ecosystem, manifest } = server;
      const settings = verifySettings(policies, { manifest, server: server.server, name, purl, ecosystem });
      const { verdict } = await prover.prove(smokeJob(`${taskId(server)}.smoke${smoked++}`, server, { staged, settings }));
      return { outcome: verdict.outcome, findings: verdict.suites.flatMap(({ findings }) => findings) };
    },
  };
}

/** What deploying needs of a workspace; `prover` is the other plane. */
export function deployPorts(workspace: Workspace, policies: Policies, prover: Prover): DeployPorts {
  const { git, log, repo, forge, ledger, clock } = workspace;
  const locks = openLocks(workspace);
  const stage = stagePorts(workspace, policies, prover);
  return {
    ...stage,
    forge,
    ledger,
    clock,
    ...openSource({ git, log, root: repo }),
    resolve: locks,
    dayOf: (server, version) => dayOf(workspace, policies, { server, version }),
    today: (server) => versionToday(workspace, server),
    observe: stage.smoke,
    quarantineOf: ({ manifest, server, package: purl }) =>
      updateSettings(policies, { manifest, server, name: null, purl, ecosystem: null }).quarantine,
  };
}

/** What is merged is deployed: its lock is made of younger packages where there are no others, whatever policy asks of a candidate's. */
async function dayOf(
  { registry, clock }: Workspace,
  policies: Policies,
  { server, version }: { server: Server; version: string },
): Promise<LockDay | undefined> {
  const { ecosystem, name, purl } = server;
  if (ecosystem === null || name === null || purl === null) return undefined;
  const lookups = new Map([[purl, await registry.lookup({ ecosystem, name, purl })]]);
  return asItIs(lockDays({ policies, lookups, now: clock.now() })(server, version));
}

/** The version that a launcher would start today for a pin that names none exactly. */
async function versionToday({ registry }: Workspace, { ecosystem, name, purl, version }: Server): Promise<Today> {
  if (ecosystem === null || name === null || purl === null) return { kind: "unresolvable", reason: "it names no package" };
  const found = await registry.lookup({ ecosystem, name, purl });
  switch (found.kind) {
    case "found": {
      const resolved = versioningOf(ecosystem).resolve(version, found, thisRuntime);
      return resolved === null
        ? { kind: "unresolvable", reason: `the registry has no version of ${name} that its launcher could run` }
        : { kind: "version", version: resolved };
    }
    case "not-found":
      return { kind: "unresolvable", reason: found.reason };
    case "unavailable":
      return { kind: "unavailable", reason: found.reason };
  }
}
