import { type Client, ProtocolError, SdkError, SdkErrorCode } from "@modelcontextprotocol/client";
import { isRecord } from "../contract/canonical-contract.ts";
import { stopwatch } from "../lib/clock.ts";
import { deepest, isDeeperThan } from "./lists.ts";

/** What came back to one request; `ms` since it was sent. */
export type Answer =
  | { readonly kind: "result"; readonly value: Readonly<Record<string, unknown>>; readonly ms: number }
  /** A JSON-RPC error, or a result that is none. */
  | { readonly kind: "error"; readonly code: number; readonly message: string; readonly ms: number }
  | { readonly kind: "timeout"; readonly ms: number }
  /** The server, or the way to it, is gone. */
  | { readonly kind: "ended"; readonly why: string; readonly ms: number };

/** An open session with a server whose lists were read: what a probe lets others ask it. */
export interface Conversation {
  readonly tools: readonly unknown[];
  /** One request; whatever comes of it is an answer. `timeout` in milliseconds. */
  request(method: string, params: Readonly<Record<string, unknown>>, timeout: number): Promise<Answer>;
}

const anyResult = { "~standard": { version: 1 as const, vendor: "mcp-gitops", validate: (value: unknown) => ({ value }) } };
/** The code of an answer that breaks the protocol itself. */
const invalidResult = -32603;

/** The conversation over a client's session; `lost` says why the server is gone, where that is known. */
export function conversationOver(client: Client, tools: readonly unknown[], lost: () => string | null): Conversation {
  return {
    tools,
    async request(method, params, timeout) {
      const from = stopwatch();
      const ms = () => Math.round(stopwatch() - from);
      try {
        return resultOf(await client.request({ method, params: { ...params } }, anyResult, { timeout }), ms());
      } catch (error) {
        return failureOf(error, ms(), lost);
      }
    },
  };
}

function resultOf(value: unknown, ms: number): Answer {
  const wrong = (message: string): Answer => ({ kind: "error", code: invalidResult, message, ms });
  if (!isRecord(value)) return wrong("it answered with what is no object");
  return isDeeperThan(value, deepest) ? wrong("it answered with values nested too deep") : { kind: "result", value, ms };
}

function failureOf(error: unknown, ms: number, lost: () => string | null): Answer {
  if (error instanceof ProtocolError) return { kind: "error", code: error.code, message: error.message, ms };
  if (error instanceof SdkError && error.code === SdkErrorCode.RequestTimeout) return { kind: "timeout", ms };
  // A transport that is closed, a `fetch` that fails: they have no class in common.
  if (error instanceof Error) return { kind: "ended", why: lost() ?? error.message, ms };
  throw error;
}
