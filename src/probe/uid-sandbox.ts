import { chownSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { run } from "../lib/process.ts";
import { systemPath } from "./confined-run.ts";
import { type Confined, type Sandbox, unconfined, type Wrapped } from "./sandbox.ts";
import { findProgram } from "./sandbox-mounts.ts";

/** The user that owns nothing. */
const nobody = 65_534;

/** Looks whether programs can be run as another user (only root can): the sandbox, or why not. */
export async function findOtherUser(): Promise<Sandbox | string> {
  const setpriv = findProgram("setpriv", systemPath);
  if (process.getuid?.() !== 0 || setpriv === null) return "another user's id needs root and setpriv";
  const trial = await run([setpriv, ...asNobody, "--", "/bin/true"], { cwd: "/", timeout: 10_000 });
  if (trial.exitCode !== 0) return `another user's id was refused: ${trial.stderr.trim()}`;
  return { kind: "uid", wrap: (confined) => wrap(confined, setpriv) };
}

const identity = ["--reuid", String(nobody), "--regid", String(nobody), "--clear-groups"];
const asNobody = [...identity, "--no-new-privs", "--bounding-set=-all", "--inh-caps=-all", "--pdeathsig", "KILL"];
const missing = ["namespaces: files outside are readable, the network is open"];

/** Gives the writable folders to that user. Where it could not reach the rest, the program runs as this one, and the isolation says so. */
function wrap({ argv, env, request }: Confined, setpriv: string): Wrapped {
  const program = findProgram(argv[0], env.PATH) ?? argv[0];
  const closed = [program, ...request.readOnly, ...request.writable.map(dirname)].find((path) => !isOpenToAll(path));
  if (closed !== undefined) {
    const [command, args] = [argv[0], argv.slice(1)];
    return {
      command,
      args,
      env,
      ready: null,
      left: null,
      own: 0,
      isolation: unconfined([...missing, `another user cannot read ${closed}`]),
    };
  }
  for (const folder of request.writable) chownSync(folder, nobody, nobody);
  return {
    command: setpriv,
    args: [...asNobody, "--", program, ...argv.slice(1)],
    env,
    ready: null,
    left: null,
    own: 0,
    isolation: { kind: "uid", separated: true, network: "open", filesystem: "shared", missing },
  };
}

/** Whether everybody may read (or enter) it and enter all folders above it. */
function isOpenToAll(path: string): boolean {
  for (let place = path; ; place = dirname(place)) {
    const { mode } = statSync(place);
    if ((mode & 0o001) === 0 && (place !== path || (mode & 0o004) === 0)) return false;
    if (place === dirname(place)) return true;
  }
}
