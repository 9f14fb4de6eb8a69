import type { Located } from "../manifest/located.ts";
import { type Grammar, parseOptions, valuesOf } from "./options.ts";
import { type Family, programName } from "./reading.ts";

const shellGrammar: Grammar = { values: new Set(["-o", "-O", "+o", "--rcfile", "--init-file"]), clusters: true };

export const shellPrograms: readonly string[] = ["sh", "bash", "dash", "zsh", "ksh", "ash", "busybox"];

/** `sh -c "…" [name [args]]` in all spellings (`-lc`, `-euc`), and fish, whose plain commands are the same; a script file is the wrapper's business. */
export const shells: Family = {
  programs: [...shellPrograms, "fish"],
  read(line, program) {
    const words = program === "busybox" ? line.words.slice(1) : line.words;
    if (program === "busybox" && !shellPrograms.includes(programName(words[0]?.text ?? ""))) return null;
    const at = words.findIndex((word, index) => index > 0 && /^-[a-zA-Z]*c[a-zA-Z]*$/.test(word.text));
    const before = at < 0 ? null : parseOptions(words.slice(1, at), shellGrammar);
    if (!before || before.rest.length > 0 || valuesOf(before, "--rcfile").length > 1) return null;
    const { rest } = parseOptions(words.slice(at + 1), shellGrammar);
    const [script, , ...args] = rest;
    return script ? { kind: "shell", script, args, line } : null;
  },
};

/** The words of a shell's command line from its script file on; empty when it names none. */
export function scriptWords(words: readonly Located[]): readonly Located[] {
  return parseOptions(words.slice(1), shellGrammar).rest;
}
