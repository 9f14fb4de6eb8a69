import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import { minifySync, parseSync } from "rolldown/experimental";

/**
 * Makes scripts of a bundle's chunks, which are modules, and lets `src/lib/code-cache.ts` load them: V8 hands the code of a module out only
 * before it has run. Throws where the bundler writes anything else than it did when this was written.
 */
export function chunksToScripts(folder: string, loader: string): void {
  const build = createHash("sha256");
  for (const name of readdirSync(folder)
    .filter((one) => one.endsWith(".index.js"))
    .sort()) {
    const script = inAscii(name, toScript(readFileSync(join(folder, name), "utf8")));
    new Script(script, { filename: name });
    build.update(name).update(script);
    writeFileSync(join(folder, name), script);
  }
  const index = join(folder, "index.js");
  const imported = 'import("./"+__nccwpck_require__.u(r))';
  const [before, after, ...more] = readFileSync(index, "utf8").split(imported);
  if (after === undefined || more.length > 0) throw new Error(`the bundle does not load its chunks by ${imported}`);
  const loaded = `__loadChunk(__nccwpck_require__.u(r),import.meta.url,"${build.digest("hex").slice(0, 16)}")`;
  writeFileSync(index, `import{loadChunk as __loadChunk}from"./code-cache.js";${before}${loaded}${after}`);
  writeFileSync(join(folder, "code-cache.js"), minified(loader));
}

function toScript(module: string): string {
  const body = module
    .replace(/^import\s*\{\s*createRequire as (\w+)\s*\}\s*from\s*"module";/, "const $1=__createRequire;")
    .replaceAll("import.meta.url", "__url")
    .replace(/export const (id|ids|modules)\s*=/g, "const $1=");
  return `(function(__createRequire,__url){"use strict";${body};return{id,ids,modules}})`;
}

/** One letter of another script in a file, and V8 keeps all of it in two bytes a character, converted at each start. */
function inAscii(name: string, script: string): string {
  const raw = taggedTemplates(parseSync(name, script).program).find((text) => other.test(text));
  if (raw !== undefined) throw new Error(`${name}: an escape would not mean the same in the tagged template ${raw}`);
  return script.replaceAll(new RegExp(other, "g"), (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

const other = /[^\0-\x7f]/;

function taggedTemplates(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  const below = Object.values(node).flatMap(taggedTemplates);
  if (!("type" in node && node.type === "TaggedTemplateExpression" && "quasi" in node)) return below;
  const { quasis } = node.quasi as { quasis: readonly { value: { raw: string } }[] };
  return [...below, ...quasis.map(({ value }) => value.raw)];
}

function minified(file: string): string {
  const { code, errors } = minifySync(file, readFileSync(file, "utf8"), { module: true });
  if (errors.length > 0) throw new Error(`${file} could not be minified: ${errors.map(({ message }) => message).join("; ")}`);
  return code;
}
