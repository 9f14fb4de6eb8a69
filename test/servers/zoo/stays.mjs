// Serves, and then ignores the end of its stdin and every polite signal.
import { speak, tool } from "../speak.mjs";

for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(signal, () => {});
setInterval(() => {}, 1000);
speak({ lists: { "tools/list": { tools: [tool("only")] } } });
