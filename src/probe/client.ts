import { Client, ProtocolError, ProtocolErrorCode } from "@modelcontextprotocol/client";
import { clientCapabilities, clientInfo } from "./identity.ts";
import type { Era } from "./probe.ts";
import { modernVersion } from "./stdio-transport.ts";

/** Who has heard `list_changed` since when: a list that changed while it was read is read again. */
export interface ProbeClient {
  readonly client: Client;
  /** How many times the server has said that a list of it changed. */
  changes(): number;
  /** What the server has asked of this client so far. */
  asks(): string[];
}

/**
 * An MCP client that declares what interactive clients declare, so that tools that hide from lesser ones are seen, and grants nothing:
 * no roots, no sampling, no answers of a user. A `bare` one declares nothing.
 */
export function probeClient(era: Era, { bare = false }: { readonly bare?: boolean } = {}): ProbeClient {
  const client = new Client(clientInfo, {
    capabilities: bare ? {} : clientCapabilities,
    versionNegotiation: { mode: era === "modern" ? { pin: modernVersion } : "legacy" },
  });
  const asked = new Set<string>();
  if (!bare) answerQuestions(client, asked);
  let changes = 0;
  for (const list of ["tools", "prompts", "resources"] as const) {
    client.setNotificationHandler(`notifications/${list}/list_changed`, () => {
      changes++;
    });
  }
  // A stray or malformed message is the server's noise; what it breaks shows in the exchange itself.
  client.onerror = () => {};
  return { client, changes: () => changes, asks: () => [...asked].sort() };
}

/** Notes what a server asks, and grants none of it. */
function answerQuestions(client: Client, asked: Set<string>): void {
  client.setRequestHandler("roots/list", () => {
    asked.add("roots");
    return { roots: [] };
  });
  client.setRequestHandler("elicitation/create", () => {
    asked.add("elicitation");
    return { action: "decline" };
  });
  client.setRequestHandler("sampling/createMessage", () => {
    asked.add("sampling");
    throw new ProtocolError(ProtocolErrorCode.InvalidRequest, "a probe has no model to ask");
  });
}
