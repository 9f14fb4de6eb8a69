/** The command line from its sources, without a bundle: `node src/main.ts <command>`. */
import { main } from "./entry.ts";

await main("cli", import.meta.filename);
