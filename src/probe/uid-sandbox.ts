import { lchownSync, lstatSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { run } from "../lib/process.ts";
import { systemPath } from "./confined-run.ts";
import { type Confined, type Sandbox, unconfined, type Wrapped } from "./sandbox.ts";
import { findProgram } from "./sandbox-mounts.ts";

/** Users of servers: above all that systems, containers and `useradd` give away, below what a signed number holds. */
const users = { first: 2_000_000_000, count: 100_000_000 };

/** Looks whether programs can be run as another user (only root can): the sandbox, or why not. */
export async function findOtherUser(): Promise<Sandbox | string> {
  const [setpriv, prlimit] = [findProgram("setpriv", systemPath), findProgram("prlimit", systemPath)];
  if (process.getuid?.() !== 0 || setpriv === null || prlimit === null) return "another user's id needs root, setpriv and prlimit";
  const trial = await run([setpriv, ...as(users.first), "--", "/bin/true"], { cwd: "/", timeout: 10_000 });
  if (trial.exitCode !== 0) return `another user's id was refused: ${trial.stderr.trim()}`;
  return { kind: "uid", wrap: (confined) => wrap(confined, { setpriv, prlimit }) };
}

function as(user: number): string[] {
  const identity = ["--reuid", String(user), "--regid", String(user), "--clear-groups"];
  return [...identity, "--no-new-privs", "--bounding-set=-all", "--inh-caps=-all", "--pdeathsig", "KILL"];
}

const missing = ["namespaces: files outside are readable, the network is open"];

/**
 * Gives the writable folders to a user of their own, so that neighbours are strangers to each other, too. Where that user could not reach the
 * rest, the program runs as this one, and the isolation says so.
 */
function wrap({ argv, env, request, limits }: Confined, { setpriv, prlimit }: { setpriv: string; prlimit: string }): Wrapped {
  const program = findProgram(argv[0], env.PATH) ?? argv[0];
  const closed = [program, ...request.readOnly, ...request.writable.map(dirname)].find((path) => !isOpenToAll(path));
  if (closed !== undefined) {
    const [command, args] = [argv[0], argv.slice(1)];
    const isolation = unconfined([...missing, `another user cannot read ${closed}`]);
    return { command, args, env, words: null, own: 0, user: null, isolation };
  }
  const user = userOf(request.writable);
  for (const folder of request.writable) give(folder, user);
  const most = [`--nproc=${limits.processes * 16 + 1024}`, `--fsize=${limits.fileSize}`, "--core=0"];
  return {
    command: prlimit,
    args: [...most, setpriv, ...as(user), "--", program, ...argv.slice(1)],
    env,
    words: null,
    own: 0,
    user,
    isolation: { kind: "uid", separated: true, network: "open", filesystem: "shared", missing },
  };
}

/** The same for the same folders: a second start goes on in what the first left. Their names hold what is drawn by lot. */
function userOf(folders: readonly string[]): number {
  const { hash } = process.getBuiltinModule("node:crypto");
  return users.first + (hash("sha256", folders.join("\0"), "buffer").readUInt32BE() % users.count);
}

/** A folder and all in it; a symbolic link itself, never what it leads to. */
function give(path: string, user: number): void {
  const known = lstatSync(path);
  if (known.uid !== user) lchownSync(path, user, user);
  if (known.isDirectory()) for (const name of readdirSync(path)) give(join(path, name), user);
}

/** Whether everybody may read (or enter) it and enter all folders above it. */
function isOpenToAll(path: string): boolean {
  for (let place = path; ; place = dirname(place)) {
    const { mode } = statSync(place);
    if ((mode & 0o001) === 0 && (place !== path || (mode & 0o004) === 0)) return false;
    if (place === dirname(place)) return true;
  }
}
