// The least MCP server: JSON-RPC by hand over stdin and stdout, so that each misbehaviour is only what its file says.
import { createInterface } from "node:readline";

export const write = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);

export const tool = (name, more = {}) => ({ name, description: `Does ${name}.`, inputSchema: { type: "object", properties: {} }, ...more });

/** Serves `lists` (method → result, or a function of the request); `before` sees every message first and may answer it itself (true). */
export function speak({ capabilities = { tools: {} }, instructions, lists = {}, before = () => false }) {
  const answers = {
    initialize: (request) => ({
      protocolVersion: request.params.protocolVersion,
      capabilities,
      serverInfo: { name: "test", version: "1" },
      ...(instructions && { instructions }),
    }),
    ping: {},
    ...lists,
  };
  const input = createInterface({ input: process.stdin });
  input.on("line", (line) => {
    const message = JSON.parse(line);
    if (before(message) || message.id === undefined) return;
    const answer = answers[message.method];
    if (answer === undefined) return write({ id: message.id, error: { code: -32601, message: "Method not found" } });
    write({ id: message.id, result: typeof answer === "function" ? answer(message) : answer });
  });
  return input;
}
