import { readFileSync } from "node:fs";
import type { NpmConfig } from "./npm-config.ts";

/** What npm would send to an address. */
export interface NpmAuth {
  /** The value of the `Authorization` header; null for none. Secret. */
  readonly header: string | null;
  readonly certificate: { readonly cert: string; readonly key: string } | null;
}

/**
 * The credentials that npm's configuration holds for an address under a registry, found as npm finds them (npm-registry-fetch
 * `lib/auth.js`): by the longest part of the path that has any; those of the registry count for its whole host.
 */
export function npmAuth(uri: string, registry: string, config: NpmConfig): NpmAuth {
  const key = credentialKey(uri, config) ?? (new URL(uri).host === new URL(registry).host ? credentialKey(registry, config) : null);
  if (key === null) return { header: null, certificate: null };
  const value = (name: string) => text(config[`${key}:${name}`]);
  const password = Buffer.from(value("_password") ?? "", "base64").toString("utf8");
  const pair = value("username") !== null && value("_password") !== null ? encode(`${value("username")}:${password}`) : null;
  const basic = value("_auth") ?? pair;
  const token = value("_authToken");
  return {
    header: token !== null ? `Bearer ${token}` : basic !== null ? `Basic ${basic}` : null,
    certificate: certificate(value("certfile"), value("keyfile")),
  };
}

function credentialKey(uri: string, config: NpmConfig): string | null {
  const { host, pathname } = new URL(uri);
  const has = (key: string, ...names: string[]) => names.every((name) => text(config[`${key}:${name}`]) !== null);
  // Both `//host/path/` and `//host/path` are keys: take away what follows the last slash, then the slash.
  for (let key = `//${host}${pathname}`; key.length > 2; key = key.replace(/([^/]+|\/)$/, "")) {
    if (has(key, "_authToken") || has(key, "_auth") || has(key, "username", "_password") || has(key, "certfile", "keyfile")) return key;
  }
  return null;
}

function certificate(certfile: string | null, keyfile: string | null): NpmAuth["certificate"] {
  if (certfile === null || keyfile === null) return null;
  const [cert, key] = [readIfThere(certfile), readIfThere(keyfile)];
  return cert !== null && key !== null ? { cert, key } : null;
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : typeof value === "number" ? String(value) : null;
}

function encode(value: string): string {
  return Buffer.from(value, "utf8").toString("base64");
}
