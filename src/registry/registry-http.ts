import { cacheFolder, type Http, type HttpOptions, openHttp, shownUrl } from "../lib/http.ts";
import type { RegistryOptions } from "./open-registry.ts";

/** Whether nobody is to be asked, and only what was kept of earlier answers counts: `MCP_GITOPS_OFFLINE` is set, to anything but 0 or false. */
export function isOffline(env: NodeJS.ProcessEnv): boolean {
  return !["", "0", "false"].includes((env.MCP_GITOPS_OFFLINE ?? "").trim().toLowerCase());
}

/** The HTTP client of the registries: answers with validators are kept in the user's cache, and an old one that had to do is told of. */
export function registryHttp({ env, log, signal }: RegistryOptions, more: HttpOptions = {}): Http {
  const offline = isOffline(env);
  const http = openHttp({ env, cache: cacheFolder(env), offline, ...more });
  return {
    ...http,
    async get(url, options) {
      const response = await http.get(url, { ...options, ...(signal && { signal }) });
      if (response.stale && !offline) log.warn(`${shownUrl(url)} cannot be read now: going by what it said before`);
      return response;
    },
  };
}
