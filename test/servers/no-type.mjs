// Its schemas lack `type`: strict clients refuse the whole list.
import { speak, tool } from "./speak.mjs";

speak({ lists: { "tools/list": { tools: [tool("loose", { inputSchema: { properties: { q: { type: "string" } } } })] } } });
