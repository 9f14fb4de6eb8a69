import { stripVTControlCharacters } from "node:util";
import type { ServerId } from "../manifest/server-id.ts";
import { neutralise } from "./neutralise.ts";

/** Rows as aligned text columns with a heading, each cell one harmless line of at most `widest` characters; `none` where there are no rows. */
export function columns(heading: readonly string[], rows: readonly (readonly string[])[], widest = 72): string {
  if (rows.length === 0) return "";
  const cells = rows.map((row) => row.map((cell) => neutralise(cell, widest)));
  const widths = heading.map((title, i) => Math.max(title.length, ...cells.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]) => row.map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i] ?? 0))).join("  ");
  return [line(heading), ...cells.map(line)].map((text) => `${stripVTControlCharacters(text).trimEnd()}\n`).join("");
}

/** How a table calls servers: by their keys, with the manifest beside where it tells of several. */
export function callServers(all: Iterable<ServerId>): (one: ServerId) => string {
  const manifests = new Set([...all].map(({ manifest }) => manifest));
  return ({ manifest, server }) => (manifests.size > 1 ? `${server} (${manifest})` : server);
}

/** Counts as a person says them: `3 to update, 1 to pin`. Entries with 0 are left out. */
export function counts(entries: Readonly<Record<string, number>>): string {
  const told = Object.entries(entries).filter(([, count]) => count > 0);
  return told.map(([what, count]) => `${count} ${what}`).join(", ") || "nothing";
}
