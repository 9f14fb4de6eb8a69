// A schema nested a hundred thousand times: walking over it overflows the stack.
import { createInterface } from "node:readline";
import { write } from "./speak.mjs";

const deep = `${'{"items":'.repeat(100_000)}{}${"}".repeat(100_000)}`;
createInterface({ input: process.stdin }).on("line", (line) => {
  const { id, method, params } = JSON.parse(line);
  if (method === "initialize") {
    const { protocolVersion } = params;
    write({ id, result: { protocolVersion, capabilities: { tools: {} }, serverInfo: { name: "deep", version: "1" } } });
  } else if (method === "tools/list")
    process.stdout.write(`{"jsonrpc":"2.0","id":${id},"result":{"tools":[{"name":"deep","inputSchema":${deep}}]}}\n`);
  else if (id !== undefined) write({ id, error: { code: -32601, message: "Method not found" } });
});
