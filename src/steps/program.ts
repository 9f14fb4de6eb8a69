import { InternalError } from "../lib/errors.ts";
import { type Memory, openMemory } from "../lib/memory.ts";

let file: string | null = null;

/** Tells where the command line of this very program starts; the entry does so once, before anything else. */
export function setProgram(path: string): void {
  file = path;
}

/** The argv of a command of this very program, for a process of its own; `node` are options of Node's. */
export function programArgv(command: string, args: readonly string[], node: readonly string[] = []): string[] {
  if (file === null) throw new InternalError("the entry has not said where the program is");
  return [process.execPath, ...node, file, command, ...args];
}

/** What runs of this very program remember for each other. */
export function programMemory(): Memory {
  return openMemory(file ?? "");
}
