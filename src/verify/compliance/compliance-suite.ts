import { isoTime } from "../../lib/clock.ts";
import type { Severity } from "../../manifest/inventory.ts";
import { type ComplianceRules, type MaxSeverity, statedRules } from "../../policy/compliance.ts";
import { globMatches } from "../../policy/settings.ts";
import { durationText } from "../../policy/units.ts";
import { neutralise } from "../../report/neutralise.ts";
import { finding } from "../finding.ts";
import type { Provenance } from "../security/provenance/provenance.ts";
import type { TreeEvidence } from "../security/tree-evidence.ts";
import type { Finding } from "../verdict.ts";
import { type ComplianceCode, complianceKinds } from "./codes.ts";
import { type LicenceJudgement, underListed, withoutDenied } from "./licences.ts";

/** What rules are held against. */
export interface Examined {
  readonly rules: ComplianceRules;
  /** Packages whose install scripts policy allows by name. */
  readonly installScripts: readonly string[];
  readonly evidence: TreeEvidence;
  readonly provenance: Provenance | undefined;
  /** Milliseconds: when it is judged. */
  readonly now: number;
}

/** Findings: rules that are not kept; gaps: rules that nobody could be asked about, each beginning with `compliance, `. */
export interface Examination {
  readonly findings: readonly Finding[];
  readonly gaps: readonly string[];
}

/** Holds a version and its tree against every rule that policy states. Pure. */
export function examine(examined: Examined): Examination {
  const parts = statedRules(examined.rules).map((rule) => judges[rule](examined));
  const findings = parts.flatMap(({ findings = [] }) => findings);
  // Two rules about licences both tell of what neither could read.
  const distinct = new Map(findings.map((one) => [`${one.code} ${one.subject}`, one]));
  return { findings: [...distinct.values()], gaps: parts.flatMap(({ gaps = [] }) => gaps) };
}

type Part = Partial<Examination>;

const judges: Readonly<Record<keyof ComplianceRules, (examined: Examined) => Part>> = {
  provenance: provenanceKept,
  publishers: publisherKept,
  minimumAge: ageKept,
  installScripts: scriptsKept,
  maxSeverity: severityKept,
  licences: ({ rules: { licences = [] }, evidence }) =>
    licencesKept(evidence, { rule: "licences", code: "licence-not-listed", judge: (licence) => underListed(licence, licences) }),
  deniedLicences: ({ rules: { deniedLicences = [] }, evidence }) =>
    licencesKept(evidence, { rule: "deniedLicences", code: "licence-denied", judge: (licence) => withoutDenied(licence, deniedLicences) }),
};

function provenanceKept({ provenance }: Examined): Part {
  switch (provenance?.state) {
    case "verified":
      return {};
    case "none":
      return { findings: [broken("no-provenance", "", "its registry tells who has one, and this version has none")] };
    case "bad":
      return { findings: [broken("no-provenance", "", provenance.reason)] };
    case "declared":
      return { gaps: [gap("provenance", `it is listed, and could not be checked: ${provenance.reason}`)] };
    case "unknown":
      return { gaps: [gap("provenance", provenance.reason)] };
    case undefined:
      return { gaps: [gap("provenance", "nobody was asked")] };
  }
}

function publisherKept({ rules: { publishers = [] }, evidence: { publisher } }: Examined): Part {
  if (publisher === null) return { gaps: [gap("publishers", "the registry does not tell who published it")] };
  if (publishers.some((one) => globMatches(one, publisher))) return {};
  const listed = `${publishers.slice(0, 20).join(", ")}${publishers.length > 20 ? ", …" : ""}`;
  return { findings: [broken("publisher-not-listed", publisher, `${publisher} published it; policy lists ${listed}`)] };
}

/** What is too young today is not so for ever: it is held, and not failed. */
function ageKept({ rules: { minimumAge = 0 }, evidence: { publishedAt }, now }: Examined): Part {
  const published = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
  const age = durationText(minimumAge);
  if (Number.isNaN(published))
    return { gaps: [gap("minimumAge", `the registry does not say when it was published; policy asks for ${age}`)] };
  if (published + minimumAge <= now) return {};
  const ripe = isoTime(published + minimumAge);
  return { findings: [broken("too-young", "", `published ${isoTime(published)}; policy asks for ${age}`, `it is from ${ripe} on`)] };
}

function scriptsKept({ installScripts, evidence: { packages } }: Examined): Part {
  const having = packages.filter(({ installScript, name }) => installScript && !installScripts.includes(name));
  return { findings: having.map(({ name, version }) => broken("install-script-refused", name, `${name}@${version}`, name)) };
}

const severities: readonly (MaxSeverity | Severity)[] = ["none", "info", "low", "medium", "high", "critical", "any"];

function severityKept({ rules: { maxSeverity = "any" }, evidence: { vulnerabilities, vulnerabilityGaps } }: Examined): Part {
  const worse = vulnerabilities.filter(({ severity }) => severities.indexOf(severity) > severities.indexOf(maxSeverity));
  return {
    findings: worse.map(({ id, name, version, severity }) =>
      broken(
        "vulnerability-refused",
        `${name} ${id}`,
        `${name}@${version} has ${id}, ${severity}; policy allows ${maxSeverity}`,
        `${name}, ${id}`,
      ),
    ),
    gaps: vulnerabilityGaps.map((reason) => gap("maxSeverity", reason)),
  };
}

/** A finding for each licence, however many packages are under it; one for each package that says nothing that can be read. */
function licencesKept({ packages }: TreeEvidence, { rule, code, judge }: LicenceRule): Part {
  const judged = packages.map((one) => ({ ...one, key: `${one.name}@${one.version}`, judgement: judge(one.licence) }));
  const unknown = judged.filter(({ judgement, untold }) => judgement === "unknown" && !untold);
  const untold = judged.filter((one) => one.untold);
  const refused = Map.groupBy(
    judged.filter(({ judgement }) => judgement === "not-listed"),
    ({ licence }) => String(licence),
  );
  const findings = [
    ...[...refused].map(([licence, some]) => broken(code, licence, listOf(some.map(({ key }) => key)), licence)),
    ...unknown.map(({ name, key, licence }) =>
      broken("licence-unknown", `${name} ${licence ?? ""}`, `${key}: ${licence ?? "it names no licence"}`, name),
    ),
  ];
  return { findings, gaps: untold.length === 0 ? [] : [gap(rule, `nobody tells that of ${listOf(untold.map(({ key }) => key))}`)] };
}

interface LicenceRule {
  readonly rule: "licences" | "deniedLicences";
  readonly code: "licence-not-listed" | "licence-denied";
  judge(licence: string | null): LicenceJudgement;
}

function listOf(keys: readonly string[]): string {
  return `${keys.slice(0, 20).join(", ")}${keys.length > 20 ? `, and ${keys.length - 20} more` : ""}`;
}

function broken(code: ComplianceCode, subject: string, evidence: string, what?: string): Finding {
  const { severity, message, todo } = complianceKinds[code];
  const said = what === undefined ? message : `${message}: ${neutralise(what, 200)}`;
  return { ...finding(code, severity, said, neutralise(evidence, 800)), subject: subject.slice(0, 500), todo };
}

function gap(rule: keyof ComplianceRules, reason: string): string {
  return `compliance, ${rule}: ${neutralise(reason, 500)}`;
}

/** What is said where policy requires the suite and states no rules. */
export function withoutRules(): Finding {
  return broken("no-rules", "", "compliance in policies/verify.yaml");
}
