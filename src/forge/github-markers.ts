/** Branches under this prefix, in this repository and never a fork, carry proposals. */
export const proposalPrefix = "mcp-gitops/";

/** GitHub's limits, in characters. */
export const limits = { title: 256, body: 65_536, description: 140, label: 50 } as const;

/** Hidden text at the end of a body that says what it is about; whatever the value, it cannot end the comment. */
export function marker(kind: "proposal" | "incident" | "note", value: string): string {
  return `<!-- mcp-gitops:${kind} ${encodeURIComponent(value)} -->`;
}

const anyMarker = /\n*<!-- mcp-gitops:(proposal|incident|note) (\S*) -->\s*$/;

/** A body with its marker at the end; cut, and saying so, where GitHub would refuse the length. */
export function markedBody(body: string, mark: string): string {
  const room = limits.body - mark.length - 2;
  return `${clip(unixLines(body).trimEnd(), room, "\n\n(cut: too long for GitHub)")}\n\n${mark}`;
}

/** The two parts again: what was said, and the marker's value (null when a person removed it). */
export function readBody(body: string | null | undefined): { text: string; mark: string | null } {
  const lines = unixLines(body ?? "");
  const match = anyMarker.exec(lines);
  if (!match) return { text: lines, mark: null };
  return { text: lines.slice(0, match.index), mark: decode(match[2] as string) };
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null; // A person edited it: as good as removed.
  }
}

/** GitHub's editor stores CRLF. */
function unixLines(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

/** At most `length` UTF-16 units, never half a character. */
export function clip(text: string, length: number, end = "…"): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - end.length).replace(/[\uD800-\uDBFF]$/, "")}${end}`;
}
