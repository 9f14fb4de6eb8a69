import { closeSync, existsSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { ConfigError } from "../../lib/errors.ts";
import type { LockedPackage, NpmLock } from "../lock.ts";
import type { DirectStart, StartCommand } from "../start-command.ts";

/** An installed npm package. */
export interface NpmTree {
  readonly root: string;
  readonly lock: NpmLock;
}

/** This Node and the absolute path of the executable; what is no JavaScript is started by itself. */
export function startNpm(tree: NpmTree, direct: DirectStart): StartCommand {
  const path = join(tree.root, binPath(tree, direct.bin));
  if (!existsSync(path)) {
    throw new ConfigError("environment", `the executable of ${tree.lock.package}@${tree.lock.version} is not in its package`, {
      found: path,
    });
  }
  const runner = runnerOf(path);
  const around = { binFolder: join(tree.root, "node_modules/.bin"), runtime: [] };
  return runner === null
    ? { command: path, args: direct.args, ...around }
    : { command: process.execPath, args: [...runner, path, ...direct.args], ...around };
}

/** The path of an executable below the tree's root, by npm's rules: the named one, the only one, or the one called like the package. */
export function binPath(tree: Pick<NpmTree, "lock">, bin: string | null): string {
  const { lock } = tree;
  const own = lock.packages[`node_modules/${lock.package}`]?.bin ?? {};
  if (bin !== null) return namedBin(tree, own, bin);
  const paths = new Set(Object.values(own));
  const eponymous = own[lock.package.replace(/^@[^/]+\//, "")];
  const path = paths.size === 1 ? [...paths][0] : eponymous;
  if (path === undefined) throw noExecutable(tree, `one executable, or one called like the package`, Object.keys(own));
  return `node_modules/${lock.package}/${path}`;
}

/** As on the PATH of `npx -p package name`: what stands in `node_modules/.bin`, the package's own executables first. */
function namedBin(tree: Pick<NpmTree, "lock">, own: Readonly<Record<string, string>>, bin: string): string {
  const { lock } = tree;
  if (Object.hasOwn(own, bin)) return `node_modules/${lock.package}/${own[bin]}`;
  for (const place of Object.keys(lock.packages).sort()) {
    const { bin: bins = {} } = lock.packages[place] as LockedPackage;
    if (place.lastIndexOf("node_modules/") === 0 && Object.hasOwn(bins, bin)) return `${place}/${bins[bin]}`;
  }
  throw noExecutable(tree, `an executable called ${bin.slice(0, 100)}`, Object.keys(own));
}

function noExecutable(tree: Pick<NpmTree, "lock">, expected: string, names: readonly string[]): ConfigError {
  return new ConfigError("environment", `${tree.lock.package}@${tree.lock.version} cannot be started`, {
    expected,
    found: names.length === 0 ? "no executable" : names.join(", ").slice(0, 300),
    todo: "name the executable in the manifest: npx -p PACKAGE NAME",
  });
}

/** Node's own options from the `#!` line when it names Node (or when there is none and it is JavaScript); null for other programs. */
function runnerOf(path: string): string[] | null {
  const line = firstLine(path);
  const words = /^#!\s*(.*?)\s*$/.exec(line)?.[1]?.split(/\s+/);
  if (!words) return /\.[cm]?js$/.test(path) || !/\.\w+$/.test(path) ? [] : null;
  if (/(^|\/)env$/.test(words[0] ?? "")) words.shift();
  if (words[0] === "-S") words.shift();
  return /(^|\/)node(js)?$/.test(words[0] ?? "") ? words.slice(1) : null;
}

function firstLine(path: string): string {
  const buffer = Buffer.alloc(256);
  const file = openSync(path, "r");
  try {
    return buffer.toString("utf8", 0, readSync(file, buffer)).split("\n", 1)[0] ?? "";
  } finally {
    closeSync(file);
  }
}
