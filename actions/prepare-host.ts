import { readFile } from "node:fs/promises";
import { exec } from "@actions/exec";

const restriction = "/proc/sys/kernel/apparmor_restrict_unprivileged_userns";

/**
 * Hosted Ubuntu runners refuse user namespaces to ordinary users, and give every job sudo: lift that restriction for this machine, which
 * lives for this job alone, so that the candidate can be confined. Elsewhere nothing is touched. A refusal is not an error: the verdict says
 * which isolation was in force.
 */
export async function prepareHost(env: NodeJS.ProcessEnv): Promise<void> {
  if (env.RUNNER_ENVIRONMENT !== "github-hosted" || process.platform !== "linux") return;
  if ((await restricted()) !== "1") return;
  await exec("sudo", ["--non-interactive", "sysctl", "--write", "kernel.apparmor_restrict_unprivileged_userns=0"], {
    ignoreReturnCode: true,
  });
}

async function restricted(): Promise<string | null> {
  try {
    return (await readFile(restriction, "utf8")).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
