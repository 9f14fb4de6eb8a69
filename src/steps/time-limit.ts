import { ConfigError } from "../lib/errors.ts";
import { durationSchema, milliseconds } from "../policy/units.ts";

/** Milliseconds of a text such as `10 minutes`; `name` is what it was given as. Throws ConfigError "usage" for what is no duration. */
export function timeLimitOf(text: string, name: string): number {
  if (new RegExp(durationSchema.pattern).test(text) && text !== "0") return milliseconds(text);
  throw new ConfigError("usage", `${name} is no time`, {
    expected: "a duration with its unit, such as `10 minutes`",
    found: text.slice(0, 100),
    todo: `give ${name} a number and its unit`,
  });
}
