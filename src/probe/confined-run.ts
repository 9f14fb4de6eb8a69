import { run } from "../lib/process.ts";
import { randomName } from "../lib/random-name.ts";
import type { Confined, Sandbox } from "./sandbox.ts";
import { findProgram } from "./sandbox-mounts.ts";

export const systemPath = "/usr/sbin:/usr/bin:/sbin:/bin";

/** Names that would change what the setting up itself runs, or that its shell has for itself (small letters): they are set for the program alone. */
const forProgramOnly = /^(?:LD_|LIBMOUNT|GLIBC_|MALLOC_|LOCPATH|GCONV_|NLSPATH|BASH|ENV$|SHELLOPTS$|PS4$|IFS$|[a-z])/;

/**
 * The end of every set-up, in a PID namespace already: says on stderr that the confinement stands, runs the program without any
 * capability, and tells how many processes were left when it had ended. `own` of them are the confinement's. The shell
 * stays as the parent, so that the program is not the first process of the namespace: that one ignores signals and has to reap.
 *
 * Its words carry a token, the first line of its stdin, so that the program cannot say them: an argument anybody could read. The shell holds a
 * capability more than the program, which therefore may not look into it. Where nothing is left it looks again: processes that each start the next one
 * can slip through one look.
 */
export const confinedRun = `
path=$1 threads=$2 blocks=$3 setpriv=$4 own=$5; shift 5
IFS= read -r token
ulimit -c 0
ulimit -f "$blocks"
ulimit -p "$threads" 2>/dev/null || ulimit -u "$threads" 2>/dev/null || :
printf 'sandbox %s ready\\n' "$token" >&2
set +ef
PATH=$path "$setpriv" --no-new-privs --bounding-set=-all --inh-caps=-all -- "$@"
code=$?
for look in 1 2 3; do
  count=0
  for process in /proc/[0-9]*; do
    { IFS= read -r state <"$process/stat"; } 2>/dev/null || continue
    case $state in *") Z "*) ;; *) count=$((count + 1)) ;; esac
  done
  [ "$count" -le "$own" ] || break
done
printf '\\nsandbox %s left %s %s\\n' "$token" $((count - own)) "$code" >&2
exit "$code"
`;

/** What a confinement and this program have to say to each other. */
export interface Words {
  /** The line that it reads first of its stdin, and that no program inside may know. */
  readonly token: string;
  /** The line of stderr after which the program itself speaks. */
  readonly ready: string;
  /** The start of the line of stderr that tells how many processes were left when the program had ended. */
  readonly left: string;
}

function drawWords(): Words {
  const token = randomName(9, "base64url");
  return { token, ready: `sandbox ${token} ready`, left: `sandbox ${token} left ` };
}

/** The arguments of `confinedRun`, the environment to start it with, and how to draw the words for one start. */
export function confinedArguments(confined: Confined, { setpriv, own }: { readonly setpriv: string; readonly own: number }) {
  const { argv, limits } = confined;
  const path = confined.env.PATH ?? "";
  const { outer, inner } = splitEnvironment(confined.env);
  const program = findProgram(argv[0], path) ?? argv[0];
  const numbers = [String(limits.processes * 16 + 1024), String(Math.ceil(limits.fileSize / 512))];
  const named = inner.length === 0 ? [] : ["/usr/bin/env", "--", ...inner];
  const args = [path, ...numbers, setpriv, String(own), ...named, program, ...argv.slice(1)];
  return { args, env: { ...outer, PATH: systemPath }, words: drawWords };
}

/** Splits an environment into what the set-up may see too, and assignments for the program alone. `PATH` travels by itself. */
function splitEnvironment(env: Readonly<Record<string, string>>): { outer: Record<string, string>; inner: string[] } {
  const names = Object.keys(env).filter((name) => name !== "PATH");
  return {
    outer: Object.fromEntries(names.filter((name) => !forProgramOnly.test(name)).map((name) => [name, env[name] ?? ""])),
    inner: names.filter((name) => forProgramOnly.test(name)).map((name) => `${name}=${env[name]}`),
  };
}

/** Runs the least program confined: null when that works, else the words of the refusal. */
export async function tryOut(sandbox: Sandbox): Promise<string | null> {
  const request = { readOnly: [], writable: [], hidden: [], network: false };
  const trial = sandbox.wrap({ argv: ["/bin/true"], env: {}, cwd: "/", request, limits: { processes: 16, fileSize: 1024 } });
  const words = trial.words?.() ?? { token: "", ready: "", left: "" };
  const result = await run([trial.command, ...trial.args], {
    ...{ cwd: "/", env: { ...trial.env }, timeout: 10_000 },
    input: `${words.token}\n`,
  });
  if (result.exitCode === 0 && words.ready !== "" && result.stderr.includes(words.ready)) return null;
  return result.stderr.trim().split("\n").at(-1) || `exit code ${result.exitCode}`;
}
