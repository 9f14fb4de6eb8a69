// Shows more tools to a client that can be asked, and adds one more once the session is open.
import { speak, tool, write } from "./speak.mjs";

const tools = [tool("plain")];
speak({
  capabilities: { tools: { listChanged: true } },
  lists: { "tools/list": () => ({ tools }) },
  before(message) {
    if (message.method === "initialize") for (const name of Object.keys(message.params.capabilities)) tools.push(tool(`with_${name}`));
    if (message.method !== "tools/list" || tools.some(({ name }) => name === "late")) return false;
    write({ id: message.id, result: { tools: [...tools] } });
    tools.push(tool("late"));
    write({ method: "notifications/tools/list_changed" });
    return true;
  },
});
