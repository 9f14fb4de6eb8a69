/**
 * Writes the tables of docs/surface-checks.md: what the text checks say of the regression set and of real servers, and what Cisco's scanner
 * says of the same. `node scripts/surface-table.ts [--scanner PROGRAM] [--set-only]`: without a program the scanner is run through uv.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { prose, table } from "../src/report/markdown.ts";
import { reviewFleet } from "../src/verify/security/fleet-review.ts";
import { reviewSurface } from "../src/verify/security/surface-review.ts";
import { heldOutHarmless, heldOutPoisoned } from "../test/verify/surfaces/held-out/index.ts";
import { falseAlarms, isCaught } from "../test/verify/surfaces/measure.ts";
import type { Fragment, Harmless, Poisoned } from "../test/verify/surfaces/surface.ts";
import { tunedHarmless, tunedPoisoned } from "../test/verify/surfaces/tuned/index.ts";
import { proveFleet, type RealServer } from "./surface-fleet.ts";
import { openScanner, type Scanner } from "./surface-scanner.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const page = join(root, "docs/surface-checks.md");
const { values } = parseArgs({ options: { scanner: { type: "string" }, "set-only": { type: "boolean" } } });

const opened = openScanner(values.scanner);
const scanner = typeof opened === "string" ? null : opened;
if (typeof opened === "string") console.error(`the scanner cannot be run: ${opened}`);

const before = readFileSync(page, "utf8");
const withSet = between(before, "set", setTable(scanner));
writeFileSync(page, values["set-only"] ? withSet : between(withSet, "servers", fleetTable(proveFleet(join(root, "src/main.ts")), scanner)));

/** The page with another text between two of its marks. */
function between(text: string, mark: string, content: string): string {
  const [start, end] = [`<!-- ${mark}: made by scripts/surface-table.ts -->`, `<!-- /${mark} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/surface-checks.md lacks ${start} … ${end}`);
  return `${text.slice(0, from)}${start}\n${content}\n${text.slice(to)}`;
}

function madeBy(other: Scanner | null): string {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const beside = other
    ? `cisco-ai-mcp-scanner ${other.version} (\`--analyzers yara static\`)`
    : "no other scanner, it could not be installed";
  return `Made on ${new Date().toISOString().slice(0, 10)} with mcp-gitops ${version}, Node ${process.version.slice(1)} and ${beside}.`;
}

function setTable(other: Scanner | null): string {
  const halves = [
    { poisoned: heldOutPoisoned, harmless: heldOutHarmless },
    { poisoned: tunedPoisoned, harmless: tunedHarmless },
  ];
  const told = halves.map(({ poisoned, harmless }) => ({
    poisoned: withScanner(poisoned, other).map(({ surface, unsafe }) => ({ surface, unsafe, caught: isCaught(surface) })),
    harmless: withScanner(harmless, other).map(({ surface, unsafe }) => ({ surface, unsafe, alarmed: falseAlarms(surface).length > 0 })),
  }));
  const techniques = [...new Set(halves.flatMap(({ poisoned }) => poisoned.map(({ technique }) => technique)))];
  const cell = (count: number, of: number) => `${count} of ${of}`;
  const theirs = (count: number, of: number) => (other ? cell(count, of) : "—");
  const rows = techniques.map((technique) => [
    prose(technique),
    ...told.flatMap(({ poisoned }) => {
      const own = poisoned.filter(({ surface }) => surface.technique === technique);
      return [cell(count(own, "caught"), own.length), theirs(count(own, "unsafe"), own.length)];
    }),
  ]);
  const all = told.flatMap(({ poisoned }) => [
    cell(count(poisoned, "caught"), poisoned.length),
    theirs(count(poisoned, "unsafe"), poisoned.length),
  ]);
  const alarms = told.flatMap(({ harmless }) => [
    cell(count(harmless, "alarmed"), harmless.length),
    theirs(count(harmless, "unsafe"), harmless.length),
  ]);
  const head = ["technique", "held out: found", "by Cisco's rules", "tuned: found", "by Cisco's rules"];
  return `${madeBy(other)}\n\n${table(head, [...rows, ["**all poisoned: found**", ...all], ["**harmless: wrongly told**", ...alarms]])}`;
}

function withScanner<T extends Poisoned | Harmless>(surfaces: readonly T[], other: Scanner | null): { surface: T; unsafe: boolean }[] {
  const counts = other?.unsafe(surfaces.map(({ says }) => says)) ?? [];
  return surfaces.map((surface, at) => ({ surface, unsafe: (counts[at] ?? 0) > 0 }));
}

function count<K extends string>(rows: readonly Readonly<Record<K, boolean>>[], key: K): number {
  return rows.filter((row) => row[key]).length;
}

function fleetTable(fleet: readonly RealServer[], other: Scanner | null): string {
  const unsafe = other?.unsafe(fleet.map(({ contract }) => fragmentOf(contract)));
  const rows = fleet.map(({ server, version, contract }, at) => {
    const neighbours = fleet
      .filter((one) => one.server !== server)
      .map((one) => ({ server: one.server, tools: one.contract.tools.map(({ name }) => name) }));
    const found = [...reviewSurface(contract, null), ...reviewFleet(contract, neighbours, server)];
    const shown = (wanted: boolean) =>
      found
        .filter(({ severity }) => (severity === "info") === wanted)
        .map(({ severity, code }) => `${wanted ? "" : `${severity} `}${code}`)
        .join(", ") || "nothing";
    const items = contract.tools.length + contract.prompts.length + contract.resources.length;
    return [
      prose(server),
      version,
      String(contract.tools.length),
      shown(false),
      shown(true),
      unsafe ? `${unsafe[at]} of ${items} items unsafe` : "—",
    ];
  });
  return `${madeBy(other)}\n\n${table(["server", "version", "tools", "above info", "info", "by Cisco's rules"], rows)}`;
}

/** A contract as the lists that it was made of, as far as the scanner reads them. */
function fragmentOf({ tools, prompts, resources }: RealServer["contract"]): Fragment {
  return { tools, prompts, resources: resources.map(({ name, label, ...rest }) => ({ uri: name, name: label ?? name, ...rest })) };
}
