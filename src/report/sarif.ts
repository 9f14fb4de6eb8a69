import type { Location, Log, Region, ReportingDescriptor, Result } from "sarif";
import type { Problem, Severity } from "../manifest/inventory.ts";
import { neutralise } from "./neutralise.ts";
import { ruleOf } from "./problem-rules.ts";

/** Where this program and its rules are described. */
export interface Driver {
  readonly version: string;
  readonly informationUri?: string;
}

const levels: Readonly<Record<Severity, Result.level>> = { critical: "error", high: "error", medium: "warning", low: "note", info: "note" };

/** Numbers by which GitHub sorts alerts on security (0 to 10). */
const scores: Readonly<Record<Severity, string>> = { critical: "9.5", high: "8.0", medium: "5.5", low: "3.0", info: "1.0" };

/**
 * Problems as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html): a rule for each code that occurs, a result
 * for each problem, with its place in lines, columns and bytes, and its fingerprint. Nothing in it that others wrote is a link or hidden.
 */
export function sarifLog(problems: readonly Problem[], driver: Driver): Log {
  const codes = [...new Set(problems.map(({ code }) => code))];
  const worst = new Map<string, Problem>();
  for (const one of problems)
    if (Number(scores[one.severity]) > Number(scores[worst.get(one.code)?.severity ?? "info"]) || !worst.has(one.code))
      worst.set(one.code, one);
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "mcp-gitops", ...driver, rules: codes.map((code) => toRule(worst.get(code) as Problem)) } },
        columnKind: "utf16CodeUnits",
        results: problems.map((problem) => toResult(problem, codes.indexOf(problem.code))),
      },
    ],
  };
}

function toRule({ code, severity, todo }: Problem): ReportingDescriptor {
  const { short, help, security } = ruleOf(code, todo);
  return {
    id: code,
    name: code.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: short },
    fullDescription: { text: help },
    help: { text: `${help} What to do: ${plain(todo)}.` },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: security ? ["mcp", "security"] : ["mcp"], ...(security && { "security-severity": scores[severity] }) },
  };
}

function toResult(problem: Problem, ruleIndex: number): Result {
  const { code, severity, message, todo, server, fingerprint } = problem;
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: `${plain(message)}. What to do: ${plain(todo)}.` },
    locations: [locationOf(problem)],
    partialFingerprints: { "mcpGitopsProblem/v1": fingerprint },
    properties: { severity, ...(server !== null && { server: neutralise(server) }) },
    ...suppressed(problem.waived),
  };
}

/** That somebody accepted a result, and why, as SARIF says it (3.27.23, 3.35). */
export function suppressed(waived: Problem["waived"]): Pick<Result, "suppressions"> {
  if (!waived) return {};
  const { author, reason, expires } = waived;
  const justification = neutralise(`${reason} (${author}, until ${expires})`, 1000).replace(/\](?=\()/g, "] ");
  return { suppressions: [{ kind: "external", status: "accepted", justification }] };
}

function locationOf({ file, span, line, column, server }: Problem): Location {
  const bytes = span === null || span.file !== file ? {} : { byteOffset: span.start, byteLength: span.end - span.start };
  const lines = line === null ? {} : { startLine: line, ...(column !== null && { startColumn: column }) };
  const place: Region = { ...lines, ...bytes };
  // GitHub shows nothing without a line: what is about a whole file stands at its first.
  const region = Object.keys(place).length > 0 ? place : { startLine: 1 };
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(file), uriBaseId: "%SRCROOT%" }, region },
    ...(server !== null && { logicalLocations: [{ name: neutralise(server), kind: "member" }] }),
  };
}

/** A path as a relative reference (RFC 3986), in which no part can be a scheme, a host or a query. */
function uriOf(path: string): string {
  return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}

/** Plain text: what SARIF would read as a link (3.11.6) or a placeholder (3.11.5) in a message is none. */
function plain(text: string): string {
  return neutralise(text, 1_000)
    .replace(/\](?=\()/g, "] ")
    .replace(/\{(?=\d+\})/g, "{ ")
    .replace(/\.$/, "");
}
