import { main } from "./index.js";
await main("rollback", new URL("./cli.js", import.meta.url).pathname);
