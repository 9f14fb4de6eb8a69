import { digestOf } from "../lib/canonical.ts";
import { ConfigError } from "../lib/errors.ts";
import type { Files } from "../lib/files.ts";
import type { Inventory, Launch, Server } from "../manifest/inventory.ts";
import { lockPath, serverText } from "../manifest/server-id.ts";
import { mustBeReadable } from "../manifest/unreadable.ts";

/** A server with its committed lock, not parsed yet. */
export interface LockedServer {
  readonly server: Server;
  readonly direct: NonNullable<Launch["direct"]>;
  readonly bytes: Buffer;
}

/**
 * The server of a name that can be started from a lock, as often as manifests have it: they must all say the same. Throws ConfigError with what
 * to do otherwise.
 */
export async function chooseServer(
  inventory: Inventory,
  { server: name, manifest }: { readonly server: string; readonly manifest: string | null },
  files: Files,
): Promise<readonly [LockedServer, ...LockedServer[]]> {
  mustBeReadable(inventory, new Set(manifest === null ? [] : [manifest]));
  const named = inventory.servers.filter((one) => one.server === name && (manifest === null || one.manifest === manifest));
  if (named.length === 0) throw noSuchServer(inventory, name, manifest);
  const locked = (await Promise.all(named.map((server) => withLock(server, files)))).filter((one) => one !== null);
  const [first, ...others] = locked;
  if (!first) throw noLock(named);
  if (new Set(locked.map(whatIsAsked)).size > 1) {
    throw new ConfigError("usage", `several manifests have a server called ${JSON.stringify(name)}, and they are not the same`, {
      found: locked.map(({ server }) => server.manifest).join(", "),
      todo: "name the manifest: --manifest FILE",
    });
  }
  return [first, ...others];
}

async function withLock(server: Server, files: Files): Promise<LockedServer | null> {
  const { direct } = server.launch;
  const bytes = direct && (await files.read(lockPath(server)));
  return direct && bytes && { server, direct, bytes };
}

function whatIsAsked({ server, direct, bytes }: LockedServer): string {
  return digestOf({ lock: bytes.toString("latin1"), direct, version: server.version });
}

function noSuchServer({ servers }: Inventory, name: string, manifest: string | null): ConfigError {
  const names = [...new Set(servers.filter((one) => manifest === null || one.manifest === manifest).map(({ server }) => server))];
  const where = manifest === null ? "no manifest of this repository" : manifest;
  return new ConfigError("manifest", `${where} has ${manifest === null ? "a" : "no"} server called ${JSON.stringify(name)}`, {
    expected: names.length === 0 ? "a server" : `one of ${names.join(", ").slice(0, 1000)}`,
    todo: "check its name, or name the repository: --repo DIR",
  });
}

function noLock(named: readonly Server[]): ConfigError {
  const [server] = named as [Server, ...Server[]];
  if (server.launch.direct === null) {
    return new ConfigError("manifest", `${serverText(server)} starts no package, so there is nothing to lock`, {
      found: server.unmanaged ?? server.launcher,
      todo: "start it as its manifest says",
    });
  }
  return new ConfigError("document", `${serverText(server)} has no lock`, {
    place: { file: lockPath(server) },
    expected: "the lock that mcp-gitops commits with a proved version",
    todo: "merge a proposal of mcp-gitops for this server, or pull the branch on which it was merged",
  });
}
