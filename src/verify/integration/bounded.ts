import { Script } from "node:vm";

/** Milliseconds: a pattern or a schema that needs longer on an answer is one that the answer was written to hang. */
const longest = 1_000;

const calling = new Script("act()");

/** The result of a function that is stopped when it takes too long (a regular expression with no end); null when it was stopped. */
export function bounded<Result>(act: () => Result): Result | null {
  try {
    return calling.runInNewContext({ act }, { timeout: longest }) as Result;
  } catch (error) {
    if ((error as NodeJS.ErrnoException | null)?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return null;
    throw error;
  }
}
