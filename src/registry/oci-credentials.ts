import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ConfigError } from "../lib/errors.ts";
import { run } from "../lib/process.ts";
import { isObject, type Json } from "./answer.ts";

/** What the configuration of docker or podman says of one registry. Secret. */
export type Credentials =
  | { readonly kind: "password"; readonly user: string; readonly password: string }
  /** A refresh token, for which the registry's token service gives access tokens (docker's `identitytoken`). */
  | { readonly kind: "identity"; readonly token: string };

export type FindCredentials = (registry: string) => Promise<Credentials | null>;

/**
 * Credentials as docker finds them: a helper for that registry, the store for all, else the file itself; then podman's file in the same
 * form. A helper that has none is no error; one that cannot be started is.
 * https://docs.docker.com/reference/cli/docker/login/#credential-stores
 */
export async function dockerCredentials(env: NodeJS.ProcessEnv): Promise<FindCredentials> {
  const configs = await Promise.all([dockerConfig(env), ...podmanFiles(env).map(readConfig)]);
  return async (registry) => {
    for (const config of configs) {
      const found = await credentialsIn(config, registry, env);
      if (found !== null) return found;
    }
    return null;
  };
}

/** The settings of docker's client, `config.json`. Throws ConfigError where it is none. */
export function dockerConfig(env: NodeJS.ProcessEnv): Promise<Json> {
  return readConfig(join(env.DOCKER_CONFIG || join(env.HOME ?? "", ".docker"), "config.json"));
}

/** https://github.com/containers/image/blob/main/docs/containers-auth.json.5.md */
function podmanFiles(env: NodeJS.ProcessEnv): string[] {
  const config = env.XDG_CONFIG_HOME || join(env.HOME ?? "", ".config");
  const runtime = env.XDG_RUNTIME_DIR ? [join(env.XDG_RUNTIME_DIR, "containers", "auth.json")] : [];
  return [...(env.REGISTRY_AUTH_FILE ? [env.REGISTRY_AUTH_FILE] : runtime), join(config, "containers", "auth.json")];
}

async function credentialsIn(config: Json, registry: string, env: NodeJS.ProcessEnv): Promise<Credentials | null> {
  const record = (value: unknown): Json => (isObject(value) ? value : {});
  const helper = record(config.credHelpers)[registry] ?? config.credsStore;
  if (typeof helper === "string" && helper !== "") return fromHelper(helper, registry, env);
  const entry = record(record(config.auths)[registry] ?? record(config.auths)[`https://${registry}`]);
  if (typeof entry.identitytoken === "string" && entry.identitytoken !== "") return { kind: "identity", token: entry.identitytoken };
  const auth = typeof entry.auth === "string" ? Buffer.from(entry.auth, "base64").toString("utf8") : "";
  const colon = auth.indexOf(":");
  return colon < 0 ? null : { kind: "password", user: auth.slice(0, colon), password: auth.slice(colon + 1) };
}

async function readConfig(file: string): Promise<Json> {
  try {
    const config: unknown = JSON.parse(await readFile(file, "utf8"));
    return isObject(config) ? config : {};
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return {};
    throw new ConfigError("environment", "docker's configuration cannot be read", {
      place: { file },
      expected: "a JSON object",
      // The parser's message quotes the file, and the file holds passwords.
      ...(error instanceof SyntaxError ? {} : { cause: error }),
    });
  }
}

async function fromHelper(name: string, registry: string, env: NodeJS.ProcessEnv): Promise<Credentials | null> {
  if (!/^[\w.-]+$/.test(name)) throw new ConfigError("environment", "docker's configuration names a credential helper that cannot be one");
  const result = await run([`docker-credential-${name}`, "get"], { env, input: registry, timeout: 20_000 });
  if (result.exitCode !== 0) return null;
  const found: unknown = parse(result.stdout.toString("utf8"));
  if (!isObject(found) || typeof found.Username !== "string" || typeof found.Secret !== "string") return null;
  // A helper says by this name that it keeps an identity token.
  if (found.Username === "<token>") return { kind: "identity", token: found.Secret };
  return { kind: "password", user: found.Username, password: found.Secret };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // What it printed instead can hold a password, and so can the parser's message.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
