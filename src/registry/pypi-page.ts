import { type GetOptions, type Http, shownUrl } from "../lib/http.ts";
import { type Answer, askText, type Json } from "./answer.ts";
import { versionOfFile } from "./pypi-index.ts";

/** JSON where the index has it; many of a company's own have pages in HTML only. */
const accept = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01";

/** A project's page of an index, in the form of the JSON API whatever the index sent. `name` as `normalName` spells it. */
export async function askProject(http: Http, { url, name }: { url: string; name: string }, options: GetOptions = {}): Promise<Answer> {
  const answer = await askText(http, url, { ...options, headers: { ...options.headers, accept } });
  if (answer.kind !== "document") return answer;
  const document = parse(String(answer.document), name);
  if (document !== undefined) return { ...answer, document };
  const reason = `the registry answered nonsense: what ${shownUrl(answer.response.url)} holds is not JSON, and no page with a file of ${name}`;
  return { kind: "unavailable", reason };
}

function parse(text: string, name: string): unknown {
  if (/^\s*</.test(text)) return readPage(text, name);
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The links of a project's page (PEP 503, 592, 658); such a page tells no times. Undefined for one that links to no file of the project: a
 * page for people looks no different.
 */
function readPage(html: string, name: string): Json | undefined {
  const files = [...html.matchAll(/<a\s/gi)].flatMap(({ index }) => fileOf(attributesAt(html, index + 2)));
  return files.some(({ filename }) => versionOfFile(String(filename), name) !== null) ? { name, files } : undefined;
}

function fileOf(attributes: ReadonlyMap<string, string>): Json[] {
  const href = attributes.get("href") ?? "";
  const [address = "", fragment = ""] = href.split("#", 2);
  const filename = decoded(address.split("?", 1)[0]?.split("/").at(-1) ?? "");
  if (filename === "") return [];
  const sha256 = /^sha256=([0-9a-f]{64})$/i.exec(fragment)?.[1];
  return [
    {
      filename,
      url: address,
      hashes: sha256 === undefined ? {} : { sha256 },
      yanked: attributes.get("data-yanked") ?? false,
      "requires-python": attributes.get("data-requires-python") ?? null,
      "core-metadata": attributes.has("data-core-metadata") || attributes.has("data-dist-info-metadata"),
      ...(attributes.has("data-provenance") && { provenance: attributes.get("data-provenance") }),
    },
  ];
}

const mostAttributes = 20;

/** The attributes of a tag from where its name ends; values may hold what elsewhere would end it. */
function attributesAt(html: string, start: number): Map<string, string> {
  const attribute = /\s+([a-z][a-z0-9-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/iy;
  attribute.lastIndex = start;
  const found = new Map<string, string>();
  for (let seen = 0; seen < mostAttributes; seen++) {
    const [match, name = "", double, single, bare] = attribute.exec(html) ?? [];
    if (match === undefined) break;
    found.set(name.toLowerCase(), unescaped(double ?? single ?? bare ?? ""));
  }
  return found;
}

const entities: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&#x27;": "'", "&amp;": "&" };

function unescaped(text: string): string {
  return text.replace(/&(?:lt|gt|quot|amp|#39|#x27);/gi, (entity) => entities[entity.toLowerCase()] ?? entity);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
