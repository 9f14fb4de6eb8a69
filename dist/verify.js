import { main } from "./index.js";
await main("verify", new URL("./cli.js", import.meta.url).pathname);
