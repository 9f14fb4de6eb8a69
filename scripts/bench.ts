/**
 * Measures the product against others on this machine, as ratios of runs in turns: `npm run bench -- [--only NAME] [--runs N] [--full]
 * [--json | --markdown]`. Peers are installed into `.bench/` on demand. `--full` adds what takes minutes: `npm start` with empty caches, and
 * the proof of the whole fleet. Exit code 1: a row missed its target.
 */
import { arch, cpus, platform } from "node:os";
import { parseArgs } from "node:util";
import { comparisons, type Row } from "./bench-rows.ts";
import { runStory, type Story } from "./bench-story.ts";
import { openWorld } from "./bench-world.ts";

const { values } = parseArgs({
  options: {
    only: { type: "string", multiple: true },
    runs: { type: "string", default: "9" },
    full: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    markdown: { type: "boolean", default: false },
  },
});
const stories: Readonly<Record<string, () => Promise<Story>>> = { start: () => runStory(false), "start-cold": () => runStory(true) };
/** Minutes each. */
const long: readonly string[] = ["start-cold", "verify-fleet"];
const known = [...Object.keys(comparisons), ...Object.keys(stories)];
const wanted = values.only ?? known.filter((name) => values.full || !long.includes(name));
const runs = Number(values.runs);
const strange = wanted.filter((name) => !known.includes(name));
if (strange.length > 0 || !Number.isInteger(runs) || runs < 1) {
  console.error(
    strange.length > 0 ? `there is no row ${strange.join(", ")}; there are ${known.join(", ")}` : "--runs takes a number from 1",
  );
  process.exit(2);
}

const headings = ["what", "against", "time, ours : theirs", "ratio (least–most)", "target", "processor", "memory", "met"];
const say = (text: string) => void process.stderr.write(`${text}\n`);
const rows: Row[] = [];
const told: Story[] = [];
if (wanted.some((name) => name in comparisons)) {
  const world = await openWorld(say);
  for (const name of wanted.filter((one) => one in comparisons)) {
    say(`${name}: ${runs} pairs …`);
    rows.push(await (comparisons[name] as NonNullable<(typeof comparisons)[string]>)(world, runs));
  }
}
for (const name of wanted.filter((one) => one in stories)) {
  say(`${name}: npm start …`);
  told.push(await (stories[name] as () => Promise<Story>)());
}

if (values.json) console.log(JSON.stringify({ machine: machine(), runs, rows, stories: told }, null, 2));
else for (const line of values.markdown ? markdown() : table()) console.log(line);
process.exitCode = rows.every(met) && told.every(kept) ? 0 : 1;

function met(row: Row): boolean {
  return row.ratio.median <= row.target;
}

function kept(story: Story): boolean {
  return story.wall <= story.target && story.memory <= story.memoryTarget;
}

function cells(): string[][] {
  const compared = rows.map((row) => [
    row.what,
    row.against,
    `${time(row.ours)} : ${time(row.theirs)}${row.of === "cpu" ? " of processor" : ""}`,
    `**${row.ratio.median.toFixed(2)}** (${row.ratio.least.toFixed(2)}–${row.ratio.most.toFixed(2)})`,
    `≤ ${row.target}`,
    row.processor === null ? "" : row.processor.toFixed(2),
    row.memory === null ? "" : `${megabytes(row.memory.ours)} : ${megabytes(row.memory.theirs)}`,
    met(row) ? "yes" : "no",
  ]);
  const whole = told.map((story) => [
    `\`npm start\`, ${story.name === "start" ? "warm" : "with empty caches"}`,
    "",
    `${story.wall.toFixed(0)} s`,
    "",
    `≤ ${story.target} s, ≤ ${megabytes(story.memoryTarget)}`,
    "",
    `${megabytes(story.memory)} without servers`,
    kept(story) ? "yes" : "no",
  ]);
  return [...compared, ...whole];
}

function markdown(): string[] {
  const line = (row: readonly string[]) => `| ${row.join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...cells().map(line), "", `Medians of ${runs} pairs in turns, ${machine()}.`];
}

function table(): string[] {
  const all = [headings, ...cells().map((row) => row.map((cell) => cell.replaceAll("**", "")))];
  const widths = headings.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return [
    ...all.map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    ),
    `medians of ${runs} pairs in turns, ${machine()}`,
  ];
}

function machine(): string {
  return `Node ${process.versions.node}, ${platform()} ${arch()}, ${cpus().length} processors`;
}

function time(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1000).toFixed(2)} s`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 ** 2).toFixed(0)} MB`;
}
