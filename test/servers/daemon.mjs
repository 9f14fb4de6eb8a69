// Leaves a child behind: its own session, no environment that could be recognised where it is told so.
import { spawn } from "node:child_process";
import { speak, tool } from "./speak.mjs";

const env = process.argv[2] === "anonymous" ? {} : process.env;
spawn(process.execPath, ["-e", "setTimeout(() => {}, 60_000)"], { detached: true, stdio: "ignore", env }).unref();
speak({ lists: { "tools/list": { tools: [tool("only")] } } });
