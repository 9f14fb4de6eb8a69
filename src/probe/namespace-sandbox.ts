import { existsSync } from "node:fs";
import { confinedArguments, confinedRun, systemPath, tryOut } from "./confined-run.ts";
import type { Confined, Sandbox, Wrapped } from "./sandbox.ts";
import { findProgram, fstabOf, mountsFor, placesOf } from "./sandbox-mounts.ts";

/**
 * The first process of new user, mount, PID, IPC, UTS and (where the network is off) network namespaces. It builds a root of its own out
 * of a memory file system and binds, and leaves the old one. Everything arrives as arguments, lists with a line for each; nothing is
 * interpolated. What follows is `confinedRun`.
 */
const setUp = `
set -euf
root=$1 fstab=$2 folders=$3 files=$4 cwd=$5 loopback=$6; shift 6
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
${confinedRun}`;

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
  const refusal = await tryOut(sandbox);
  return refusal === null ? sandbox : `namespaces were refused: ${refusal}`;
}

function wrap(confined: Confined, tools: Tools): Wrapped {
  const { cwd, request } = confined;
  const mounts = mountsFor(confined);
  const root = roots.find((place) => existsSync(place) && !mounts.some(({ source }) => source?.startsWith(`${place}/`))) ?? "/sys";
  const places = placesOf(mounts, ["/.old", "/proc", "/dev/shm", "/tmp", "/var/tmp", "/run", cwd]);
  const loopback = request.network ? "" : (tools.ip ?? "");
  const rest = confinedArguments(confined, { setpriv: tools.setpriv, own: 1 });
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
      ...[root, fstabOf(mounts, root), places.folders.join("\n"), places.files.join("\n"), cwd, loopback],
      ...rest.args,
    ],
    env: rest.env,
    words: rest.words,
    // `unshare`, and the shell.
    own: 2,
    user: null,
    isolation: {
      kind: "namespaces",
      separated: true,
      network: request.network ? "open" : "off",
      filesystem: "private",
      missing: request.network || tools.ip ? [] : ["the loopback inside is down: ip is not installed"],
    },
  };
}
