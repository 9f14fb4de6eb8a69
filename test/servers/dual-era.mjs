// Serves both eras; with the argument it promises one tool more in the modern one.
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { server } from "./two-eras.ts";

serveStdio(({ era }) => server(process.argv[2] === "differs" && era === "modern" ? ["extra"] : []));
