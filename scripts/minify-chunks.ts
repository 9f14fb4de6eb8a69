import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { minifySync } from "rolldown/experimental";

/** Minifies the chunks of a bundle in place: ncc does so with its main file alone, and reading and hashing them costs every start some 20 ms. */
export function minifyChunks(folder: string): void {
  for (const name of readdirSync(folder).filter((one) => one.endsWith(".index.js"))) {
    const { code, errors } = minifySync(name, readFileSync(join(folder, name), "utf8"), { module: true, mangle: { toplevel: false } });
    if (errors.length > 0) throw new Error(`${name} could not be minified: ${errors.map(({ message }) => message).join("; ")}`);
    writeFileSync(join(folder, name), code);
  }
}
