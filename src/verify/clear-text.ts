import { credentialName, secretsIn } from "../manifest/secrets.ts";

/**
 * Credentials that stand in clear text in how a server is started: what is proven gets dummies in their place, for it is not trusted yet, and
 * what it is given it can write into its contract, which is committed.
 */

const dummy = "dummy";

/** Values that no credential has, and that a server could need as they are. */
const plain = /^(?:true|false|yes|no|on|off|none|null|\d{0,5})$/i;

/** A text of a manifest with every credential in it struck out; `${NAME}` stays for whoever expands it. */
export function withoutClearText(text: string): string {
  const named = text
    .replace(/(:\/\/[^\s/@:"'?#]{0,300}:)([^\s/@"'?#]{1,300})(?=@)/g, (all, before: string, value: string) => strike(all, before, value))
    .replace(/([?&]([\w.-]{1,80})=)([^&#\s"'`]+)/g, (all, before: string, name: string, value: string) =>
      credentialName(name) === null ? all : strike(all, before, value),
    );
  return secretsIn(named).reduceRight((rest, { start, end }) => `${rest.slice(0, start)}${dummy}${rest.slice(end)}`, named);
}

/** The words of a command line: an option names the word behind it, or what follows its `=`. */
export function argsWithoutClearText(args: readonly string[]): string[] {
  return args.map((word, at) => {
    const option = /^--?([A-Za-z][\w.-]*)$/.exec(args[at - 1] ?? "")?.[1];
    if (option !== undefined && !word.startsWith("-") && credentialName(option) !== null) return strike(word, "", word);
    const [, before = "", name = "", value = ""] = /^((?:--?)?([A-Za-z_][\w.-]*)=)(.+)$/s.exec(word) ?? [];
    return before !== "" && credentialName(name) !== null ? strike(word, before, value) : withoutClearText(word);
  });
}

function strike(all: string, before: string, value: string): string {
  return value.includes("${") || plain.test(value) ? all : `${before}${dummy}`;
}
