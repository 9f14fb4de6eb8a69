import type { Problem } from "../manifest/inventory.ts";
import { type Invocation, type Result, text } from "./command.ts";
import { writeWhole } from "./write-whole.ts";

export const sarifOption = { sarif: { type: "string" } } as const;

export const sarifHelp = {
  "--sarif FILE": "also write the problems as SARIF 2.1.0, whole or not at all; - prints them in place of the rest",
};

/** The result of a command with its problems as SARIF where `--sarif` asks for them. Throws ConfigError where the file cannot be written. */
export async function withSarif(invocation: Invocation, problems: readonly Problem[], result: Result): Promise<Result> {
  const file = text(invocation, "sarif");
  if (file === undefined) return result;
  const [{ sarifLog }, { version }] = await Promise.all([import("../report/sarif.ts"), import("./version.ts")]);
  const log = sarifLog(problems, { version });
  const json = `${JSON.stringify(log, null, 2)}\n`;
  if (file === "-") return { ...result, document: log, text: json };
  writeWhole("--sarif", file, json);
  return result;
}
