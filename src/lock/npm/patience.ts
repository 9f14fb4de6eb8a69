import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import type { ManagerContext } from "../resolution.ts";

/**
 * How long npm waits for a registry that takes requests and stays silent: its own five minutes for each of three attempts cost a run more
 * than every other server in it. In milliseconds; `install` moves archives, and gets the time for them.
 */
const patience = {
  resolve: { "fetch-timeout": 20_000, "fetch-retries": 1, "fetch-retry-mintimeout": 1_000 },
  install: { "fetch-timeout": 60_000, "fetch-retries": 2, "fetch-retry-mintimeout": 1_000 },
} as const;

/** npm's arguments for that, without those that the environment, the repository's `.npmrc` or the user's sets. */
export async function patienceArguments(work: keyof typeof patience, { configDir, env = process.env }: ManagerContext): Promise<string[]> {
  const set = new Set(Object.keys(env).map((name) => /^npm_config_(fetch_.+)$/i.exec(name)?.[1]?.toLowerCase().replaceAll("_", "-")));
  const named = Object.entries(env).find(([name]) => name.toLowerCase() === "npm_config_userconfig")?.[1];
  const files = [join(configDir, ".npmrc"), named || join(env.HOME || homedir(), ".npmrc")];
  for (const text of await Promise.all(files.map(readOrEmpty)))
    for (const match of text.matchAll(/^\s*(fetch-[a-z-]+)\s*=/gm)) set.add(match[1]);
  return Object.entries(patience[work]).flatMap(([name, value]) => (set.has(name) ? [] : [`--${name}=${value}`]));
}

/** What cannot be read is npm's to complain about. */
async function readOrEmpty(file: string): Promise<string> {
  return readFile(file, "utf8").catch(() => "");
}
