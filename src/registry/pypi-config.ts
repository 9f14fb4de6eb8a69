import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ExternalError } from "../lib/errors.ts";
import { run } from "../lib/process.ts";
import { type UvIndexes, uvIndexes } from "./uv-config.ts";

/** One index, in the order in which they are asked; `url` may hold a user and a password. */
export interface PythonIndex {
  readonly url: string;
  /** Whether a person configured it; what is asked of it is then shown to no other host. */
  readonly configured: boolean;
}

/**
 * The indexes that `uvx` asks, first to last, as uv is configured; where it is not, as pip is. Empty when nothing names a default, or
 * when none is to be asked.
 */
export async function pythonIndexes(env: NodeJS.ProcessEnv): Promise<PythonIndex[]> {
  const uv = await uvIndexes(env, readOrNull);
  if (uv.none) return [];
  const configured = uv.extra.length > 0 || uv.main !== null ? uv : await fromPip(env);
  const main = configured.main ?? (await defaultIndex(env));
  const indexes = [...configured.extra, configured.main].filter((url) => url !== null).map((url) => ({ url, configured: true }));
  return configured.main === null && main !== null ? [...indexes, { url: main, configured: false }] : indexes;
}

async function fromPip(env: NodeJS.ProcessEnv): Promise<Pick<UvIndexes, "main" | "extra">> {
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
