import { type Files, foldersOf, followLinks, isForeign, normalisePath } from "../lib/files.ts";
import type { Problem } from "../manifest/inventory.ts";

/** What following one server's command through scripts needs, and what it leaves behind. */
export interface LaunchContext {
  readonly files: Files;
  readonly manifest: string;
  readonly server: string;
  /** Folders of the repository that a relative path may be meant from, the likeliest first. */
  readonly bases: () => readonly string[];
  /** The files that were followed, links included, in order. */
  readonly trail: string[];
  readonly problems: Problem[];
  /** What is done on the way beside starting a package, in a word each. */
  readonly beside: Set<string>;
  /** The scripts that are being followed, the outermost first. */
  readonly stack: readonly string[];
  /** What may still be looked at for this server: a script can call itself, or double at every step. */
  readonly budget: { steps: number };
}

/** Statements, files and command lines looked at for one server at most. */
export const maxSteps = 5_000;

/** A script larger than this is a program. */
export const maxScriptBytes = 1024 * 1024;

/** What reading and parsing a script costs, in steps. */
export const scriptSteps = 50;

/**
 * The repository's root in paths that are worked out here (`$(dirname "$0")`), where the real one is not known. It holds a
 * character that no client and no shell writes, so nothing can pretend to be one.
 */
export const repositoryRoot = "/\u0001repository";

/** A path with the marker of the root taken out again: relative to the root. */
export function withoutRoot(text: string): string {
  return text.replaceAll(`${repositoryRoot}/`, "./").replaceAll(repositoryRoot, ".");
}

/** Variables by which clients and shells name folders of the repository. */
export function expandRoots(text: string, manifest: string): string {
  const folder = manifest.includes("/") ? manifest.slice(0, manifest.lastIndexOf("/")) : "";
  const plugin = folder.replace(/(^|\/)\.\w+-plugin$/, "");
  return text
    .replace(/^\$\{?(workspaceFolder|workspaceRoot|CLAUDE_PROJECT_DIR|PROJECT_ROOT|PWD)(:-[^}]*)?\}?(?=\/|$)/, repositoryRoot)
    .replace(/^\$\{?(CLAUDE_PLUGIN_ROOT|extensionPath)\}?(?=\/|\$|$)/, plugin === "" ? repositoryRoot : `${repositoryRoot}/${plugin}`)
    .replaceAll("${/}", "/");
}

export type Found =
  | { readonly kind: "file"; readonly path: string; readonly via: readonly string[] }
  /** `link`: a symbolic link is there, and leads nowhere. */
  | { readonly kind: "missing"; readonly link: boolean }
  | { readonly kind: "outside" | "unknown" };

/**
 * Finds the file of the repository that a command means. `unknown`: the text names no path in the repository at all; `outside`:
 * it leads out of it; `missing`: it should be in there and is not.
 */
export async function findFile(text: string, context: LaunchContext): Promise<Found> {
  const path = expandRoots(text, context.manifest).replaceAll("\\", "/");
  if (/[\0$`]|^~|^[A-Za-z]:\//.test(path)) return { kind: "unknown" };
  const rooted = path === repositoryRoot || path.startsWith(`${repositoryRoot}/`);
  if (path.startsWith("/") && !rooted) return findAbsolute(path, context);
  const candidates = rooted ? [path.slice(repositoryRoot.length)] : context.bases().map((base) => `${base}/${path}`);
  let outcome: Found = { kind: "missing", link: false };
  for (const candidate of candidates) {
    const followed = await followLinks(context.files, candidate);
    if (followed.kind === "file") return { kind: "file", path: followed.path, via: followed.via };
    if (followed.kind !== "missing") outcome = { kind: "outside" };
    else if (followed.via[0] === normalisePath(candidate) && !isForeign(followed.path)) outcome = { kind: "missing", link: true };
  }
  return outcome;
}

/**
 * An absolute path is in the repository when it lies under the folder that is read, or when its end is there (a folder and a
 * name, or a shell script's name alone): clients want absolute paths, and a checkout can be anywhere but among the system's own.
 * It should be in there when the repository has the folder that it names, by two names at least.
 */
async function findAbsolute(path: string, context: LaunchContext): Promise<Found> {
  const origin = context.files.origin.replace(/\/+$/, "");
  const inside = origin.startsWith("/") && path.startsWith(`${origin}/`);
  const parts = (normalisePath(path) ?? "").split("/");
  const tails = parts.slice(1).map((_, index) => parts.slice(index + 1).join("/"));
  const likely = /^\/(usr|bin|sbin|etc|lib)\//.test(path) ? [] : tails.filter((tail) => tail.includes("/") || /\.(sh|bash)$/.test(tail));
  for (const candidate of inside ? [path.slice(origin.length + 1)] : likely) {
    const followed = await followLinks(context.files, candidate);
    if (followed.kind === "file") return { kind: "file", path: followed.path, via: followed.via };
  }
  if (inside) return { kind: "missing", link: false };
  const folders = likely.map((tail) => tail.slice(0, Math.max(tail.lastIndexOf("/"), 0))).filter((folder) => folder.includes("/"));
  const known = folders.length > 0 ? await foldersOf(context.files) : null;
  return folders.some((folder) => known?.has(folder)) ? { kind: "missing", link: false } : { kind: "unknown" };
}
