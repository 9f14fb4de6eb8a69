// Speaks 2026-07-28 by hand: `modern` only, or `both`.
import { speak, tool, write } from "../speak.mjs";

const only = process.argv[2] === "modern";
const complete = { resultType: "complete", ttlMs: 0, cacheScope: "private" };
speak({
  lists: {
    "server/discover": { ...complete, supportedVersions: ["2026-07-28"], capabilities: { tools: {} } },
    "tools/list": { ...complete, tools: [tool("only")] },
  },
  before({ id, method }) {
    if (!only || method !== "initialize") return false;
    write({ id, error: { code: -32022, message: "only 2026-07-28", data: { supported: ["2026-07-28"] } } });
    return true;
  },
});
