import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { isLoopback } from "./image-name.ts";

/** The `Authorization` header for an address, as the person's netrc file gives it; null where it gives none. Secret. */
export type NetrcAuthorization = (url: string) => string | null;

/**
 * Reads the netrc file (`NETRC`, else `~/.netrc`, `~/_netrc`) that uv, pip and Go take the credentials of indexes and proxies from. The
 * password of a machine goes to that host alone, and over plain HTTP to loopback only. One that cannot be read holds nothing, as for them.
 * https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html
 */
export async function netrcAuthorization(env: NodeJS.ProcessEnv): Promise<NetrcAuthorization> {
  const home = env.HOME || homedir();
  const files = env.NETRC ? [env.NETRC] : [join(home, ".netrc"), join(home, "_netrc")];
  const texts = await Promise.all(files.map((file) => readFile(file, "utf8").catch(() => null)));
  const machines = parseNetrc(texts.find((text) => text !== null) ?? "");
  return (url) => {
    const { protocol, host, hostname, username } = new URL(url);
    if (username !== "" || (protocol !== "https:" && !isLoopback(host))) return null;
    const found = machines.find(({ name }) => name === hostname);
    return found ? `Basic ${Buffer.from(`${found.login}:${found.password}`, "utf8").toString("base64")}` : null;
  };
}

interface Machine {
  /** Null for `default`: a password for whoever asks is given to nobody here, as Go does it. */
  readonly name: string | null;
  readonly login: string;
  readonly password: string;
}

/** Words in pairs, on any lines; a macro lasts to the next empty line. */
function parseNetrc(text: string): Machine[] {
  const words = wordsOf(text);
  const machines: { name: string | null; login: string; password: string }[] = [];
  for (let at = 0; at < words.length; at++) {
    const last = machines.at(-1);
    if (words[at] === "machine") machines.push({ name: (words[++at] ?? "").toLowerCase(), login: "", password: "" });
    else if (words[at] === "default") machines.push({ name: null, login: "", password: "" });
    else if (words[at] === "login" && last) last.login = words[++at] ?? "";
    else if (words[at] === "password" && last) last.password = words[++at] ?? "";
    else if (words[at] === "account") at++;
  }
  return machines.filter(({ password }) => password !== "");
}

function wordsOf(text: string): string[] {
  const words: string[] = [];
  let inMacro = false;
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === "") inMacro = false;
    if (inMacro || /^\s*#/.test(line)) continue;
    inMacro = /^\s*macdef\b/.test(line);
    for (const [, quoted, word] of (inMacro ? "" : line).matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g))
      words.push(quoted?.replace(/\\(.)/g, "$1") ?? word ?? "");
  }
  return words;
}
