import { createHash } from "node:crypto";
import { ExternalError } from "../lib/errors.ts";
import { isObject, type Json, judge } from "./answer.ts";
import { parseImageName } from "./image-name.ts";
import { imageSources } from "./image-registries.ts";
import { manifestTypes } from "./oci.ts";
import { type AskRegistry, openRepository } from "./oci-client.ts";
import { dockerCredentials } from "./oci-credentials.ts";
import type { RegistryOptions } from "./open-registry.ts";
import { registryHttp } from "./registry-http.ts";

/** A blob of a registry: `sha256:<hex>`, and its size there in bytes. */
interface Blob {
  readonly digest: string;
  readonly size: number;
}

/** The image for one platform: the digests of its manifest, of its configuration, and of its layers from the lowest up. */
interface PlatformImage {
  readonly manifest: string;
  readonly config: Blob;
  readonly layers: readonly Blob[];
}

export type ImageAnswer =
  | {
      readonly kind: "found";
      /** Of the list of all platforms, or of the one image where there is no list. */
      readonly digest: string;
      /** By platform (`linux/amd64`), sorted; `any`: one image and no list. */
      readonly platforms: Readonly<Record<string, PlatformImage>>;
    }
  | { readonly kind: "not-found"; readonly reason: string }
  | { readonly kind: "unavailable"; readonly reason: string };

export interface ImageManifests {
  /** What a tag or a digest (`sha256:…`) of an image names. What the registry says under a digest is held against it. */
  of(name: string, reference: string): Promise<ImageAnswer>;
}

/** A manifest that is larger is none that an engine takes (4 MiB in the specification). */
const maxBytes = 4 * 1024 * 1024;

/** Registries count what is asked of them: of a longer list only the platforms of nearly all machines are looked at, and the list's own digest fixes the rest. */
const usual = /^linux\/(?:amd64|arm64)(?:\/|$)/;
const mostPlatforms = 4;

/** Reads manifests alone, with docker's and podman's credentials. https://github.com/opencontainers/image-spec/blob/main/manifest.md */
export async function openImageManifests(options: RegistryOptions): Promise<ImageManifests> {
  const find = await dockerCredentials(options.env);
  const sourcesOf = imageSources(options.env);
  const http = registryHttp(options);
  return {
    async of(name, reference) {
      const image = parseImageName(name);
      if (image === null) return { kind: "not-found", reason: "it is not a name that an image can have" };
      const sources = await sourcesOf(image);
      if (typeof sources === "string") return { kind: "unavailable", reason: sources };
      let answer: ImageAnswer = { kind: "not-found", reason: "no registry has it" };
      for (const source of sources) {
        answer = await read(openRepository(http, source, find), source.repository, reference);
        // As for lookups: one that refuses or fails ends the search.
        if (answer.kind === "found" || (answer.kind === "unavailable" && !source.mirror)) return answer;
      }
      return answer;
    },
  };
}

async function read(ask: AskRegistry, repository: string, reference: string): Promise<ImageAnswer> {
  try {
    const whole = await manifestOf(ask, repository, reference);
    if (whole.kind !== "manifest") return whole;
    const { digest, document } = whole;
    if (!Array.isArray(document.manifests)) {
      const one = imageIn(digest, document);
      return one === null ? notAnImage : { kind: "found", digest, platforms: { any: one } };
    }
    return await readList(ask, { repository, digest, list: wantedIn(document.manifests) });
  } catch (error) {
    if (error instanceof ExternalError && error.code === "network") return { kind: "unavailable", reason: error.message };
    throw error;
  }
}

const notAnImage = { kind: "not-found", reason: "what the registry has under this name is no image" } as const;

type Listed = readonly (readonly [platform: string, digest: string])[];

async function readList(
  ask: AskRegistry,
  { repository, digest, list }: { readonly repository: string; readonly digest: string; readonly list: Listed },
): Promise<ImageAnswer> {
  const platforms: Record<string, PlatformImage> = {};
  for (const [platform, own] of list) {
    const manifest = await manifestOf(ask, repository, own);
    if (manifest.kind !== "manifest") return manifest;
    const image = imageIn(own, manifest.document);
    if (image === null) return notAnImage;
    platforms[platform] = image;
  }
  return list.length === 0
    ? { kind: "not-found", reason: "it is an image for no platform of Linux" }
    : { kind: "found", digest, platforms };
}

/** Of each platform the first, as engines take it; attestations, which are of no platform, are none. */
function wantedIn(manifests: readonly unknown[]): Listed {
  const all = new Map<string, string>();
  for (const { platform, digest } of manifests.filter(isObject)) {
    const name = isObject(platform) ? platformName(platform) : null;
    if (name !== null && isDigest(digest) && !all.has(name)) all.set(name, digest);
  }
  const usuals = [...all].filter(([name]) => usual.test(name));
  const chosen = all.size > mostPlatforms && usuals.length > 0 ? usuals : [...all];
  return chosen.slice(0, 40).sort(([a], [b]) => (a < b ? -1 : 1));
}

function platformName({ os, architecture, variant }: Json): string | null {
  if (os !== "linux" || typeof architecture !== "string" || !/^[a-z0-9_]{1,30}$/.test(architecture)) return null;
  return typeof variant === "string" && /^[A-Za-z0-9._-]{1,30}$/.test(variant)
    ? `${os}/${architecture}/${variant}`
    : `${os}/${architecture}`;
}

function imageIn(manifest: string, { config, layers }: Json): PlatformImage | null {
  const [own, all] = [blobIn(config), Array.isArray(layers) ? layers.map(blobIn) : null];
  if (own === null || all === null || all.length > 500 || !all.every((layer) => layer !== null)) return null;
  return { manifest, config: own, layers: all };
}

function blobIn(value: unknown): Blob | null {
  if (!isObject(value) || !isDigest(value.digest) || !Number.isSafeInteger(value.size) || Number(value.size) < 0) return null;
  return { digest: value.digest, size: Number(value.size) };
}

type Manifest = { readonly kind: "manifest"; readonly digest: string; readonly document: Json };

async function manifestOf(
  ask: AskRegistry,
  repository: string,
  reference: string,
): Promise<Manifest | Exclude<ImageAnswer, { kind: "found" }>> {
  const response = await ask(`/v2/${repository}/manifests/${reference}`, { accept: manifestTypes });
  const refused = judge(response);
  if (refused !== null) return refused;
  const digest = `sha256:${createHash("sha256").update(response.body).digest("hex")}`;
  if (isDigest(reference) && digest !== reference)
    return {
      kind: "unavailable",
      reason: "the registry serves other bytes than the digest names: do not pull this image before you know why",
    };
  const document = response.body.length > maxBytes ? null : parse(response.body);
  return isObject(document)
    ? { kind: "manifest", digest, document }
    : { kind: "unavailable", reason: "the registry answered nonsense: no manifest" };
}

function isDigest(value: unknown): value is string {
  return typeof value === "string" && /^sha256:[0-9a-f]{64}$/.test(value);
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
