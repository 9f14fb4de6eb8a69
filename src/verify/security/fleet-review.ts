import type { Contract } from "../../contract/contract.ts";
import { neutralise } from "../../report/neutralise.ts";
import type { Finding } from "../verdict.ts";
import type { SecurityCode } from "./codes.ts";
import { looksLike, skeleton } from "./fold.ts";
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
  /\b(?:instead of|rather than|before (?:using|calling|running)|whenever|when(?:ever)? (?:using|calling)|after (?:using|calling)|must (?:call|use|pass|include)|always (?:call|use)|never (?:call|use)|do not (?:call|use)|don'?t (?:call|use)|replaces|overrides|behaviou?r of)\b/i;

/** What a server's surface does to those of the servers beside it: names that it takes or imitates, tools that it speaks of. Pure. */
export function reviewFleet(contract: Contract, neighbours: readonly Neighbour[]): Finding[] {
  const own = new Set(contract.tools.map(({ name }) => name));
  const all = surfaceTexts(contract);
  // A value that its own calls take is a word of its own, whoever has a tool of that name.
  const words = new Set([...own, ...all.filter(({ role }) => role === "value").map(({ text }) => text)]);
  const texts = all.filter(({ role }) => role === "text").map(({ path, text }) => ({ path, text: looksLike(text) }));
  return neighbours.flatMap((neighbour) => [...shared(own, neighbour), ...alike(own, neighbour), ...references(texts, words, neighbour)]);
}

function shared(own: ReadonlySet<string>, { server, tools }: Neighbour): Finding[] {
  const names = [...new Set(tools)].filter((name) => own.has(name)).sort();
  return names.length === 0 ? [] : [about("shadowed-name", server, names)];
}

function alike(own: ReadonlySet<string>, { server, tools }: Neighbour): Finding[] {
  const theirs = new Set(tools.filter((name) => !own.has(name)).map(skeleton));
  // Another separator or case is another style; what looks the same and is not the same letter is no accident.
  const names = [...own].filter(
    (name) => !tools.includes(name) && theirs.has(skeleton(name)) && !tools.some((one) => isStyleOf(one, name)),
  );
  return names.length === 0 ? [] : [about("look-alike-name", server, names.sort())];
}

function isStyleOf(a: string, b: string): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  return plain(a) === plain(b);
}

function references(texts: readonly { path: string; text: string }[], words: ReadonlySet<string>, { server, tools }: Neighbour): Finding[] {
  const names = [...new Set(tools)].filter((name) => distinctive.test(name) && !words.has(name)).slice(0, 2000);
  return names.flatMap((name) => {
    const found = texts.flatMap(({ path, text }) => {
      const at = indexOfWord(text, name);
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

function about(code: SecurityCode, server: string, names: readonly string[]): Finding {
  const list = `${names.slice(0, 20).join(", ")}${names.length > 20 ? `, and ${names.length - 20} more` : ""}`;
  return securityFinding(code, {
    subject: `${server} ${names.join(" ")}`,
    evidence: `${neutralise(server, 100)}: ${neutralise(list, 1000)}`,
  });
}
