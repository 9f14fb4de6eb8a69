import { ExternalError } from "../lib/errors.ts";
import { run } from "../lib/process.ts";
import { isObject, type Json } from "./answer.ts";
import { dockerConfig } from "./oci-credentials.ts";

/** What docker makes of image names on this machine. */
export interface DockerSettings {
  /** The name of its own registry in front of an image; null where docker does not say. */
  readonly name: string | null;
  /** The address of that registry's index, which is also the name of its credentials; null where docker does not say. */
  readonly index: string | null;
  /** Addresses of copies of it, without a slash at the end. */
  readonly mirrors: readonly string[];
}

const silent: DockerSettings = { name: null, index: null, mirrors: [] };

/**
 * What the engine tells (`docker info`: `IndexServerAddress` and `RegistryConfig`, whose mirrors are `registry-mirrors` of its
 * `daemon.json`); without a running engine the index that the client is logged in to, the one whose credentials go by a whole address of
 * the first protocol (`docker login` without a name). https://docs.docker.com/reference/api/engine/
 */
export async function dockerSettings(env: NodeJS.ProcessEnv): Promise<DockerSettings> {
  const told = readInfo(await dockerInfo(env));
  if (told.index !== null) return told;
  const { auths } = await dockerConfig(env);
  const indexes = Object.keys(isObject(auths) ? auths : {}).filter((key) => /^https:\/\/[^/]+\/v1\/$/.test(key) && URL.canParse(key));
  return { ...silent, index: indexes.length === 1 ? (indexes[0] ?? null) : null };
}

async function dockerInfo(env: NodeJS.ProcessEnv): Promise<string> {
  try {
    const format = '{"index":{{json .IndexServerAddress}},"registries":{{json .RegistryConfig}}}';
    const result = await run(["docker", "info", "--format", format], { env, timeout: 5_000 });
    return result.exitCode === 0 ? result.stdout.toString("utf8") : "";
  } catch (error) {
    // Not there, or an engine that does not answer: then it says nothing.
    if (error instanceof ExternalError && error.code !== "interrupted") return "";
    throw error;
  }
}

function readInfo(text: string): DockerSettings {
  const info = parse(text);
  const index = typeof info.index === "string" && isHttps(info.index) ? info.index : null;
  if (index === null) return silent;
  const configs = isObject(info.registries) && isObject(info.registries.IndexConfigs) ? Object.values(info.registries.IndexConfigs) : [];
  const official = configs.filter(isObject).find((one) => one.Official === true);
  const mirrors = Array.isArray(official?.Mirrors) ? official.Mirrors : [];
  return {
    name: typeof official?.Name === "string" ? official.Name : null,
    index,
    mirrors: mirrors.filter((url) => typeof url === "string" && /^https?:\/\//.test(url) && URL.canParse(url)).map(withoutSlash),
  };
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, "");
}

function isHttps(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === "https:";
}

function parse(text: string): Json {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
