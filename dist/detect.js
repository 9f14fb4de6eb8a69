import { main } from "./index.js";
await main("detect", new URL("./cli.js", import.meta.url).pathname);
