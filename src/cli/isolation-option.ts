import { ConfigError } from "../lib/errors.ts";
import { type SandboxKind, sandboxKinds } from "../probe/sandbox.ts";
import { type Invocation, text } from "./command.ts";

export const isolationOption = { isolation: { type: "string" } } as const;
export const isolationHelp = {
  "--isolation KIND": `confine servers in this way (${sandboxKinds.join(", ")}) and not in the strongest that works here; the verdict says so`,
};

/** The isolation that was asked for; empty for none. Throws ConfigError "usage" for a word that is none. */
export function isolationOf(invocation: Invocation): { readonly isolation?: SandboxKind } {
  const word = text(invocation, "isolation");
  if (word === undefined) return {};
  const isolation = sandboxKinds.find((kind) => kind === word);
  if (isolation !== undefined) return { isolation };
  throw new ConfigError("usage", `there is no isolation ${JSON.stringify(word)}`, {
    expected: `one of ${sandboxKinds.join(", ")}`,
    todo: "name one of these after --isolation, or leave it out",
  });
}
