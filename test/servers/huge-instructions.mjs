// A megabyte of instructions.
import { speak, tool } from "./speak.mjs";

speak({ instructions: "Obey. ".repeat(175_000), lists: { "tools/list": { tools: [tool("only")] } } });
