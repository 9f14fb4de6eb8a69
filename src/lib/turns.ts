import { setImmediate as nextTurn } from "node:timers/promises";

/** Milliseconds of work after which what waits for this process gets its turn. */
const share = 4;

/** Lets answers in, and questions out, in the middle of long work: to be awaited between its parts, where it costs a turn only every few milliseconds. */
export function fairTurns(): () => Promise<void> | undefined {
  // The clock on the wall: Node would have to load the other one first.
  let since = Date.now();
  return () => {
    if (Date.now() - since < share) return;
    return nextTurn().then(() => void (since = Date.now()));
  };
}
