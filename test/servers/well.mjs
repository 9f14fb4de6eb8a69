// Behaves: two pages of tools, prompts, resources, templates, one harmless tool, and ends with its stdin.
import { speak, tool } from "./speak.mjs";

const readOnly = { annotations: { readOnlyHint: true } };
const pages = {
  first: { tools: [tool("zebra", readOnly), tool("get_status", readOnly)], nextCursor: "second" },
  second: {
    tools: [tool("delete_all", readOnly), tool("add", { inputSchema: { type: "object", properties: { a: { type: "number" } } } })],
  },
};
speak({
  capabilities: { tools: {}, prompts: {}, resources: {} },
  instructions: "Ask nicely.",
  lists: {
    "tools/list": (request) => pages[request.params?.cursor ?? "first"],
    "tools/call": (request) => ({ content: [{ type: "text", text: request.params.name }], isError: false }),
    "prompts/list": { prompts: [{ name: "greet", arguments: [{ name: "who", required: true }] }] },
    "resources/list": {
      resources: [
        { uri: "file:///b", name: "b", size: Date.now() },
        { uri: "file:///a", name: "a" },
      ],
    },
    "resources/templates/list": { resourceTemplates: [{ uriTemplate: "file:///{path}", name: "any" }] },
  },
});
