import { ConfigError } from "../lib/errors.ts";
import { shownUrl } from "../lib/http.ts";
import { searchRegistries } from "./containers-config.ts";
import { type DockerSettings, dockerSettings } from "./docker-settings.ts";
import { type ImageName, isLoopback, isRegistryName } from "./image-name.ts";

/** A repository of images at the registry to ask for it. */
export interface ImageSource {
  /** The registry's address, without a slash at its end. */
  readonly url: string;
  /** Its name in the files that hold credentials. */
  readonly credentials: string;
  readonly repository: string;
  /** A copy of the registry after it: what it does not have, or cannot say, that one does. */
  readonly mirror: boolean;
}

/** Where an image is, in the order in which it is asked for; a text: why nothing says so. */
export type FindSources = (image: ImageName) => Promise<readonly ImageSource[] | string>;

/** The variable that names the registry of names without one, before docker's and podman's configuration. */
const variable = "MCP_GITOPS_IMAGE_REGISTRY";

/**
 * Reads names of images as this machine's own programs do: a registry in front of the name is that; for names without one, and for the
 * registry that docker takes them to mean, docker says where that is and which mirrors it has, and podman's `registries.conf` where docker
 * does not. Nothing is assumed. Throws ConfigError for a variable that names no registry.
 */
export function imageSources(env: NodeJS.ProcessEnv): FindSources {
  const own = ownRegistry(env);
  let asked: Promise<DockerSettings> | undefined;
  const docker = () => (asked ??= dockerSettings(env));
  return async ({ registry, repository }) => {
    if (registry !== null) {
      const isDockers = !isLoopback(registry) && registry === (await docker()).name;
      return isDockers ? atDocker(await docker(), repository) : [at(registry, repository)];
    }
    if (own !== null) return [{ ...own, repository: inLibrary(repository), mirror: false }];
    const known = atDocker(await docker(), repository);
    if (known.length > 0) return known;
    const searched = (await searchRegistries(env)).filter(isRegistryName);
    return searched.length > 0 ? searched.map((name) => at(name, repository)) : unqualified;
  };
}

const unqualified =
  "unqualified image: no default registry is configured; start docker, set unqualified-search-registries in containers/registries.conf, " +
  `set ${variable}, or write the registry in front of the image's name`;

/** Docker speaks plain HTTP with loopback only. */
function at(registry: string, repository: string): ImageSource {
  return { url: `${isLoopback(registry) ? "http" : "https"}://${registry}`, credentials: registry, repository, mirror: false };
}

/** What docker pulls a name without a registry from: its mirrors, which get no credentials of it, then the registry itself. */
function atDocker({ index, mirrors }: DockerSettings, repository: string): ImageSource[] {
  if (index === null) return [];
  const copies = mirrors.map((url) => ({ url, credentials: new URL(url).host, mirror: true }));
  const own = { url: new URL(index).origin, credentials: index, mirror: false };
  return [...copies, own].map((source) => ({ ...source, repository: inLibrary(repository) }));
}

/** A name of one part is a repository of `library` where docker's names are read. */
function inLibrary(repository: string): string {
  return repository.includes("/") ? repository : `library/${repository}`;
}

function ownRegistry(env: NodeJS.ProcessEnv): Pick<ImageSource, "url" | "credentials"> | null {
  const text = (env[variable] ?? "").replace(/\/+$/, "");
  if (text === "") return null;
  const named = text.replace(/^https?:\/\//i, "").toLowerCase();
  const plain = /^http:/i.test(text);
  if (isRegistryName(named) && (!plain || isLoopback(named))) return { url: at(named, "").url, credentials: named };
  throw new ConfigError("environment", `${variable} names no registry of images`, {
    expected: "a host, such as registry.example.com or localhost:5000; http for loopback only",
    found: URL.canParse(text) ? shownUrl(text) : text.slice(0, 100),
  });
}
