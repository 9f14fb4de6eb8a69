import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DeployPorts, Smoke } from "../../src/deploy/ports.ts";
import { openSource } from "../../src/deploy/source.ts";
import { openLocalRepository } from "../../src/forge/local.ts";
import type { RecordedEvent } from "../../src/ledger/event.ts";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { openLedger } from "../../src/ledger/open-ledger.ts";
import { digestOf, stableJson } from "../../src/lib/canonical.ts";
import type { Clock } from "../../src/lib/clock.ts";
import { silentLog } from "../../src/lib/log.ts";
import type { Lock } from "../../src/lock/lock.ts";
import { lockPath } from "../../src/manifest/server-id.ts";
import type { TargetPolicy } from "../../src/policy/policy.ts";
import { testClock } from "../fakes/repository.ts";

export const live: TargetPolicy = { name: "live", kind: "directory", path: "live", keep: 2, olderThan: 0 };
export const branch: TargetPolicy = { name: "live", kind: "ref", ref: "mcp-live", keep: 2, olderThan: 0 };

/** What the world outside does. */
export interface Weather {
  /** `name@version` → what its smoke test says; everything else passes. Remotes by their server's name. */
  readonly smoke: Map<string, Smoke["outcome"]>;
  /** `name@version` → why it has no lock. */
  readonly unresolvable: Map<string, string>;
  readonly unavailable: Set<string>;
  /** What a launcher would run today for a pin that is not exact. */
  readonly today: Map<string, string>;
  /** Every smoke test, as `server name@version`. */
  readonly tried: string[];
  readonly resolved: string[];
}

export function weather(): Weather {
  return { smoke: new Map(), unresolvable: new Map(), unavailable: new Set(), today: new Map(), tried: [], resolved: [] };
}

export interface World extends DeployPorts {
  readonly clock: ReturnType<typeof testClock>;
  readonly ledger: Ledger;
  events(): Promise<readonly RecordedEvent[]>;
  /** Types of the events about deployments, oldest first. */
  told(): Promise<string[]>;
}

/** Real git, the local forge and its ledger; a smoke test that installs a tree of one file and says what the weather says. */
export async function openWorld(folder: string, sky: Weather, clock: Clock = testClock()): Promise<World> {
  const local = await openLocalRepository({ dir: join(folder, "repo"), clock });
  const ledger = openLedger({ git: local.git, refs: local.refs, clock, run: "test" });
  const smoke: DeployPorts["smoke"] = async ({ server, staged }) => {
    const what = staged ? `${staged.lock.package}@${staged.lock.version}` : server.server;
    sky.tried.push(`${server.server} ${what}`);
    if (staged) installTree(staged.lock, staged.tree);
    const outcome = sky.smoke.get(what) ?? "pass";
    const findings =
      outcome === "pass" ? [] : [{ code: "does-not-start", severity: "high" as const, message: `${what} does not start`, evidence: "" }];
    return { outcome, findings };
  };
  return {
    ...openSource({ git: local.git, log: silentLog, root: folder }),
    clock: clock as World["clock"],
    scratch: join(folder, "scratch"),
    forge: local.forge(ledger),
    ledger,
    smoke,
    observe: smoke,
    quarantineOf: () => 30 * 24 * 60 * 60 * 1000,
    async resolve({ name, version }) {
      sky.resolved.push(`${name}@${version}`);
      if (sky.unavailable.has(`${name}@${version}`)) return { kind: "unavailable", reason: "the registry is away" };
      const reason = sky.unresolvable.get(`${name}@${version}`);
      return reason === undefined ? { kind: "resolved", lock: lockOf(name, version) } : { kind: "unresolvable", reason };
    },
    async today(server) {
      const version = sky.today.get(server.name ?? "");
      return version === undefined ? { kind: "unavailable", reason: "the registry is away" } : { kind: "version", version };
    },
    events: () => ledger.read(),
    told: async () => (await ledger.read()).map(({ type }) => type),
  };
}

/** A lock of one package without dependencies. */
export function lockOf(name: string, version: string): Lock {
  const integrity = `sha512-${Buffer.from(`${name}@${version}`.padEnd(64, "=").slice(0, 64)).toString("base64")}`;
  return {
    schema: "mcp-gitops/lock/v1",
    ecosystem: "npm",
    package: name,
    version,
    resolver: { npm: "11.0.0", node: "24.0.0" },
    packages: { [`node_modules/${name}`]: { name, version, integrity, bin: { [name]: "index.js" } } },
  };
}

/** As the store does: a tree that is there is whole, because it was renamed there. */
function installTree(lock: Lock, tree: string): void {
  if (existsSync(tree)) return;
  const unfinished = `${tree}.staging-${digestOf(lock).slice(-8)}`;
  const folder = join(unfinished, "node_modules", lock.package);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.js"), `#!/usr/bin/env node\nconsole.log(${JSON.stringify(lock.version)})\n`);
  writeFileSync(join(unfinished, "lock.json"), stableJson(lock));
  renameSync(unfinished, tree);
}

export const manifest = ".mcp.json";

/** A manifest of servers by their npx argument, as a person writes it. */
export function manifestOf(servers: Readonly<Record<string, string | object>>): string {
  const entries = Object.entries(servers).map(([name, what]) => {
    const entry = typeof what === "string" ? { command: "npx", args: ["-y", what, "--stdio"] } : what;
    return `    ${JSON.stringify(name)}: ${JSON.stringify(entry)}`;
  });
  return `{\n  "mcpServers": {\n${entries.join(",\n")}\n  }\n}\n`;
}

/** The files of a change as a proposal makes it: the manifest and the locks of these servers. */
export function change(
  servers: Readonly<Record<string, string | object>>,
  locked: Readonly<Record<string, readonly [string, string]>> = {},
) {
  const locks = Object.entries(locked).map(([server, [name, version]]) => [
    lockPath({ manifest, server }),
    stableJson(lockOf(name, version)),
  ]);
  return { [manifest]: manifestOf(servers), ...Object.fromEntries(locks) } as Record<string, string>;
}
