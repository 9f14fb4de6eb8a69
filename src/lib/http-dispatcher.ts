import type { Dispatcher } from "undici";
import type { HttpOptions } from "./http.ts";
import { createLookup } from "./http-lookup.ts";
import { Agent } from "./undici.ts";

/** The connections to all hosts, at most so many to each, through the proxies that the environment or the options name. */
export async function openDispatcher(options: HttpOptions, connections: number): Promise<Dispatcher> {
  const connect = { timeout: 10_000, lookup: createLookup(), ...options.tls };
  const agent = { connections, connect };
  const env = options.env ?? process.env;
  const http = options.proxy?.http ?? env.http_proxy ?? env.HTTP_PROXY ?? "";
  const https = options.proxy?.https ?? env.https_proxy ?? env.HTTPS_PROXY ?? "";
  if (http === "" && https === "") return new Agent(agent);
  const noProxy = options.proxy?.none ?? env.no_proxy ?? env.NO_PROXY ?? "";
  const { EnvHttpProxyAgent } = await import("./undici-proxy.ts");
  return new EnvHttpProxyAgent({ ...agent, requestTls: connect, httpProxy: http, httpsProxy: https, noProxy });
}
