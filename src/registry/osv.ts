import type { Http } from "../lib/http.ts";
import {
  type Advisory,
  type AdvisoryAnswer,
  type AdvisorySource,
  type PackageVersion,
  plainId,
  withoutRepetition,
} from "../verify/security/advisories.ts";
import { type Answer, askJson, isObject } from "./answer.ts";
import type { RegistryOptions } from "./open-registry.ts";
import { readOsvRecord } from "./osv-record.ts";
import { registryHttp } from "./registry-http.ts";

/** Which OSV is asked, and what of. */
export interface OsvQuestion {
  /** The base address of its API, without `/v1`. */
  readonly base: string;
  readonly ecosystem: "npm" | "pypi";
  /** Of these nothing is told to anybody but their own registry. */
  isPrivate(name: string): Promise<boolean>;
}

const names = { npm: "npm", pypi: "PyPI" } as const;

/** So many queries go into one request, by the API's own limit. */
const batch = 1000;
const most = { pages: 10, hits: 10_000, records: 1000, answer: 16 * 1024 * 1024, record: 2 * 1024 * 1024 } as const;

/** Long known to be vulnerable: who knows nothing of it answers without having looked. */
const witnesses = { npm: { name: "minimist", version: "0.0.8" }, pypi: { name: "pyyaml", version: "5.1" } } as const;

/**
 * Known vulnerabilities from OSV: `POST /v1/querybatch` for what each version has, `GET /v1/vulns/{id}` for what that is.
 * https://google.github.io/osv.dev/api/
 */
export function openOsv(question: OsvQuestion, options: RegistryOptions): AdvisorySource {
  const wire: Wire = { question, http: registryHttp(options), records: new Map() };
  let trial: Promise<string | null> | undefined;
  return {
    async ask(packages) {
      const untold = await privateNames(packages, question);
      const told = packages.filter(({ name }) => !untold.has(name));
      const aside = untold.size > 0 ? { untold: [...untold] } : {};
      if (told.length === 0) return { kind: "answered", advisories: [], ...aside };
      trial ??= knowsWitness(wire);
      const doubt = await trial;
      if (doubt !== null) return unavailable(doubt);
      const found = await query(told, wire);
      return typeof found === "string" ? unavailable(found) : { ...(await described(found, wire)), ...aside };
    },
  };
}

interface Wire {
  readonly question: OsvQuestion;
  readonly http: Http;
  readonly records: Map<string, Promise<Answer>>;
}

interface Hit extends PackageVersion {
  readonly id: string;
}

async function privateNames(packages: readonly PackageVersion[], { isPrivate }: OsvQuestion): Promise<Set<string>> {
  const names = [...new Set(packages.map(({ name }) => name))];
  const judged = await Promise.all(names.map(isPrivate));
  return new Set(names.filter((_, index) => judged[index]));
}

async function knowsWitness(wire: Wire): Promise<string | null> {
  const found = await query([witnesses[wire.question.ecosystem]], wire);
  if (typeof found === "string") return found;
  return found.length > 0 ? null : "it answers, and knows nothing even of what has long been known to be vulnerable";
}

/** Which vulnerability each version has; a text: why it could not say. */
async function query(packages: readonly PackageVersion[], wire: Wire): Promise<Hit[] | string> {
  const hits: Hit[] = [];
  let open: Query[] = packages.map((one) => ({ one, token: null }));
  for (let left = most.pages * Math.ceil(packages.length / batch); open.length > 0; left--) {
    if (left === 0 || hits.length > most.hits) return "its list of vulnerabilities does not end";
    const page = await ask(open.slice(0, batch), wire);
    if (typeof page === "string") return page;
    hits.push(...page.hits);
    open = [...page.next, ...open.slice(batch)];
  }
  return hits;
}

interface Query {
  readonly one: PackageVersion;
  /** Of the page that follows one before. */
  readonly token: string | null;
}

async function ask(queries: readonly Query[], { question, http }: Wire): Promise<{ hits: Hit[]; next: Query[] } | string> {
  const body = JSON.stringify({ queries: queries.map((query) => queryOf(query, question)) });
  const headers = { accept: "application/json", "content-type": "application/json" };
  const options = { method: "POST", headers, body, maxBytes: most.answer, timeout: 30_000 } as const;
  const answer = await askJson(http, `${question.base}/v1/querybatch`, options);
  if (answer.kind !== "document") return answer.reason;
  const results: unknown = isObject(answer.document) ? answer.document.results : null;
  const whole = Array.isArray(results) ? results.filter(isObject) : [];
  if (whole.length !== queries.length) return "what it answers is no list of a result for each question";
  const pairs = whole.map((result, index) => ({ result, one: (queries[index] as Query).one }));
  const hits = pairs.flatMap(({ one, result }) => idsOf(result).map((id) => ({ ...one, id })));
  const next = pairs.flatMap(({ one, result: { next_page_token: token } }) =>
    typeof token === "string" && token !== "" ? [{ one, token }] : [],
  );
  return { hits, next };
}

function queryOf({ one: { name, version }, token }: Query, { ecosystem }: OsvQuestion) {
  return { package: { name, ecosystem: names[ecosystem] }, version, ...(token !== null && { page_token: token }) };
}

function idsOf({ vulns }: Readonly<Record<string, unknown>>): string[] {
  return Array.isArray(vulns) ? vulns.flatMap((one) => (isObject(one) ? (plainId(one.id) ?? []) : [])) : [];
}

/** What was found, in words. A record that cannot be read leaves a finding without words, and a gap. */
async function described(hits: readonly Hit[], wire: Wire): Promise<AdvisoryAnswer> {
  const ids = [...new Set(hits.map(({ id }) => id))];
  if (ids.length > most.records) return unavailable("it tells of more vulnerabilities than can be");
  const gaps: string[] = [];
  const advisories = await Promise.all(
    ids.map(async (id) => {
      const answer = await recordOf(id, wire);
      if (answer.kind !== "document") gaps.push(why(`${id}: ${answer.reason}`));
      return byPackage(hits, id).flatMap(({ name, versions }): Advisory[] => {
        if (answer.kind !== "document") return [{ id, name, severity: null, title: "", url: null, range: "", versions }];
        return readOsvRecord(answer.document, { id, name, versions, ecosystem: names[wire.question.ecosystem] });
      });
    }),
  );
  return { kind: "answered", advisories: withoutRepetition(advisories.flat()), ...(gaps.length > 0 && { gaps }) };
}

function recordOf(id: string, { http, question, records }: Wire): Promise<Answer> {
  const url = `${question.base}/v1/vulns/${encodeURIComponent(id)}`;
  const known = records.get(id) ?? askJson(http, url, { headers: { accept: "application/json" }, maxBytes: most.record, timeout: 30_000 });
  records.set(id, known);
  return known;
}

function byPackage(hits: readonly Hit[], wanted: string): { name: string; versions: string[] }[] {
  const groups = new Map<string, string[]>();
  for (const { id, name, version } of hits) if (id === wanted) groups.set(name, [...(groups.get(name) ?? []), version]);
  return [...groups].map(([name, versions]) => ({ name, versions: [...new Set(versions)] }));
}

function why(reason: string): string {
  return `OSV: ${reason.replace(/https?:\/\/\S+/g, "it")}`;
}

function unavailable(reason: string): AdvisoryAnswer {
  return { kind: "unavailable", reason: why(reason) };
}
