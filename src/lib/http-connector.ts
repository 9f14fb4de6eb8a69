import type { Socket } from "node:net";
import type { buildConnector } from "undici";
import { createGuardedLookup } from "./http-lookup.ts";
import { connectorOf } from "./undici.ts";

/** Opens connections for the dispatcher, and one ahead of its first request: a handshake takes longer than most answers. */
export interface Connector {
  readonly connect: buildConnector.connector;
  /** Begins a connection to an origin that is about to be asked; where that fails, the first request tries again and says why. */
  ahead(url: URL): void;
  /** Ends the connection that nobody wanted. */
  close(): void;
}

type Ahead = Promise<Socket | null>;

export function createConnector(options: buildConnector.BuildOptions): Connector {
  const open = connectorOf({ timeout: 10_000, lookup: createGuardedLookup(), ...options }) as unknown as (
    ...args: Parameters<buildConnector.connector>
  ) => Socket;
  const waiting = new Map<string, { readonly socket: Socket; readonly ready: Ahead }>();
  return {
    connect(target, callback) {
      const key = keyOf(target);
      const early = waiting.get(key);
      waiting.delete(key);
      if (!early) return void open(target, callback);
      early.socket.ref();
      void early.ready.then((socket) => (socket === null || socket.destroyed ? open(target, callback) : callback(null, socket)));
    },
    ahead({ host, hostname, protocol, port }) {
      const target = { host, hostname: hostname.replace(/^\[|\]$/g, ""), protocol, port };
      if (waiting.has(keyOf(target))) return;
      const { promise: ready, resolve } = Promise.withResolvers<Socket | null>();
      const socket = open(target, (error, made) => resolve(error ? null : made)).unref();
      waiting.set(keyOf(target), { socket, ready });
    },
    close() {
      for (const { socket } of waiting.values()) socket.destroy();
      waiting.clear();
    },
  };
}

function keyOf({ protocol, hostname, port }: { protocol: string; hostname: string; port: string }): string {
  return `${protocol}//${hostname}:${port}`;
}
