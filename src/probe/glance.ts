import type { JSONRPCMessage } from "@modelcontextprotocol/client";
import { isRecord } from "../contract/canonical-contract.ts";
import { stopwatch } from "../lib/clock.ts";
import { callOne } from "./call.ts";
import { clientCapabilities, clientInfo } from "./identity.ts";
import { readLists } from "./lists.ts";
import { anything, connectionClosed, type Requester, requestTimeout } from "./requester.ts";
import type { Session } from "./session.ts";
import type { StdioTransport } from "./stdio-transport.ts";

/** The newest revision that has `initialize`. */
const legacyVersion = "2025-11-25";

/** What a glance brings: the lists as they were at first, and one call. */
export type Glimpse = Pick<Session, "heard" | "call" | "asks">;

/**
 * Whether a server of the legacy era starts: its session is opened and its lists are read once, by nothing but the messages themselves. Loading
 * and running the official client takes longer than many a server needs to start; it is for who judges what the server says. Throws errors with
 * a `code`, and ListError.
 */
export async function glanceAt(transport: StdioTransport, timeout: number): Promise<Glimpse> {
  const { requester, notify, asks } = await openExchange(transport);
  const ask = (method: string, params: Record<string, unknown>) => requester.request({ method, params }, anything, { timeout });
  const opened = await ask("initialize", { protocolVersion: legacyVersion, capabilities: clientCapabilities, clientInfo });
  const answer = isRecord(opened) ? opened : {};
  if (typeof answer.protocolVersion !== "string") throw new Error("it answered initialize without a protocol version");
  const initializedAt = stopwatch();
  notify("notifications/initialized");
  const capabilities = isRecord(answer.capabilities) ? answer.capabilities : {};
  const lists = await readLists(requester, capabilities, timeout);
  const instructions = typeof answer.instructions === "string" ? answer.instructions : undefined;
  const eras = [{ era: "legacy" as const, protocolVersion: answer.protocolVersion }];
  return {
    heard: {
      raw: { ...lists, capabilities, instructions, eras },
      protocolVersion: answer.protocolVersion,
      unstable: null,
      remarks: () => ({ strictRefusal: null, oddities: [] }),
      initializedAt,
      listedAt: stopwatch(),
    },
    call: (limit) => callOne(requester, lists.tools, limit),
    asks,
  };
}

interface Exchange {
  readonly requester: Requester;
  notify(method: string): void;
  asks(): string[];
}

/** What is granted to a server that asks: nothing, in words that it understands. */
const grants: Readonly<Record<string, object>> = { "roots/list": { roots: [] }, "elicitation/create": { action: "decline" }, ping: {} };
const methodNotFound = -32601;

async function openExchange(transport: StdioTransport): Promise<Exchange> {
  const waiting = new Map<unknown, PromiseWithResolvers<unknown>>();
  const asked = new Set<string>();
  let last = 0;
  const send = (message: object) => void transport.send({ jsonrpc: "2.0", ...message } as JSONRPCMessage);
  transport.onmessage = (message) => {
    if ("method" in message) {
      if (!("id" in message)) return;
      if (message.method !== "ping") asked.add(message.method.split("/")[0] as string);
      const result = grants[message.method];
      send(result ? { id: message.id, result } : { id: message.id, error: { code: methodNotFound, message: "a probe grants nothing" } });
      return;
    }
    const question = waiting.get(message.id);
    waiting.delete(message.id);
    if ("error" in message) question?.reject(coded(String(message.error?.message), Number(message.error?.code)));
    else question?.resolve(message.result);
  };
  transport.onclose = () => {
    for (const { reject } of waiting.values()) reject(coded("Connection closed", connectionClosed));
    waiting.clear();
  };
  await transport.start();
  return {
    requester: {
      request({ method, params }, _, { timeout }) {
        const id = ++last;
        const question = Promise.withResolvers<unknown>();
        waiting.set(id, question);
        send({ id, method, params });
        const timer = setTimeout(() => question.reject(coded("Request timed out", requestTimeout)), timeout);
        return question.promise.finally(() => clearTimeout(timer));
      },
    },
    notify: (method) => send({ method }),
    asks: () => [...asked].sort(),
  };
}

function coded(message: string, code: string | number): Error {
  return Object.assign(new Error(message), { code });
}
