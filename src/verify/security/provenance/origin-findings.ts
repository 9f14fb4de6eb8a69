import type { Lock } from "../../../lock/lock.ts";
import type { Release } from "../../../registry/registry.ts";
import { neutralise } from "../../../report/neutralise.ts";
import type { Finding } from "../../verdict.ts";
import { securityFinding } from "../surface-review.ts";
import { treePackages } from "../tree-packages.ts";
import { same } from "./judge-attestations.ts";
import type { Build, Origins, Provenance, SignatureAnswer } from "./provenance.ts";

/** Two trees, and what is known of where they come from. */
export interface OriginFacts {
  readonly candidate: Lock;
  readonly pinned: Lock | null;
  readonly origins: Origins;
}

/** What the origin of a candidate says for it and against it. Pure. */
export function originFindings({ candidate, pinned, origins }: OriginFacts): Finding[] {
  return [
    ...provenanceFindings(origins, `${candidate.package}@${candidate.version}`),
    ...signatureFindings(
      origins.signatures,
      new Set(pinned === null ? [] : treePackages(pinned).map(({ name, version }) => `${name}@${version}`)),
    ),
  ];
}

/** What nobody could tell of it. */
export function originGaps({ candidate, pinned, signatures }: Origins): string[] {
  const gap = (what: string, reason: string) => [`security, ${what}: ${neutralise(reason, 500)}`];
  return [
    ...(candidate.state === "unknown" ? gap("provenance", candidate.reason) : []),
    ...(candidate.state === "declared" ? gap("provenance", `it is declared and not verified: ${candidate.reason}`) : []),
    ...(candidate.state === "none" && pinned?.state === "unknown" ? gap("provenance of the pinned version", pinned.reason) : []),
    ...(signatures?.kind === "unavailable" ? gap("registry signatures", signatures.reason) : []),
    ...(signatures?.kind === "answered" && signatures.unknown
      ? gap("registry signatures", `of ${counted(signatures.unknown.count)}: ${signatures.unknown.reason}`)
      : []),
  ];
}

/** What is known without asking for attestations: whether the registry lists one. */
export function listedOrigin(release: Release | undefined): Provenance {
  switch (release?.provenance) {
    case true:
      return { state: "declared", build: null, reason: "attestations of this kind of registry are not read yet" };
    case false:
      return { state: "none" };
    default:
      return { state: "unknown", reason: "the registry does not tell who has it" };
  }
}

function provenanceFindings({ candidate, pinned }: Origins, what: string): Finding[] {
  const named = neutralise(what, 300);
  switch (candidate.state) {
    case "bad":
      return [securityFinding("provenance-bad", { subject: named, evidence: neutralise(`${named}: ${candidate.reason}`, 800) })];
    case "none":
      return [pinned && has(pinned) ? lost(pinned, named) : toldFinding("none is published", named)];
    case "verified":
    case "declared": {
      const { build } = candidate;
      if (build === null) return [];
      const line = `${buildLine(build)}, ${candidate.state === "verified" ? "verified" : "not verified"}`;
      return [toldFinding(line, evidenceOf(build)), ...moved(pinned, build)];
    }
    case "unknown":
      return [];
  }
}

function toldFinding(what: string, evidence: string): Finding {
  return securityFinding("provenance", { subject: "provenance", what, evidence });
}

function has(provenance: Provenance): boolean {
  return provenance.state === "verified" || provenance.state === "declared";
}

function lost(pinned: Provenance, named: string): Finding {
  const build = "build" in pinned ? pinned.build : null;
  const was = build === null ? "the pinned version has an attestation" : `the pinned version is ${buildLine(build)}`;
  return securityFinding("provenance-lost", { subject: "provenance", evidence: `${named}; ${was}` });
}

function moved(pinned: Provenance | null, build: Build): Finding[] {
  const before = pinned !== null && "build" in pinned ? pinned.build : null;
  if (before === null || same(before.source, build.source)) return [];
  const evidence = neutralise(`${before.source} → ${build.source}`, 800);
  return [securityFinding("source-changed", { subject: build.source, evidence })];
}

/** `built from github.com/owner/repository@0123456789ab by .github/workflows/release.yml@refs/heads/main`, harmless. */
export function buildLine({ source, commit, workflow, builder }: Build): string {
  const where = `${source.replace(/^https:\/\//, "")}${commit === null ? "" : `@${commit.slice(0, 12)}`}`;
  const how = workflow ?? builder;
  return neutralise(`built from ${where}${how === null ? "" : ` by ${how}`}`, 400);
}

function evidenceOf({ source, commit, workflow, builder }: Build): string {
  const parts = { source, commit, workflow, builder };
  return Object.entries(parts)
    .flatMap(([name, value]) => (value === null ? [] : [`${name} ${neutralise(value, 400)}`]))
    .join("; ");
}

function signatureFindings(answer: SignatureAnswer | null, before: ReadonlySet<string>): Finding[] {
  if (answer?.kind !== "answered") return [];
  const { signed, vouched, unsigned, bad, attested, unknown } = answer;
  const total = signed + unsigned.length + bad.length + (unknown?.count ?? 0);
  const wrong = bad.map(({ name, version, reason }) => {
    const what = `${name}@${version}`;
    return securityFinding("signature-bad", { subject: what, what, evidence: neutralise(`${what}: ${reason}`, 800) });
  });
  const fresh = unsigned.filter((one) => !before.has(one));
  const whose = vouched ? "Sigstore vouches for its keys" : "by keys that it publishes itself";
  const told = `${signed} of ${counted(total)} of its tree signed by the registry (${whose}), ${attested} with a provenance`;
  return [
    ...wrong,
    ...(fresh.length > 0 ? [unsignedFinding(fresh, false)] : []),
    ...(unsigned.length > fresh.length
      ? [
          unsignedFinding(
            unsigned.filter((one) => before.has(one)),
            true,
          ),
        ]
      : []),
    securityFinding("registry-signatures", { subject: "registry signatures", what: told, evidence: told }),
  ];
}

function unsignedFinding(names: readonly string[], asBefore: boolean): Finding {
  const more = names.length > 40 ? `, and ${names.length - 40} more` : "";
  const evidence = `${names.length}: ${neutralise(names.slice(0, 40).join(", "), 2000)}${more}`;
  return securityFinding("signature-missing", { subject: names.join(" "), evidence, asBefore });
}

function counted(count: number): string {
  return `${count} package${count === 1 ? "" : "s"}`;
}
