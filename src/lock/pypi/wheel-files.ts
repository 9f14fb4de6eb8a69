import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { LockedDistribution } from "../lock.ts";
import { isInside } from "../npm/names.ts";

/** A file that came out of a wheel and is not as its wheel was when it was first unpacked here. */
export interface ChangedWheel {
  readonly name: string;
  readonly version: string;
  /** Absolute. */
  readonly file: string;
}

/**
 * The first file of an environment that differs from what its wheel's RECORD says, or from what it said when the wheel was first unpacked here; null
 * where all are alike. uv checks a wheel's hash when it fetches it, and afterwards links what lies in its cache. `records`: where first sights are kept.
 */
export function changedWheel(root: string, records: string, packages: Iterable<LockedDistribution>): ChangedWheel | null {
  const { python, modules } = environmentOf(root);
  const wanted = new Map([...packages].map((one) => [`${one.name} ${one.version}`, one]));
  const wheels = readdirSync(modules).flatMap((folder) => {
    const one = wanted.get(distributionOf(folder));
    return one ? [{ ...one, record: recordOf(join(modules, folder, "RECORD"), folder) }] : [];
  });
  // What two wheels bring is the later one's; uv says nothing of it either.
  const claims = new Map<string, number>();
  for (const { record } of wheels) for (const path of Object.keys(record)) claims.set(path, (claims.get(path) ?? 0) + 1);
  for (const { name, version, hashes, record } of wheels) {
    const key = createHash("sha256")
      .update(JSON.stringify([name, version, hashes, python, process.platform, process.arch]))
      .digest("hex");
    const first = firstSight(join(records, `${key.slice(0, 40)}.json`), record);
    const path = Object.keys({ ...first, ...record }).find(
      (one) => first[one] !== record[one] || (claims.get(one) === 1 && digestOf(join(modules, one)) !== record[one]),
    );
    if (path !== undefined) return { name, version, file: join(modules, path) };
  }
  return null;
}

function environmentOf(root: string): { readonly python: string; readonly modules: string } {
  const python = readdirSync(join(root, "lib")).find((name) => name.startsWith("python")) ?? "";
  return { python, modules: join(root, "lib", python, "site-packages") };
}

/** `Some.Name-1.0.dist-info` → `some-name 1.0`. */
function distributionOf(folder: string): string {
  const [, name = "", version = ""] = /^(.+?)-([^-]+)\.dist-info$/.exec(folder) ?? [];
  return `${name.replace(/[-_.]+/g, "-").toLowerCase()} ${version}`;
}

/** Written by uv into each environment anew. */
const own = ["RECORD", "INSTALLER", "REQUESTED", "direct_url.json", "uv_cache.json", "uv_build.json"];

/** Path → SHA-256 in base64url, of the files that a RECORD names with one, without scripts, which are made for each environment. */
function recordOf(file: string, folder: string): Record<string, string> {
  if (!existsSync(file)) return {};
  const lines = readFileSync(file, "utf8").split(/\r?\n/);
  return Object.fromEntries(
    lines.flatMap((line) => {
      const [, quoted, plain, hash] = /^(?:"((?:[^"]|"")*)"|([^",]*)),sha256=([A-Za-z0-9_-]{43})=*,/.exec(line) ?? [];
      const path = quoted?.replaceAll('""', '"') ?? plain;
      return path === undefined || hash === undefined || !isInside(path) || own.some((name) => path === `${folder}/${name}`)
        ? []
        : [[path, hash] as const];
    }),
  );
}

function firstSight(file: string, record: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
  } catch (error) {
    if (!(error instanceof SyntaxError) && (error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}.new`, JSON.stringify(record));
  renameSync(`${file}.${process.pid}.new`, file);
  return record;
}

/** Null where it is not there. */
function digestOf(file: string): string | null {
  try {
    return createHash("sha256").update(readFileSync(file)).digest("base64url");
  } catch (error) {
    if (["ENOENT", "EISDIR", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return null;
    throw error;
  }
}
