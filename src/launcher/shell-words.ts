import type { ParameterExpansionPart, Word, WordPart } from "unbash";
import { isLiteral, join, type Located, slice, split, unplaced } from "../manifest/located.ts";
import type { ShellState } from "./shell-state.ts";
import { assign } from "./shell-state.ts";

/** The script that a word stands in, and the way to work out `$(…)` where that is possible (null: it is not). */
export interface WordScope {
  readonly script: Located;
  readonly state: ShellState;
  readonly substitute: (part: Extract<WordPart, { type: "CommandExpansion" }>) => Located | null;
}

/** What one command of a script can grow to: each of its lines can double what the one before has made. */
const most = { fields: 5_000, characters: 1_000_000 } as const;

const tooMuch = unplaced("${…}");

/** The fields of several words in one list; one that is computed where they grow beyond all measure. */
export function fieldsOf<T>(items: Iterable<T>, expand: (item: T) => readonly Located[]): Located[] {
  const fields: Located[] = [];
  let characters = 0;
  for (const item of items) {
    for (const field of expand(item)) {
      characters += field.text.length;
      if (fields.push(field) > most.fields || characters > most.characters) return [tooMuch];
    }
  }
  return fields;
}

/** One value, not split at blanks: an assignment, or the operand of a test. */
export function expandText(word: Word, scope: WordScope): Located {
  return join(expandWord(word, scope, false));
}

/**
 * The fields that a word becomes (POSIX 2.6: expansion, then splitting of what is not quoted). Pathname patterns stay as they
 * are. What cannot be known here becomes a text without a place.
 */
export function expandWord(word: Word, scope: WordScope, splitting = true): Located[] {
  if (!word.parts) return [withoutEscapes(scope.script, word.pos, word.end, word.value, /\\(.)/gs)];
  const fields = fieldList();
  const parts = word.parts.flatMap((part) => expandPart(part, scope));
  if (fieldsOf(parts, (part) => (part.kind === "text" ? [part.text] : []))[0] === tooMuch) return [tooMuch];
  for (const expanded of parts) {
    if (expanded.kind === "break") fields.close();
    else if (expanded.quoted || !splitting) fields.append(expanded.text);
    else fields.appendSplit(expanded.text);
  }
  return fields.all();
}

/** Fields under construction: parts are joined until something between them ends the field. */
function fieldList() {
  const fields: Located[][] = [];
  let open = false;
  const close = () => {
    open = false;
  };
  const append = (text: Located) => {
    if (!open) fields.push([]);
    fields.at(-1)?.push(text);
    open = true;
  };
  const appendSplit = (text: Located) => {
    if (/^\s/.test(text.text)) close();
    for (const [index, field] of split(text, /\s+/g).entries()) {
      if (index > 0) close();
      append(field);
    }
    if (/\s$/.test(text.text)) close();
  };
  return { close, append, appendSplit, all: () => fields.map(join) };
}

type Expanded = { readonly kind: "text"; readonly text: Located; readonly quoted: boolean } | { readonly kind: "break" };

