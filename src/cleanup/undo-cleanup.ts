import { draft, type EventData } from "../ledger/event-types.ts";
import { ConfigError, ExternalError } from "../lib/errors.ts";
import { neutralise } from "../report/neutralise.ts";
import type { CleanupPorts } from "./cleanup-state.ts";

type Removed = EventData["cleaned-up"]["removed"][number];

/** The `CleanupUndo` document (`mcp-gitops/cleanup-undo/v1`). */
export interface CleanupUndo {
  readonly schema: "mcp-gitops/cleanup-undo/v1";
  /** Digest of the plan that was taken back. */
  readonly plan: string;
  readonly restored: readonly Removed[];
  /** What could not come back, and why: revisions and trees are staged again when they are deployed again. */
  readonly notRestored: readonly (Removed & { readonly reason: string })[];
}

/**
 * Recreates the branches that a cleanup removed (default: the newest), at the heads that the ledger recorded. One that is there by now
 * is left alone. Throws ConfigError "usage" when the ledger knows of no such cleanup.
 */
export async function undoCleanup(ports: Pick<CleanupPorts, "forge" | "ledger">, plan?: string): Promise<CleanupUndo> {
  const event = (await ports.ledger.read()).findLast(
    (one) => one.type === "cleaned-up" && one.data.removed.length > 0 && (plan === undefined || one.data.plan === plan),
  );
  if (event?.type !== "cleaned-up")
    throw new ConfigError("usage", "the ledger knows of no such cleanup", {
      todo: "name the digest of its plan, as `mcp-gitops audit` shows it",
    });
  const restored: Removed[] = [];
  const notRestored: (Removed & { reason: string })[] = [];
  for (const item of event.data.removed) {
    const reason = await restore(ports, item);
    if (reason === null) restored.push(item);
    else notRestored.push({ ...item, reason });
  }
  // An empty cleanup ends the history of that one, so that the same branches can be cleaned up, and told of, again.
  if (restored.length > 0) {
    await ports.ledger.append({
      title: `Undo a cleanup: ${restored.length} branches are back`,
      events: [draft("cleaned-up", { plan: event.data.plan, removed: [] })],
    });
  }
  return { schema: "mcp-gitops/cleanup-undo/v1", plan: event.data.plan, restored, notRestored };
}

async function restore(ports: Pick<CleanupPorts, "forge">, item: Removed): Promise<string | null> {
  if (item.kind !== "branch" || item.state === null) return "it is staged again when its commit is deployed";
  const head = await ports.forge.branch(item.name);
  if (head === item.state) return null;
  if (head !== null) return "there is another branch of this name";
  try {
    await ports.forge.moveBranch(item.name, null, item.state);
    return null;
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof ExternalError)) throw error;
    return neutralise(error.message);
  }
}
