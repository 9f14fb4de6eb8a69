import { cacheFolder, type Http, type HttpOptions, openHttp, shownUrl } from "../lib/http.ts";
import type { RegistryOptions } from "./open-registry.ts";

/** The HTTP client of the registries: answers with validators are kept in the user's cache, and an old one that had to do is told of. */
export function registryHttp({ env, log, offline = false, signal }: RegistryOptions, more: HttpOptions = {}): Http {
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
