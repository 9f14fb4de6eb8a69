import { renameSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { ConfigError } from "../lib/errors.ts";

/** Writes the file that an option names, whole or not at all. Throws ConfigError where it cannot be written. */
export function writeWhole(option: string, file: string, content: string): void {
  const path = resolve(file);
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new ConfigError("usage", `the file after ${option} cannot be written`, {
      place: { file: path },
      todo: "name a file in a folder that exists and can be written to",
      cause: error,
    });
  }
}
