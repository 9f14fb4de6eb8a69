import { type Located, slice, split } from "../manifest/located.ts";
import { type Grammar, parseOptions } from "./options.ts";
import { type CommandLine, computed, type Family, localProgram, programName, type Reading } from "./reading.ts";

/** A program that sets something up and then runs the command on the rest of its line. */
interface Carrier {
  /** Words that must follow the program (`op run`). */
  readonly subcommands?: readonly string[];
  readonly values?: string;
  /** Positional arguments of its own before the command. */
  readonly skip?: number;
}

/** From the programs' manuals; `--` before the command is always accepted. */
const carriers: Readonly<Record<string, Carrier>> = {
  nohup: {},
  time: { values: "-f -o" },
  setsid: {},
  nice: { values: "-n --adjustment" },
  ionice: { values: "-c -n" },
  stdbuf: { values: "-i -o -e --input --output --error" },
  timeout: { values: "-k -s --kill-after --signal", skip: 1 },
  caffeinate: { values: "-t -w" },
  sudo: { values: "-u -g -h -p -C -D -R -T --user --group --host --prompt --chdir" },
  doas: { values: "-u -C" },
  wsl: { values: "-d --distribution -u --user --cd" },
  "xvfb-run": { values: "-n -s -e -f -p -w --server-num --server-args --error-file --auth-file" },
  corepack: {},
  "cross-env": {},
  dotenv: { values: "-e -v -c" },
  dotenvx: { subcommands: ["run"], values: "-f --env-file -e --env" },
  op: { subcommands: ["run"], values: "--env-file --account" },
  doppler: { subcommands: ["run"], values: "-p -c -t --project --config --token --mount" },
  infisical: { subcommands: ["run"], values: "--env --path --projectId --token" },
  mise: { subcommands: ["exec", "x"], values: "-C --cd", skip: 0 },
  asdf: { subcommands: ["exec"] },
  direnv: { subcommands: ["exec"], skip: 1 },
  fnm: { subcommands: ["exec"], values: "--using" },
  volta: { subcommands: ["run"], values: "--node --npm --yarn --pnpm" },
  nvm: { subcommands: ["exec"], skip: 1 },
};

export const carrier: Family = {
  programs: Object.keys(carriers),
  read(line, program) {
    const { subcommands, values = "", skip = 0 } = carriers[program] as Carrier;
    let args = line.words.slice(1);
    const grammar = { values: new Set(values.split(" ")) };
    if (subcommands) {
      const [subcommand, ...others] = parseOptions(args, grammar).rest;
      if (!subcommands.includes(subcommand?.text ?? "")) return null;
      args = others;
    }
    const dashes = args.findIndex((word) => word.text === "--");
    const { rest } = parseOptions(args, grammar);
    const words = dashes >= 0 && subcommands ? args.slice(dashes + 1) : rest.slice(skip);
    return withAssignments(line, words);
  },
};

const envGrammar: Grammar = { values: new Set(["-u", "--unset", "-C", "--chdir", "-S", "--split-string"]) };

/** `env [-i] [-u NAME] [NAME=value]… command` (POSIX, and `-S` of GNU and BSD). */
export const env: Family = {
  programs: ["env"],
  read(line) {
    const { options, rest } = parseOptions(line.words.slice(1), envGrammar);
    const split_ = options.find(({ name }) => name === "-S" || name === "--split-string")?.value;
    return withAssignments(line, [...(split_ ? split(split_, /\s+/g) : []), ...rest]);
  },
};

/** They choose the Node or the package manager, which the lock does, or only set what is read as variables. */
const choosers = new Set(["corepack", "cross-env", "mise", "asdf", "fnm", "volta", "nvm"]);

/** What a program that runs another one does for it beside, in a word; null for one that only sets variables, or chooses a Node. */
export function doneBeside({ words }: CommandLine): string | null {
  const name = programName(words[0]?.text ?? "");
  if (name === "env")
    return parseOptions(words.slice(1), envGrammar).options.some(({ name }) => /^-[iuC]|^--[iuc]/.test(name)) ? "env" : null;
  return Object.hasOwn(carriers, name) && !choosers.has(name) ? name : null;
}

/** Reads `NAME=value` words as variables and goes on with the command behind them. */
function withAssignments(line: CommandLine, words: readonly Located[]): Reading | null {
  const known = new Map(line.env);
  const added = new Map(line.added);
  let at = 0;
  for (; at < words.length; at++) {
    const word = words[at] as Located;
    const name = /^([A-Za-z_]\w*)=/.exec(word.text)?.[1];
    if (name === undefined) break;
    const value = slice(word, name.length + 1);
    known.set(name, value);
    added.set(name, value);
  }
  return at < words.length ? { kind: "command", line: { words: words.slice(at), env: known, added } } : null;
}

/** `cmd /c …`: the words behind it, or one word that holds the whole line; switches may be written together (`/d/s/c`). */
export const cmd: Family = {
  programs: ["cmd"],
  read(line) {
    const at = line.words.findIndex((word, index) => index > 0 && /^(\/[a-z])*\/[ck]$/i.test(word.text));
    const [first, ...rest] = at < 0 ? [] : line.words.slice(at + 1);
    if (!first) return localProgram("cmd");
    return withAssignments(line, calledWords([...commandWords(first), ...rest])) ?? localProgram("cmd");
  },
};

/** The words behind `call`, and behind `start` with its switches; a title, which only quotes tell, is none of a launcher's words. */
function calledWords(words: readonly Located[]): readonly Located[] {
  const first = words[0]?.text.toLowerCase();
  if (first === "call") return words.slice(1);
  if (first !== "start") return words;
  const at = words.findIndex((word, index) => index > 0 && !word.text.startsWith("/"));
  return at < 0 ? words : words.slice(at);
}

/** `powershell -Command "…"`, as far as it is one plain command. */
export const powershell: Family = {
  programs: ["powershell", "pwsh"],
  read(line) {
    const at = line.words.findIndex((word, index) => index > 0 && /^-(c|command)$/i.test(word.text));
    const [first, ...rest] = at < 0 ? [] : line.words.slice(at + 1);
    if (!first) return localProgram("powershell");
    const words = [...commandWords(first), ...rest];
    if (words.some((word) => /[;|$`]/.test(word.text))) return computed("powershell");
    return withAssignments(line, words[0]?.text === "&" ? words.slice(1) : words) ?? localProgram("powershell");
  },
};

/** The words of a line in a Windows shell: blanks part them, double quotes hold them together; what `&&` joins ends in its last command. */
function commandWords(whole: Located): Located[] {
  if (!/\s/.test(whole.text) || /^[A-Za-z]:[\\/]/.test(whole.text)) return [whole];
  const last = slice(whole, whole.text.lastIndexOf("&&") < 0 ? 0 : whole.text.lastIndexOf("&&") + 2);
  return [...last.text.matchAll(/"([^"]*)"|[^\s"]+/g)].map((match) => {
    const inner = match[1] === undefined ? 0 : 1;
    return slice(last, match.index + inner, match.index + match[0].length - inner);
  });
}
