import { pep440Versioning } from "../versioning/pep440.ts";
import { compareRelease, parsePythonVersion } from "../versioning/pep440-version.ts";
import { instant, isObject, type Json, nonsense } from "./answer.ts";
import type { Lookup, Release } from "./registry.ts";

/** A project's name as indexes spell it (PEP 503). */
export function normalName(name: string): string {
  return name.replace(/[-_.]+/g, "-").toLowerCase();
}

/**
 * Reduces a project's page of the index API (JSON, PEP 691 and 700) to its releases in ascending order.
 * https://packaging.python.org/en/latest/specifications/simple-repository-api/
 */
export function readProject(document: unknown, name: string, purl: string): Lookup {
  if (!isObject(document)) return nonsense(purl, "not a JSON object");
  if (typeof document.name !== "string" || normalName(document.name) !== name) return nonsense(purl, "a document of another project");
  if (!Array.isArray(document.files)) return nonsense(purl, "no files in the document");
  const files = document.files.filter(isObject);
  const byVersion = new Map<string, { version: string; files: Json[] }>();
  for (const file of files) {
    const version = versionOfFile(String(file.filename), name);
    if (version === null) continue;
    const key = sameVersion(version);
    const known = byVersion.get(key) ?? { version, files: [] };
    known.files.push(file);
    byVersion.set(key, known);
  }
  const attests = files.some((file) => file.provenance !== undefined);
  const withdrawn = withdrawal(document["project-status"]);
  const releases = [...byVersion.values()].map((entry) => {
    const release = releaseOf(entry.version, entry.files, attests);
    return { ...release, deprecated: release.deprecated ?? withdrawn };
  });
  return { kind: "found", purl, releases: releases.sort((a, b) => pep440Versioning.compare(a.version, b.version)), tags: {} };
}

/** The version in the name of a wheel or a source archive of this project; null for another kind of file. */
export function versionOfFile(filename: string, name: string): string | null {
  const stem = /^(.+?)(?:\.tar\.gz|\.zip|\.tar\.bz2)$/.exec(filename)?.[1];
  const parts = filename.endsWith(".whl") ? filename.split("-") : null;
  if (parts && normalName(parts[0] ?? "") === name) return valid(parts[1] ?? "");
  // Old source archives may have dashes in their names.
  for (let at = stem?.indexOf("-") ?? -1; stem && at > 0; at = stem.indexOf("-", at + 1)) {
    if (normalName(stem.slice(0, at)) === name) return valid(stem.slice(at + 1));
  }
  return null;
}

function valid(version: string): string | null {
  return parsePythonVersion(version) === null ? null : version;
}

/** One text for all spellings of a version: `1.0` and `1.0.0`, `1.0rc1` and `1.0-rc.1`. */
function sameVersion(text: string): string {
  const version = parsePythonVersion(text);
  if (version === null) return text;
  const release = [...version.release];
  while (release.length > 1 && compareRelease(release.slice(0, -1), release) === 0) release.pop();
  return JSON.stringify({ ...version, release });
}

function releaseOf(version: string, files: readonly Json[], attests: boolean): Release {
  const wheels = files.filter((file) => String(file.filename).endsWith(".whl"));
  const universal = wheels.find((file) => String(file.filename).endsWith("-none-any.whl"));
  const times = files.map((file) => instant(file["upload-time"])).filter((time) => time !== null);
  const requires = [...wheels, ...files].map((file) => file["requires-python"]).find((range) => typeof range === "string" && range !== "");
  return {
    version,
    publishedAt: times.length === files.length ? (times.sort()[0] ?? null) : null,
    integrity: integrityOf(universal),
    deprecated: yanked(files),
    provenance: attests ? files.every((file) => typeof file.provenance === "string") : null,
    // Without a wheel, installing runs the package's own build.
    installScript: wheels.length === 0,
    engine: typeof requires === "string" ? requires : null,
  };
}

function integrityOf(file: Json | undefined): string | null {
  const digest = isObject(file?.hashes) ? file.hashes.sha256 : null;
  return typeof digest === "string" && /^[0-9a-f]{64}$/i.test(digest) ? `sha256-${Buffer.from(digest, "hex").toString("base64")}` : null;
}

/** What a project's own status says against all of its releases (PEP 792); an archived one only changes no more. */
function withdrawal(marker: unknown): string | null {
  const { status, reason } = isObject(marker) ? marker : {};
  if (status !== "quarantined" && status !== "deprecated") return null;
  return `the project is ${status}${typeof reason === "string" && reason !== "" ? `: ${reason.slice(0, 400)}` : ""}`;
}

/** The publisher's words when every file is yanked (PEP 592). */
function yanked(files: readonly Json[]): string | null {
  if (!files.every(({ yanked }) => yanked === true || typeof yanked === "string")) return null;
  const words = files.map(({ yanked }) => yanked).find((yanked) => typeof yanked === "string" && yanked !== "");
  return typeof words === "string" ? words.slice(0, 500) : "yanked";
}
