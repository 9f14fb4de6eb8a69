import type { Finding, Verdict } from "../verify/verdict.ts";
import { type Invocation, type Result, text } from "./command.ts";
import { writeWhole } from "./write-whole.ts";

export const reportOptions = { sarif: { type: "string" }, junit: { type: "string" }, markdown: { type: "string" } } as const;

export const reportHelp = {
  "--sarif FILE": "also write the findings as SARIF 2.1.0; - prints it in place of the rest",
  "--junit FILE": "also write the verdicts as JUnit XML; - prints it in place of the rest",
  "--markdown FILE": "also write the verdicts as Markdown; - prints it in place of the rest",
};

/** The result of a command with its verdicts in the other formats that options ask for; `aside` are findings about no server. */
export async function withReports(
  invocation: Invocation,
  { verdicts, aside }: { verdicts: readonly Verdict[]; aside: readonly Finding[] },
  result: Result,
): Promise<Result> {
  const makers = { sarif: sarifOf, junit: junitOf, markdown: markdownOf } as const;
  let told = result;
  for (const [option, make] of Object.entries(makers)) {
    const file = text(invocation, option);
    if (file === undefined) continue;
    const content = await make(verdicts, aside);
    if (file === "-") told = { ...told, text: content, ...(option === "sarif" && { document: JSON.parse(content) as unknown }) };
    else writeWhole(`the file after --${option}`, file, content);
  }
  return told;
}

async function sarifOf(verdicts: readonly Verdict[], aside: readonly Finding[]): Promise<string> {
  const [{ verdictSarif }, { version }] = await Promise.all([import("../report/verdict-sarif.ts"), import("./version.ts")]);
  return `${JSON.stringify(verdictSarif(verdicts, { version }, aside), null, 2)}\n`;
}

async function junitOf(verdicts: readonly Verdict[], aside: readonly Finding[]): Promise<string> {
  return (await import("../report/junit.ts")).junitXml(verdicts, aside);
}

async function markdownOf(verdicts: readonly Verdict[], aside: readonly Finding[]): Promise<string> {
  return (await import("../report/verdict-report.ts")).verdictReport(verdicts, aside);
}
