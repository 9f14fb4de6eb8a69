import { main } from "./index.js";
await main("cleanup", new URL("./cli.js", import.meta.url).pathname);
