// Speaks 2026-07-28 alone, and shows a tool for each thing that a request declares.
import { speak, tool, write } from "./speak.mjs";

const complete = { resultType: "complete", ttlMs: 0, cacheScope: "private" };
speak({
  lists: {
    "server/discover": { ...complete, supportedVersions: ["2026-07-28"], capabilities: { tools: {} } },
    "tools/list": ({ params }) => {
      const declared = Object.keys(params._meta["io.modelcontextprotocol/clientCapabilities"]);
      return { ...complete, tools: [tool("plain"), ...declared.map((name) => tool(`with_${name}`))] };
    },
  },
  before: ({ id, method }) => {
    if (method !== "initialize") return false;
    write({ id, error: { code: -32022, message: "only 2026-07-28", data: { supported: ["2026-07-28"] } } });
    return true;
  },
});
