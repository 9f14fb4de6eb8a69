import type { Severity } from "../manifest/inventory.ts";
import { type Advisory, plainId } from "../verify/security/advisories.ts";
import { severityOfVector } from "../verify/security/cvss.ts";
import { isObject, type Json } from "./answer.ts";

/** Of what a record is read. */
export interface Affected {
  readonly id: string;
  readonly name: string;
  readonly versions: readonly string[];
  /** As OSV spells it. */
  readonly ecosystem: string;
}

/**
 * A record of OSV as an advisory; none for one that was withdrawn. What is no record still is a vulnerability: the list has said so.
 * https://ossf.github.io/osv-schema/
 */
export function readOsvRecord(document: unknown, { id, name, versions, ecosystem }: Affected): Advisory[] {
  const record: Json = isObject(document) ? document : {};
  if (typeof record.withdrawn === "string") return [];
  const affected = objects(record.affected).filter((one) => isAbout(one, name, ecosystem));
  const aliases = texts(record.aliases).filter((alias) => plainId(alias) !== null);
  return [
    {
      id,
      aliases: aliases.slice(0, 20),
      name,
      severity: severityOf(id, record, affected),
      title: (text(record.summary) || (text(record.details).split("\n")[0] ?? "")).slice(0, 300),
      url: urlOf(record),
      range: affected.flatMap(rangesOf).join(" || ").slice(0, 500),
      versions,
    },
  ];
}

function isAbout({ package: pkg }: Json, name: string, ecosystem: string): boolean {
  const spelled = (one: string) => (ecosystem === "PyPI" ? one.replace(/[-_.]+/g, "-").toLowerCase() : one);
  return isObject(pkg) && pkg.ecosystem === ecosystem && spelled(text(pkg.name)) === spelled(name);
}

const words: Readonly<Record<string, Severity>> = { low: "low", moderate: "medium", medium: "medium", high: "high", critical: "critical" };

/** GitHub's word where there is one, else the worst vector. A package that is malicious as such is as bad as can be. */
function severityOf(id: string, record: Json, affected: readonly Json[]): Severity | null {
  if (id.startsWith("MAL-")) return "critical";
  const own = isObject(record.database_specific) ? words[text(record.database_specific.severity).toLowerCase()] : undefined;
  if (own) return own;
  const all = [...objects(record.severity), ...affected.flatMap((one) => objects(one.severity))];
  const order: readonly Severity[] = ["critical", "high", "medium", "low", "info"];
  const told = all.map(({ score }) => severityOfVector(text(score)));
  return order.find((severity) => told.includes(severity)) ?? null;
}

function rangesOf(affected: Json): string[] {
  return objects(affected.ranges)
    .filter(({ type }) => type === "SEMVER" || type === "ECOSYSTEM")
    .map(({ events }) =>
      objects(events)
        .flatMap((event) => [
          ...(typeof event.introduced === "string" && event.introduced !== "0" ? [`>=${event.introduced}`] : []),
          ...(typeof event.fixed === "string" ? [`<${event.fixed}`] : []),
          ...(typeof event.last_affected === "string" ? [`<=${event.last_affected}`] : []),
        ])
        .join(" "),
    )
    .filter((range) => range !== "");
}

function urlOf(record: Json): string | null {
  const links = objects(record.references).sort((a, b) => Number(b.type === "ADVISORY") - Number(a.type === "ADVISORY"));
  return links.map(({ url }) => text(url)).find((url) => /^https:\/\/[^\s<>"'`]{1,300}$/.test(url)) ?? null;
}

function objects(value: unknown): Json[] {
  return Array.isArray(value) ? value.slice(0, 500).filter(isObject) : [];
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
