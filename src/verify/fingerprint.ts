import { createHash } from "node:crypto";
import type { Finding, Verdict } from "./verdict.ts";

/**
 * What a waiver names a finding by: a digest over suite, code, package (the server, where it has none) and subject. The words of a finding and
 * the version it was found in are no part of it: who accepts it once accepts it until the waiver ends, and nothing else.
 */
export function fingerprintOf(suite: string, found: Finding, about: Pick<Verdict, "package" | "manifest" | "server">): string {
  const whose = about.package ?? `${about.manifest}#${about.server}`;
  const parts = JSON.stringify([suite, found.code, whose, found.subject ?? ""]);
  return createHash("sha256").update(parts).digest("hex").slice(0, 32);
}
