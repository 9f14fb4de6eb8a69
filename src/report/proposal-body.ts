import { lockedLauncher } from "../launcher/locked-run.ts";
import type { Lock } from "../lock/lock.ts";
import type { Server } from "../manifest/inventory.ts";
import { contractPath, lockPath } from "../manifest/server-id.ts";
import type { PlannedServer } from "../plan/plan.ts";
import type { ProofDecision } from "../policy/policy.ts";
import type { Finding, Outcome, Proof, SuiteResult, Verdict } from "../verify/verdict.ts";
import { commonGaps, ownGaps } from "./gaps.ts";
import { blocks, code, folded, list, prose, table } from "./markdown.ts";
import { neutralise } from "./neutralise.ts";
import { performanceTable } from "./performance.ts";
import { provenanceLine } from "./provenance-line.ts";
import { costText, surfaceText, usageText } from "./surface-text.ts";
import { worstFirst } from "./worst-first.ts";

/** What a proposal's body is made of. */
export interface ProposalStory {
  readonly servers: readonly ServerStory[];
  readonly decision: ProofDecision;
}

export interface ServerStory {
  readonly row: PlannedServer;
  /** As the base has it. */
  readonly server?: Pick<Server, "launcher">;
  /** In the order in which they were tried; the last one decides. */
  readonly attempts: readonly Proof[];
  /** Of the one that decides; null for what is not installed. */
  readonly lock: Lock | null;
  readonly decision: ProofDecision;
}

/** A forge takes 65,536 characters; what lies over this is cut, the least telling parts first. */
const largest = 60_000;

/** The body of a proposal as Markdown: what changes, what was found, and how to see it oneself. Everything in it that others wrote is harmless. */
export function proposalBody(story: ProposalStory): string {
  const [first, second] = story.servers;
  const body = first && !second ? bodyOfOne(first, story.decision, 40) : bodyOfMany(story);
  if (body.length <= largest) return body;
  const brief = first && !second ? bodyOfOne(first, story.decision, 8) : body;
  return brief.length <= largest ? brief : `${brief.slice(0, largest)}\n\n…`;
}

function bodyOfOne(server: ServerStory, decision: ProofDecision, most: number): string {
  return blocks(decisionLine(decision), ...serverParts(server, { level: "###", most, beside: [], alike: false }), footer([server]));
}

function bodyOfMany({ servers, decision }: ProposalStory): string {
  const rows = servers.map(({ row, attempts }) => {
    const verdict = attempts.at(-1)?.verdict;
    return [prose(row.server, 60), code(row.from ?? "none", 60), code(verdict?.to ?? "—", 60), verdict?.outcome ?? "—"];
  });
  const most = Math.max(3, Math.floor(40 / servers.length));
  const beside = servers.flatMap(({ attempts }) => attempts.at(-1)?.verdict ?? []);
  const ways = new Set(beside.map(isolation));
  const [alike = null] = ways.size === 1 ? ways : [];
  const how = { level: "####", most, beside, alike: alike !== null };
  return blocks(
    decisionLine(decision),
    firstPinText(servers),
    table(["server", "says now", "pinned to", "verification"], rows),
    ...servers.map((server) => folded(prose(server.row.server, 80), blocks(...serverParts(server, how)))),
    commonGaps(beside),
    alike === null ? "" : `#### How they were proven\n\n${alike}`,
    footer(servers),
  );
}

function firstPinText(servers: readonly ServerStory[]): string {
  const elsewhere = servers.filter(({ row, attempts }) => row.resolved !== null && attempts.at(-1)?.verdict.to !== row.resolved);
  const rest = "with the lock of its whole tree and its contract on record.";
  if (elsewhere.length === 0)
    return `Nothing changes in what runs today: each server gets the exact version that it would run anyway, ${rest}`;
  const names = elsewhere.slice(0, 10).map(({ row }) => prose(row.server, 60));
  return `Each server gets an exact version, ${rest} It is the one that would run today, but for ${names.join(", ")}: see there.`;
}

function decisionLine(decision: ProofDecision): string {
  return `**${decision.kind === "merge" ? "Merges by itself" : "Waits for a person"}**: ${prose(decision.why, 600)}.`;
}

interface Part {
  /** Of its headings. */
  readonly level: string;
  /** Rows of a table. */
  readonly most: number;
  /** The verdicts whose common gaps are told elsewhere in the same body. */
  readonly beside: readonly Verdict[];
  /** How it was proven is told elsewhere in the same body. */
  readonly alike: boolean;
}

