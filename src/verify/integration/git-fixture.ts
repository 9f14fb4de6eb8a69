import { ExternalError } from "../../lib/errors.ts";
import { run } from "../../lib/process.ts";
import type { Fixture } from "../../policy/scenario/scenario-file.ts";

/** The first commit's time, in seconds; each next one is an hour later. The same everywhere, so that commits have the same names. */
const epoch = 1_700_000_000;

/** Nothing of this machine's configuration, no hook, no template. */
const settings = {
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_TERMINAL_PROMPT: "0",
  GIT_TEMPLATE_DIR: "",
  LC_ALL: "C",
};

/** Makes a repository with the branch `main` in a folder. Throws ExternalError "process" where git cannot. */
export async function makeRepository(folder: string, commits: NonNullable<Fixture["git"]>, env: NodeJS.ProcessEnv): Promise<void> {
  const git = async (args: readonly string[], input?: string) => {
    const result = await run(["git", "-C", folder, ...args], {
      env: { PATH: env.PATH, HOME: folder, ...settings },
      timeout: 20_000,
      ...(input !== undefined && { input }),
    });
    if (result.exitCode !== 0)
      throw new ExternalError("process", `git ${args[0]} could not make a fixture`, { found: result.stderr.trim().slice(0, 300) });
  };
  await git(["init", "--quiet", "--initial-branch=main"]);
  await git(["fast-import", "--quiet"], commits.map(commitText).join(""));
  await git(["reset", "--quiet", "--hard", "main"]);
}

/** A commit for `git fast-import`; lengths are in bytes. */
function commitText(
  { message, files }: { readonly message: string; readonly files: Readonly<Record<string, string>> },
  at: number,
): string {
  const who = `Fixture <fixture@example.invalid> ${epoch + at * 3600} +0000`;
  const changes = Object.entries(files).map(([path, text]) => `M 100644 inline ${JSON.stringify(path)}\n${data(text)}`);
  return `commit refs/heads/main\nauthor ${who}\ncommitter ${who}\n${data(message)}${changes.join("")}\n`;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
