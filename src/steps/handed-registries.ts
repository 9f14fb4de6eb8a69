import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Which registries packages come from, for a proving job that has no checkout: the lines of the repository's `.npmrc` that name one, and
 * nothing else of it. A token or a reference to a variable never goes along.
 */
const fileName = "registries.npmrc";

const registryLine = /^\s*((?:@[a-z0-9][\w.~-]*:)?registry)\s*=\s*"?(https?:\/\/[^\s"'@?#;$]+)"?\s*$/i;

/** Writes what the repository's `.npmrc` says of registries into the folder; nothing where it says nothing. */
export async function handRegistries(repo: string, folder: string): Promise<void> {
  const lines = (await textOf(join(repo, ".npmrc"))).split(/\r?\n/).flatMap((line) => {
    const [, key, url] = registryLine.exec(line) ?? [];
    return key === undefined ? [] : [`${key}=${url}\n`];
  });
  if (lines.length > 0) await writeFile(join(folder, fileName), lines.join(""));
}

/** A folder whose `.npmrc` is what was handed over, until the scope ends; `fallback` where nothing was. */
export async function registriesFrom(folder: string, fallback: string): Promise<{ readonly dir: string } & AsyncDisposable> {
  const text = await textOf(join(folder, fileName));
  if (text === "") return { dir: fallback, [Symbol.asyncDispose]: async () => {} };
  const dir = await mkdtemp(join(tmpdir(), "mcp-gitops-registries-"));
  await writeFile(join(dir, ".npmrc"), text, { mode: 0o600 });
  return { dir, [Symbol.asyncDispose]: () => rm(dir, { recursive: true, force: true }) };
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw error;
  }
}
