import { placeText } from "../lib/errors.ts";
import type { Problem } from "../manifest/inventory.ts";
import { neutralise } from "../report/neutralise.ts";

/** Problems as lines for a person: where, what, what to do; of those that were waived how many. Empty when there are none. */
export function problemLines(problems: readonly Problem[]): string {
  const open = problems.filter(({ waived }) => !waived);
  const silenced = problems.length - open.length;
  const lines = open.map(({ file, line, column, severity, message, todo }) => {
    const place = placeText({ file, ...(line !== null && { line }), ...(column !== null && { column }) });
    return `${neutralise(place, 300)}: ${severity}: ${neutralise(message, 400)}\n  to do: ${neutralise(todo, 400)}\n`;
  });
  const told = silenced === 0 ? "" : `${silenced} ${silenced === 1 ? "problem is" : "problems are"} waived by policies/waivers.yaml\n`;
  return `${lines.join("")}${told}`;
}
