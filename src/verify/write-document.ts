import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stableJson } from "../lib/canonical.ts";

let counter = 0;

/** Writes a document of a run's folder as stable JSON, whole or not at all. */
export async function writeDocument(path: string, value: unknown): Promise<void> {
  await mkdir(join(path, ".."), { recursive: true });
  const staging = `${path}.${process.pid}.${counter++}`;
  await writeFile(staging, stableJson(value));
  await rename(staging, path);
}
