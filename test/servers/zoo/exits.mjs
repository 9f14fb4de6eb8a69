// Ends: `at-once`, `after-a-second`, `on-first-request`, or `before-initialize` when another request comes first.
import { speak, tool } from "../speak.mjs";

const when = process.argv[2];
if (when === "at-once") process.exit(3);
if (when === "after-a-second") setTimeout(() => process.exit(4), 1000);
let open = false;
if (when !== "after-a-second")
  speak({
    lists: { "tools/list": { tools: [tool("only")] } },
    before(message) {
      open ||= message.method === "initialize";
      if (when === "on-first-request" || !open) process.exit(5);
      return false;
    },
  });
else process.stdin.resume();
