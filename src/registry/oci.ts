import { createHash } from "node:crypto";
import { ExternalError } from "../lib/errors.ts";
import type { HttpResponse } from "../lib/http.ts";
import { imageTagVersioning } from "../versioning/image-tag.ts";
import { isObject, judge, nonsense } from "./answer.ts";
import { parseImageName } from "./image-name.ts";
import { type AskRegistry, openRepository } from "./oci-client.ts";
import { dockerCredentials } from "./oci-credentials.ts";
import type { RegistryOptions } from "./open-registry.ts";
import type { Lookup, Package, Registry, Release } from "./registry.ts";
import { registryHttp } from "./registry-http.ts";

/** A digest costs a request each: as many of the newest versions get one, and `latest`. */
const digested = 20;
const maxPages = 50;

const manifestTypes = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json",
].join(", ");

/** The registries of container images, with docker's credentials. https://github.com/opencontainers/distribution-spec/blob/main/spec.md */
export async function openOci(options: RegistryOptions): Promise<Registry> {
  const find = await dockerCredentials(options.env);
  const http = registryHttp(options);
  return {
    async lookup({ name, purl }: Package): Promise<Lookup> {
      const image = parseImageName(name);
      if (image === null) return { kind: "not-found", purl, reason: "it is not a name that an image can have" };
      const ask = openRepository(http, image, find);
      try {
        const tags = await listTags(ask, image.repository);
        return Array.isArray(tags) ? await describe(ask, image.repository, { purl, tags }) : tags(purl);
      } catch (error) {
        if (error instanceof ExternalError && error.code === "network") return { kind: "unavailable", purl, reason: error.message };
        throw error;
      }
    },
  };
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
  try {
    const document: unknown = JSON.parse(body.toString("utf8"));
    if (!isObject(document) || (document.tags !== null && !Array.isArray(document.tags))) return null;
    return (document.tags ?? []).filter((tag) => typeof tag === "string" && /^\w[\w.-]{0,127}$/.test(tag));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The next page, which stays at this list (`Link: </v2/…>; rel="next"`). */
function nextPage(response: HttpResponse, repository: string): string | null {
  const link = /<([^>]+)>\s*;[^,]*\brel="?next"?/i.exec(response.headers.link ?? "")?.[1];
  if (link === undefined || !URL.canParse(link, response.url)) return null;
  const { pathname, search } = new URL(link, response.url);
  return pathname === `/v2/${repository}/tags/list` ? `${pathname}${search}` : null;
}

interface Tagged {
  readonly purl: string;
  readonly tags: readonly string[];
}

async function describe(ask: AskRegistry, repository: string, { purl, tags }: Tagged): Promise<Lookup> {
  const sorted = [...new Set(tags)].sort(imageTagVersioning.compare);
  const wanted = new Set([...sorted.slice(-digested), ...sorted.filter((tag) => tag === "latest")]);
  const digests = new Map(await Promise.all([...wanted].map(async (tag) => [tag, await digestOf(ask, repository, tag)] as const)));
  const releases = sorted.map((tag) => release(tag, digests.get(tag) ?? null));
  // Every tag is a name that moves and a version at once.
  return { kind: "found", purl, releases, tags: sorted.includes("latest") ? { latest: "latest" } : {} };
}

/** Registries of this protocol do not tell when a tag was published, and what an image says of itself is its author's word. */
function release(version: string, integrity: string | null): Release {
  return { version, publishedAt: null, integrity, deprecated: null, provenance: null, installScript: false, engine: null };
}

/** The digest that a tag names now, for all platforms together where there are several, as subresource integrity. */
async function digestOf(ask: AskRegistry, repository: string, tag: string): Promise<string | null> {
  const path = `/v2/${repository}/manifests/${tag}`;
  const head = await ask(path, { method: "HEAD", accept: manifestTypes });
  const digest = head.status === 200 ? head.headers["docker-content-digest"] : undefined;
  if (digest !== undefined && /^sha256:[0-9a-f]{64}$/.test(digest))
    return `sha256-${Buffer.from(digest.slice(7), "hex").toString("base64")}`;
  if (head.status !== 200) return null;
  const whole = await ask(path, { accept: manifestTypes });
  return whole.status === 200 ? `sha256-${createHash("sha256").update(whole.body).digest("base64")}` : null;
}

/** `sha256:…` as images are named by it, from subresource integrity; null for another algorithm. */
export function imageDigest(integrity: string): string | null {
  const base64 = /^sha256-([A-Za-z0-9+/]{43}=)$/.exec(integrity)?.[1];
  return base64 === undefined ? null : `sha256:${Buffer.from(base64, "base64").toString("hex")}`;
}
