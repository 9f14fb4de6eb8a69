import { renameSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { ConfigError } from "../lib/errors.ts";

/** Writes a file whole or not at all. Throws ConfigError where it cannot be written; `named` says who named it ("the file after --sarif"). */
export function writeWhole(named: string, file: string, content: string): void {
  const path = resolve(file);
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new ConfigError("usage", `${named} cannot be written`, {
      place: { file: path },
      todo: "name a file in a folder that exists and can be written to",
      cause: error,
    });
  }
}
