import { silentLog } from "../../lib/log.ts";
import { openImageManifests } from "../../registry/image-manifests.ts";
import type { ManagerContext, Resolution } from "../resolution.ts";
import type { WantedImage } from "../wanted.ts";
import { digestIn } from "./lock-schema.ts";

/** Locks an image by what its registry says of it: manifests, which name everything else by digest. No engine is asked, and no layer fetched. */
export async function resolveOci(
  { name, version }: WantedImage,
  { configDir, env = process.env, signal }: ManagerContext,
): Promise<Resolution> {
  const manifests = await openImageManifests({ repo: configDir, env, log: silentLog, signal });
  const answer = await manifests.of(name, digestIn(version) ?? version);
  switch (answer.kind) {
    case "not-found":
      return { kind: "unresolvable", reason: answer.reason };
    case "unavailable":
      return { kind: "unavailable", reason: answer.reason };
    case "found": {
      const { digest, platforms } = answer;
      return { kind: "resolved", lock: { schema: "mcp-gitops/lock/v1", ecosystem: "oci", package: name, version, digest, platforms } };
    }
  }
}
