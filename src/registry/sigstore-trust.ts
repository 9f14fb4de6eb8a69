import { dirname, join } from "node:path";
import { TrustedRoot } from "@sigstore/protobuf-specs";
import { initTUF, type TUF } from "@sigstore/tuf";
import { ConfigError } from "../lib/errors.ts";
import type { Files } from "../lib/files.ts";
import { cacheFolder } from "../lib/http.ts";
import type { Trust, TrustSource } from "../verify/security/provenance/trust.ts";
import { withoutAddress } from "./npm-ask.ts";

export interface TrustOptions {
  /** The files of the commit whose policy counts. */
  readonly files: Pick<Files, "read">;
  /** Paths of trusted root files in the repository; undefined: Sigstore's public instance. */
  readonly trustedRoots: readonly string[] | undefined;
  readonly env: NodeJS.ProcessEnv;
  /** Another TUF repository than Sigstore's public one, and the file of its first root. */
  readonly tuf?: { readonly url: string; readonly root: string };
}

/**
 * The roots that policy names, else those of Sigstore's public instance, which the library brings up to date by TUF (https://theupdateframework.io)
 * and keeps in this program's cache. Where they cannot be brought up to date nothing is trusted. Asked for once.
 */
export function openTrust(options: TrustOptions): TrustSource {
  let known: Promise<Trust> | undefined;
  return () => (known ??= options.trustedRoots === undefined ? publicTrust(options) : trustOfFiles(options.trustedRoots, options.files));
}

async function trustOfFiles(paths: readonly string[], files: TrustOptions["files"]): Promise<Trust> {
  return { kind: "trusted", roots: await Promise.all(paths.map((path) => rootOf(path, files))) };
}

async function rootOf(path: string, files: TrustOptions["files"]): Promise<TrustedRoot> {
  const refused = (found: string, cause?: unknown) =>
    new ConfigError("policy", "a trusted root that policies/verify.yaml names cannot be used", {
      place: { file: path },
      expected: "a trusted root as JSON (application/vnd.dev.sigstore.trustedroot+json)",
      found,
      cause,
      todo: "commit the file, or take it out of provenance.trustedRoots",
    });
  const bytes = await files.read(path);
  if (bytes === null) throw refused("no such file");
  let root: TrustedRoot;
  try {
    root = TrustedRoot.fromJSON(JSON.parse(bytes.toString("utf8")));
  } catch (error) {
    throw refused("what is no trusted root", error);
  }
  if (!root.mediaType.startsWith("application/vnd.dev.sigstore.trustedroot")) throw refused("JSON of another kind");
  if (root.certificateAuthorities.length === 0) throw refused("no certificate authority in it");
  return root;
}

/** Milliseconds for each of the few files; who has no way out to the internet finds out once a run. */
const patience = 5000;

async function publicTrust({ env, tuf }: TrustOptions): Promise<Trust> {
  const cachePath = join(dirname(cacheFolder(env)), "sigstore");
  try {
    const place = tuf ? { mirrorURL: tuf.url, rootPath: tuf.root } : {};
    const client = await initTUF({ cachePath, timeout: patience, retry: false, ...place });
    const root = TrustedRoot.fromJSON(JSON.parse(await client.getTarget("trusted_root.json")));
    return { kind: "trusted", roots: [root], registryKeys: (registry) => vouchedKeys(registry, client) };
  } catch (error) {
    // Whatever keeps them away, nothing is trusted then, and nothing is held against the package.
    const why = error instanceof Error ? `: ${withoutAddress(error.message).slice(0, 200)}` : "";
    return { kind: "unavailable", reason: `the roots of Sigstore's public instance cannot be brought up to date from here${why}` };
  }
}

/** The target that npm looks for (`lib/utils/verify-signatures.js`): the registry's host and path with `/keys.json`. */
async function vouchedKeys(registry: string, client: TUF): Promise<unknown> {
  const { host, pathname } = new URL(registry);
  try {
    return JSON.parse(await client.getTarget(`${host}${pathname.replace(/\/+$/, "")}/keys.json`));
  } catch {
    // It knows of no such registry, or cannot say so now: the registry's own word has to do, and what is found says so.
    return null;
  }
}
