import { basename } from "node:path";
import { linkTarget, type Seen, textOf } from "./process-tree.ts";

/** What was seen of a server from outside while it ran. Null: it could not be looked at. */
export interface Sightings {
  /** Names of the programs that it started, itself not among them, sorted. What lived less than a tenth of a second can be missed. */
  readonly programs: readonly string[] | null;
  /** How often it tried to reach an address that is not its own loopback: packets without a way out of its network, which leads nowhere. */
  readonly reached: number | null;
  /** Ports on which it listened, ascending. */
  readonly listened: readonly number[] | null;
}

export const noSightings: Sightings = { programs: null, reached: null, listened: null };

/** Programs and ports that are kept of one server. */
const most = 50;

interface Watch {
  /** Looks at programs, and where it is asked for at the network: reading what the kernel counts there takes the longest. */
  look(tree: readonly Seen[], network: boolean): void;
  seen(): Sightings;
}

/** Notes what the processes of a server show in /proc: `own` of the oldest are the confinement's, then comes the server itself. */
export function watchSightings(own: number, ownNetwork: boolean): Watch {
  const programs = new Set<string>();
  const ports = new Set<number>();
  let reached = 0;
  return {
    look(tree, network) {
      const [server, ...started] = tree.toSorted((a, b) => Number(a.start) - Number(b.start) || a.pid - b.pid).slice(own);
      for (const { pid } of started) {
        const name = programOf(pid);
        if (name !== null && programs.size < most) programs.add(name);
      }
      if (!ownNetwork || !network || server === undefined) return;
      // Counted over the life of its network, so that it can only grow.
      reached = Math.max(reached, withoutRoute(server.pid));
      for (const port of listening(server.pid)) if (ports.size < most) ports.add(port);
    },
    seen: () => ({
      programs: [...programs].sort(),
      reached: ownNetwork ? reached : null,
      listened: ownNetwork ? [...ports].sort((a, b) => a - b) : null,
    }),
  };
}

/** The file that a process executes; its own word for itself where that is not shown. */
function programOf(pid: number): string | null {
  const file = linkTarget(`/proc/${pid}/exe`);
  return file === null ? (textOf(`/proc/${pid}/comm`)?.trim() ?? null) : basename(file.replace(/ \(deleted\)$/, ""));
}

/** `OutNoRoutes` of both protocols (RFC 4293), as the kernel counts them for the network of a process. */
function withoutRoute(pid: number): number {
  const [names = "", values = ""] = (textOf(`/proc/${pid}/net/snmp`) ?? "").split("\n");
  const at = names.split(" ").indexOf("OutNoRoutes");
  const four = at < 0 ? 0 : Number(values.split(" ")[at]);
  const six = /^Ip6OutNoRoutes\s+(\d+)/m.exec(textOf(`/proc/${pid}/net/snmp6`) ?? "")?.[1] ?? 0;
  return four + Number(six);
}

/** Local ports of sockets in the state LISTEN (0A). */
function listening(pid: number): number[] {
  return ["tcp", "tcp6"].flatMap((protocol) =>
    [...(textOf(`/proc/${pid}/net/${protocol}`) ?? "").matchAll(/^ *\d+: [0-9A-F]+:([0-9A-F]{4}) [0-9A-F]+:[0-9A-F]{4} 0A /gm)].map(
      ([, port = ""]) => Number.parseInt(port, 16),
    ),
  );
}
