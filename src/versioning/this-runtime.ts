import type { Runtime } from "./versioning.ts";

/** What this program runs on, which is what `npx` beside it runs on too: an action and its servers share one Node. */
export const thisRuntime: Runtime = { node: process.versions.node };
