import { join } from "node:path";
import { getStaticTOMLValue, ParseError, parseTOML } from "toml-eslint-parser";
import { ConfigError } from "../lib/errors.ts";
import { isObject, type Json } from "./answer.ts";

/** What uv is told of indexes; addresses can hold a user and a password. */
export interface UvIndexes {
  /** The one that is asked last; null: uv's own. */
  readonly main: string | null;
  /** Asked before it, in this order. */
  readonly extra: readonly string[];
  /** `no-index`: none is to be asked at all. */
  readonly none: boolean;
}

export type ReadText = (file: string) => Promise<string | null>;

/**
 * The indexes that `uvx` asks: those of the environment before those of the user's `uv.toml` before those of the system's. Files of a
 * project (`uv.toml`, `[tool.uv]` in a `pyproject.toml`) do not count, because uv ignores them for tools. `find-links` names no index.
 * https://docs.astral.sh/uv/concepts/configuration-files/ https://docs.astral.sh/uv/concepts/indexes/
 */
export async function uvIndexes(env: NodeJS.ProcessEnv, read: ReadText): Promise<UvIndexes> {
  const files = env.UV_NO_CONFIG ? [] : await Promise.all((await configFiles(env, read)).map((file) => fromFile(file, env, read)));
  const all = [fromEnvironment(env), ...files];
  return {
    main: all.find(({ main }) => main !== null)?.main ?? null,
    extra: all.flatMap(({ extra }) => extra),
    none: all.some(({ none }) => none),
  };
}

/** The file that stands for all of them, or the user's and the first of the system's. */
async function configFiles(env: NodeJS.ProcessEnv, read: ReadText): Promise<string[]> {
  if (env.UV_CONFIG_FILE) return [env.UV_CONFIG_FILE];
  const user = join(env.XDG_CONFIG_HOME || join(env.HOME ?? "", ".config"), "uv", "uv.toml");
  const shared = (env.XDG_CONFIG_DIRS || "/etc/xdg").split(":").filter((folder) => folder !== "");
  for (const file of [...shared.map((folder) => join(folder, "uv", "uv.toml")), "/etc/uv/uv.toml"]) {
    if ((await read(file)) !== null) return [user, file];
  }
  return [user];
}

async function fromFile(file: string, env: NodeJS.ProcessEnv, read: ReadText): Promise<UvIndexes> {
  const settings = parse(file, (await read(file)) ?? "");
  // An explicit index serves only the packages that a project assigns to it.
  const named = (Array.isArray(settings.index) ? settings.index.filter(isObject) : []).filter(({ explicit }) => explicit !== true);
  const addresses = (some: readonly Json[]) =>
    some.flatMap(({ url, name }) => (typeof url === "string" ? [withCredentials(url, typeof name === "string" ? name : null, env)] : []));
  const legacy = typeof settings["index-url"] === "string" ? settings["index-url"] : null;
  const extra = settings["extra-index-url"];
  return {
    main: addresses(named.filter((index) => index.default === true))[0] ?? legacy,
    extra: [
      ...addresses(named.filter((index) => index.default !== true)),
      ...(Array.isArray(extra) ? extra.filter((url) => typeof url === "string") : []),
    ],
    none: settings["no-index"] === true,
  };
}

function parse(file: string, text: string): Json {
  try {
    const value: unknown = getStaticTOMLValue(parseTOML(text));
    return isObject(value) ? value : {};
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    // The parser's message can quote the file, and the file can hold passwords.
    throw new ConfigError("environment", "uv's configuration file cannot be read", {
      place: { file, line: error.lineNumber, column: error.column + 1 },
      expected: "TOML",
      todo: "correct it; `uv` itself says what it expects there",
    });
  }
}

function fromEnvironment(env: NodeJS.ProcessEnv): UvIndexes {
  const named = words(env.UV_INDEX).map((entry) => {
    const [, name, url] = /^([A-Za-z0-9_-]+)=(.+)$/.exec(entry) ?? [null, null, entry];
    return withCredentials(url ?? entry, name ?? null, env);
  });
  return {
    main: env.UV_DEFAULT_INDEX || env.UV_INDEX_URL || null,
    extra: [...named, ...words(env.UV_EXTRA_INDEX_URL)],
    none: isTrue(env.UV_NO_INDEX),
  };
}

/** `UV_INDEX_<NAME>_USERNAME` and `…_PASSWORD`. */
function withCredentials(url: string, name: string | null, env: NodeJS.ProcessEnv): string {
  if (name === null) return url;
  const key = `UV_INDEX_${name.toUpperCase().replace(/[^A-Z0-9]/g, "_")}`;
  const [user, password] = [env[`${key}_USERNAME`], env[`${key}_PASSWORD`]];
  if (!URL.canParse(url) || (user === undefined && password === undefined)) return url;
  const own = new URL(url);
  own.username = encodeURIComponent(user ?? "");
  own.password = encodeURIComponent(password ?? "");
  return own.href;
}

function isTrue(text: string | undefined): boolean {
  return /^(1|true|yes|on|y|t)$/i.test(text ?? "");
}

function words(text: string | undefined): string[] {
  return (text ?? "").split(/\s+/).filter((word) => word !== "");
}
