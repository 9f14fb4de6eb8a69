// Speaks 2026-07-28 and nothing older: no `initialize`.
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { server } from "./two-eras.ts";

serveStdio(() => server(), { legacy: "reject" });
