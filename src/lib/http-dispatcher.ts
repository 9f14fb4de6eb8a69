import type { Dispatcher } from "undici";
import type { HttpOptions } from "./http.ts";
import { createConnector } from "./http-connector.ts";
import { createLookup } from "./http-lookup.ts";
import { Agent } from "./undici.ts";

export interface Connections {
  readonly dispatcher: Dispatcher;
  /** Begins a connection to an origin that is about to be asked; through a proxy there is none to begin. */
  ahead(url: URL): void;
  close(): Promise<void>;
}

/** The connections to all hosts, at most so many to each, through the proxies that the environment or the options name. */
export async function openConnections(options: HttpOptions, connections: number): Promise<Connections> {
  const env = options.env ?? process.env;
  const http = options.proxy?.http ?? env.http_proxy ?? env.HTTP_PROXY ?? "";
  const https = options.proxy?.https ?? env.https_proxy ?? env.HTTPS_PROXY ?? "";
  if (http === "" && https === "") return direct(options, connections);
  const noProxy = options.proxy?.none ?? env.no_proxy ?? env.NO_PROXY ?? "";
  const { EnvHttpProxyAgent } = await import("./undici-proxy.ts");
  const connect = { timeout: 10_000, lookup: createLookup(), ...options.tls };
  const dispatcher = new EnvHttpProxyAgent({ connections, connect, requestTls: connect, httpProxy: http, httpsProxy: https, noProxy });
  return { dispatcher, ahead() {}, close: () => dispatcher.close() };
}

function direct(options: HttpOptions, connections: number): Connections {
  const connector = createConnector(options.tls ?? {});
  const dispatcher = new Agent({ connections, connect: connector.connect });
  return {
    dispatcher,
    ahead: connector.ahead,
    close: async () => {
      connector.close();
      await dispatcher.close();
    },
  };
}
