import { styleText } from "node:util";

/** How `npm start` tells what happened, out of `cycle.json`. */

export interface CycleRow {
  step: string;
  server: string | null;
  from: string | null;
  to: string | null;
  outcome: string | null;
  surfaceChange: string | null;
  effectiveBump: string | null;
  why: string | null;
  at: string;
  commit: string;
  path: string;
  package: string | null;
}

/** What became of each server. */
export function printStory(rows: readonly CycleRow[]): void {
  const servers = [...new Set(rows.flatMap((row) => row.server ?? []))];
  printTable(
    ["server", "from → to", "surface change", "verdicts", "what happened", "why"],
    servers.map((server) => storyOf(rows.filter((row) => row.server === server))),
  );
}

/** The newest events, each with what it is about. */
export function printEvents(rows: readonly CycleRow[]): void {
  const events = [...Map.groupBy(rows, (row) => row.path).values()].slice(-8);
  printTable(
    ["at", "ledger commit", "event", "about"],
    events.map((own) => [own[0]?.at ?? "", own[0]?.commit.slice(0, 10) ?? "", own[0]?.step ?? "", aboutOf(own)]),
  );
}

/** An event of many servers: how many, and of which something is said that is not said of most. */
function aboutOf(rows: readonly CycleRow[]): string {
  const told = rows.map(({ server, package: purl, why }) => `${server ?? purl ?? ""} ${why ?? ""}`.trim());
  if (rows.length === 1 || rows[0]?.step === "planned") return rows.length === 1 ? (told[0] ?? "") : `${rows.length} servers`;
  const common = [...Map.groupBy(rows, ({ why }) => why)].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
  return [`${common}, ${rows.length} servers`, ...told.filter((_, i) => rows[i]?.why !== common)].join("; ");
}

/** One server's row: its verdicts, what happened to it, and the reason that counts. */
function storyOf(own: CycleRow[]): string[] {
  const of = (...steps: string[]) => own.filter((row) => steps.includes(row.step));
  const verdicts = of("verified");
  const verdict = verdicts.at(-1);
  const [planned] = of("planned");
  const failed = of("deployment-failed").filter((row) => row.why !== null && row.to !== verdict?.to);
  const merged = of("proposal-merged").at(-1);
  const proposed = of("proposal-opened", "proposal-refreshed").at(-1);
  // A person's merge is plain git: what tells of it is that the newest plan has nothing left to do.
  const settled = of("planned").at(-1)?.outcome === "current";
  const live = of("deployment-verified").some((row) => row.to === proposed?.to && row.at > (proposed?.at ?? ""))
    ? "deployed"
    : "not deployed";
  const happened = [
    ...(merged
      ? [`merged, ${live}`]
      : proposed
        ? [settled ? `merged by a person, ${live}` : "proposed, waits for a person"]
        : ["nothing to do"]),
    ...(of("rolled-back").length > 0 ? [`${failed.at(-1)?.to ?? "the next version"} forced in: rolled back, quarantined`] : []),
  ];
  const refused = verdicts.filter((row) => row.outcome === "fail");
  const why = [...refused.map((row) => `${row.to}: ${row.why}`), ...(refused.length === 0 ? [verdict?.why ?? planned?.why ?? ""] : [])];
  return [
    own[0]?.server ?? "",
    verdict ? `${verdict.from ?? planned?.from ?? "no version"} → ${verdict.to ?? "as it is"}` : (planned?.from ?? ""),
    verdict?.surfaceChange ?? "–",
    verdicts.map((row) => `${row.to ?? ""} ${row.outcome}`.trim()).join(", ") || "–",
    happened.join("; "),
    why.join("; "),
  ];
}

/** Columns as wide as what they hold. Where the terminal is too narrow for all of them, what comes last stands below its row. */
function printTable(heading: string[], rows: string[][]): void {
  const edge = process.stdout.isTTY ? (process.stdout.columns ?? 80) : 400;
  const widths = heading.map((word, i) => Math.max(word.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const beside = heading.length - (widths.reduce((sum, width) => sum + width + 2, -2) > edge ? 2 : 0);
  const line = (cells: string[]) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join("  ")
      .trimEnd();
  console.log(styleText("bold", line(heading.slice(0, beside))));
  for (const row of rows) {
    console.log(line(row.slice(0, beside)));
    const below = row.slice(beside).filter(Boolean).join(": ");
    if (below !== "") for (const part of wrapped(below, edge - 4)) console.log(`    ${styleText("dim", part)}`);
  }
}

/** A text in lines of so many characters, broken between words. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`.trimStart();
  }
  return lines;
}
