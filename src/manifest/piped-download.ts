import type { Command } from "unbash";
import { maxScriptBytes } from "../launcher/context.ts";

/** A stretch of a script in which what the network sends is run as it comes. */
export interface PipedDownload {
  readonly start: number;
  readonly end: number;
  /** The program that runs it. */
  readonly runner: string;
}

const downloaders = /^(?:curl|wget|fetch|aria2c|http|https|iwr|irm|invoke-webrequest|invoke-restmethod)$/;
const shells = /^(?:(?:ba|z|da|k|a|fi)?sh|iex|invoke-expression)$/;
const interpreters = /^(?:python[\d.]*|node|perl|ruby|php|deno|bun)$/;
const carriers = /^(?:sudo|doas|env|exec|command|time|nohup|nice|busybox)$/;

/**
 * The downloads in a shell script that go straight into an interpreter: `curl … | sh`, `bash <(curl …)`, `sh -c "$(curl …)"`,
 * `irm … | iex`. A text that only speaks of one (`echo "curl … | sh"`) has none: the script is parsed, not searched.
 */
export async function pipedDownloads(script: string): Promise<PipedDownload[]> {
  if (!mayDownload(script)) return [];
  const { parse } = await import("unbash");
  const found = downloadsIn(script, parse, 0);
  const windows = /\b(iex|invoke-expression)\b[^\n|]{0,500}\b(?:irm|iwr|invoke-(?:restmethod|webrequest)|downloadstring)\b/i.exec(script);
  if (windows && found.length === 0)
    return [{ start: windows.index, end: windows.index + windows[0].length, runner: windows[1] as string }];
  return found;
}

/** Whether it is worth parsing: most texts are not. */
export function mayDownload(text: string): boolean {
  return (
    text.length <= maxScriptBytes &&
    /[|`(]/.test(text) &&
    /\b(?:curl|wget|fetch|aria2c|https?|iwr|irm|invoke-(?:web|rest)|downloadstring)/i.test(text)
  );
}

/** How often a shell may be handed another script in quotes. */
const maxQuoted = 4;

function downloadsIn(script: string, parse: (script: string) => unknown, quoted: number): PipedDownload[] {
  const found: PipedDownload[] = [];
  walk(parse(script), (node) => {
    const runner = node.type === "Pipeline" ? pipeRunner(node) : node.type === "Command" ? commandRunner(node as unknown as Command) : null;
    if (typeof runner === "string") found.push({ start: Number(node.pos), end: Number(node.end), runner });
    const [inner] =
      runner !== null && typeof runner === "object" && quoted < maxQuoted ? downloadsIn(runner.script, parse, quoted + 1) : [];
    if (inner) found.push({ start: Number(node.pos), end: Number(node.end), runner: inner.runner });
  });
  return found;
}

type Node = { readonly type: string; readonly [key: string]: unknown };

/** Deeper than any script that a person writes. */
const maxDepth = 500;

function walk(value: unknown, visit: (node: Node) => void, depth = 0): void {
  if (depth > maxDepth) return;
  if (Array.isArray(value)) for (const item of value) walk(item, visit, depth + 1);
  else if (typeof value === "object" && value !== null) {
    if ("type" in value) visit(value as Node);
    // Parts of a word are parsed when they are asked for, and may be no property of its own.
    const parts = "parts" in value ? [value.parts] : [];
    walk([...parts, ...Object.entries(value).flatMap(([key, inner]) => (key === "parts" ? [] : [inner]))], visit, depth + 1);
  }
}

/** The interpreter behind a downloader in a pipeline, when it reads its program from there. */
function pipeRunner(node: Node): string | null {
  const words = (node.commands as readonly Node[]).map((command) =>
    command.type === "Command" ? commandWords(command as unknown as Command) : [],
  );
  const download = words.findIndex(([program]) => program !== undefined && downloaders.test(program));
  if (download < 0) return null;
  const runner = words.slice(download + 1).find(([program = "", ...args]) => {
    if (shells.test(program)) return !args.includes("-c") && (args.includes("-s") || args.every(isOption));
    return interpreters.test(program) && args.every((arg) => arg === "-");
  });
  return runner?.[0] ?? null;
}

function isOption(word: string): boolean {
  return /^[-+]/.test(word);
}

/**
 * The interpreter that is handed what a downloader printed: `bash <(…)`, `sh -c "$(…)"`, `eval "$(…)"`, `source <(…)`. A script in quotes
 * behind `-c` is to be looked into by itself.
 */
function commandRunner(command: Command): string | { readonly script: string } | null {
  const [program = "", ...args] = commandWords(command);
  const dash = args.findIndex((arg) => /^-(?:c|\w*c|command)$/i.test(arg));
  const script = dash >= 0 && (shells.test(program) || /^(?:powershell|pwsh|cmd)$/.test(program)) ? args[dash + 1] : undefined;
  const runner = substitutionRunner(command, [program, ...args]);
  return runner ?? (script === undefined ? null : { script });
}

function substitutionRunner(command: Command, [program = "", ...args]: readonly string[]): string | null {
  const evaluates = /^(?:eval|source|\.)$/.test(program);
  if (!evaluates && !shells.test(program) && !interpreters.test(program)) return null;
  const takesText = evaluates || args.some((arg) => arg === "-c" || arg === "-e");
  let downloads = false;
  for (const word of command.suffix) {
    walk(word, (node) => {
      const wanted = node.type === "ProcessSubstitution" || (node.type === "CommandExpansion" && takesText);
      if (wanted) walk(node.script, (inner) => void (downloads ||= isDownload(inner)));
    });
  }
  return downloads ? program : null;
}

function isDownload(node: Node): boolean {
  return node.type === "Command" && downloaders.test(commandWords(node as unknown as Command)[0] ?? "");
}

/** The words of a command from its program on, the program in lower case and without its folder; what only carries it is passed over. */
function commandWords(command: Command): string[] {
  const words = [command.name, ...command.suffix].flatMap((word) =>
    word && "value" in word && typeof word.value === "string" ? [word.value] : [],
  );
  let at = 0;
  while (carriers.test(words[at] ?? "") || (at > 0 && (isOption(words[at] ?? "") || /^\w+=/.test(words[at] ?? "")))) at++;
  const [program = "", ...args] = words.slice(at);
  return [
    program
      .replace(/^.*[/\\]/, "")
      .replace(/\.exe$/i, "")
      .toLowerCase(),
    ...args,
  ];
}
