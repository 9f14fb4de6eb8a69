import { neutralise, unlinked } from "./neutralise.ts";

/** Text as Markdown of one line that says exactly that text: no markup, no HTML, no mention, reference or link. */
export function prose(text: string, length?: number): string {
  return unlinked(text, length)
    .replace(/[\\`*_~[\]|$^]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/^([#+=-])/, "\\$1")
    .replace(/^(\d+)([.)])(?= |$)/, "$1\\$2");
}

/**
 * Text as a code span, in which a forge neither links nor mentions. A backtick and a bar have no escape that holds both in a table
 * and outside of one, so look-alikes stand for them.
 */
export function code(text: string, length?: number): string {
  const line = neutralise(text, length).replaceAll("`", "ˋ").replaceAll("|", "∣");
  return line === "" ? "*(empty)*" : `\`${line}\``;
}

/** A table; cells are Markdown already (see {@link prose} and {@link code}). Empty without rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

/** A part that is folded away until a person opens it; `summary` is plain text of ours. */
export function folded(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}

/** Blocks with a blank line between them; empty ones are left out. */
export function blocks(...parts: readonly (string | null | false)[]): string {
  return parts.filter((part) => part !== null && part !== false && part !== "").join("\n\n");
}

/** A value of a contract (a text, a schema, a list) in one code span. */
export function valueCode(value: unknown, length = 120): string {
  if (value === undefined || value === null) return "—";
  return code(typeof value === "string" ? value : JSON.stringify(value), length);
}
