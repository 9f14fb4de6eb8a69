import { placeText } from "../lib/errors.ts";
import type { Problem } from "../manifest/inventory.ts";
import { neutralise } from "../report/neutralise.ts";

/** Problems as lines for a person: where, what, what to do. Empty when there are none. */
export function problemLines(problems: readonly Problem[]): string {
  return problems
    .map(({ file, line, column, severity, message, todo }) => {
      const place = placeText({ file, ...(line !== null && { line }), ...(column !== null && { column }) });
      return `${neutralise(place, 300)}: ${severity}: ${neutralise(message, 400)}\n  to do: ${neutralise(todo, 400)}\n`;
    })
    .join("");
}
