// Takes as many milliseconds as the argument says before it listens.
import { speak, tool } from "./speak.mjs";

setTimeout(() => speak({ lists: { "tools/list": { tools: [tool("only")] } } }), Number(process.argv[2]));
