// Answers `initialize` in a way of its own: `twice`, with a `wrong-id`, a `wrong-version`, in a `batch`, or nested `deep`.
import { speak, tool, write } from "../speak.mjs";

const how = process.argv[2];
const opened = (protocolVersion) => ({ protocolVersion, capabilities: { tools: {} }, serverInfo: { name: "zoo", version: "1" } });
const ways = {
  twice: ({ id, params }) => {
    for (let count = 0; count < 2; count++) write({ id, result: opened(params.protocolVersion) });
  },
  "wrong-id": ({ id, params }) => write({ id: `${id}-not`, result: opened(params.protocolVersion) }),
  "wrong-version": ({ id }) => write({ id, result: opened("1999-12-31") }),
  batch: ({ id, params }) => {
    process.stdout.write(`${JSON.stringify([{ jsonrpc: "2.0", id, result: opened(params.protocolVersion) }])}\n`);
  },
  deep: ({ id, params }) => {
    const nested = `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`;
    const result = JSON.stringify(opened(params.protocolVersion)).replace('"tools":{}', `"tools":{},"experimental":${nested}`);
    process.stdout.write(`{"jsonrpc":"2.0","id":${id},"result":${result}}\n`);
  },
};
speak({
  lists: { "tools/list": { tools: [tool("only")] } },
  before(message) {
    if (message.method === "initialize") ways[how](message);
    return message.method === "initialize";
  },
});