/** What a person needs to decide comes first: whom it hits here, what was found, what moved; then how anybody can check it. */
function serverParts(server: ServerStory, { level, most, beside, alike }: Part): string[] {
  const { row, attempts } = server;
  const proof = attempts.at(-1);
  if (!proof) return [];
  const { verdict } = proof;
  const usage = verdict.usage ?? [];
  const [first = [], ...rows] = summaryRows(server, proof);
  return [
    table(first, rows),
    usage.length > 0 ? `${level} Used here\n\n${usageText(usage, most)}` : "",
    `${level} Verification: ${verdict.outcome}\n\n${blocks(suites(verdict.suites, most), ownGaps(verdict, beside))}`,
    verdict.changes.length > 0 ? `${level} What clients will notice\n\n${surfaceText(verdict.changes, usage, most)}` : "",
    verdict.performance ? `${level} Performance\n\n${performanceTable(verdict.performance)}` : "",
    refused(server, level, most),
    `${level} What is in it\n\n${whatChanges(server, proof)}`,
    alike ? reproduce(row, verdict.to) : `${level} How it was proven\n\n${blocks(isolation(verdict), reproduce(row, verdict.to))}`,
  ];
}

function summaryRows({ row, lock }: ServerStory, proof: Proof): string[][] {
  const { verdict } = proof;
  const candidate = row.candidates.find(({ version }) => version === verdict.to);
  const provenance = provenanceLine(verdict);
  const cost = costText(verdict.cost);
  return [
    ["server", `${prose(row.server, 100)} in ${code(row.manifest, 200)}`],
    ...(row.package === null ? [] : [["package", code(row.package, 200)]]),
    ...(verdict.to === null ? [] : [["version", `${code(row.from ?? "none", 60)} → ${code(verdict.to, 60)}`]]),
    ...(candidate?.publishedAt ? [["published", prose(candidate.publishedAt, 40)]] : []),
    ...(candidate?.deprecated ? [["deprecated", prose(candidate.deprecated)]] : []),
    ...(candidate?.kind === "newer" ? [["the version claims", candidate.claimedBump ?? "nothing"]] : []),
    ...(provenance === null ? [] : [["provenance", prose(provenance, 500)]]),
    ...fixesRow(proof, candidate?.closes ?? []),
    ["the surface says", verdict.surfaceChange ?? (verdict.from === null ? "nothing yet to compare with" : "could not be compared")],
    ...(verdict.effectiveBump === null ? [] : [["effective bump", `**${verdict.effectiveBump}**`]]),
    ...(lock === null ? [] : [["lock", `${lockText(lock)}${dayText(lock)}, ${code(verdict.lock ?? "", 80)}`]]),
    ...(cost === null ? [] : [["cost to a model", cost]]),
    ...(verdict.contract === null ? [] : [["contract", `${contractText(proof)}, ${code(verdict.contract, 80)}`]]),
  ];
}

function lockText(lock: Lock): string {
  if (lock.ecosystem !== "oci") return counted(Object.keys(lock.packages).length, "package");
  const images = Object.entries(lock.platforms).map(([platform, { layers }]) => {
    const bytes = layers.reduce((sum, { size }) => sum + size, 0);
    return `${prose(platform, 60)} (${counted(layers.length, "layer")}, ${(bytes / 1e6).toFixed(1)} MB)`;
  });
  return `the image for ${images.join(", ")}`;
}

/** Which day the tree is of, where it was locked for one. */
function dayText({ day }: Lock): string {
  if (day === undefined) return "";
  const { before, kept } = day;
  if (kept) return `, all of them published by ${prose(before ?? "", 40)}`;
  return before === null ? ", of no known day" : `, not all of them published by ${prose(before, 40)}`;
}

/** What of the pinned version's known holes is gone: the best reason to merge. */
function fixesRow({ verdict }: Proof, closes: readonly string[]): string[][] {
  const gone = verdict.suites.flatMap(({ findings }) => findings).find(({ code }) => code === "vulnerability-gone");
  if (gone) return [["**fixes**", `known vulnerabilities, ${prose(gone.evidence, 400)}`]];
  return closes.length === 0 ? [] : [["**fixes**", `known vulnerabilities, ${closes.length}: ${prose(closes.join(", "), 400)}`]];
}

