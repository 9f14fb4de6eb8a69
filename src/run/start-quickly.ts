import { replaceProcess, standInFor } from "./become.ts";
import { quickStart } from "./quick-start.ts";

/** Starts a server that is installed in this program's place; false where there is more to do first. Sets `process.exitCode`. */
export async function startQuickly(argv: readonly string[]): Promise<boolean> {
  const start = quickStart(argv, process.env);
  if (start === null) return false;
  replaceProcess(start);
  process.exitCode = await standInFor(start);
  return true;
}
