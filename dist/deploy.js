import { main } from "./index.js";
await main("deploy", new URL("./cli.js", import.meta.url).pathname);
