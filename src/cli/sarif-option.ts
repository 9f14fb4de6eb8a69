import type { Log } from "sarif";
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
  if (file === "-") {
    const log = await logOf(problems);
    return { ...result, document: log, text: textOf(log) };
  }
  await writeSarif("the file after --sarif", file, problems);
  return result;
}

/** Writes problems as SARIF, whole or not at all. Throws ConfigError, with what named the file, where it cannot be written. */
export async function writeSarif(named: string, file: string, problems: readonly Problem[]): Promise<void> {
  writeWhole(named, file, textOf(await logOf(problems)));
}

async function logOf(problems: readonly Problem[]): Promise<Log> {
  const [{ sarifLog }, { version }] = await Promise.all([import("../report/sarif.ts"), import("./version.ts")]);
  return sarifLog(problems, { version });
}

function textOf(log: Log): string {
  return `${JSON.stringify(log, null, 2)}\n`;
}
