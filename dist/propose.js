import { main } from "./index.js";
await main("propose", new URL("./cli.js", import.meta.url).pathname);
