import type { ImageLock } from "../lock.ts";

const digest = { type: "string", pattern: "^sha256:[0-9a-f]{64}$" };
const blob = {
  type: "object",
  additionalProperties: false,
  required: ["digest", "size"],
  properties: { digest, size: { type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER } },
};

/** The JSON Schema of an image's lock. */
export const ociLockSchema = {
  type: "object",
  additionalProperties: false,
  required: ["schema", "ecosystem", "package", "version", "digest", "platforms"],
  properties: {
    schema: { const: "mcp-gitops/lock/v1" },
    ecosystem: { const: "oci" },
    package: { type: "string", maxLength: 330, pattern: "^[A-Za-z0-9\\[][\\w.:/\\[\\]-]*$" },
    version: { type: "string", maxLength: 256, pattern: "^(?:\\w[\\w.-]{0,127})?(?:(?:^|@)sha256:[0-9a-f]{64})?$", minLength: 1 },
    digest,
    platforms: {
      type: "object",
      minProperties: 1,
      maxProperties: 40,
      propertyNames: { maxLength: 100, pattern: "^(?:any|[a-z0-9]+(?:/[A-Za-z0-9._-]+){1,2})$" },
      additionalProperties: {
        type: "object",
        additionalProperties: false,
        required: ["manifest", "config", "layers"],
        properties: { manifest: digest, config: blob, layers: { type: "array", maxItems: 500, items: blob } },
      },
    },
  },
} as const;

/** What the schema cannot say: a version that names a digest is that digest. */
export function ociLockProblem({
  version,
  digest: whole,
  platforms,
}: ImageLock): { readonly expected: string; readonly found: string } | null {
  const named = digestIn(version);
  if (named !== null && named !== whole) return { expected: `the digest of its version, ${named}`, found: whole };
  const alone = platforms.any?.manifest;
  return alone === undefined || alone === whole ? null : { expected: `one image for any platform, ${whole}`, found: alone };
}

/** The digest that a version names (`1.2.3@sha256:…`); null where it is a tag alone. */
export function digestIn(version: string): string | null {
  return /(?:^|@)(sha256:[0-9a-f]{64})$/.exec(version)?.[1] ?? null;
}
