import { compareText, isRecord } from "../contract/canonical-contract.ts";
import { stopwatch } from "../lib/clock.ts";
import type { CallRecord } from "./probe.ts";
import { anything, failureOf, type Requester } from "./requester.ts";

/** A server writes its own `readOnlyHint`: a name that says otherwise is believed before it. */
const mutating = new Set(
  (
    "add append apply approve archive assign ban block buy cancel clear click close commit connect copy create delete deploy destroy disable " +
    "disconnect drop edit enable exec execute fill fork grant import init insert install invite invoke kill lock login logout merge modify " +
    "move mutate navigate open order patch pause pay post press publish purge push put reboot register remove rename replace reset restart " +
    "restore resume revert revoke rotate run save scale schedule send set shutdown sign spawn start stop submit subscribe terminate toggle " +
    "transfer trigger truncate type uninstall unlock unsubscribe update upgrade upload upsert wipe write"
  ).split(" "),
);

/** The tools that a probe may call: they claim to be read-only, require no parameter, and their names promise nothing else; sorted by name. */
export function harmlessTools(tools: readonly unknown[]): string[] {
  const names = tools.filter(isHarmless).map((tool) => tool.name);
  return [...new Set(names)].sort(compareText);
}

/** Calls the harmless tool, if there is one, without arguments. Its content is not kept: it may hold anything. */
export async function callOne(client: Requester, tools: readonly unknown[], timeout: number): Promise<CallRecord | null> {
  const [tool] = harmlessTools(tools);
  if (tool === undefined) return null;
  const from = stopwatch();
  const record = (outcome: CallRecord["outcome"], isError: boolean | null) => ({
    tool,
    outcome,
    isError,
    ms: Math.round(stopwatch() - from),
  });
  try {
    const result: unknown = await client.request({ method: "tools/call", params: { name: tool, arguments: {} } }, anything, { timeout });
    return record("answered", isRecord(result) && result.isError === true);
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    return record(failure === "timeout" ? "timeout" : "failed", null);
  }
}

function isHarmless(tool: unknown): tool is { name: string } {
  if (!isRecord(tool) || typeof tool.name !== "string") return false;
  const { annotations, inputSchema, name } = tool as { annotations: unknown; inputSchema: unknown; name: string };
  if (!isRecord(annotations) || annotations.readOnlyHint !== true || annotations.destructiveHint === true) return false;
  if (isRecord(inputSchema) && Array.isArray(inputSchema.required) && inputSchema.required.length > 0) return false;
  return !words(name).some((word) => mutating.has(word));
}

/** `getUserInfo`, `get_user-info` and `get.userInfo` are the same words. */
function words(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.toLowerCase());
}
