import type { RecordedEvent } from "./event.ts";
import type { EventData } from "./event-types.ts";

/** The `Cycle` document (`mcp-gitops/cycle/v1`): a row per server and step, each naming the ledger commit that holds it. */
export interface Cycle {
  readonly schema: "mcp-gitops/cycle/v1";
  readonly rows: readonly CycleRow[];
}

export interface CycleRow {
  /** The type of the event, or `planned`. */
  readonly step: string;
  readonly at: string;
  readonly run: string;
  /** Commit of the ledger, and the event's file in it. */
  readonly commit: string;
  readonly path: string;
  readonly manifest: string | null;
  readonly server: string | null;
  readonly package: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Verdict, plan action, or state of the deployment. */
  readonly outcome: string | null;
  readonly surfaceChange: string | null;
  readonly effectiveBump: string | null;
  /** Digests of the lock and the contract; `audit` recomputes them from the commits that hold the files. */
  readonly lock: string | null;
  readonly contract: string | null;
  readonly why: string | null;
}

/** Lays the events of a ledger (of one run, when given) out as rows, oldest first. Pure. */
export function cycleDocument(events: readonly RecordedEvent[], run?: string): Cycle {
  const proposed: Proposed = new Map();
  const rows = events.flatMap((event) => {
    if (event.type === "proposal-opened" || event.type === "proposal-refreshed") proposed.set(event.data.branch, event.data.servers);
    return run === undefined || event.run === run ? rowsOf(event, proposed) : [];
  });
  return { schema: "mcp-gitops/cycle/v1", rows };
}

/** Branch → the servers of its newest proposal so far. */
type Proposed = Map<string, EventData["proposal-opened"]["servers"]>;

type Facts = Partial<Omit<CycleRow, "step" | "at" | "run" | "commit" | "path">>;

function rowsOf(event: RecordedEvent, proposed: Proposed): CycleRow[] {
  return factsOf(event, proposed).map((facts) => ({
    step: event.type,
    at: event.at,
    run: event.run,
    commit: event.commit,
    path: event.path,
    manifest: null,
    server: null,
    package: null,
    from: null,
    to: null,
    outcome: null,
    surfaceChange: null,
    effectiveBump: null,
    lock: null,
    contract: null,
    why: null,
    ...facts,
  }));
}

function factsOf(event: RecordedEvent, proposed: Proposed): Facts[] {
  switch (event.type) {
    case "planned":
      return event.data.rows.map(({ manifest, server, package: purl, from, action, why, candidates }) => ({
        manifest,
        server,
        package: purl,
        from,
        to: candidates.find(({ decision }) => decision.kind === "try")?.version ?? null,
        outcome: action,
        why,
      }));
    case "verified": {
      const { reason, separated: _, ...data } = event.data;
      return [{ ...data, why: reason }];
    }
    case "proposal-opened":
    case "proposal-refreshed": {
      const data = event.data;
      return data.servers.map((server) => ({ ...server, outcome: "open", why: data.title }));
    }
    case "proposal-merged":
      return (proposed.get(event.data.branch) ?? []).map((server) => ({
        ...server,
        outcome: "merged",
        why: `commit ${event.data.commit}`,
      }));
    case "proposal-closed":
      return (proposed.get(event.data.branch) ?? []).map((server) => ({ ...server, outcome: "closed", why: event.data.why }));
    case "deployment-started":
    case "deployment-verified":
    case "deployment-failed": {
      const data = event.data;
      return data.servers.map(({ manifest, server, package: purl, version, lock }) => ({
        manifest,
        server,
        package: purl,
        to: version,
        lock,
        outcome: event.type.slice("deployment-".length),
        why: data.findings.find((finding) => finding.server === server && finding.manifest === manifest)?.message ?? data.revision,
      }));
    }
    case "rolled-back": {
      const data = event.data;
      return data.servers.map((server) => ({ ...server, outcome: "rolled-back", why: data.why }));
    }
    case "quarantined": {
      const data = event.data;
      return [{ package: data.purl, to: data.version, outcome: "quarantined", why: data.why }];
    }
    default: {
      return [{ outcome: event.type, why: "why" in event.data ? event.data.why : "title" in event.data ? event.data.title : null }];
    }
  }
}
