import { setImmediate as nextTurn } from "node:timers/promises";

/** Milliseconds of work after which what waits for this process gets its turn. */
const share = 4;

/** Lets answers in, and questions out, in the middle of long work: to be awaited between its parts, where it costs a turn only every few milliseconds. */
export function fairTurns(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < share) return;
    return nextTurn().then(() => void (since = performance.now()));
  };
}
