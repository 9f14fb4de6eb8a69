// Serves both eras, and each connection only the one that its first request asks for, as the Python SDK 2.x does.
import { speak, tool, write } from "./speak.mjs";

let modern = false;
const tools = { tools: [tool("look")] };
speak({
  lists: {
    "server/discover": () => {
      modern = true;
      return { resultType: "complete", supportedVersions: ["2026-07-28"], capabilities: { tools: {} }, ttlMs: 0, cacheScope: "private" };
    },
    "tools/list": () => (modern ? { ...tools, resultType: "complete", ttlMs: 0, cacheScope: "private" } : tools),
  },
  before: ({ id, method }) => {
    if (!modern || method !== "initialize") return false;
    write({ id, error: { code: -32022, message: "this connection serves 2026-07-28", data: { supported: ["2026-07-28"] } } });
    return true;
  },
});
