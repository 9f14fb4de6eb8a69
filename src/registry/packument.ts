import { semverVersioning } from "../versioning/semver.ts";
import { instant, isObject, type Json, nonsense } from "./answer.ts";
import { isMcpServerName } from "./mcp-server.ts";
import type { Lookup, Release } from "./registry.ts";

/**
 * Reduces npm's document of a package to its releases in ascending order. What is no such document (another name, wrong types) is
 * `unavailable`: a registry that answers nonsense has not said that the package does not exist.
 * Format: https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md
 */
export function readPackument(document: unknown, name: string, purl: string): Lookup {
  if (!isObject(document)) return nonsense(purl, "not a JSON object");
  if (document.name !== name) return nonsense(purl, "a document of another package");
  const time = isObject(document.time) ? document.time : {};
  if (document.versions === undefined && isObject(time.unpublished)) return { kind: "not-found", purl, reason: "it was unpublished" };
  if (!isObject(document.versions)) return nonsense(purl, "no versions in the document");
  if (document["dist-tags"] !== undefined && !isObject(document["dist-tags"])) return nonsense(purl, "its tags are no object");
  const manifests = Object.entries(document.versions).filter((entry): entry is [string, Json] => isVersion(entry));
  const attests = manifests.some(([, manifest]) => attestations(manifest));
  const releases = manifests
    .map(([version, manifest]) => releaseOf(version, manifest, { time, attests }))
    .sort((a, b) => semverVersioning.compare(a.version, b.version));
  const tags = Object.entries((document["dist-tags"] ?? {}) as Json).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return { kind: "found", purl, releases, tags: Object.fromEntries(tags) };
}

function isVersion([version, manifest]: [string, unknown]): boolean {
  return semverVersioning.isExact(version) && isObject(manifest);
}

function releaseOf(version: string, manifest: Json, { time, attests }: { time: Json; attests: boolean }): Release {
  const dist = isObject(manifest.dist) ? manifest.dist : {};
  const scripts = isObject(manifest.scripts) ? manifest.scripts : {};
  const engines = isObject(manifest.engines) ? manifest.engines : {};
  return {
    version,
    publishedAt: Object.hasOwn(time, version) ? instant(time[version]) : null,
    integrity: integrityOf(dist),
    deprecated: deprecation(manifest.deprecated),
    provenance: attestations(manifest) || (attests || Array.isArray(dist.signatures) ? false : null),
    installScript:
      manifest.hasInstallScript === true ||
      manifest.gypfile === true ||
      ["preinstall", "install", "postinstall"].some((name) => Object.hasOwn(scripts, name)),
    engine: typeof engines.node === "string" && engines.node !== "" ? engines.node : null,
    ...(typeof dist.unpackedSize === "number" && dist.unpackedSize >= 0 && { unpackedSize: dist.unpackedSize }),
    ...(isMcpServerName(manifest.mcpName) && { mcpName: manifest.mcpName }),
  };
}

/** Old releases have a SHA-1 in hexadecimal only; npm turns it into the same notation. */
function integrityOf(dist: Json): string | null {
  if (typeof dist.integrity === "string" && dist.integrity !== "") return dist.integrity;
  if (typeof dist.shasum !== "string" || !/^[0-9a-f]{40}$/i.test(dist.shasum)) return null;
  return `sha1-${Buffer.from(dist.shasum, "hex").toString("base64")}`;
}

function deprecation(value: unknown): string | null {
  if (typeof value === "string" && value !== "") return value.slice(0, 500);
  return value === true ? "deprecated" : null;
}

function attestations(manifest: Json): boolean {
  return isObject(manifest.dist) && isObject(manifest.dist.attestations) && manifest.dist.attestations.provenance !== undefined;
}
