/** A name of an image as it is written, cut where a registry's name ends. */
export interface ImageName {
  /** In lower case; null where the name does not say which registry it means (`redis`, `mcp/time`). */
  readonly registry: string | null;
  readonly repository: string;
}

/** Null for what is no image name. https://pkg.go.dev/github.com/distribution/reference */
export function parseImageName(text: string): ImageName | null {
  const [first = "", ...rest] = text.split("/");
  const hasHost = rest.length > 0 && (/[.:]/.test(first) || first === "localhost");
  const repository = hasHost ? rest.join("/") : text;
  const component = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
  if (repository.length > 255 || !new RegExp(`^${component}(?:/${component})*$`).test(repository)) return null;
  const registry = hasHost ? first.toLowerCase() : null;
  return registry === null || isRegistryName(registry) ? { registry, repository } : null;
}

/** `registry.example:5000`, `[::1]:5000`. */
export function isRegistryName(text: string): boolean {
  return /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:]+\])(?::\d{1,5})?$/.test(text);
}

export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/.test(host);
}
