/** A tool as a tiny server lists it. */
export interface TinyTool {
  readonly name: string;
  readonly description?: string;
  readonly inputSchema?: object;
  readonly annotations?: object;
}

/**
 * An MCP server in one file without dependencies, as the text of its program. `before` is code that runs first (to fail, to print, …); it may
 * push to `tools`.
 */
export function tinyServer(tools: readonly TinyTool[], before = ""): string {
  return `#!/usr/bin/env node
const tools = ${JSON.stringify(tools.map((tool) => ({ inputSchema: { type: "object" }, ...tool })))};
${before}
const send = (message) => process.stdout.write(JSON.stringify({ jsonrpc: "2.0", ...message }) + "\\n");
require("node:readline").createInterface({ input: process.stdin }).on("line", (line) => {
  const { id, method, params } = JSON.parse(line);
  if (id === undefined) return;
  if (method === "initialize") {
    const result = { protocolVersion: params.protocolVersion, capabilities: { tools: {} }, serverInfo: { name: "tiny", version: "0" } };
    return send({ id, result });
  }
  if (method === "tools/list") return send({ id, result: { tools } });
  if (method === "tools/call") return send({ id, result: { content: [{ type: "text", text: "ok" }] } });
  send({ id, error: { code: -32601, message: "Method not found" } });
});
`;
}
