// One server for the files beside it that serve it in this or that era.
import { McpServer } from "@modelcontextprotocol/server";

export function server(more: readonly string[] = []): McpServer {
  const made = new McpServer({ name: "eras", version: "1" }, { instructions: "Both eras." });
  for (const name of ["look", ...more]) {
    const answer = () => ({ content: [{ type: "text" as const, text: "seen" }] });
    made.registerTool(name, { description: `Does ${name}.`, annotations: { readOnlyHint: true } }, answer);
  }
  return made;
}
