import type { JSONRPCMessage, Transport } from "@modelcontextprotocol/client";
import { cut } from "./reason.ts";
import type { ServerProcess } from "./server-process.ts";

/** What came back to the `server/discover` that was asked before anything else. */
export type DiscoverAnswer =
  | { readonly kind: "result"; readonly versions: readonly string[] }
  | { readonly kind: "error"; readonly code: number; readonly message: string }
  | { readonly kind: "silent" };

export interface StdioTransport extends Transport {
  /** Lines on stdout that were no JSON-RPC. */
  readonly noise: string[];
  /** How messages break JSON-RPC, for a person; each way once. */
  readonly breaches: Set<string>;
  /** The answer to `server/discover`, waiting at most `ms` for it, and no longer than the server lives. */
  discovered(ms: number): Promise<DiscoverAnswer>;
}

/** The revision that has no `initialize` (https://modelcontextprotocol.io/specification/2026-07-28). */
export const modernVersion = "2026-07-28";

/** A number no client counts up to: some servers do not take a string for an id. */
const discoverId = 987_654_321;
const noiseLines = 20;
const noiseLength = 200;

/**
 * MCP over the stdin and stdout of a process that is already running. With `discover`, `server/discover` goes out at once, before the client
 * says anything, and its answer is kept from the client: the question costs no time, and the same process then serves the legacy era.
 */
export function stdioTransport(server: ServerProcess, discover: Readonly<Record<string, unknown>> | null): StdioTransport {
  const noise: string[] = [];
  const breaches = new Set<string>();
  const open = new Set<unknown>(discover === null ? [] : [discoverId]);
  const answer = Promise.withResolvers<DiscoverAnswer>();
  if (discover !== null) {
    server.send(JSON.stringify({ jsonrpc: "2.0", id: discoverId, method: "server/discover", params: { _meta: discover } }));
  }
  const receive = (line: string) => {
    const message = parsed(line);
    if (message !== null && !isBatch(message)) watch(message);
    if (message === null) {
      if (noise.length < noiseLines) noise.push(cut(line, noiseLength));
    } else if (isBatch(message)) breaches.add("it answers in a batch");
    else if (discover !== null && "id" in message && message.id === discoverId && !("method" in message)) {
      answer.resolve(discoverAnswer(message));
    } else transport.onmessage?.(message);
  };
  const watch = (message: JSONRPCMessage) => {
    if ("method" in message || !("id" in message) || open.delete(message.id)) return;
    breaches.add("it answers what was not asked, or twice");
  };
  const transport: StdioTransport = {
    noise,
    breaches,
    async start() {
      server.onLine(receive);
      server.ended.then(() => {
        answer.resolve({ kind: "silent" });
        transport.onclose?.();
      });
    },
    async send(message) {
      if ("method" in message && "id" in message) open.add(message.id);
      server.send(JSON.stringify(message));
    },
    // The process outlives the client's session: how it ends is part of what is looked at.
    async close() {},
    discovered(ms) {
      const timer = setTimeout(() => answer.resolve({ kind: "silent" }), ms);
      return answer.promise.finally(() => clearTimeout(timer));
    },
  };
  return transport;
}

/** What every message of the modern era carries, by the names that its specification reserves. */
export function modernEnvelope(client: { readonly name: string; readonly version: string }, capabilities: object): Record<string, unknown> {
  return {
    "io.modelcontextprotocol/protocolVersion": modernVersion,
    "io.modelcontextprotocol/clientInfo": client,
    "io.modelcontextprotocol/clientCapabilities": capabilities,
  };
}

function isBatch(message: JSONRPCMessage | readonly unknown[]): message is readonly unknown[] {
  return Array.isArray(message);
}

/** A message, or a batch of them, which only one revision of the protocol knew (2025-03-26) and no client may be sent unasked. */
function parsed(line: string): JSONRPCMessage | readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(line);
    if (Array.isArray(value) && value.some((one) => one?.jsonrpc === "2.0")) return value;
    const isMessage = typeof value === "object" && value !== null && "jsonrpc" in value && value.jsonrpc === "2.0";
    return isMessage ? (value as JSONRPCMessage) : null;
  } catch {
    // Not JSON: what a server prints beside the protocol is noise, and is reported as such.
    return null;
  }
}

function discoverAnswer(message: JSONRPCMessage): DiscoverAnswer {
  if ("result" in message && Array.isArray(message.result.supportedVersions)) {
    const versions = message.result.supportedVersions.filter((version): version is string => typeof version === "string");
    return { kind: "result", versions };
  }
  if ("error" in message) return { kind: "error", code: Number(message.error.code), message: String(message.error.message) };
  return { kind: "error", code: 0, message: "the answer to server/discover names no versions" };
}
