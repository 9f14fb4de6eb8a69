// Says nothing to a method that it does not know, and serves the rest.
import { speak, tool } from "./speak.mjs";

speak({ lists: { "tools/list": { tools: [tool("only")] } }, before: (message) => message.method === "server/discover" });
