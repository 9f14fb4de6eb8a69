import { readFile } from "node:fs/promises";
import { ExternalError } from "../lib/errors.ts";

const largest = 128 * 1024 * 1024;

/** A document that another job left; null where it left none. Throws ExternalError "process" for what is too large or no JSON. */
export async function readDocument(path: string): Promise<unknown> {
  try {
    const bytes = await readFile(path);
    if (bytes.length > largest)
      throw new ExternalError("process", "a document of another job is too large", { found: `${path}: ${bytes.length} bytes` });
    return JSON.parse(bytes.toString("utf8")) as unknown;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    if (error instanceof SyntaxError)
      throw new ExternalError("process", "a document of another job is no JSON", { cause: error, found: path });
    throw error;
  }
}
