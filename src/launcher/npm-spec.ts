import { type Located, slice } from "../manifest/located.ts";
import type { Named } from "./pin.ts";

/** What npm, and the launchers that follow it, make of a package argument (npm-package-arg; https://docs.npmjs.com/cli/v11/using-npm/package-spec). */
export type NpmSpec = Named | "local" | "invalid";

const hosts: Readonly<Record<string, string>> = {
  github: "github.com",
  gitlab: "gitlab.com",
  bitbucket: "bitbucket.org",
  gist: "gist.github.com",
};

export function parseNpmSpec(word: Located): NpmSpec {
  const { text } = word;
  if (isLocal(text)) return "local";
  const remote = parseRemote(word, 0);
  if (remote) return remote;
  if (text.startsWith("npm:")) return parseRegistrySpec(word, 4);
  const at = text.indexOf("@", 1);
  if (at < 0) return parseRegistrySpec(word, 0);
  // `name@npm:other@1` and `name@github:o/r`: what counts is what stands behind the @.
  const rest = text.slice(at + 1);
  if (rest.startsWith("npm:")) return parseRegistrySpec(word, at + 5);
  if (isLocal(rest)) return "local";
  return parseRemote(word, at + 1) ?? parseRegistrySpec(word, 0);
}

function isLocal(text: string): boolean {
  return /^(\.{1,2}([/\\]|$)|[/~]|[A-Za-z]:[\\/]|file:|link:|workspace:)/.test(text) || /^[^@:]*\.(tgz|tar\.gz|[cm]?js|tsx?)$/i.test(text);
}

function parseRegistrySpec(word: Located, from: number): NpmSpec {
  const spec = word.text.slice(from);
  const match = /^((?:@[\w.~-]+\/)?[\w.~-]+)(?:@(.*))?$/s.exec(spec);
  if (!match) return "invalid";
  const name = match[1] as string;
  const nameEnd = from + name.length;
  if (match[2] === undefined) return { ecosystem: "npm", name, word, start: nameEnd, end: nameEnd, insert: "@" };
  return { ecosystem: "npm", name, word, start: nameEnd + 1, end: word.text.length, insert: "" };
}

/** Git hosts by their short forms, git addresses, and archives behind an address. */
function parseRemote(word: Located, from: number): Named | null {
  const spec = word.text.slice(from);
  const short = /^(?:(github|gitlab|bitbucket|gist):)?([\w.-]+\/[\w.-]+|(?<=gist:)[\w.-]+)(?:#(.*))?$/s.exec(spec);
  if (short && !spec.startsWith("@")) return gitSpec(word, from, `${hosts[short[1] ?? "github"]}/${stripGit(short[2] as string)}`);
  const address = /^(git\+[a-z]+|git|ssh|https?):\/\/(?:[^@/]*@)?([^#?]+)/.exec(spec);
  if (address) {
    const [, scheme, place] = address as unknown as [string, string, string];
    if (scheme.startsWith("http") && !/^(github\.com|gitlab\.com|bitbucket\.org)\/[^/]+\/[^/]+$|\.git$/.test(place))
      return urlSpec(word, from);
    return gitSpec(word, from, stripGit(place));
  }
  const scp = /^[\w.-]+@([\w-]+(?:\.[\w-]+)+):([^#@]+)/.exec(spec);
  return scp ? gitSpec(word, from, stripGit(`${scp[1]}/${scp[2]}`)) : null;
}

function gitSpec(word: Located, from: number, name: string): Named {
  const hash = word.text.indexOf("#", from);
  const end = word.text.length;
  return hash < 0
    ? { ecosystem: "git", name, word, start: end, end, insert: "#" }
    : { ecosystem: "git", name, word, start: hash + 1, end, insert: "" };
}

/** An address is the package; no part of it is a version that could be moved. */
export function urlSpec(word: Located, from: number): Named {
  const end = word.text.length;
  return { ecosystem: "url", name: addressName(slice(word, from).text), word, start: end, end, insert: "" };
}

/** An address by which a package is known: without what is private to whoever asks (a user, a password, parameters), since names are printed. */
function addressName(address: string): string {
  return address.replace(/^([\w+.-]+:\/\/)[^@/?#]*@/, "$1").replace(/[?#].*$/s, "");
}

export function stripGit(place: string): string {
  return place.replace(/\/+$/, "").replace(/\.git$/, "");
}
