// Lists one name twice, and one tool without any.
import { speak, tool } from "./speak.mjs";

speak({
  lists: { "tools/list": { tools: [tool("same", { description: "B" }), tool("same", { description: "A" }), { description: "none" }] } },
});
