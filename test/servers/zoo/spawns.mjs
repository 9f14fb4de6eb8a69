// Starts processes: a `daemon` of its own session with nothing in its environment, or `forks` without end. The argument behind marks them.
import { spawn } from "node:child_process";
import { speak, tool } from "../speak.mjs";

const [what, mark] = process.argv.slice(2);
const start = (env) =>
  spawn(process.execPath, ["-e", "setTimeout(() => {}, 30_000)", mark], { detached: true, stdio: "ignore", env })
    .on("error", () => {})
    .unref();
if (what === "daemon") start({});
if (what === "forks") setInterval(() => start({}), 5);
if (what !== "forks") speak({ lists: { "tools/list": { tools: [tool("only")] } } });
