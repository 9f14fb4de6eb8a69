// Ends when a request precedes `initialize`, as servers of some SDKs do.
import { speak, tool } from "./speak.mjs";

let open = false;
speak({
  lists: { "tools/list": { tools: [tool("only")] } },
  before(message) {
    open ||= message.method === "initialize";
    if (!open) process.exit(3);
    return false;
  },
});
