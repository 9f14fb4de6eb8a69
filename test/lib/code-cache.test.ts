import { execFileSync } from "node:child_process";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

const loader = new URL("../../src/lib/code-cache.ts", import.meta.url).href;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mcp-gitops-test-"));
  mkdirSync(join(folder, "cache"));
  const chunk = (id: number) => `(function(__createRequire,__url){"use strict";const answer=()=>${id}*2;
    return{id:${id},ids:[${id}],modules:{answer,url:__url,path:__createRequire(__url)("node:path").basename(__url)}}})`;
  for (const id of [1, 2]) writeFileSync(join(folder, `${id}.index.js`), chunk(id));
  writeFileSync(
    join(folder, "program.mjs"),
    `import { rmSync } from "node:fs";
     import { enableCompileCache } from "node:module";
     import { loadChunk } from ${JSON.stringify(loader)};
     if (process.env.KEEP) enableCompileCache(process.env.KEEP);
     if (process.env.GONE) process.once("exit", () => rmSync(process.env.GONE, { recursive: true }));
     for (const id of process.argv.slice(3)) {
       const { modules } = await loadChunk(id + ".index.js", import.meta.url, process.env.BUILD ?? "one");
       console.log(modules.answer(), modules.path);
     }`,
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string, chunks: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  const all = { ...process.env, KEEP: join(folder, "cache"), NODE_DISABLE_COMPILE_CACHE: undefined, ...env };
  return execFileSync(process.execPath, [join(folder, "program.mjs"), command, ...chunks], { env: all, encoding: "utf8" });
}

function packs(): string[] {
  return readdirSync(join(folder, "cache"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.includes("mcp-gitops-"))
    .map((name) => join(folder, "cache", name));
}

function onlyPack(): string {
  const [pack = "", ...more] = packs();
  expect(more).toEqual([]);
  return pack;
}

test("the code of a command's chunks is kept, and added to only where a run loads more", () => {
  expect(run("list", ["1"])).toBe("2 1.index.js\n");
  const first = statSync(onlyPack());
  expect(first.mode & 0o777).toBe(0o600);
  expect(run("list", ["1"])).toBe("2 1.index.js\n");
  expect(statSync(onlyPack()).ino).toBe(first.ino);
  expect(run("list", ["2"])).toBe("4 2.index.js\n");
  const second = statSync(onlyPack());
  expect(second.ino).not.toBe(first.ino);
  expect(run("list", ["1", "2"])).toBe("2 1.index.js\n4 2.index.js\n");
  expect(statSync(onlyPack()).ino).toBe(second.ino);
});

test("each command and each build has its own", () => {
  run("list", ["1"]);
  run("detect", ["1"]);
  run("list", ["1"], { BUILD: "two" });
  expect(packs().map((file) => file.replace(/^.*mcp-gitops-/, ""))).toEqual(expect.arrayContaining(["one-list", "one-detect", "two-list"]));
});

test.each<[string, (bytes: Buffer) => Buffer]>([
  ["cut off", (bytes) => bytes.subarray(0, bytes.length - 9)],
  ["filled with zeros", (bytes) => Buffer.from(bytes).fill(0, bytes.indexOf("\n") + 150)],
  ["empty", () => Buffer.alloc(0)],
  ["something else", () => Buffer.from("null\n")],
])("what was kept and is %s is not believed, and made anew", (_, damage) => {
  run("list", ["1"]);
  const good = readFileSync(onlyPack());
  writeFileSync(onlyPack(), damage(good));
  expect(run("list", ["1"])).toBe("2 1.index.js\n");
  expect(readFileSync(onlyPack(), "utf8")).toMatch(/^\{"crc32":\d+,"parts":\[\["1\.index\.js",\d+\]\]\}\n/);
});

test("nothing is kept where Node keeps nothing, nor for what is no command", () => {
  expect(run("list", ["1"], { NODE_DISABLE_COMPILE_CACHE: "1" })).toBe("2 1.index.js\n");
  expect(run("list", ["1"], { KEEP: "" })).toBe("2 1.index.js\n");
  expect(run("../list", ["1"])).toBe("2 1.index.js\n");
  expect(packs()).toEqual([]);
});

test("what an older build left goes after a month, and what is not ours stays", () => {
  run("list", ["1"]);
  const pack = onlyPack();
  const others = {
    old: `${pack}`.replace("one-list", "two-list"),
    young: pack.replace("one-list", "three-list"),
    foreign: join(pack, "../other"),
  };
  for (const file of Object.values(others)) writeFileSync(file, "x");
  for (const file of [others.old, others.foreign, pack]) utimesSync(file, 0, 0);
  run("list", ["1"]);
  expect(existsSync(others.old)).toBe(true);
  // Only where something is written anyway.
  run("list", ["1", "2"]);
  expect([others.old, others.young, others.foreign, pack].map((file) => existsSync(file))).toEqual([false, true, true, true]);
});

test("a pack that cannot be written costs the code, not the run", () => {
  run("list", ["1"]);
  // Something stands in its place: that holds for root, too.
  const place = onlyPack().replace(/list$/, "detect");
  mkdirSync(join(place, "x"), { recursive: true });
  expect(run("detect", ["1"])).toBe("2 1.index.js\n");
  expect(readdirSync(join(place, "..")).filter((name) => name.includes("detect"))).toEqual([basename(place)]);
});

test("a folder that goes away meanwhile costs the code, not the run", () => {
  expect(run("list", ["1"], { GONE: join(folder, "cache") })).toBe("2 1.index.js\n");
  expect(existsSync(join(folder, "cache"))).toBe(false);
});

test("a link to a pack is not followed", () => {
  run("list", ["1"]);
  const pack = onlyPack();
  renameSync(pack, join(folder, "elsewhere"));
  symlinkSync(join(folder, "elsewhere"), pack);
  expect(run("list", ["1"])).toBe("2 1.index.js\n");
  expect(lstatSync(pack).isFile()).toBe(true);
});

test("a chunk that is not there is an error", () => {
  expect(() => run("list", ["3"])).toThrow(/3\.index\.js/);
});
