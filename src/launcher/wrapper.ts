import { posix } from "node:path";
import type { Located } from "../manifest/located.ts";
import { locate, spanOf } from "../manifest/located.ts";
import { problem } from "../manifest/problem.ts";
import { decodeSource } from "../manifest/source.ts";
import { type Found, findFile, type LaunchContext, maxScriptBytes, repositoryRoot, scriptSteps } from "./context.ts";
import { type CommandLine, localProgram, programName, type Reading } from "./reading.ts";
import { readShell } from "./shell.ts";
import type { Shell } from "./shell-scope.ts";
import { scriptWords, shellPrograms } from "./shells.ts";

/**
 * Reads a command that is a script of the repository, or a shell with one: through symbolic links, and through what the script
 * starts. Null when the command is no file that a repository would hold.
 */
export async function readScriptFile(line: CommandLine, context: LaunchContext, follow: Shell["follow"]): Promise<Reading | null> {
  const [program] = line.words as [Located, ...Located[]];
  const interpreted = shellPrograms.includes(programName(program.text));
  const words = interpreted ? scriptWords(line.words) : line.words;
  const [script, ...args] = words;
  if (!script) return interpreted ? { kind: "unmanaged", launcher: "wrapper", why: "computed" } : null;
  if (!interpreted && !isPath(script.text)) return readArgument(line, context);
  const found = await findFile(script.text, context);
  if (found.kind !== "file") return notThere(script, found, context);
  if (context.stack.includes(found.path)) return { kind: "unmanaged", launcher: "wrapper", why: "calls itself" };
  follows(found, context);
  const entry = await context.files.read(found.path);
  if (!entry || entry.length > maxScriptBytes)
    return { kind: "unmanaged", launcher: "wrapper", why: entry ? "too large to follow" : "missing script" };
  if (!interpreted && !isShellScript(entry, found.path)) return localProgram("local");
  context.budget.steps -= scriptSteps;
  return readFile(found, entry, { args, line, context: { ...context, stack: [...context.stack, found.path] }, follow });
}

/** `node server.js`: nothing to pin, but that file decides what is started. */
async function readArgument(line: CommandLine, context: LaunchContext): Promise<null> {
  const file = line.words.slice(1).find((word) => !word.text.startsWith("-"));
  if (file && /^(node|bun|deno|python[\d.]*|py|ruby|perl|tsx|ts-node|php)$/.test(programName(line.words[0]?.text ?? ""))) {
    const found = await findFile(file.text, context);
    if (found.kind === "file") follows(found, context);
  }
  return null;
}

interface Invoked {
  readonly args: readonly Located[];
  readonly line: CommandLine;
  readonly context: LaunchContext;
  readonly follow: Shell["follow"];
}

async function readFile(found: FoundFile, content: Buffer, { args, line, context, follow }: Invoked): Promise<Reading> {
  const { path, via } = found;
  const decoded = decodeSource(path, content);
  if (decoded.kind === "not-utf8") return localProgram("local");
  // A script sees the name that it was called by, the link's.
  const zero = posix.join(repositoryRoot, via[0] ?? path);
  const text = locate(decoded.source.text, path, decoded.source.byteAt);
  const reading = await readShell({ text, zero, real: posix.join(repositoryRoot, path), args, line }, context, follow);
  if (reading.kind === "unmanaged" && reading.why === "starts nothing") {
    const at = { file: path, server: context.server, place: { file: path, line: 1, column: 1 } };
    context.problems.push(problem("stub-script", `the script ${path} starts no server`, at));
  }
  return reading.kind === "package" || reading.kind === "unmanaged" ? { ...reading, launcher: "wrapper" } : reading;
}

/** A command is a path when it says so; a bare word is looked for on the PATH. */
function isPath(text: string): boolean {
  return /[/\\]|\.(sh|bash)$/.test(text);
}

type FoundFile = Extract<Found, { kind: "file" }>;

function follows(found: FoundFile, context: LaunchContext): void {
  for (const file of [...found.via, found.path]) if (!context.trail.includes(file)) context.trail.push(file);
}

/** By its first line, or by its name when it has none. */
function isShellScript(content: Buffer, path: string): boolean {
  const shebang = /^#!\s*(\S+)(?:[ \t]+([^\r\n]*))?/.exec(content.toString("latin1", 0, 256));
  if (!shebang) return /\.(sh|bash)$/.test(path);
  const interpreter = programName(shebang[1] as string);
  const named = interpreter === "env" ? programName((shebang[2] ?? "").replace(/^-S\s+/, "").split(/\s+/)[0] ?? "") : interpreter;
  return shellPrograms.includes(named);
}

function notThere(script: Located, found: Exclude<Found, FoundFile>, context: LaunchContext): Reading {
  const { text } = script;
  const span = spanOf(script, 0, text.length);
  const at = { file: span?.file ?? context.manifest, server: context.server, span };
  const shown = JSON.stringify(text);
  switch (found.kind) {
    case "missing":
      // Compiled programs and virtual environments are built where they run; a script is committed.
      if (!found.link && !/\.(sh|bash|zsh)$/i.test(text)) return localProgram("local");
      context.problems.push(
        problem("missing-script", `the script ${shown} ${found.link ? "is a link that leads nowhere" : "is not in the repository"}`, at),
      );
      return { kind: "unmanaged", launcher: "wrapper", why: "missing script" };
    case "outside":
      context.problems.push(problem("outside-script", `the script ${shown} lies outside of the repository`, at));
      return { kind: "unmanaged", launcher: "wrapper", why: "outside the repository" };
    case "unknown":
      return localProgram("local");
  }
}
