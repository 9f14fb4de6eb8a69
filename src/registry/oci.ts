import { createHash } from "node:crypto";
import { ExternalError } from "../lib/errors.ts";
import { type HttpResponse, shownUrl } from "../lib/http.ts";
import { imageTagVersioning } from "../versioning/image-tag.ts";
import { isObject, judge, nonsense } from "./answer.ts";
import { parseImageName } from "./image-name.ts";
import { type ImageSource, imageSources } from "./image-registries.ts";
import { type AskRegistry, openRepository } from "./oci-client.ts";
import { dockerCredentials } from "./oci-credentials.ts";
import type { RegistryOptions } from "./open-registry.ts";
import type { Lookup, Package, Registry, Release } from "./registry.ts";
import { registryHttp } from "./registry-http.ts";

/** A digest costs a request each: as many of the newest versions get one, and `latest`. */
const digested = 20;
const maxPages = 50;

export const manifestTypes = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json",
].join(", ");

/** The registries of container images, with docker's credentials. https://github.com/opencontainers/distribution-spec/blob/main/spec.md */
export async function openOci(options: RegistryOptions): Promise<Registry> {
  const find = await dockerCredentials(options.env);
  const sourcesOf = imageSources(options.env);
  const http = registryHttp(options);
  return {
    async lookup({ name, purl, versions = [] }: Package): Promise<Lookup> {
      const image = parseImageName(name);
      if (image === null) return { kind: "not-found", purl, reason: "it is not a name that an image can have" };
      const sources = await sourcesOf(image);
      if (typeof sources === "string") return { kind: "unavailable", purl, reason: sources };
      const pinned = versions.map((version) => version.replace(/@.*$/, ""));
      let answer: Lookup = { kind: "not-found", purl, reason: "no registry has it" };
      for (const source of sources) {
        answer = await lookupAt(openRepository(http, source, find), source, { purl, pinned });
        // One that refuses or fails ends the search: asking the next would let anybody there answer for a private name.
        if (answer.kind === "found" || (answer.kind === "unavailable" && !source.mirror)) return answer;
      }
      return answer;
    },
  };
}

interface Wanted {
  readonly purl: string;
  /** Tags that stand in a file: what they name now has to be known however old they are. */
  readonly pinned: readonly string[];
}

async function lookupAt(ask: AskRegistry, { repository }: ImageSource, wanted: Wanted): Promise<Lookup> {
  try {
    const tags = await listTags(ask, repository);
    return Array.isArray(tags) ? await describe(ask, repository, { ...wanted, tags }) : tags(wanted.purl);
  } catch (error) {
    if (error instanceof ExternalError && error.code === "network") {
      return { kind: "unavailable", purl: wanted.purl, reason: error.message };
    }
    throw error;
  }
}

/** All tags, or what stands in their way. */
async function listTags(ask: AskRegistry, repository: string): Promise<string[] | ((purl: string) => Lookup)> {
  const tags: string[] = [];
  let path: string | null = `/v2/${repository}/tags/list?n=1000`;
  for (let pages = 0; path !== null; pages++) {
    if (pages === maxPages) return (purl) => nonsense(purl, `more than ${maxPages} pages of tags`);
    const response: HttpResponse = await ask(path);
    const refused = judge(response);
    if (refused !== null) return (purl) => ({ kind: refused.kind, purl, reason: refused.reason });
    const page = tagsIn(response.body);
    if (page === null) return (purl) => nonsense(purl, "no list of tags");
    tags.push(...page);
    path = nextPage(response, repository);
  }
  return tags;
}

function tagsIn(body: Buffer): string[] | null {
  const document = parsed(body);
  if (!isObject(document) || (document.tags !== null && !Array.isArray(document.tags))) return null;
  return (document.tags ?? []).filter((tag) => typeof tag === "string" && /^\w[\w.-]{0,127}$/.test(tag));
}

/** The next page, which stays at this list (`Link: </v2/…>; rel="next"`). */
function nextPage(response: HttpResponse, repository: string): string | null {
  const link = /<([^>]+)>\s*;[^,]*\brel="?next"?/i.exec(response.headers.link ?? "")?.[1];
  if (link === undefined || !URL.canParse(link, response.url)) return null;
  const { pathname, search } = new URL(link, response.url);
  return pathname === `/v2/${repository}/tags/list` ? `${pathname}${search}` : null;
}

