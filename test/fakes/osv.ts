import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pep440Versioning } from "../../src/versioning/pep440.ts";
import { semverVersioning } from "../../src/versioning/semver.ts";
import { type Fault, misbehave } from "./registry-faults.ts";

/** A record of the OSV schema, as far as it is filled in here. */
export interface OsvRecord {
  readonly id: string;
  readonly aliases?: readonly string[];
  readonly summary?: string;
  readonly withdrawn?: string;
  readonly severity?: readonly { readonly type: string; readonly score: string }[];
  readonly database_specific?: Readonly<Record<string, unknown>>;
  readonly references?: readonly { readonly type: string; readonly url: string }[];
  readonly affected: readonly {
    readonly package: { readonly ecosystem: "npm" | "PyPI"; readonly name: string };
    readonly ranges?: readonly { readonly type: string; readonly events: readonly Readonly<Record<string, string>>[] }[];
    readonly versions?: readonly string[];
  }[];
}

export interface FakeOsv extends AsyncDisposable {
  readonly url: string;
  /** Names and versions that it was told, in order; and the records that were read. */
  readonly asked: string[];
  readonly read: string[];
  tell(record: OsvRecord): void;
  /** Ids on a page of one query's result; default: all. */
  pageSize: number;
  fault(pathPart: string, fault: Fault): void;
}

interface Query {
  readonly package: { readonly name: string; readonly ecosystem: string };
  readonly version: string;
  readonly page_token?: string;
}

/** What everybody who knows anything knows: the two records by which a source shows that it looks. */
const longKnown: readonly OsvRecord[] = [
  { id: "GHSA-vh95-rmgr-6w4m", affected: [affected("npm", "minimist", { introduced: "0" }, { fixed: "0.2.1" })] },
  { id: "GHSA-6757-jp84-gxfx", affected: [affected("PyPI", "pyyaml", { introduced: "0" }, { fixed: "5.3.1" })] },
];

/** OSV on loopback: `POST /v1/querybatch` with pages, `GET /v1/vulns/{id}`; a version is matched against ranges and lists as OSV does it. */
export async function startOsv({ knowing = true } = {}): Promise<FakeOsv> {
  const records = new Map<string, OsvRecord>(knowing ? longKnown.map((record) => [record.id, record]) : []);
  const faults: { part: string; fault: Fault }[] = [];
  const osv = { asked: [] as string[], read: [] as string[], pageSize: 1000 };
  const server = createServer(async (request, response) => {
    const path = (request.url ?? "").replace(/\?.*$/, "");
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const wrong = faults.find(({ part }) => path.includes(part));
    if (wrong && (await misbehave(wrong.fault, request, response))) return;
    const send = (status: number, value: unknown) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
    const id = /^\/v1\/vulns\/([^/]+)$/.exec(path)?.[1];
    if (id !== undefined) {
      osv.read.push(id);
      const record = records.get(id);
      return void (record ? send(200, record) : send(404, { code: 5, message: "Bug not found." }));
    }
    if (path !== "/v1/querybatch" || request.method !== "POST") return void send(404, { code: 5, message: "Not Found" });
    const { queries } = JSON.parse(Buffer.concat(parts).toString("utf8")) as { queries: Query[] };
    if (queries.length > 1000) return void send(400, { code: 3, message: "Too many queries." });
    osv.asked.push(...queries.map(({ package: pkg, version }) => `${pkg.ecosystem}:${pkg.name}@${version}`));
    send(200, { results: queries.map((query) => resultOf(query, [...records.values()], osv.pageSize)) });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return Object.assign(osv, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tell: (record: OsvRecord) => void records.set(record.id, record),
    fault: (part: string, fault: Fault) => void faults.push({ part, fault }),
    [Symbol.asyncDispose]: () =>
      new Promise<void>((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  });
}

/** What a record says of one package. */
export function affected(
  ecosystem: "npm" | "PyPI",
  name: string,
  ...events: readonly Readonly<Record<string, string>>[]
): OsvRecord["affected"][number] {
  return { package: { ecosystem, name }, ranges: [{ type: ecosystem === "npm" ? "SEMVER" : "ECOSYSTEM", events }] };
}

function resultOf({ package: pkg, version, page_token: token = "0" }: Query, records: readonly OsvRecord[], pageSize: number): unknown {
  const ids = records.filter((record) => !record.withdrawn && has(record, pkg, version)).map(({ id }) => id);
  const from = Number(token);
  const page = ids.slice(from, from + pageSize).map((id) => ({ id, modified: "2026-01-01T00:00:00Z" }));
  if (page.length === 0) return {};
  return { vulns: page, ...(ids.length > from + pageSize && { next_page_token: String(from + pageSize) }) };
}

function has({ affected: all }: OsvRecord, { name, ecosystem }: Query["package"], version: string): boolean {
  const { compare } = ecosystem === "npm" ? semverVersioning : pep440Versioning;
  return all
    .filter(({ package: pkg }) => pkg.name === name && pkg.ecosystem === ecosystem)
    .some(
      ({ versions = [], ranges = [] }) =>
        versions.includes(version) ||
        ranges.some(({ events }) => {
          // "0" comes before every version; the last event at or before the version decides.
          const passed = events.filter((event) => {
            const [at = ""] = Object.values(event);
            return at === "0" || compare(at, version) < 0 || (compare(at, version) === 0 && !("last_affected" in event));
          });
          const last = passed.at(-1);
          return last !== undefined && "introduced" in last;
        }),
    );
}