function expandPart(part: WordPart, scope: WordScope, quoted = false): Expanded[] {
  const text = (located: Located, isQuoted = true): Expanded[] => [{ kind: "text", text: located, quoted: isQuoted || quoted }];
  switch (part.type) {
    case "Literal":
      return text(withoutEscapes(scope.script, part.pos, part.end, part.value, quoted ? /\\([$`"\\\n])/g : /\\(.)/gs));
    case "SingleQuoted":
      return text(slice(scope.script, part.pos + 1, part.end - 1));
    case "AnsiCQuoted":
      return text(part.text.slice(2, -1) === part.value ? slice(scope.script, part.pos + 2, part.end - 1) : unplaced(part.value));
    case "DoubleQuoted":
    case "LocaleString":
      return part.parts.length === 0 ? text(unplaced("")) : part.parts.flatMap((child) => expandPart(child, scope, true));
    case "SimpleExpansion":
      return parameter(part.text.replace(/^\$/, ""), scope, quoted);
    case "ParameterExpansion":
      return parameterExpansion(part, scope, quoted);
    case "CommandExpansion":
      return text(scope.substitute(part) ?? unplaced(part.text), false);
    case "Glob":
    case "ExtendedGlob":
    case "BraceExpansion":
      return text(
        part.text.includes("$") || part.type === "BraceExpansion" ? unplaced(part.text) : slice(scope.script, part.pos, part.end),
      );
    case "ArithmeticExpansion":
    case "ProcessSubstitution":
      return text(unplaced(part.text));
  }
}

/** The value of a parameter: several fields for `"$@"` and `"${array[@]}"`. */
function parameter(name: string, scope: WordScope, quoted: boolean, all = false): Expanded[] {
  const values = valuesIn(name, scope.state) ?? [unplaced(`\${${name}}`)];
  const spread = name === "@" || (name === "*" && !quoted) || all;
  const shown =
    spread || values.length < 2
      ? values
      : name === "*"
        ? [join(values.flatMap((one, i) => (i > 0 ? [unplaced(" "), one] : [one])))]
        : values.slice(0, 1);
  return shown.flatMap((text, index): Expanded[] => [...(index > 0 ? [{ kind: "break" } as const] : []), { kind: "text", text, quoted }]);
}

/** What a parameter holds; null when nothing here sets it. */
export function valuesIn(name: string, state: ShellState): readonly Located[] | null {
  if (name === "@" || name === "*") return state.args;
  if (name === "#") return [unplaced(String(state.args.length))];
  if (name === "0") return [unplaced(state.zero)];
  if (/^\d+$/.test(name)) {
    const value = state.args[Number(name) - 1];
    return value ? [value] : [unplaced("")];
  }
  if (name === "BASH_SOURCE") return [unplaced(state.source)];
  if (name === "PWD") return [unplaced(state.cwd)];
  return state.vars.get(name)?.value ?? null;
}

function parameterExpansion(part: ParameterExpansionPart, scope: WordScope, quoted: boolean): Expanded[] {
  const name = part.parameter;
  const unknown: Expanded[] = [{ kind: "text", text: unplaced(part.text), quoted }];
  if (part.prefix !== undefined) return unknown;
  const index = part.index?.value;
  if (!part.operation) {
    if (index === undefined || index === "0" || name === "BASH_SOURCE") return parameter(name, scope, quoted);
    return index === "@" || index === "*" ? parameter(name, scope, quoted, true) : unknown;
  }
  if (part.operation.type !== "Default") return unknown;
  const { operator, operand } = part.operation;
  const value = valuesIn(name, scope.state);
  const isSet =
    value !== null &&
    !(operator.startsWith(":") && value.every((one) => one.text === "")) &&
    (!/^\d+$/.test(name) || (value[0]?.text ?? "") !== "");
  const known = isSet || /^(\d+|[@*#])$/.test(name);
  const given = (text: Located): Expanded[] => [{ kind: "text", text: known ? text : { ...text, assumed: true }, quoted }];
  const otherwise = () => given(operand.text === "" ? unplaced("") : expandText(operand, scope));
  if (operator.endsWith("+")) return isSet ? otherwise() : given(unplaced(""));
  if (isSet || operator.endsWith("?")) return parameter(name, scope, quoted);
  const result = otherwise();
  const values = result.flatMap((one) => (one.kind === "text" ? [one.text] : []));
  if (operator.endsWith("=")) assign(scope.state, name, values);
  return result;
}

/** A stretch of the script without its backslashes; without a place when the parser saw another text there. */
function withoutEscapes(script: Located, start: number, end: number, value: string, escapes: RegExp): Located {
  const whole = slice(script, start, end);
  if (whole.text === value) return whole;
  const parts: Located[] = [];
  let at = 0;
  for (const match of whole.text.matchAll(escapes)) {
    parts.push(slice(whole, at, match.index));
    at = match.index + (match[1] === "\n" ? 2 : 1);
    if (match[1] !== "\n") {
      parts.push(slice(whole, at, at + 1));
      at++;
    }
  }
  const plain = join([...parts, slice(whole, at)]);
  return plain.text === value ? plain : unplaced(value);
}

/** Whether texts are known, so that comparing them means something; what is computed keeps its `$` or backtick. */
export function areKnown(...located: readonly Located[]): boolean {
  return located.every((one) => !one.assumed && (isLiteral(one) || !/[$`]|[<>]\(/.test(one.text)));
}
