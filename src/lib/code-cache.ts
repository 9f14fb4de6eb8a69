import {
  closeSync,
  constants as files,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { createRequire, getCompileCacheDir } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { constants, Script } from "node:vm";

/** What the bundler's runtime wants of a chunk: its modules by their number. */
export interface Chunk {
  readonly id: number;
  readonly ids: readonly number[];
  readonly modules: Readonly<Record<string, unknown>>;
}

type Evaluate = (require: () => NodeJS.Require, url: string) => Chunk;

/**
 * Loads a chunk of the bundle (scripts/chunk-scripts.ts) with the code that V8 made of it in an earlier run of the same command. Node's own
 * compile cache keeps what is compiled while a file loads, and that is little: V8 compiles a function when it is first called, which took a
 * fifth of a short command's time. Kept here is what there is at the end. It lies in the folder of Node's cache, and only where that is on:
 * of this version of Node and this user. `build` tells one bundle from another, wherever it lies. Rejects where there is no such chunk.
 */
export async function loadChunk(name: string, bundle: string, build: string): Promise<Chunk> {
  kept ??= openPack(build);
  const url = new URL(name, bundle).href;
  const filename = fileURLToPath(url);
  const source = readFileSync(filename, "utf8");
  const cachedData = kept?.code.get(name);
  const script = new Script(source, {
    filename,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData && { cachedData }),
  });
  if (kept !== null && (!cachedData || script.cachedDataRejected)) kept.learn(name, script);
  return (script.runInThisContext() as Evaluate)(() => require, url);
}

/** A chunk requires nothing but Node's own modules, which are the same from everywhere. */
const require = createRequire(import.meta.url);

interface Pack {
  readonly code: ReadonlyMap<string, Buffer>;
  /** Remembers a script for the end of this run, when its code is kept. */
  learn(name: string, script: Script): void;
}

/** Of this process's command; null: nothing is kept. */
let kept: Pack | null = null;

function openPack(build: string): Pack | null {
  const folder = getCompileCacheDir();
  const command = process.argv[2] ?? basename(process.argv[1] ?? "", ".js");
  if (folder === undefined || !/^[a-z]+$/.test(command)) return null;
  const file = join(folder, `mcp-gitops-${build}-${command}`);
  const code = readPack(file);
  const learnt = new Map<string, Script>();
  return {
    code,
    learn(name, script) {
      if (learnt.size === 0) process.once("exit", () => keepLearnt(file, code, learnt));
      learnt.set(name, script);
    },
  };
}

/** At the end of a run, whose outcome this must not change. */
function keepLearnt(file: string, code: ReadonlyMap<string, Buffer>, learnt: ReadonlyMap<string, Script>): void {
  try {
    const made = [...learnt].map(([name, script]) => [name, script.createCachedData()] as const);
    writePack(file, new Map([...code, ...made]));
    forgetOthers(file);
  } catch {
    // What is not kept costs the next run some time, and what is not taken away goes another time.
  }
}

/** Milliseconds after which the packs of another build go: each version of this program leaves some megabytes. */
const lifetime = 30 * 24 * 60 * 60 * 1000;

function forgetOthers(own: string): void {
  const [folder, build] = [dirname(own), basename(own).slice(0, basename(own).lastIndexOf("-") + 1)];
  for (const name of readdirSync(folder).filter((one) => one.startsWith("mcp-gitops-") && !one.startsWith(build))) {
    const file = join(folder, name);
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats?.isFile() && Date.now() - stats.mtimeMs > lifetime) rmSync(file, { force: true });
  }
}

/** At the head of a pack: the checksum of the rest, for V8 takes what it is given unread, and where in it each part lies. */
interface Head {
  readonly crc32: number;
  readonly parts: readonly (readonly [name: string, length: number])[];
}

/** The parts of a pack by name. Empty for one that is missing, damaged or somebody else's. */
export function readPack(file: string): Map<string, Buffer> {
  try {
    const bytes = ownBytes(file);
    if (bytes === null) return new Map();
    const end = bytes.indexOf("\n") + 1;
    const head = JSON.parse(bytes.toString("utf8", 0, end)) as Head;
    if (checksum(bytes.subarray(end)) !== head.crc32) return new Map();
    let at = end;
    return new Map(head.parts.map(([name, length]) => [name, bytes.subarray(at, (at += length))]));
  } catch {
    return new Map();
  }
}

/** Finds what was damaged by chance, at a fifth of the price of a digest; who may write here needs no forgery. */
function checksum(bytes: Buffer): number {
  return process.getBuiltinModule("node:zlib").crc32(bytes);
}

/** Of the very file whose owner was looked at; null where that is another user. */
function ownBytes(file: string): Buffer | null {
  const opened = openSync(file, files.O_RDONLY | (files.O_NOFOLLOW ?? 0));
  try {
    return fstatSync(opened).uid === (process.getuid?.() ?? 0) ? readFileSync(opened) : null;
  } finally {
    closeSync(opened);
  }
}

/** Writes a pack whole or not at all. What cannot be written costs the next run some time, nothing else. */
export function writePack(file: string, parts: ReadonlyMap<string, Buffer>): void {
  const temporary = `${file}.${process.pid}`;
  try {
    const target = openSync(temporary, "wx", 0o600);
    try {
      const body = Buffer.concat([...parts.values()]);
      const head: Head = { crc32: checksum(body), parts: [...parts].map(([name, { length }]) => [name, length]) };
      const bytes = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), body]);
      for (let at = 0; at < bytes.length; ) at += writeSync(target, bytes, at);
    } finally {
      closeSync(target);
    }
    renameSync(temporary, file);
  } catch {
    rmSync(temporary, { force: true });
  }
}