function contractText({ contract }: Proof): string {
  if (contract === null) return "not recorded";
  const kinds = [
    ["tools", "tool"],
    ["prompts", "prompt"],
    ["resources", "resource"],
    ["resourceTemplates", "resource template"],
  ] as const;
  const told = kinds.filter(([kind]) => contract[kind].length > 0 || kind === "tools");
  return told.map(([kind, word]) => counted(contract[kind].length, word)).join(", ");
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

function whatChanges({ row, lock }: ServerStory, proof: Proof): string {
  const { to, contract } = proof.verdict;
  return list([
    ...(to === null || to === row.from
      ? []
      : [`the bytes of one version, where ${code(row.manifest, 200)} says how ${prose(row.server, 60)} starts`]),
    ...(lock === null ? [] : [`${code(lockPath(row), 300)}: every package of its tree, with its integrity`]),
    ...(contract === null ? [] : [`${code(contractPath(row), 300)}: what it promises its clients`]),
  ]);
}

function suites(results: readonly SuiteResult[], most: number): string {
  const rows = results.map(({ suite, outcome, findings }) => {
    const worst = worstFirst(findings, ({ severity }) => severity);
    // What the suite `contract` saw has a part of its own.
    const told = worst.slice(0, Math.min(most, 10)).map((one) => toldFinding(one, suite !== "contract"));
    const more = worst.length > told.length ? [`…and ${worst.length - told.length} more`] : [];
    return [prose(suite, 40), outcome, [...told, ...more].join("<br>") || silence(outcome)];
  });
  return table(["suite", "outcome", "findings"], rows) || "No suite was run.";
}

function silence(outcome: Outcome): string {
  return outcome === "inconclusive" ? "not all of it could be looked at" : "nothing to say";
}

function toldFinding({ severity, message, evidence, fingerprint, waived }: Finding, withEvidence: boolean): string {
  const whose = waived ? ` (waived by ${prose(waived.author, 100)} until ${prose(waived.expires, 20)}: ${prose(waived.reason)})` : "";
  const seen = withEvidence && evidence !== "" && evidence !== message ? `: ${code(evidence, 160)}` : "";
  // What a waiver names, where there is something to waive.
  const name = withEvidence && severity !== "info" && fingerprint !== undefined ? ` (fingerprint ${code(fingerprint, 40)})` : "";
  return `${severity}: ${prose(message)}${seen}${name}${whose}`;
}

/** What was tried before this one and failed, and what policy did not let be tried. */
function refused({ row, attempts }: ServerStory, level: string, most: number): string {
  const tried = attempts.slice(0, -1).map(({ verdict }) => {
    const finding = verdict.suites.flatMap(({ findings }) => findings).find(({ severity }) => severity !== "info");
    return [
      code(verdict.to ?? "—", 60),
      `tried: ${verdict.outcome}`,
      prose(finding?.message ?? verdict.notLookedAt[0] ?? "no finding says why", 400),
    ];
  });
  const rows = [...tried, ...kept(row)];
  if (rows.length === 0) return "";
  return `${level} Why no other version\n\n${table(["version", "", "why"], rows.slice(0, most))}`;
}

/** What policy did not let be tried: versions that have the same reason stand on one line. */
function kept({ candidates }: PlannedServer): string[][] {
  const reasons = new Map<string, { readonly how: string; readonly why: string; readonly versions: string[] }>();
  for (const { version, decision } of candidates) {
    if (decision.kind === "try") continue;
    const how = decision.kind === "hold" ? "held" : "denied";
    const why = decision.why.startsWith(`${version} is `) ? decision.why.slice(version.length + 4) : decision.why;
    const reason = reasons.get(`${how} ${why}`) ?? { how, why, versions: [] };
    reason.versions.push(version);
    reasons.set(`${how} ${why}`, reason);
  }
  return [...reasons.values()].map(({ how, why, versions }) => {
    const told = versions.slice(0, 5).map((version) => code(version, 60));
    return [[...told, ...(versions.length > 5 ? [`${versions.length - 5} more`] : [])].join(", "), how, prose(why, 400)];
  });
}

function isolation({ isolation: { kind, separated, network, filesystem, missing }, suites: asked }: Verdict): string {
  if (kind === "remote") {
    const called = asked.some(({ suite }) => suite === "integration") ? "what its scenarios say was called" : "nothing was called";
    return `It runs elsewhere: it was asked over the network what it offers, and ${called}.`;
  }
  const reach = separated ? "out of reach of what judged it" : "**within reach of what judged it**";
  const line = `It ran ${reach} (${kind}), with the network ${network === "off" ? "off" : "open"} and ${filesystem === "private" ? "a private" : "the shared"} file system; install scripts off unless policy allows the package.`;
  return blocks(line, list(missing.slice(0, 10).map((one) => `not to be had: ${prose(one)}`)));
}

/** The command that proves the same again. */
function reproduce(row: PlannedServer, to: string | null): string {
  const version = to === null ? "" : ` --candidate ${shellWord(to)}`;
  return `See for yourself:\n\n\`\`\`sh\nnpx mcp-gitops verify --server ${shellWord(row.server)}${version}\n\`\`\``;
}

function footer(servers: readonly ServerStory[]): string {
  const loose = servers.some(({ lock, server }) => lock !== null && server?.launcher !== lockedLauncher);
  if (!loose) return "";
  return "> An entry that starts by npx or uvx pins the direct package and not the tree under it. The lock pins the tree, for what `mcp-gitops` proves and deploys, and for entries that `mcp-gitops init --locked` has rewritten.";
}

function shellWord(text: string): string {
  const line = neutralise(text, 200);
  return /^[A-Za-z0-9_.@/][A-Za-z0-9_.@/-]*$/.test(line) ? line : `'${line.replaceAll("'", "'\\''")}'`;
}
