import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { run } from "../lib/process.ts";
import type { Confined, Sandbox, Wrapped } from "./sandbox.ts";
import { findProgram, fstabOf, mountsFor, placesOf } from "./sandbox-mounts.ts";

const systemPath = "/usr/sbin:/usr/bin:/sbin:/bin";

/** Names that would change what the setting up itself runs: they are set for the program alone. */
const forProgramOnly = /^(?:LD_|LIBMOUNT|GLIBC_|MALLOC_|LOCPATH|GCONV_|NLSPATH|BASH|ENV$|SHELLOPTS$|PS4$|IFS$)/;

/**
 * The first process of new user, mount, PID, IPC, UTS and (where the network is off) network namespaces. It builds a root of its own out
 * of a memory file system and binds, leaves the old one, runs the program without any capability, and tells at its end how many
 * processes were left: when it ends, the kernel ends them all. Everything arrives as arguments, lists with a line for each; nothing is interpolated.
 */
const setUp = `
set -euf
ready=$1 left=$2 root=$3 fstab=$4 folders=$5 files=$6 cwd=$7 path=$8; shift 8
loopback=$1 threads=$2 blocks=$3 setpriv=$4; shift 4
mount -t tmpfs -o nosuid,nodev,mode=755,size=256m none "$root"
cd "$root"
IFS='
'
mkdir -p -- $folders
for file in $files; do : >"$file"; done
printf '%s\\n' "$fstab" >.old/fstab
mount -a -T .old/fstab
cp -P /dev/fd /dev/stdin /dev/stdout /dev/stderr dev/
if [ -n "$loopback" ]; then "$loopback" link set lo up; fi
pivot_root . .old
cd /
umount -l /.old
cd -- "$cwd"
unset IFS
ulimit -c 0
ulimit -f "$blocks"
ulimit -p "$threads" 2>/dev/null || ulimit -u "$threads" 2>/dev/null || :
printf '%s\\n' "$ready" >&2
set +ef
PATH=$path "$setpriv" --no-new-privs --bounding-set=-all --inh-caps=-all -- "$@"
code=$?
count=0
for process in /proc/[0-9]*; do
  { IFS= read -r state <"$process/stat"; } 2>/dev/null || continue
  case $state in *") Z "*) ;; *) count=$((count + 1)) ;; esac
done
printf '\\n%s%s %s\\n' "$left" $((count - 1)) "$code" >&2
exit "$code"
`;

/** Where the new root is put together; one that holds nothing that is to be seen. */
const roots = ["/mnt", "/srv", "/media", "/opt", "/sys"];

interface Tools {
  readonly setpriv: string;
  readonly unshare: string;
  readonly sh: string;
  /** Null: the loopback stays down. */
  readonly ip: string | null;
}

/** Looks whether namespaces can be had here (as root, or where users may have them): the sandbox, or why not. */
export async function findNamespaces(): Promise<Sandbox | string> {
  if (process.platform !== "linux") return "namespaces are Linux's";
  const found = (name: string) => findProgram(name, systemPath);
  const missing = ["setpriv", "unshare", "sh", "mount", "umount", "pivot_root", "mkdir", "cp"].filter((name) => found(name) === null);
  if (missing.length > 0) return `namespaces need ${missing.join(", ")}`;
  const tools = { setpriv: found("setpriv"), unshare: found("unshare"), sh: found("sh"), ip: found("ip") } as Tools;
  const sandbox: Sandbox = { kind: "namespaces", wrap: (confined) => wrap(confined, tools) };
  const request = { readOnly: [], writable: [], hidden: [], network: false };
  const trial = sandbox.wrap({ argv: ["/bin/true"], env: {}, cwd: "/", request, limits: { processes: 16, fileSize: 1024 } });
  const result = await run([trial.command, ...trial.args], { cwd: "/", env: { ...trial.env }, timeout: 10_000 });
  if (result.exitCode === 0 && trial.ready !== null && result.stderr.includes(trial.ready)) return sandbox;
  return `namespaces were refused: ${result.stderr.trim().split("\n").at(-1) ?? `exit code ${result.exitCode}`}`;
}

function wrap(confined: Confined, tools: Tools): Wrapped {
  const { argv, cwd, request, limits } = confined;
  const token = randomBytes(9).toString("base64url");
  const ready = `sandbox ${token} ready`;
  const left = `sandbox ${token} left `;
  const mounts = mountsFor(confined);
  const root = roots.find((place) => existsSync(place) && !mounts.some(({ source }) => source?.startsWith(`${place}/`))) ?? "/sys";
  const places = placesOf(mounts, ["/.old", "/proc", "/dev/shm", "/tmp", "/var/tmp", "/run", cwd]);
  const { outer, inner } = splitEnvironment(confined.env);
  const program = findProgram(argv[0], confined.env.PATH) ?? argv[0];
  const namespaces = [
    "--user",
    "--map-root-user",
    "--mount",
    "--propagation",
    "private",
    "--pid",
    "--fork",
    "--kill-child",
    "--ipc",
    "--uts",
  ];
  return {
    command: tools.setpriv,
    args: [
      ...[
        "--pdeathsig",
        "KILL",
        "--",
        tools.unshare,
        ...namespaces,
        ...(request.network ? [] : ["--net"]),
        "--",
        tools.sh,
        "-c",
        setUp,
        "sh",
      ],
      ...[ready, left, root, fstabOf(mounts, root), places.folders.join("\n"), places.files.join("\n"), cwd, confined.env.PATH ?? ""],
      ...[
        request.network ? "" : (tools.ip ?? ""),
        String(limits.processes * 16 + 1024),
        String(Math.ceil(limits.fileSize / 512)),
        tools.setpriv,
      ],
      ...(inner.length === 0 ? [] : ["/usr/bin/env", "--", ...inner]),
      program,
      ...argv.slice(1),
    ],
    env: { ...outer, PATH: systemPath },
    ready,
    left,
    isolation: {
      kind: "namespaces",
      separated: true,
      network: request.network ? "open" : "off",
      filesystem: "private",
      missing: request.network || tools.ip ? [] : ["the loopback inside is down: ip is not installed"],
    },
  };
}

function splitEnvironment(env: Readonly<Record<string, string>>): { outer: Record<string, string>; inner: string[] } {
  const names = Object.keys(env).filter((name) => name !== "PATH");
  return {
    outer: Object.fromEntries(names.filter((name) => !forProgramOnly.test(name)).map((name) => [name, env[name] ?? ""])),
    inner: names.filter((name) => forProgramOnly.test(name)).map((name) => `${name}=${env[name]}`),
  };
}
