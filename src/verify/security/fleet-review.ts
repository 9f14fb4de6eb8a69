import { toolNames } from "../../contract/bare-surface.ts";
import type { Contract } from "../../contract/contract.ts";
import { neutralise } from "../../report/neutralise.ts";
import type { Finding } from "../verdict.ts";
import type { SecurityCode } from "./codes.ts";
import { looksLike, mixesScripts, skeleton } from "./fold.ts";
import { securityFinding } from "./surface-review.ts";
import { surfaceTexts } from "./surface-texts.ts";

/** Another server that the same client starts, and the names of its tools. */
export interface Neighbour {
  readonly server: string;
  readonly tools: readonly string[];
}

/** A name that is no word of a language: only such a one is looked for in texts. */
const distinctive = /^(?=.{6,100}$)[A-Za-z0-9]+(?:[_-][A-Za-z0-9]+)+$|^(?=.{8,100}$)[a-z]+(?:[A-Z][a-z0-9]+)+$/;

/** What directs the use of a tool, near its name. */
const directs =
  /\b(?:instead of|in place of|rather than|prior to|each time|every time|(?:is|are|gets) (?:used|called|invoked|run)|before (?:using|calling|running)|whenever|when(?:ever)? (?:using|calling)|after (?:using|calling)|must (?:call|use|pass|include)|always (?:call|use)|never (?:call|use)|do not (?:call|use)|don'?t (?:call|use)|replaces|overrides|behaviou?r of)\b/i;

/**
 * What a server's surface does to those of the servers beside it: names that it takes or imitates, tools that it speaks of. `server` is what
 * the manifest calls it. Pure.
 */
export function reviewFleet(contract: Contract, neighbours: readonly Neighbour[], server: string): Finding[] {
  const own = new Set(toolNames(contract));
  const all = surfaceTexts(contract);
  // A value that its own calls take is a word of its own, whoever has a tool of that name.
  const words = new Set([...own, ...all.filter(({ role }) => role === "value").map(({ text }) => text)]);
  const texts = all.filter(({ role }) => role === "text").map(({ path, text }) => ({ path, text: looksLike(text) }));
  return [
    ...deceptive(server, neighbours),
    ...twins(own, server),
    ...neighbours.flatMap((neighbour) => [...shared(own, neighbour), ...alike(own, neighbour), ...references(texts, words, neighbour)]),
  ];
}

/** A name in the manifest that is not what it looks like. */
function deceptive(server: string, neighbours: readonly Neighbour[]): Finding[] {
  if (mixesScripts(server)) return [securityFinding("mixed-script-name", { subject: server, evidence: neutralise(server, 100) })];
  const one = neighbours.find((other) => skeleton(other.server) === skeleton(server) && !isStyleOf(other.server, server));
  return one ? [about("look-alike-name", one.server, [server])] : [];
}

/** Tools of one server that only their alphabets tell apart. */
function twins(own: ReadonlySet<string>, server: string): Finding[] {
  const alike = [...Map.groupBy([...own], (name) => looksLike(name)).values()].filter((names) => names.length > 1);
  return alike.map((names) => about("look-alike-name", server, names.sort()));
}

function shared(own: ReadonlySet<string>, { server, tools }: Neighbour): Finding[] {
  const names = [...new Set(tools)].filter((name) => own.has(name)).sort();
  return names.length === 0 ? [] : [about("shadowed-name", server, names)];
}

function alike(own: ReadonlySet<string>, { server, tools }: Neighbour): Finding[] {
  const others = tools.filter((name) => !own.has(name));
  const theirs = new Set(others.map(skeleton));
  const slips = new Set(others.flatMap(slipsOf));
  const known = new Set(tools.map(plainName));
  // Another separator or case is another style; what looks the same and is not the same letter is no accident, and neither is a slip.
  const names = [...own].filter((name) => !known.has(plainName(name)) && (theirs.has(skeleton(name)) || slips.has(plainName(name))));
  return names.length === 0 ? [] : [about("look-alike-name", server, names.sort())];
}

function isStyleOf(a: string, b: string): boolean {
  return plainName(a) === plainName(b);
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** Shorter names are close to too many others. */
const shortestSlip = 8;

/**
 * A name as a hurried reader takes it for right: a letter twice, one of two left out, neighbours swapped within a word. Other single letters
 * are not tried: `get_row` and `set_row`, `list_file` and `list_files` are names of their own.
 */
function slipsOf(name: string): string[] {
  const plain = plainName(name);
  if (plain.length < shortestSlip || plain.length > 100) return [];
  const words: string[] = name.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  const swaps = words.flatMap((word, index) =>
    Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`)
      .filter((slip) => !/^(?:from|form)$/.test(slip))
      .map((slip) => plainName(words.with(index, slip).join(""))),
  );
  const doubles = Array.from(plain, (letter, at) => `${plain.slice(0, at)}${letter}${plain.slice(at)}`);
  const singles = Array.from(plain, (letter, at) => (plain[at + 1] === letter ? plain.slice(0, at) + plain.slice(at + 1) : plain));
  return [...(plainName(words.join("")) === plain ? swaps : []), ...doubles, ...singles].filter((slip) => slip !== plain);
}

function references(texts: readonly { path: string; text: string }[], words: ReadonlySet<string>, { server, tools }: Neighbour): Finding[] {
  const names = [...new Set(tools)].slice(0, 2000);
  return names.flatMap((name) => {
    const alone = distinctive.test(name) && !words.has(name);
    const found = texts.flatMap(({ path, text }) => {
      // `mcp__server__tool` is one word, in which the tool's own name does not stand by itself.
      const word = alone ? indexOfWord(text, name) : -1;
      const at = word >= 0 ? word : indexOfOwned(text, name, server);
      return at < 0 ? [] : [{ path, near: text.slice(Math.max(0, at - 120), at + name.length + 80) }];
    });
    const [first] = found.toSorted((a, b) => Number(directs.test(b.near)) - Number(directs.test(a.near)));
    if (!first) return [];
    const code = directs.test(first.near) ? "foreign-direction" : "foreign-reference";
    const evidence = `${neutralise(first.path, 200)}: ${neutralise(first.near, 300)} (${neutralise(name, 100)} is a tool of ${neutralise(server, 100)})`;
    return [securityFinding(code, { subject: `${server} ${name}`, evidence })];
  });
}

function indexOfWord(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before = " ", after = " "] = [text[at - 1], text[at + word.length]];
    if (!/[\w/.-]/.test(before) && !/[\w-]/.test(after)) return at;
  }
  return -1;
}

/** Where a text names a tool together with the server whose it is: `mcp__files__search`, `files.search`, `search of the files server`. */
function indexOfOwned(text: string, tool: string, server: string): number {
  const own = server.toLowerCase();
  if (own.length < 3 || tool === "" || !text.toLowerCase().includes(own)) return -1;
  for (let at = text.indexOf(tool); at >= 0; at = text.indexOf(tool, at + 1)) {
    const before = text.slice(Math.max(0, at - own.length - 20), at).toLowerCase();
    const after = text.slice(at + tool.length, at + tool.length + own.length + 40).toLowerCase();
    if (/^[\w-]/.test(after)) continue;
    const words = after.replace(/^["'`]? (?:tool )?(?:of|from|in|on) (?:the )?["'`]?/, "");
    const behind = words !== after && words.startsWith(own) && /^["'`]? (?:mcp )?server\b/.test(words.slice(own.length));
    if (behind || [`mcp__${own}__`, ` ${own}.`, `${own}'s `, `${own} server's `].some((owner) => ` ${before}`.endsWith(owner))) return at;
  }
  return -1;
}

function about(code: SecurityCode, server: string, names: readonly string[]): Finding {
  const list = `${names.slice(0, 20).join(", ")}${names.length > 20 ? `, and ${names.length - 20} more` : ""}`;
  return securityFinding(code, {
    subject: `${server} ${names.join(" ")}`,
    evidence: `${neutralise(server, 100)}: ${neutralise(list, 1000)}`,
  });
}
