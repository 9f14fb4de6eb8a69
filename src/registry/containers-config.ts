import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { getStaticTOMLValue, ParseError, parseTOML } from "toml-eslint-parser";
import { ConfigError } from "../lib/errors.ts";
import { isObject } from "./answer.ts";

/**
 * The registries that podman and its kin ask for a name without one, in order (`unqualified-search-registries`): the user's
 * `registries.conf` in place of the system's, then the files beside each, of which a later one counts. Throws ConfigError for a file that
 * is no TOML. https://github.com/containers/image/blob/main/docs/containers-registries.conf.5.md
 */
export async function searchRegistries(env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const user = join(env.XDG_CONFIG_HOME || join(env.HOME ?? "", ".config"), "containers");
  const system = "/etc/containers";
  const named = env.CONTAINERS_REGISTRIES_CONF;
  const own = join(user, "registries.conf");
  const hasOwn = (await readOrNull(own)) !== null;
  const main = named || (hasOwn ? own : join(system, "registries.conf"));
  const folders = hasOwn && !named ? [user] : [system, user];
  const beside = await Promise.all(folders.map((folder) => confFiles(join(folder, "registries.conf.d"))));
  let registries: readonly string[] = [];
  for (const file of [main, ...beside.flat()]) registries = searchList(file, (await readOrNull(file)) ?? "") ?? registries;
  return registries;
}

function searchList(file: string, text: string): readonly string[] | null {
  try {
    const settings: unknown = getStaticTOMLValue(parseTOML(text));
    const list = isObject(settings) ? settings["unqualified-search-registries"] : null;
    return Array.isArray(list) ? list.filter((one) => typeof one === "string").map((one) => one.toLowerCase()) : null;
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    throw new ConfigError("environment", "the configuration of image registries cannot be read", {
      place: { file, line: error.lineNumber, column: error.column + 1 },
      expected: "TOML",
      todo: "correct the file",
    });
  }
}

async function confFiles(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder))
      .filter((name) => name.endsWith(".conf"))
      .sort()
      .map((name) => join(folder, name));
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}

async function readOrNull(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

function isAbsent(error: unknown): boolean {
  return ["ENOENT", "ENOTDIR", "EACCES"].includes((error as NodeJS.ErrnoException).code ?? "");
}