interface Tagged extends Wanted {
  readonly tags: readonly string[];
}

async function describe(ask: AskRegistry, repository: string, { purl, tags, pinned }: Tagged): Promise<Lookup> {
  const sorted = [...new Set(tags)].sort(imageTagVersioning.compare);
  const named = new Set(sorted.filter((tag) => pinned.includes(tag)));
  const wanted = new Set([...sorted.slice(-digested), ...sorted.filter((tag) => tag === "latest"), ...named]);
  const contents = new Map(
    await Promise.all(
      [...wanted].map(
        async (tag) =>
          [
            tag,
            await contentOf(ask, {
              repository,
              tag,
              named: named.has(tag),
              runs: named.has(tag) || (pinned.length === 0 && tag === "latest"),
            }),
          ] as const,
      ),
    ),
  );
  const releases = sorted.map((tag) => release(tag, contents.get(tag) ?? nothing));
  // Every tag is a name that moves and a version at once.
  return { kind: "found", purl, releases, tags: sorted.includes("latest") ? { latest: "latest" } : {} };
}

/** Registries of this protocol do not tell when a tag was published, and what an image says of itself is its author's word. */
function release(version: string, { integrity, platforms }: Content): Release {
  const whole = { version, publishedAt: null, integrity, deprecated: null, provenance: null, installScript: false, engine: null };
  return platforms.length > 0 ? { ...whole, parts: platforms } : whole;
}

/** What a tag names now, as subresource integrity: all platforms together where there are several, and each of them where that was asked. */
interface Content {
  readonly integrity: string | null;
  readonly platforms: readonly string[];
}

const nothing: Content = { integrity: null, platforms: [] };

interface Tag {
  readonly repository: string;
  readonly tag: string;
  /** It stands in a file. Its platforms are of interest too: somebody may have pinned one of them. */
  readonly named: boolean;
  /** It is what runs today. */
  readonly runs: boolean;
}

/**
 * Nothing for a tag that cannot be read, when it only might have been offered. Throws ExternalError `network` for one that runs today: the
 * registry has not said then what it names.
 */
async function contentOf(ask: AskRegistry, { repository, tag, named, runs }: Tag): Promise<Content> {
  const path = `/v2/${repository}/manifests/${tag}`;
  if (!named) {
    const head = await ask(path, { method: "HEAD", accept: manifestTypes });
    if (head.status !== 200 && !runs) return nothing;
    const digest = integrityOf(head.headers["docker-content-digest"]);
    if (head.status === 200 && digest !== null) return { integrity: digest, platforms: [] };
  }
  const answer = await ask(path, { accept: manifestTypes });
  const content = readManifest(answer);
  if (typeof content !== "string") return content;
  if (runs) throw new ExternalError("network", content);
  return nothing;
}

/** What a manifest is and holds, or why this is none: its digest is what it hashes to, whatever else was sent under its name. */
function readManifest(answer: HttpResponse): Content | string {
  const refused = judge(answer);
  if (refused !== null) return refused.kind === "not-found" ? nothing : refused.reason;
  const manifest = parsed(answer.body);
  const integrity = `sha256-${createHash("sha256").update(answer.body).digest("base64")}`;
  const told = integrityOf(answer.headers["docker-content-digest"]);
  const wrong =
    !isObject(manifest) || manifest.schemaVersion !== 2
      ? "is no manifest"
      : told !== null && told !== integrity
        ? "has another digest than it tells"
        : null;
  if (wrong !== null) return `the registry answered nonsense: what ${shownUrl(answer.url)} holds ${wrong}`;
  const platforms = isObject(manifest) && Array.isArray(manifest.manifests) ? manifest.manifests.filter(isObject) : [];
  return { integrity, platforms: platforms.flatMap(({ digest }) => integrityOf(digest) ?? []) };
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function integrityOf(digest: unknown): string | null {
  if (typeof digest !== "string" || !/^sha256:[0-9a-f]{64}$/.test(digest)) return null;
  return `sha256-${Buffer.from(digest.slice(7), "hex").toString("base64")}`;
}
