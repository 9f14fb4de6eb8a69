import { isRecord } from "../../contract/canonical-contract.ts";

/** The text of a result: of a tool's content, a resource's contents, a prompt's messages; parts are lines. */
export function textOf(result: Readonly<Record<string, unknown>>): string {
  const parts = [result.content, result.contents, messagesOf(result.messages)].filter(Array.isArray).flat();
  return parts.flatMap((part: unknown) => (isRecord(part) ? textsOf(part) : [])).join("\n");
}

/** The JSON of a result: its structured content, else its text where that is JSON; undefined where there is none. */
export function jsonOf(result: Readonly<Record<string, unknown>>): unknown {
  if (result.structuredContent !== undefined) return result.structuredContent;
  try {
    return JSON.parse(textOf(result)) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function textsOf(part: Record<string, unknown>): string[] {
  const own = typeof part.text === "string" ? [part.text] : [];
  return isRecord(part.resource) ? [...own, ...textsOf(part.resource)] : own;
}

function messagesOf(messages: unknown): unknown[] {
  if (!Array.isArray(messages)) return [];
  return messages.flatMap((message: unknown) => (isRecord(message) ? [message.content].flat() : []));
}
