import { main } from "./index.js";
await main("gate", new URL("./cli.js", import.meta.url).pathname);
