import type { Located } from "../manifest/located.ts";
import { slice } from "../manifest/located.ts";

/** How a program reads its options: which take a value, and which short ones may be written together (`-it`). */
export interface Grammar {
  /** Options that take the next word as their value, with their dashes. */
  readonly values: ReadonlySet<string>;
  /** `-abc` means `-a -b -c`. */
  readonly clusters?: boolean;
  /** Whether an option that nobody knows takes the next word, when that is no option itself. */
  readonly unknownTakesValue?: (option: string) => boolean;
  /** Whether options may follow the first positional argument. */
  readonly interspersed?: boolean;
}

export interface Option {
  /** With its dashes. */
  readonly name: string;
  readonly value: Located | null;
}

export interface Parsed {
  readonly options: readonly Option[];
  readonly rest: readonly Located[];
}

/** Splits arguments into options and the rest; `--` ends the options. */
export function parseOptions(words: readonly Located[], grammar: Grammar): Parsed {
  const options: Option[] = [];
  const rest: Located[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at++] as Located;
    if (word.text === "--") return { options, rest: [...rest, ...words.slice(at)] };
    if (!isOption(word.text)) {
      rest.push(word);
      if (!grammar.interspersed) return { options, rest: [...rest, ...words.slice(at)] };
      continue;
    }
    const option = readOption(word, grammar);
    const takesNext = option.value === null && needsValue(option.name, grammar, words[at]);
    options.push(takesNext ? { ...option, value: words[at++] ?? null } : option);
  }
  return { options, rest };
}

/** A dash and something behind it. */
function isOption(text: string): boolean {
  return text.charCodeAt(0) === dash && text.length > 1;
}

const dash = 0x2d;

function readOption(word: Located, grammar: Grammar): Option {
  const { text } = word;
  const equals = text.indexOf("=");
  if (text.startsWith("--") || (equals > 0 && equals === 2)) {
    return equals < 0 ? { name: text, value: null } : { name: text.slice(0, equals), value: slice(word, equals + 1) };
  }
  if (grammar.values.has(text)) return { name: text, value: null };
  for (let at = 1; at < text.length; at++) {
    const short = `-${text[at]}`;
    // `-pfoo`, or `-ite KEY=value`: what follows a short option that takes a value is that value, or the next word.
    if (grammar.values.has(short)) return { name: short, value: at + 1 < text.length ? slice(word, at + 1) : null };
    if (!grammar.clusters) break;
  }
  return { name: text, value: null };
}

function needsValue(option: string, grammar: Grammar, next: Located | undefined): boolean {
  if (next === undefined) return false;
  if (grammar.values.has(option)) return true;
  return grammar.unknownTakesValue?.(option) === true && !next.text.startsWith("-");
}

/** The values given for any of these names, in order. */
export function valuesOf(parsed: Parsed, ...names: string[]): Located[] {
  return parsed.options.filter((option) => names.includes(option.name)).flatMap((option) => option.value ?? []);
}
