import { confinedArguments, confinedRun, systemPath, tryOut } from "./confined-run.ts";
import type { Confined, Sandbox, Wrapped } from "./sandbox.ts";
import { findProgram, type Mount, memoryFolders, mountsFor } from "./sandbox-mounts.ts";

/** Looks whether bubblewrap is installed (on `path`) and allowed to work here: the sandbox, or why not. */
export async function findBubblewrap(path: string = systemPath): Promise<Sandbox | string> {
  const sandbox = bubblewrap(path);
  if (typeof sandbox === "string") return sandbox;
  const refusal = await tryOut(sandbox);
  return refusal === null ? sandbox : `bubblewrap was refused: ${refusal}`;
}

/** The sandbox where bubblewrap is installed (on `path`), else why it is none; whether it may work here is not tried. */
export function bubblewrap(path: string = systemPath): Sandbox | string {
  if (process.platform !== "linux") return "bubblewrap is Linux's";
  const bwrap = findProgram("bwrap", path);
  const [setpriv, sh] = [findProgram("setpriv", systemPath), findProgram("sh", systemPath)];
  if (bwrap === null || setpriv === null || sh === null) return "bubblewrap is not installed";
  return { kind: "bubblewrap", wrap: (confined) => wrap(confined, { bwrap, setpriv, sh }) };
}

function wrap(confined: Confined, { bwrap, setpriv, sh }: { bwrap: string; setpriv: string; sh: string }): Wrapped {
  const { cwd, request } = confined;
  const namespaces = ["--unshare-user", "--unshare-pid", "--unshare-ipc", "--unshare-uts", ...(request.network ? [] : ["--unshare-net"])];
  const memory = memoryFolders.flatMap(({ place, bytes }) => ["--size", String(bytes), "--tmpfs", place]);
  const mounts = mountsFor(confined).filter(({ place }) => !place.startsWith("/dev/"));
  // Its own first process, and the shell.
  const rest = confinedArguments(confined, { setpriv, own: 2 });
  return {
    command: bwrap,
    args: [
      ...[
        ...namespaces,
        "--die-with-parent",
        "--cap-drop",
        "ALL",
        "--cap-add",
        "CAP_SETPCAP",
        "--dev",
        "/dev",
        "--proc",
        "/proc",
        "--remount-ro",
        "/proc",
        ...memory,
      ],
      ...[
        ...mounts.flatMap(bindOf),
        "--dir",
        cwd,
        "--remount-ro",
        "/dev",
        "--remount-ro",
        "/",
        "--chdir",
        cwd,
        "--",
        sh,
        "-c",
        `set -euf\n${confinedRun}`,
        "sh",
      ],
      ...rest.args,
    ],
    env: rest.env,
    words: rest.words,
    // The one outside, the first one inside, the shell.
    own: 3,
    user: null,
    isolation: {
      kind: "bubblewrap",
      separated: true,
      network: request.network ? "open" : "off",
      filesystem: "private",
      missing: [],
    },
  };
}

function bindOf({ place, source, writable }: Mount): string[] {
  if (source === null) return ["--size", "4096", "--tmpfs", place];
  return [writable ? "--bind" : "--ro-bind", source, place];
}
