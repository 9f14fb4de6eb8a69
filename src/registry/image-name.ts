/** Where an image lives: `mcp/time` is `docker.io/mcp/time`, asked of Docker's registry host. */
export interface ImageName {
  /** The name of the registry as configuration files spell it. */
  readonly registry: string;
  /** Its address, without a slash at its end. */
  readonly url: string;
  readonly repository: string;
}

/** Docker's default, under the two names that its reference and its configuration files use (distribution/reference, docker/cli). */
const docker = { name: "docker.io", host: "registry-1.docker.io", credentials: "https://index.docker.io/v1/" } as const;

/** Null for what is no image name. https://pkg.go.dev/github.com/distribution/reference */
export function parseImageName(text: string): ImageName | null {
  const [first = "", ...rest] = text.split("/");
  const hasHost = rest.length > 0 && (/[.:]/.test(first) || first === "localhost");
  const host = hasHost ? first.toLowerCase() : docker.name;
  const path = hasHost ? rest.join("/") : text;
  const isDocker = host === docker.name || host === "index.docker.io";
  const repository = isDocker && !path.includes("/") ? `library/${path}` : path;
  const component = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
  if (repository.length > 255 || !new RegExp(`^${component}(?:/${component})*$`).test(repository)) return null;
  if (!/^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:]+\])(?::\d{1,5})?$/.test(host)) return null;
  if (isDocker) return { registry: docker.credentials, url: `https://${docker.host}`, repository };
  // Docker speaks plain HTTP with loopback only.
  return { registry: host, url: `${isLoopback(host) ? "http" : "https"}://${host}`, repository };
}

export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/.test(host);
}
