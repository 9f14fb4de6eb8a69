import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Server } from "../../src/manifest/inventory.ts";
import { repin, replaceSpan } from "../../src/manifest/repin.ts";
import { inventoryOf } from "./memory-files.ts";

/** Public manifests with labels, beside a checkout of the project where it is developed; nothing of them is in the project. */
const corpus = join(import.meta.dirname, "../../../shared/corpus");
const there = existsSync(join(corpus, "labels.json"));
if (!there) console.log("the corpus tests are left out: there is no ../shared/corpus beside the project");

interface Label {
  readonly file: string;
  readonly server: string;
  readonly transport: string;
  readonly ecosystem: string | null;
  readonly name: string | null;
  readonly version: string | null;
  readonly pin: string;
}

interface Sample {
  readonly file: string;
  readonly path: string;
  readonly content: Buffer;
  readonly labels: readonly Label[];
}

function samples(): Sample[] {
  const labels = JSON.parse(readFileSync(join(corpus, "labels.json"), "utf8")) as Label[];
  const rows = readFileSync(join(corpus, "index.tsv"), "utf8").trim().split("\n").slice(1);
  return rows.map((row) => {
    const columns = row.split("\t");
    const file = columns.at(-1) as string;
    return {
      file,
      path: columns[1] as string,
      content: readFileSync(join(corpus, file)),
      labels: labels.filter((label) => label.file === file),
    };
  });
}

function asLabel(server: Server, typed: boolean): string {
  const transport = server.transport === "sse" && !typed ? "http" : server.transport;
  return [server.server, transport, server.ecosystem, fold(server.name), server.version, server.pin].join(" | ");
}

function fold(name: string | null): string | null {
  return name?.toLowerCase().replaceAll("_", "-") ?? null;
}

function typed(sample: Sample, server: string): boolean {
  return new RegExp(`"?${server.replace(/\W/g, ".")}"?[^]{0,400}?type`).test(sample.content.toString());
}

test.skipIf(!there)("every entry of the corpus equals its label", async () => {
  const differences: string[] = [];
  let entries = 0;
  for (const sample of samples()) {
    // The registry's own file says what a repository publishes; the labels leave it out.
    if (sample.path === "server.json") continue;
    const { servers } = await inventoryOf({ [sample.path]: sample.content });
    const wanted = sample.labels.map((label) =>
      [label.server, label.transport, label.ecosystem, fold(label.name), label.version, label.pin].join(" | "),
    );
    const found = servers.map((server) => asLabel(server, typed(sample, server.server)));
    entries += wanted.length;
    for (const one of wanted) if (!found.includes(one)) differences.push(`${sample.file} - ${one}`);
    for (const one of found) if (!wanted.includes(one)) differences.push(`${sample.file} + ${one}`);
  }
  console.log(`${entries} entries, ${differences.length} differences`);
  expect(differences).toEqual([]);
});

test.skipIf(!there)("every pin of the corpus is edited in its span, reads back, and edits back to the same bytes", async () => {
  let edited = 0;
  for (const { path, content } of samples()) {
    const { servers } = await inventoryOf({ [path]: content });
    for (const [at, server] of servers.entries()) {
      for (const pin of server.pins.filter(({ span }) => span !== null)) {
        const { start, end } = pin.span as { start: number; end: number };
        const version = pin.ecosystem === "oci" ? "9.8.7" : "9.8.7";
        const after = repin(content, pin, version);
        const again = (await inventoryOf({ [path]: after })).servers[at] as Server;
        expect(again.pins.find(({ name }) => name === pin.name)?.version).toBe(version);
        const length = pin.insert.length + version.length;
        expect(replaceSpan(after, { start, end: start + length }, content.toString("utf8", start, end))).toEqual(content);
        edited++;
      }
    }
  }
  console.log(`${edited} pins edited`);
  expect(edited).toBeGreaterThan(80);
});
