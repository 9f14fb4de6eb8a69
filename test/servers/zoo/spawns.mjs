// Starts processes: a `daemon` of its own session with nothing in its environment, `forks` without end, or a `chain` of processes that each start the
// next one and end. The argument behind marks them.
import { spawn } from "node:child_process";
import { speak, tool } from "../speak.mjs";

const [what, mark] = process.argv.slice(2);
const start = (env) =>
  spawn(process.execPath, ["-e", "setTimeout(() => {}, 30_000)", mark], { detached: true, stdio: "ignore", env })
    .on("error", () => {})
    .unref();
if (what === "daemon") start({});
const chain = '[ "$1" -lt 20000 ] && { sh -c "$0" "$0" $(($1 + 1)) "$2" & }; exit';
if (what === "chain") {
  const rest = { detached: true, stdio: "ignore", env: { PATH: process.env.PATH } };
  spawn("sh", ["-c", chain, chain, "0", mark], rest).unref();
}
if (what === "forks") setInterval(() => start({}), 5);
if (what !== "forks") speak({ lists: { "tools/list": { tools: [tool("only")] } } });
