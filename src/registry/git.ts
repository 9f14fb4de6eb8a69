import { ExternalError } from "../lib/errors.ts";
import { shownUrl } from "../lib/http.ts";
import { createSlots } from "../lib/http-slots.ts";
import { type RunResult, run } from "../lib/process.ts";
import { readRefs } from "./git-refs.ts";
import { isLoopback } from "./image-name.ts";
import type { RegistryOptions } from "./open-registry.ts";
import type { Lookup, Package, Registry } from "./registry.ts";
import { isOffline } from "./registry-http.ts";

const limits = { milliseconds: 30_000, output: 8 * 1024 * 1024, memory: 1024 * 1024 * 1024, atOnce: 4 } as const;

/**
 * Git repositories by `git ls-remote`, as the user's git is configured (credential helpers, `insteadOf`): nothing is fetched. Asks
 * nobody for a password, speaks https (to loopback http too, and ssh where the user's own configuration turns https into it), and
 * shows nothing that could hold a password.
 */
export async function openGitTags(options: RegistryOptions): Promise<Registry> {
  const slots = createSlots(limits.atOnce);
  return {
    async lookup({ name, purl }: Package): Promise<Lookup> {
      const host = hostOf(name);
      if (host === null) return { kind: "not-found", purl, reason: "it is not an address that a repository can have" };
      if (isOffline(options.env)) return { kind: "unavailable", purl, reason: "the network is not to be used" };
      const found = await slots.run(host, () => listRefs(name, purl, options));
      // Not every server knows a repository by its name without `.git`.
      return found.kind === "not-found" ? slots.run(host, () => listRefs(`${name}.git`, purl, options)) : found;
    },
  };
}

/** The host of `host[:port]/path`; null for what is none: an option, a folder, a name that leaves its place. */
function hostOf(name: string): string | null {
  const match = /^([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?)((?:\/[\w.~+-]+)+)$/i.exec(name);
  const segments = match?.[2]?.split("/").slice(1) ?? [];
  const usable = name.length <= 500 && segments.every((segment) => !/^[.-]/.test(segment) || /^\.[\w-]/.test(segment));
  return match && usable ? (match[1] as string) : null;
}

async function listRefs(name: string, purl: string, options: RegistryOptions): Promise<Lookup> {
  const plain = isLoopback(hostOf(name) ?? "");
  const url = `${plain ? "http" : "https"}://${name}`;
  const unavailable = (reason: string): Lookup => ({ kind: "unavailable", purl, reason: `${shownUrl(url)} ${reason}` });
  try {
    const result = await lsRemote(url, environment(options.env, plain), options);
    if (result.exitCode === 0) return readRefs(result.stdout.toString("utf8"), purl);
    const why = trouble(result.stderr);
    return why === null ? { kind: "not-found", purl, reason: `${shownUrl(url)} is not a repository` } : unavailable(why);
  } catch (error) {
    // A repository that is slow, or floods, is data; an interruption is not.
    if (error instanceof ExternalError && error.code === "process") return unavailable(`could not be listed: ${error.message}`);
    throw error;
  }
}

async function lsRemote(url: string, env: NodeJS.ProcessEnv, { repo, signal }: RegistryOptions): Promise<RunResult> {
  const argv = ["git", "-c", "http.lowSpeedLimit=1000", "-c", "http.lowSpeedTime=15", "ls-remote", "--symref", "--end-of-options", url];
  const patterns = ["HEAD", "refs/heads/*", "refs/tags/*"];
  const own = { cwd: repo, env, timeout: limits.milliseconds, maxOutput: limits.output, ...(signal && { signal }) };
  try {
    // Git keeps every name that a server sends, and there is no end to what one can send.
    return await run(["prlimit", `--as=${limits.memory}`, "--", ...argv, ...patterns], own);
  } catch (error) {
    if (!(error instanceof ExternalError) || (error.cause as NodeJS.ErrnoException | undefined)?.code !== "ENOENT") throw error;
    return run([...argv, ...patterns], own);
  }
}

function environment(env: NodeJS.ProcessEnv, plain: boolean): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(
    ([name]) => !/^GIT_(DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|COMMON_DIR|NAMESPACE|TRACE.*)$/.test(name),
  );
  return {
    ...Object.fromEntries(kept),
    LC_ALL: "C",
    GIT_ALLOW_PROTOCOL: plain ? "http:https:ssh" : "https:ssh",
    GIT_TERMINAL_PROMPT: "0",
    GIT_ASKPASS: "",
    SSH_ASKPASS: "",
    GCM_INTERACTIVE: "never",
    GIT_SSH_COMMAND: env.GIT_SSH_COMMAND ?? "ssh -oBatchMode=yes",
  };
}

/** Why git could not say, in words of our own: its own can quote an address with a password. Null: the server has no such repository. */
function trouble(stderr: string): string | null {
  if (/repository '[^']*' not found|not found: did you run git update-server-info|does not appear to be a git repository/i.test(stderr))
    return null;
  if (/could not read (Username|Password)|terminal prompts disabled|Authentication failed|Permission denied|error: 40[13]/i.test(stderr)) {
    return "wants credentials that git does not have: it is private, or it does not exist";
  }
  if (/transport '[^']*' not allowed|Protocol "[^"]*" (?:not supported|disabled)/i.test(stderr))
    return "leads to a protocol that is not allowed";
  if (/Could not resolve host/i.test(stderr)) return "has a host whose name could not be resolved";
  if (/Failed to connect|Couldn't connect|Connection refused/i.test(stderr)) return "could not be reached";
  if (/certificate|SSL/i.test(stderr)) return "has a certificate that git does not accept";
  const status = /returned error: (\d{3})/.exec(stderr)?.[1];
  return status === undefined ? "gave git no list of its tags" : `answered with status ${status}`;
}
