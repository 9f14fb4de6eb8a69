import { type ChildProcess, spawn } from "node:child_process";
import { randomName } from "../lib/random-name.ts";
import { type Engine, runEngine } from "../lock/oci/engine.ts";

/**
 * Waits for the end of its input, which is the end of whoever holds the other end, however that came; then removes the containers of that one,
 * those too that an engine was just about to make.
 */
const script = `
engine=$1 label=$2
cat >/dev/null
for round in 1 2 3; do
  for one in $("$engine" ps --all --quiet --filter "label=$label"); do
    "$engine" kill --signal=KILL "$one" >/dev/null 2>&1
    "$engine" rm --force --volumes "$one" >/dev/null 2>&1
  done
  sleep 1
done
`;

const guards = new Map<string, { readonly owner: string; readonly process: ChildProcess }>();
/** Containers that were started and are not removed yet. */
let live = 0;

/**
 * Sees to it that no container outlives this process: a small one of its own, that no signal to this one's group reaches, removes what it leaves
 * behind. Returns the label's value for containers of this process.
 */
export function guardContainers(engine: Engine, label: string): string {
  const known = guards.get(engine.path);
  if (known) return known.owner;
  const owner = randomName(9, "hex");
  const guard = spawn("/bin/sh", ["-c", script, "sh", engine.path, `${label}=${owner}`], {
    env: { ...engine.env },
    cwd: "/",
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  guard.on("error", () => guards.delete(engine.path));
  guard.stdin.on("error", () => {});
  guard.unref();
  (guard.stdin as unknown as { unref(): void }).unref();
  guards.set(engine.path, { owner, process: guard });
  process.on("exit", () => {
    if (live === 0) guard.kill("SIGKILL");
  });
  // What was left by one whose guard was ended with it.
  void runEngine(engine, ["container", "prune", "--force", `--filter=label=${label}`, "--filter=until=1h"], { timeout: 60_000 }).catch(
    () => null,
  );
  return owner;
}

/** Counts a container; the function it returns takes it out again. */
export function countContainer(): () => void {
  let counted = true;
  live += 1;
  return () => {
    if (counted) live -= 1;
    counted = false;
  };
}
