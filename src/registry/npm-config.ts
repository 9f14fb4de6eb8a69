import { readFileSync, realpathSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import Config from "@npmcli/config";
import npm from "@npmcli/config/lib/definitions/index.js";
import { ConfigError } from "../lib/errors.ts";

/** npm's configuration as a flat record: `registry`, `@scope:registry`, `//host/:_authToken`, `strictSSL`, `httpsProxy`, … Holds secrets. */
export type NpmConfig = Readonly<Record<string, unknown>>;

/**
 * Reads npm's configuration with npm's own code: environment, the repository's `.npmrc`, the user's, the global one and the one built
 * into the npm on the PATH. The repository is the project, whatever lies in the folders above it. Throws ConfigError when a file cannot
 * be read or holds credentials in a form that npm refuses.
 */
export async function loadNpmConfig(repo: string, env: NodeJS.ProcessEnv): Promise<NpmConfig> {
  const own = nameable(env);
  const config = new Config({
    definitions: npm.definitions,
    shorthands: npm.shorthands,
    flatten: npm.flatten,
    nerfDarts: npm.nerfDarts,
    npmPath: npmFolder(env) ?? repo,
    execPath: realPath(onPath("node", env)) ?? process.execPath,
    argv: [],
    env: own,
    cwd: repo,
    warn: false,
  });
  config.loadLocalPrefix = async () => {
    config.localPrefix = repo;
  };
  try {
    await config.load();
    config.validate();
  } catch (error) {
    throw new ConfigError("environment", "npm's configuration cannot be used", {
      cause: error,
      todo: "run `npm config list` in the repository and correct what it complains about",
    });
  }
  // npm passes over a file that it may not read; a private scope in it would then be asked of the public registry.
  await Promise.all([join(repo, ".npmrc"), String(config.get("userconfig"))].map(mustBeReadable));
  return config.flat;
}

/** What an `.npmrc` may name: not the credentials that a workflow gives to this program itself. A copy, because npm writes into it. */
function nameable(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(INPUT_|ACTIONS_)/i.test(name)));
}

async function mustBeReadable(file: string): Promise<void> {
  try {
    await readFile(file);
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return;
    throw new ConfigError("permission", "npm's configuration cannot be read", {
      place: { file },
      cause: error,
      todo: "check its owner and mode",
    });
  }
}

/** The folder of the npm on the PATH: the home of its built-in configuration; null when there is none. */
function npmFolder(env: NodeJS.ProcessEnv): string | null {
  const npm = realPath(onPath("npm", env));
  for (let folder = npm && dirname(npm); folder && folder !== dirname(folder); folder = dirname(folder)) {
    if (packageName(join(folder, "package.json")) === "npm") return folder;
  }
  return null;
}

function packageName(file: string): unknown {
  try {
    return (JSON.parse(readFileSync(file, "utf8")) as { name?: unknown } | null)?.name;
  } catch (error) {
    if (error instanceof SyntaxError || isMissing(error)) return null;
    throw error;
  }
}

function onPath(name: string, env: NodeJS.ProcessEnv): string | null {
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => join(folder, name)).find((file) => realPath(file) !== null) ?? null;
}

function realPath(file: string | null): string | null {
  if (file === null) return null;
  try {
    return realpathSync(file);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return ["ENOENT", "ENOTDIR", "EACCES", "ELOOP"].includes((error as NodeJS.ErrnoException).code ?? "");
}
