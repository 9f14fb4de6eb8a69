import type { Located } from "../manifest/located.ts";
import { split } from "../manifest/located.ts";
import { problem } from "../manifest/problem.ts";
import { carrier, cmd, doneBeside, env, powershell } from "./carriers.ts";
import type { LaunchContext } from "./context.ts";
import { docker } from "./docker.ts";
import { mayBeLockedRun, readLockedRun } from "./locked-run.ts";
import { bunx, dlx, npx } from "./npx.ts";
import { type CommandLine, computed, type Family, localProgram, programName, type Reading } from "./reading.ts";
import { readShell } from "./shell.ts";
import { shells } from "./shells.ts";
import { deno, dnx, go } from "./toolchains.ts";
import { pipx, python, uvx } from "./uvx.ts";
import { readScriptFile } from "./wrapper.ts";

const families: readonly Family[] = [npx, bunx, dlx, uvx, pipx, python, docker, go, deno, dnx, env, cmd, powershell, shells, carrier];

const byProgram: ReadonlyMap<string, Family> = new Map(families.flatMap((family) => family.programs.map((program) => [program, family])));

/** How many programs may stand before the launcher (`env`, `sudo`, `cmd /c`, scripts that call scripts). */
const maxHops = 20;

/**
 * Finds the package in a command: through programs that run others, shells and wrapper scripts, down to the launcher. What is
 * followed on the way goes to `context.trail`, what is wrong there to `context.problems`.
 */
export async function readCommand(line: CommandLine, context: LaunchContext): Promise<Reading> {
  let current = line;
  for (let hop = 0; hop < maxHops; hop++) {
    if (context.budget.steps-- <= 0) break;
    const locked = mayBeLockedRun(current) ? await readLockedRun(current, context, readCommand) : null;
    if (locked) return locked;
    const reading = readProgram(current);
    if (reading?.kind === "command") {
      const beside = doneBeside(current);
      if (beside !== null) context.beside.add(beside);
      current = reading.line;
      continue;
    }
    if (reading?.kind === "shell") {
      const zero = reading.args[0]?.text ?? "sh";
      return shown(await readShell({ text: reading.script, zero, args: reading.args, line: current }, context, readCommand), context);
    }
    if (reading?.kind === "package") return throughBridge(reading, context);
    return reading ?? (await readScriptFile(current, context, readCommand)) ?? localProgram("local");
  }
  return { kind: "unmanaged", launcher: "local", why: "too long to follow" };
}

function readProgram(line: CommandLine): Reading | null {
  const [program] = line.words as [Located, ...Located[]];
  const name = programName(program.text);
  // node …/npx-cli.js: what npx is on Windows without its script.
  const cli = name === "node" && line.words[1] ? programName(line.words[1].text) : "";
  if (cli === "npx-cli.js" || cli === "npm-cli.js") return readProgram({ ...line, words: line.words.slice(1) });
  const family = byProgram.get(name);
  if (family) return family.read(line, name);
  if (/^\$\{?\w+\}?$|\$\(|`/.test(program.text)) return computed("local");
  const whole = wholeLine(line);
  return whole ? readProgram(whole) : null;
}

/** Some people write the whole command line into `command`; clients that start it by a shell accept that. */
function wholeLine(line: CommandLine): CommandLine | null {
  const [program, ...args] = line.words as [Located, ...Located[]];
  const words = split(program, /\s+/g);
  if (words.length < 2 || !byProgram.has(words[0]?.text.toLowerCase() ?? "")) return null;
  return { ...line, words: [...words, ...args] };
}

/** A bridge that runs a command: that one's package is the server, and is what is started directly. */
async function throughBridge(bridge: Extract<Reading, { kind: "package" }>, context: LaunchContext): Promise<Reading> {
  const { inner, ...rest } = bridge;
  const reading = inner ? await readCommand(inner, context) : null;
  if (reading?.kind !== "package") return rest;
  context.beside.add(rest.pins[0]?.name ?? rest.launcher);
  return { ...rest, pins: [...rest.pins, ...reading.pins], direct: reading.direct };
}

/** A one-line shell program that starts nothing is a stub as a script is. */
function shown(reading: Reading, context: LaunchContext): Reading {
  if (reading.kind === "unmanaged" && reading.why === "starts nothing") {
    context.problems.push(problem("stub-script", "the shell command starts no server", { file: context.manifest, server: context.server }));
  }
  return reading;
}
