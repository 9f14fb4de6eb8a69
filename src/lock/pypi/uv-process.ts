import { ExternalError } from "../../lib/errors.ts";
import { type RunResult, run } from "../../lib/process.ts";
import { type PythonIndex, pythonIndexes } from "../../registry/pypi-config.ts";
import type { ManagerContext } from "../resolution.ts";
import { once } from "./once.ts";

/** What to do where uv is needed and absent. */
export const withoutUv = "uv is not on this machine: install it (pip install uv), and try again";

/** How uv is run for one command. */
export interface UvRun {
  /** A folder of one's own: no project's configuration is above it. */
  readonly cwd: string;
  readonly context: ManagerContext;
  /** Where uv keeps what it fetched; default: its own place. */
  readonly cacheDir?: string;
}

/** Runs uv to its end: nothing is asked, no Python is downloaded, no colours. */
export async function runUv(args: readonly string[], { cwd, context, cacheDir }: UvRun): Promise<RunResult> {
  const env = await uvEnvironment(context);
  const always = ["--color=never", "--no-progress", ...(cacheDir === undefined ? [] : [`--cache-dir=${cacheDir}`])];
  return run(["uv", ...always, ...args], {
    cwd,
    env,
    timeout: context.timeout ?? 300_000,
    ...(context.signal && { signal: context.signal }),
  });
}

/** The version of uv, null where there is none. */
export function uvVersion(context: ManagerContext): Promise<string | null> {
  return once(context, "uv", () => askVersion(context));
}

async function askVersion(context: ManagerContext): Promise<string | null> {
  const env = context.env ?? process.env;
  try {
    const { exitCode, stdout, stderr } = await run(["uv", "--version"], {
      env,
      timeout: 60_000,
      ...(context.signal && { signal: context.signal }),
    });
    const version = /^uv (\d+\.\d+\.\d+\S*)/.exec(stdout.toString("utf8"))?.[1];
    // A shim that stands for no installed program ends as a shell does.
    if (exitCode === 127) return null;
    if (exitCode === 0 && version !== undefined) return version;
    throw new ExternalError("process", "uv does not say its version", { found: (stdout.toString("utf8") || stderr).slice(0, 200) });
  } catch (error) {
    if (error instanceof ExternalError && (error.cause as NodeJS.ErrnoException | undefined)?.code === "ENOENT") return null;
    throw error;
  }
}

/** Variables that would make uv resolve or install something else than what is asked for, or choose an environment of the person's own. */
const misleading =
  /^(?:VIRTUAL_ENV|CONDA_\w+|PYTHON\w+|UV_(?:PROJECT\w*|PYTHON|SYSTEM_PYTHON|CONSTRAINT|OVERRIDE|EXCLUDE|BUILD_CONSTRAINT|NO_BINARY\w*|OFFLINE|FROZEN|LOCKED|TARGET|PREFIX|PUBLISH\w*|REQUIRE_HASHES|TORCH_BACKEND|COMPILE_BYTECODE|LINK_MODE|WORKING_DIR\w*|ENV_FILE))$/;

/** How long an index that takes requests may stay silent, in seconds, and how often it is asked again; what the environment says comes first. */
const patience = { UV_HTTP_TIMEOUT: "20", UV_HTTP_RETRIES: "1" } as const;

/** uv reads no configuration of pip's; uvx behind pip's index would find nothing, so where only pip is configured its indexes are uv's. */
async function uvEnvironment(context: ManagerContext): Promise<NodeJS.ProcessEnv> {
  const own = context.env ?? process.env;
  const indexes = await once(context, "indexes", () => pythonIndexes(own));
  const env: NodeJS.ProcessEnv = Object.fromEntries(Object.entries(own).filter(([name]) => !misleading.test(name)));
  return { ...patience, ...env, ...indexVariables(own, indexes), UV_PYTHON_DOWNLOADS: "never" };
}

/** The same indexes that are looked at for releases, as uv's variables; nothing where uv's own default or its own variables say it. */
function indexVariables(env: NodeJS.ProcessEnv, indexes: readonly PythonIndex[]): Record<string, string> {
  if (["UV_INDEX", "UV_DEFAULT_INDEX", "UV_INDEX_URL", "UV_EXTRA_INDEX_URL"].some((name) => env[name])) return {};
  const configured = indexes.filter((index) => index.configured).map(({ url }) => url);
  if (configured.length === 0) return {};
  const main = indexes.at(-1)?.configured ? configured.at(-1) : undefined;
  const extra = main === undefined ? configured : configured.slice(0, -1);
  return { ...(main !== undefined && { UV_DEFAULT_INDEX: main }), ...(extra.length > 0 && { UV_INDEX: extra.join(" ") }) };
}
