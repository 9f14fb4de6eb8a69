import { toolNames } from "../contract/bare-surface.ts";
import type { Inventory } from "../manifest/inventory.ts";
import { contractPath, type ServerId, serverKey } from "../manifest/server-id.ts";
import { completeProof } from "./complete-proof.ts";
import { attemptText } from "./deciding-reason.ts";
import type { Neighbour } from "./security/fleet-review.ts";
import type { VerifyResult } from "./verify-server.ts";
import type { TaskInputs, VerifyTask } from "./verify-task.ts";

/** The servers beside one in its manifest, with the tools of their committed contracts. Whose contract cannot be read has none to tell. */
export async function committedNeighbours({
  inventory,
  files,
}: Pick<TaskInputs, "files"> & { readonly inventory: Inventory }): Promise<(id: ServerId) => Neighbour[]> {
  const all = await Promise.all(
    inventory.servers
      .filter(({ disabled }) => !disabled)
      .map(async ({ manifest, server }) => ({
        manifest,
        server,
        tools: committedNames(await files.read(contractPath({ manifest, server }))),
      })),
  );
  return ({ manifest, server }) =>
    all
      .filter((one) => one.manifest === manifest && one.server !== server && one.tools.length > 0)
      .map(({ server: name, tools }) => ({ server: name, tools }));
}

function committedNames(bytes: Buffer | null): string[] {
  if (bytes === null) return [];
  try {
    const { tools, withoutCapabilities: bare } = JSON.parse(bytes.toString("utf8")) as {
      tools?: unknown;
      withoutCapabilities?: { tools?: { otherwise?: unknown } };
    };
    const all = [tools, bare?.tools?.otherwise].filter(Array.isArray).flat() as ({ name?: unknown } | null)[];
    return [...new Set(all.flatMap((tool) => (typeof tool?.name === "string" ? [tool.name] : [])))];
  } catch (error) {
    // The task of that server warns of it, and has it made again.
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

/** The results once each server is held against those that were proven beside it: what they say now counts, not what they said before. */
export function withFleet(tasks: readonly VerifyTask[], results: readonly VerifyResult[]): VerifyResult[] {
  const proven = new Map(
    results.flatMap(({ server, attempts }) => {
      const contract = attempts.at(-1)?.contract;
      return contract ? [[serverKey(server), { ...server, tools: toolNames(contract) }] as const] : [];
    }),
  );
  const byId = new Map(tasks.map((task) => [task.id, task]));
  return results.map((result) => {
    const task = byId.get(result.id);
    return task ? besideOthers(task, result, [...proven.values()]) : result;
  });
}

function besideOthers(task: VerifyTask, result: VerifyResult, proven: readonly (ServerId & Neighbour)[]): VerifyResult {
  const now = proven.filter(({ manifest, server }) => manifest === task.manifest && server !== task.server);
  const others = (task.neighbours ?? []).filter(({ server }) => !now.some((one) => one.server === server));
  const neighbours = [...others, ...now.map(({ server, tools }) => ({ server, tools }))];
  const attempts = result.attempts.map((proof) => completeProof(proof, task, { review: "kept", neighbours }));
  const at = result.chosen === null ? -1 : result.attempts.indexOf(result.chosen);
  return {
    ...result,
    attempts,
    chosen: attempts[at] ?? null,
    reasons: attempts.length > 0 ? attempts.map(({ verdict }) => attemptText(verdict)) : result.reasons,
  };
}
