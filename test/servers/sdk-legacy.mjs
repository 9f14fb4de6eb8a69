// The same SDK, wired by hand the old way: one connection, `initialize` first.
import { StdioServerTransport } from "@modelcontextprotocol/server/stdio";
import { server } from "./two-eras.ts";

await server().connect(new StdioServerTransport());
