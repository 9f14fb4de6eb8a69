import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ConfigError } from "../lib/errors.ts";
import { run } from "../lib/process.ts";
import { isObject, type Json } from "./answer.ts";

/** What docker's configuration says of one registry. Secret. */
interface Credentials {
  readonly user: string;
  readonly password: string;
}

export type FindCredentials = (registry: string) => Promise<Credentials | null>;

/**
 * Credentials as docker finds them: a helper for that registry, the store for all, else the file itself. A helper that has none is no
 * error; one that cannot be started is. https://docs.docker.com/reference/cli/docker/login/#credential-stores
 */
export async function dockerCredentials(env: NodeJS.ProcessEnv): Promise<FindCredentials> {
  const file = join(env.DOCKER_CONFIG || join(env.HOME ?? "", ".docker"), "config.json");
  const config = await readConfig(file);
  const record = (value: unknown): Json => (isObject(value) ? value : {});
  return async (registry) => {
    const helper = record(config.credHelpers)[registry] ?? config.credsStore;
    if (typeof helper === "string" && helper !== "") return fromHelper(helper, registry, env);
    const entry = record(config.auths)[registry] ?? record(config.auths)[`https://${registry}`];
    const auth = isObject(entry) && typeof entry.auth === "string" ? Buffer.from(entry.auth, "base64").toString("utf8") : "";
    const colon = auth.indexOf(":");
    return colon < 0 ? null : { user: auth.slice(0, colon), password: auth.slice(colon + 1) };
  };
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
  const found: unknown = JSON.parse(result.stdout.toString("utf8"));
  return isObject(found) && typeof found.Username === "string" && typeof found.Secret === "string"
    ? { user: found.Username, password: found.Secret }
    : null;
}
