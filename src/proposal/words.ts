import { isExact, tagOf } from "../manifest/exact-pin.ts";
import { encodeSegment } from "../manifest/server-id.ts";
import type { ProofDecision } from "../policy/policy.ts";
import { unlinked } from "../report/neutralise.ts";
import type { Proved } from "./proved.ts";

/** The label of everything this program proposes. */
export const toolLabel = "mcp-gitops";

/** One line: what is proposed. Names in it are others' words. */
export function titleOf(proved: readonly Proved[]): string {
  const [first, second] = proved;
  if (first && !second) return titleOfOne(first);
  return `Pin and lock ${proved.length} MCP servers`;
}

function titleOfOne({ row, attempt }: Proved): string {
  const { from, to, surfaceChange } = attempt.verdict;
  // Two manifests often list the same server; that of the root goes without saying.
  const name = `${unlinked(row.server, 60)}${row.manifest === ".mcp.json" ? "" : ` in ${unlinked(row.manifest, 80)}`}`;
  const surface = surfaceChange === "breaking" ? " (breaking)" : "";
  if (to === null) return `Record the contract of ${name}${surface}`;
  const [before, version] = readable(from ?? row.from ?? "", to).map((one) => unlinked(one, 60));
  const back = row.candidates.find((candidate) => candidate.version === to)?.kind === "back";
  if (row.pin === "exact" && back) return `Take ${name} back from ${unlinked(row.from ?? "", 60)} to ${version}${surface}`;
  if (!isExact(row)) return `Pin ${name} to ${version}`;
  return `Update ${name} from ${before} to ${version}${surface}`;
}

/** Two versions as a person tells them apart: of images the tags, and the beginning of the digests where those are the same. */
function readable(from: string, to: string): [string, string] {
  const short = (version: string) => version.replace(/(sha256:[0-9a-f]{12})[0-9a-f]{52}$/, "$1");
  return tagOf(from) === tagOf(to) ? [short(from), short(to)] : [tagOf(from), tagOf(to)];
}

export function labelsOf(proved: readonly Proved[], decision: ProofDecision): string[] {
  const changes = new Set(proved.map(({ attempt }) => attempt.verdict.surfaceChange));
  const surface = (["breaking", "behavioural", "additive", "none"] as const).find((change) => changes.has(change));
  return [
    toolLabel,
    ...(surface === undefined ? [] : [`surface: ${surface}`]),
    decision.kind === "merge" ? "merges by itself" : "waits for a person",
  ];
}

/** The message of the commit: what and why, and trailers that a program reads back. */
export function commitMessage(proved: readonly Proved[], decision: ProofDecision): string {
  return `${titleOf(proved)}\n\n${sentence(decision.why)}\n\n${proved.flatMap(trailersOf).join("\n")}\n`;
}

/** The message of the merge; the same trailers, since a forge may squash. */
export function mergeMessage(title: string, decision: ProofDecision, trailers: string): string {
  return `${title}\n\nMerged by policy: ${sentence(decision.why)}\n\n${trailers}\n`;
}

/** The trailers of a message that {@link commitMessage} wrote. */
export function trailersIn(message: string): string {
  return message
    .split("\n")
    .filter((line) => /^Mcp-[A-Z]/.test(line))
    .join("\n");
}

function trailersOf({ row, attempt }: Proved): string[] {
  const { verdict } = attempt;
  const found = [verdict.outcome, verdict.surfaceChange, verdict.effectiveBump].filter((word) => word !== null);
  const trailers: readonly (readonly [string, string | null])[] = [
    ["Mcp-Server", `${encodeSegment(row.manifest)}/${encodeSegment(row.server)}`],
    ["Mcp-Package", verdict.package],
    ["Mcp-From", row.from],
    ["Mcp-To", verdict.to],
    ["Mcp-Lock", verdict.lock],
    ["Mcp-Contract", verdict.contract],
    ["Mcp-Verdict", found.join(", ")],
  ];
  return trailers.flatMap(([key, value]) => (value === null ? [] : [`${key}: ${unlinked(value)}`]));
}

function sentence(text: string): string {
  const line = unlinked(text, 600);
  return `${line.slice(0, 1).toUpperCase()}${line.slice(1)}.`;
}
