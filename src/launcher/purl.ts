import type { Ecosystem } from "../manifest/inventory.ts";

/** The package URL of a name without version, normalised as the purl types ask (https://github.com/package-url/purl-spec). */
export function purlOf(ecosystem: Ecosystem, name: string): string {
  switch (ecosystem) {
    case "npm":
      return `pkg:npm/${path(name)}`;
    case "jsr":
      return `pkg:jsr/${path(name)}`;
    case "pypi":
      return `pkg:pypi/${encode(name.toLowerCase().replaceAll("_", "-"))}`;
    case "nuget":
      return `pkg:nuget/${encode(name)}`;
    case "golang":
      return `pkg:golang/${path(name.toLowerCase())}`;
    case "oci":
      // Which registry a name without one means is a matter of each machine, not of the name.
      return `pkg:oci/${encode(lastSegment(name).toLowerCase())}?repository_url=${encode(name.toLowerCase())}`;
    case "git":
      return gitPurl(name);
    case "url":
      return `pkg:generic/${encode(lastSegment(name.replace(/[?#].*$/, "").replace(/\/+$/, "")) || "package")}?download_url=${encode(name)}`;
  }
}

function gitPurl(name: string): string {
  const host = /^(github\.com|bitbucket\.org)\/([^/]+)\/([^/]+)$/.exec(name.toLowerCase());
  if (host) return `pkg:${(host[1] as string).replace(/\..*$/, "")}/${encode(host[2] as string)}/${encode(host[3] as string)}`;
  return `pkg:generic/${encode(lastSegment(name) || "repository")}?vcs_url=${encode(`git+https://${name}`)}`;
}

function lastSegment(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1);
}

function path(name: string): string {
  if (isPlain(name)) return name;
  return name.split("/").map(encode).join("/");
}

/** Most names have nothing to encode. */
function isPlain(text: string): boolean {
  return /^[a-z0-9._-]+$/.test(text);
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
