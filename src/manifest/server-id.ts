import { createHash } from "node:crypto";

/** Which server: its manifest and its key there. */
export interface ServerId {
  readonly manifest: string;
  readonly server: string;
}

/** The server as a person names it in messages: `server`, with its manifest. */
export function serverText(id: ServerId): string {
  return `${id.server} (${id.manifest})`;
}

/** Sorts and compares: manifest first, then server. */
export function serverKey(id: ServerId): string {
  return `${id.manifest}\0${id.server}`;
}

/**
 * One path segment for any name: injective, the same on file systems that fold case, allowed in a git ref, and never `.`,
 * `..`, hidden, or a reserved device name. Bytes other than `a-z 0-9 _ - .` become `=xx`; a dot stays only between two other
 * characters and not before `lock`. A segment over 120 bytes ends in a digest.
 */
export function encodeSegment(name: string): string {
  const bytes = Buffer.from(name, "utf8");
  let text = "";
  for (let i = 0; i < bytes.length; i++) {
    const char = String.fromCharCode(bytes[i] as number);
    if (/[a-z0-9_-]/.test(char) || (char === "." && dotMayStay(bytes, i))) text += char;
    else text += `=${(bytes[i] as number).toString(16).padStart(2, "0")}`;
  }
  if (text === "") return "=";
  if (/^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/.test(text) || text.startsWith("-"))
    text = `=${bytes[0]?.toString(16).padStart(2, "0")}${text.slice(1)}`;
  return text.length <= 120 ? text : `${text.slice(0, 80)}==${createHash("sha256").update(name).digest("hex").slice(0, 32)}`;
}

function dotMayStay(bytes: Buffer, i: number): boolean {
  if (i === 0 || i === bytes.length - 1) return false;
  if (bytes[i - 1] === 0x2e || bytes[i + 1] === 0x2e) return false;
  return bytes.subarray(i + 1).toString("utf8") !== "lock";
}

/** The folder of a server's lock and contract: `.mcp/<manifest>/<server>`. */
export function evidenceFolder(id: ServerId): string {
  return `.mcp/${encodeSegment(id.manifest)}/${encodeSegment(id.server)}`;
}

export function lockPath(id: ServerId): string {
  return `${evidenceFolder(id)}/lock.json`;
}

export function contractPath(id: ServerId): string {
  return `${evidenceFolder(id)}/contract.json`;
}

/** Where `init --locked` keeps how a server was started before. */
export function launchPath(id: ServerId): string {
  return `${evidenceFolder(id)}/launch.json`;
}

/** The branch that carries a server's proposal. */
export function proposalBranch(id: ServerId): string {
  return `mcp-gitops/${encodeSegment(id.manifest)}/${encodeSegment(id.server)}`;
}
