import { without } from "./answer.ts";
import { netrcAuthorization } from "./netrc.ts";
import type { RegistryOptions } from "./open-registry.ts";
import { pythonIndexes } from "./pypi-config.ts";
import { normalName, readProject } from "./pypi-index.ts";
import { askProject } from "./pypi-page.ts";
import type { Lookup, Package, Registry } from "./registry.ts";
import { registryHttp } from "./registry-http.ts";

/** The Python indexes of this machine, as uv or pip is configured. Throws ConfigError when that configuration cannot be used. */
export async function openPypi(options: RegistryOptions): Promise<Registry> {
  const [indexes, netrc] = await Promise.all([pythonIndexes(options.env), netrcAuthorization(options.env)]);
  const http = registryHttp(options);

  /**
   * The first index that has the project answers for it (uv's `first-index`). One that refuses or fails ends the search: asking the
   * next would let anybody there answer for a private name.
   */
  const lookup = async ({ name, purl }: Package): Promise<Lookup> => {
    if (!/^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/i.test(name))
      return { kind: "not-found", purl, reason: "it is not a name that a project can have" };
    if (indexes.length === 0) {
      return { kind: "unavailable", purl, reason: "no package index is known: install uv or pip, or set UV_DEFAULT_INDEX" };
    }
    let missing: Lookup = { kind: "not-found", purl, reason: "no index has it" };
    for (const index of indexes) {
      const url = `${index.url.replace(/\/*$/, "")}/${normalName(name)}/`;
      const authorization = netrc(url);
      const headers = authorization === null ? {} : { authorization };
      const answer = await askProject(http, { url, name: normalName(name) }, { headers, sameHost: index.configured });
      if (answer.kind === "document") return readProject(answer.document, normalName(name), purl);
      missing = without(purl, answer);
      if (answer.kind === "unavailable") return missing;
    }
    return missing;
  };
  return { lookup };
}
