import { ExternalError } from "../lib/errors.ts";
import { run } from "../lib/process.ts";

/** One entry of GOPROXY. */
export interface GoProxy {
  /** An address, `direct` or `off`. */
  readonly url: string;
  /** Go on to the next entry after any error (`|`), or only when it does not have the module (`,`). */
  readonly afterAnyError: boolean;
}

export interface GoConfig {
  readonly proxies: readonly GoProxy[];
  /** Patterns of modules that no proxy is to be asked for. */
  readonly private: readonly string[];
  /** Whether proxies get the credentials of the person's netrc file (`GOAUTH`, whose other ways run programs and are left to Go). */
  readonly netrc: boolean;
}

/** Go's own settings, from `go env` (variables and its files) or, without Go, from the variables alone. https://go.dev/ref/mod#environment-variables */
export async function loadGoConfig(repo: string, env: NodeJS.ProcessEnv): Promise<GoConfig> {
  const settings = (await goEnv(repo, env)) ?? env;
  const entries = [...(settings.GOPROXY ?? "").matchAll(/([^,|]+)([,|]?)/g)];
  const patterns = settings.GONOPROXY || settings.GOPRIVATE || "";
  return {
    proxies: entries.map(([, url, separator]) => ({ url: (url ?? "").trim(), afterAnyError: separator === "|" })),
    private: patterns.split(",").filter((pattern) => pattern !== ""),
    netrc: (settings.GOAUTH || "netrc").split(";").some((way) => way.trim() === "netrc"),
  };
}

async function goEnv(repo: string, env: NodeJS.ProcessEnv): Promise<Record<string, string> | null> {
  try {
    // A toolchain that go.mod asks for is not to be downloaded for a question.
    const options = { cwd: repo, env: { ...env, GOTOOLCHAIN: "local" }, timeout: 20_000 };
    const result = await run(["go", "env", "-json", "GOPROXY", "GONOPROXY", "GOPRIVATE", "GOAUTH"], options);
    return result.exitCode === 0 ? (JSON.parse(result.stdout.toString("utf8")) as Record<string, string>) : null;
  } catch (error) {
    if (error instanceof ExternalError && (error.cause as NodeJS.ErrnoException | undefined)?.code === "ENOENT") return null;
    throw error;
  }
}

/** Whether a pattern is a glob for a prefix of the path (`module.MatchPrefixPatterns`). */
export function isPrivate(module: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const parts = pattern.replace(/\/$/, "").split("/");
    const own = module.split("/");
    return own.length >= parts.length && parts.every((part, at) => globMatches(part, own[at] ?? ""));
  });
}

function globMatches(glob: string, text: string): boolean {
  const source = glob
    .replace(/[.+^${}()|\\]/g, "\\$&")
    .replace(/\*/g, "[^/]*")
    .replace(/\?/g, "[^/]");
  return new RegExp(`^${source}$`).test(text);
}

/** A module path or version as a proxy wants it: capitals as `!` and the small letter. */
export function escapeModule(path: string): string {
  return path.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}
