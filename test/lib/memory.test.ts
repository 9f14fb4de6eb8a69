import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mcp-gitops-test-"));
  mkdirSync(join(folder, "cache"));
  writeFileSync(join(folder, "index.js"), "a bundle");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What a run of the program recalls; it keeps `value` afterwards. */
function run(of: string, value?: unknown, keep = true): unknown {
  const script = `
    import { enableCompileCache } from "node:module";
    import { openMemory } from ${JSON.stringify(new URL("../../src/lib/memory.ts", import.meta.url).href)};
    if (${keep}) enableCompileCache(${JSON.stringify(join(folder, "cache"))});
    const memory = openMemory(${JSON.stringify(join(folder, "cli.js"))});
    console.log(JSON.stringify(memory.recall("things", ${JSON.stringify(of)}) ?? null));
    ${value === undefined ? "" : `memory.keep("things", ${JSON.stringify(of)}, ${JSON.stringify(value)});`}
  `;
  const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: undefined };
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", script], { env, encoding: "utf8" }));
}

function kept(): string[] {
  const names = readdirSync(join(folder, "cache"), { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.includes("mcp-gitops-")).map((name) => join(folder, "cache", name));
}

test("the last of a kind is recalled by what it was made of, and by no other build", () => {
  expect(run("a", { n: 1 })).toBe(null);
  expect(run("a")).toEqual({ n: 1 });
  expect(run("b", { n: 2 })).toBe(null);
  expect(run("b")).toEqual({ n: 2 });
  expect(run("a")).toBe(null);
  expect(kept()).toHaveLength(1);
  writeFileSync(join(folder, "index.js"), "another bundle");
  expect(run("b")).toBe(null);
});

test("what was damaged is not recalled", () => {
  run("a", { policy: "strict" });
  const [file = ""] = kept();
  writeFileSync(file, readFileSync(file, "utf8").replace("strict", "loosen"));
  expect(run("a")).toBe(null);
});

test("nothing is kept without a bundle, nor where nothing may be", () => {
  run("a", 1, false);
  rmSync(join(folder, "index.js"));
  run("a", 1);
  expect(kept()).toEqual([]);
});
