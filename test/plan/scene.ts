import type { Server } from "../../src/manifest/inventory.ts";
import { makePlan, type PlanInputs } from "../../src/plan/make-plan.ts";
import type { PlannedServer } from "../../src/plan/plan.ts";
import { defaultDeployPolicy, defaultUpdatePolicy, defaultVerifyPolicy } from "../../src/policy/defaults.ts";
import type { Policies, UpdateSettings } from "../../src/policy/policy.ts";
import type { Lookup, Release } from "../../src/registry/registry.ts";

export const now = Date.parse("2026-11-22T12:00:00Z");
export const purl = "pkg:npm/weather-mcp";

/** A server of the manifest: `npx -y weather-mcp@<text>`. */
export function pinned(text: string | null, more: Partial<Server> = {}): Server {
  const pin = text === null ? "none" : /^[0-9]/.test(text) ? "exact" : /^[\^~<>]/.test(text) ? "range" : "tag";
  return {
    manifest: ".mcp.json",
    server: "weather",
    transport: "stdio",
    launcher: "npx",
    ecosystem: "npm",
    name: "weather-mcp",
    purl,
    version: text,
    pin,
    span: { file: ".mcp.json", start: 40, end: 40 + (text?.length ?? 0) },
    disabled: false,
    pins: [],
    unmanaged: null,
    files: [".mcp.json"],
    launch: { command: "npx", args: [], env: {}, url: null, headers: {}, direct: null },
    ...more,
  };
}

export function release(version: string, more: Partial<Release> = {}): Release {
  return {
    version,
    publishedAt: "2026-01-01T00:00:00.000Z",
    integrity: "sha512-x",
    deprecated: null,
    provenance: null,
    installScript: false,
    engine: null,
    ...more,
  };
}

export function found(releases: readonly (string | Release)[], latest?: string): Lookup {
  const all = releases.map((one) => (typeof one === "string" ? release(one) : one));
  return { kind: "found", purl, releases: all, tags: latest === undefined ? {} : { latest } };
}

export function policies(settings: Partial<UpdateSettings> = {}): Policies {
  const update = { ...defaultUpdatePolicy, defaults: { ...defaultUpdatePolicy.defaults, ...settings } };
  return { update, verify: defaultVerifyPolicy, deploy: defaultDeployPolicy, digest: "sha256:policy" };
}

export function inputs(server: Server, lookup: Lookup, more: Partial<PlanInputs> = {}): PlanInputs {
  return {
    inventory: { schema: "mcp-gitops/inventory/v1", servers: [server], problems: [] },
    lookups: new Map([[purl, lookup]]),
    policies: policies(),
    ledger: { plan: null, quarantines: new Map(), verdicts: new Map() },
    evidence: new Map(),
    base: { branch: "main", commit: "0".repeat(40) },
    now,
    ...more,
  };
}

/** The one row of the plan. */
export function planOne(server: Server, lookup: Lookup, more: Partial<PlanInputs> = {}): PlannedServer {
  const [row] = makePlan(inputs(server, lookup, more)).servers;
  if (row === undefined) throw new Error("the plan has no row");
  return row;
}

/** `1.2.0 try`, `1.3.0 deny range`: what policy says of each candidate, in order. */
export function told(row: PlannedServer): string[] {
  return row.candidates.map(({ version, decision }) => [version, decision.kind, ...("rule" in decision ? [decision.rule] : [])].join(" "));
}
