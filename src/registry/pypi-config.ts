import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ConfigError, ExternalError } from "../lib/errors.ts";
import { run } from "../lib/process.ts";

/** One index, in the order in which they are asked; `url` may hold a user and a password. */
export interface PythonIndex {
  readonly url: string;
  /** Whether a person configured it; what is asked of it is then shown to no other host. */
  readonly configured: boolean;
}

/**
 * The indexes that `uvx` asks, first to last: those of its environment variables, then its default; where uv is not configured, pip's.
 * Files of the project do not count: uv ignores them for tools. Empty when nothing names a default.
 * https://docs.astral.sh/uv/concepts/configuration-files/ https://docs.astral.sh/uv/concepts/indexes/
 */
export async function pythonIndexes(env: NodeJS.ProcessEnv): Promise<PythonIndex[]> {
  await refuseUvFile(env);
  const uv = fromUv(env);
  const pip = await fromPip(env);
  const configured = uv.extra.length > 0 || uv.main !== null ? uv : pip;
  const main = configured.main ?? (await defaultIndex(env));
  const indexes = [...configured.extra, configured.main].filter((url) => url !== null).map((url) => ({ url, configured: true }));
  return configured.main === null && main !== null ? [...indexes, { url: main, configured: false }] : indexes;
}

interface Configured {
  readonly main: string | null;
  /** Asked before the main one. */
  readonly extra: readonly string[];
}

function fromUv(env: NodeJS.ProcessEnv): Configured {
  const named = words(env.UV_INDEX).map((entry) => {
    const [, name, url] = /^([A-Za-z0-9_-]+)=(.+)$/.exec(entry) ?? [null, null, entry];
    return name && url ? withCredentials(url, name, env) : entry;
  });
  return { main: env.UV_DEFAULT_INDEX || env.UV_INDEX_URL || null, extra: [...named, ...words(env.UV_EXTRA_INDEX_URL)] };
}

/** `UV_INDEX_<NAME>_USERNAME` and `…_PASSWORD`. */
function withCredentials(url: string, name: string, env: NodeJS.ProcessEnv): string {
  const key = `UV_INDEX_${name.toUpperCase().replace(/[^A-Z0-9]/g, "_")}`;
  const [user, password] = [env[`${key}_USERNAME`], env[`${key}_PASSWORD`]];
  if (!URL.canParse(url) || (user === undefined && password === undefined)) return url;
  const own = new URL(url);
  own.username = encodeURIComponent(user ?? "");
  own.password = encodeURIComponent(password ?? "");
  return own.href;
}

async function fromPip(env: NodeJS.ProcessEnv): Promise<Configured> {
  const files = await Promise.all(pipFiles(env).map(readOrNull));
  const settings = Object.assign({}, ...files.map((text) => (text === null ? {} : pipGlobals(text)))) as Record<string, string>;
  return {
    main: env.PIP_INDEX_URL || settings["index-url"] || null,
    extra: words(env.PIP_EXTRA_INDEX_URL ?? settings["extra-index-url"]),
  };
}

/** Weakest first. https://pip.pypa.io/en/stable/topics/configuration/ */
function pipFiles(env: NodeJS.ProcessEnv): string[] {
  const home = env.HOME ?? "";
  const config = env.XDG_CONFIG_HOME || join(home, ".config");
  const places = ["/etc/xdg/pip/pip.conf", "/etc/pip.conf", join(home, ".pip", "pip.conf"), join(config, "pip", "pip.conf")];
  return env.PIP_CONFIG_FILE ? [...places, env.PIP_CONFIG_FILE] : places;
}

/** The `[global]` settings of a pip.conf: `key = value`, a value going on in indented lines. */
function pipGlobals(text: string): Record<string, string> {
  const settings: [string, string][] = [];
  let section = "";
  for (const line of text.split(/\r?\n/)) {
    const heading = /^\[([^\]]+)\]\s*$/.exec(line)?.[1];
    const setting = /^([A-Za-z][\w-]*)\s*[=:]\s*(.*)$/.exec(line);
    const last = settings.at(-1);
    if (heading !== undefined) section = heading;
    else if (section === "global" && setting) settings.push([(setting[1] ?? "").replace(/_/g, "-"), (setting[2] ?? "").trim()]);
    else if (section === "global" && last && /^\s+[^\s#;]/.test(line)) last[1] += ` ${line.trim()}`;
  }
  return Object.fromEntries(settings);
}

/** What uv, else pip, says of its own default in its help: nothing else tells it. */
async function defaultIndex(env: NodeJS.ProcessEnv): Promise<string | null> {
  for (const argv of [
    ["uv", "tool", "run", "--help"],
    ["python3", "-m", "pip", "install", "--help"],
  ]) {
    const help = await output(argv, env);
    const url = /--(?:default-index|index-url)\b[^()]*\((?:by\s+)?default:?\s+<?(https?:\/\/[^\s>)]+)/.exec(help ?? "")?.[1];
    if (url !== undefined) return url;
  }
  return null;
}

async function output(argv: readonly string[], env: NodeJS.ProcessEnv): Promise<string | null> {
  try {
    const result = await run(argv, { env, timeout: 20_000 });
    return result.exitCode === 0 ? result.stdout.toString("utf8") : null;
  } catch (error) {
    if (error instanceof ExternalError && (error.cause as NodeJS.ErrnoException | undefined)?.code === "ENOENT") return null;
    throw error;
  }
}

/** uv's own files are TOML, which is not read here: what they say of indexes must not be passed over. */
async function refuseUvFile(env: NodeJS.ProcessEnv): Promise<void> {
  const config = env.XDG_CONFIG_HOME || join(env.HOME ?? "", ".config");
  const places = env.UV_CONFIG_FILE ? [env.UV_CONFIG_FILE] : [join(config, "uv", "uv.toml"), "/etc/uv/uv.toml"];
  for (const file of env.UV_NO_CONFIG ? [] : places) {
    if (!/^\s*(\[\[index\]\]|index\b|index-url\b|extra-index-url\b|find-links\b|no-index\b)/m.test((await readOrNull(file)) ?? ""))
      continue;
    throw new ConfigError("environment", "uv's configuration file names package indexes, and only its environment variables are read", {
      place: { file },
      todo: "set UV_DEFAULT_INDEX and UV_INDEX to the same indexes",
    });
  }
}

async function readOrNull(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return null;
    throw error;
  }
}

function words(text: string | undefined): string[] {
  return (text ?? "").split(/\s+/).filter((word) => word !== "");
}
