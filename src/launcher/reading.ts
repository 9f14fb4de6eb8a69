import type { Launch, Pin } from "../manifest/inventory.ts";
import type { Located } from "../manifest/located.ts";

export type Direct = NonNullable<Launch["direct"]>;

/** A program and its arguments as some file has them, and the environment that is known where they run. */
export interface CommandLine {
  /** The program first. */
  readonly words: readonly Located[];
  /** All variables known to be set, the manifest's own included. */
  readonly env: ReadonlyMap<string, Located>;
  /** The ones among them that launchers and scripts have set. */
  readonly added: ReadonlyMap<string, Located>;
}

/** What a command line turns out to be. */
export type Reading =
  /** A launcher that names packages: what `list` is after. */
  | {
      readonly kind: "package";
      readonly launcher: string;
      readonly pins: readonly Pin[];
      readonly direct: Direct;
      /** The command that the package runs in turn, when it is a bridge. */
      readonly inner?: CommandLine | null;
    }
  /** A program that runs another one (`env`, `cmd /c`): read on there. */
  | { readonly kind: "command"; readonly line: CommandLine }
  /** A shell with its program on the command line (`sh -c "…"`). */
  | { readonly kind: "shell"; readonly script: Located; readonly args: readonly Located[]; readonly line: CommandLine }
  /** Nothing that has a version here. `why` is for people: `local program`, `computed`, … */
  | { readonly kind: "unmanaged"; readonly launcher: string; readonly why: string; readonly pins?: readonly Pin[] };

/** A launcher family: the programs it goes by (lower case, without folder and extension) and how to read their arguments. */
export interface Family {
  readonly programs: readonly string[];
  /** Null when this use of the program launches nothing that it knows of. */
  read(line: CommandLine, program: string): Reading | null;
}

/** `C:\\tools\\NPX.cmd` as `npx`: the program's name without folder and Windows extension. */
export function programName(word: string): string {
  const base = word.slice(Math.max(word.lastIndexOf("/"), word.lastIndexOf("\\")) + 1);
  return base.toLowerCase().replace(/\.(exe|cmd|bat|ps1|com)$/, "");
}

export function texts(words: readonly Located[]): string[] {
  return words.map((word) => word.text);
}

/** The variables that launchers and scripts add, for whoever starts the package directly. */
export function addedEnv(line: CommandLine): Record<string, string> {
  return Object.fromEntries([...line.added].map(([name, value]) => [name, value.text]));
}

export const computed = (launcher: string): Reading => ({ kind: "unmanaged", launcher, why: "computed" });
export const localProgram = (launcher: string): Reading => ({ kind: "unmanaged", launcher, why: "local program" });
