import { gitVersioning, isCommit } from "../versioning/git-ref.ts";
import type { Lookup, Release } from "./registry.ts";

/** Branches beyond these are not told of: a repository of a busy bot has thousands. */
const maxBranches = 1_000;
const maxTags = 20_000;

/**
 * The releases in what `git ls-remote` prints: tags that are versions, and the commits that HEAD, the branches and the other tags name
 * now. `tags` says which: the names that move. Nothing here tells when a tag was made.
 */
export function readRefs(text: string, purl: string): Lookup {
  const refs = new Map<string, string>();
  for (const line of text.split("\n")) {
    const [commit = "", ref = ""] = line.split("\t");
    // A tag with a message has a second line for the commit that it is on.
    if (isCommit(commit) && isRef(ref.replace(/\^\{\}$/, ""))) refs.set(ref.replace(/\^\{\}$/, ""), commit);
  }
  const named = (prefix: string, most: number) => [...refs].filter(([ref]) => ref.startsWith(prefix)).slice(0, most);
  const tags = named("refs/tags/", maxTags).map(([ref, commit]) => [ref.slice("refs/tags/".length), commit] as const);
  const heads = named("refs/heads/", maxBranches).map(([ref, commit]) => [ref.slice("refs/heads/".length), commit] as const);
  const head = refs.get("HEAD");
  const versions = tags.filter(([tag]) => gitVersioning.isExact(tag));
  // Git looks for a tag before it looks for a branch (gitrevisions(7)).
  const moving = new Map([...heads, ...tags.filter(([tag]) => !gitVersioning.isExact(tag)), ...(head ? [["HEAD", head] as const] : [])]);
  const commits = [...new Set(moving.values())].map((commit) => release(commit, commit));
  const releases = [...commits, ...versions.map(([tag, commit]) => release(tag, commit))];
  if (releases.length === 0) return { kind: "not-found", purl, reason: "the repository has neither branches nor tags" };
  return {
    kind: "found",
    purl,
    releases: releases.sort((a, b) => gitVersioning.compare(a.version, b.version)),
    tags: Object.fromEntries(moving),
  };
}

/** Names as git allows them (git-check-ref-format(1)), which no terminal and no path stumbles over. */
function isRef(ref: string): boolean {
  return (
    ref === "HEAD" || (/^refs\/(?:heads|tags)\/[\w@+#%=,!-][\w@+#%=,!./-]*$/.test(ref) && ref.length <= 300 && !/\.\.|@\{|\/\//.test(ref))
  );
}

/** The commit stands where other ecosystems have the digest of an archive; it names the whole tree. */
function release(version: string, commit: string): Release {
  const algorithm = commit.length === 40 ? "sha1" : "sha256";
  const integrity = `${algorithm}-${Buffer.from(commit, "hex").toString("base64")}`;
  return { version, publishedAt: null, integrity, deprecated: null, provenance: null, installScript: true, engine: null };
}
