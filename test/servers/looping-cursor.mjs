// Every page leads to the page before it.
import { speak, tool } from "./speak.mjs";

speak({ lists: { "tools/list": (request) => ({ tools: [tool("only")], nextCursor: request.params?.cursor === "a" ? "b" : "a" }) } });
