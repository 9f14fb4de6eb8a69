import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { junitXml } from "../../src/report/junit.ts";
import { verdictReport } from "../../src/report/verdict-report.ts";
import { verdictSarif } from "../../src/report/verdict-sarif.ts";
import { securityFinding } from "../../src/verify/security/surface-review.ts";
import type { Finding, Verdict } from "../../src/verify/verdict.ts";

const ajv = new Ajv({ strict: false, formats: { uri: true, "uri-reference": true } });
const validate = ajv.compile(JSON.parse(readFileSync(join(import.meta.dirname, "../fakes/sarif-schema.json"), "utf8")));

const hostile = '::error::x\u001b[31m\u202e]]></system-out><!-- "&{0} [a](https://evil.example) \u0000\ufffe';
const poison: Finding = {
  ...securityFinding("override-instruction", { subject: "s", evidence: `tools/a: ${hostile}` }),
  fingerprint: "f".repeat(32),
};
const waived: Finding = {
  ...poison,
  severity: "info",
  fingerprint: "e".repeat(32),
  waived: { author: "ann", reason: hostile, expires: "2026-12-31" },
};
const broken: Finding = { code: "does-not-start", severity: "high", message: "it does not start", evidence: "boom" };
const verdict = (over: Partial<Verdict>): Verdict => ({
  schema: "mcp-gitops/verdict/v1",
  manifest: ".mcp.json",
  server: "x",
  package: "pkg:npm/x",
  from: "1.0.0",
  to: "1.0.1",
  outcome: "warn",
  surfaceChange: "none",
  effectiveBump: "patch",
  lock: null,
  contract: null,
  changes: [],
  suites: [
    { suite: "health", outcome: "pass", findings: [] },
    { suite: "security", outcome: "warn", findings: [poison, waived] },
  ],
  isolation: { kind: "namespaces", separated: true, network: "off", filesystem: "private", missing: [] },
  notLookedAt: ["suite integration"],
  ...over,
});
const failed = verdict({
  to: "1.0.2",
  outcome: "fail",
  suites: [{ suite: "health", outcome: "fail", findings: [broken] }],
  notLookedAt: [],
});
const held = verdict({
  server: hostile,
  outcome: "inconclusive",
  suites: [{ suite: "security", outcome: "inconclusive", findings: [] }],
  notLookedAt: ["suite security (required by policy)"],
});
const all = [verdict({}), failed, held];

test("SARIF is valid by its official schema: findings at their manifest, with fingerprints, and what is waived suppressed", () => {
  const log = verdictSarif(all, { version: "1.0.0" });
  expect([validate(log), validate.errors]).toEqual([true, null]);
  const results = log.runs[0]?.results ?? [];
  expect(results.map(({ ruleId, level, suppressions }) => [ruleId, level, suppressions?.[0]?.status])).toEqual([
    ["override-instruction", "error", undefined],
    ["override-instruction", "note", "accepted"],
    ["does-not-start", "error", undefined],
  ]);
  expect(results[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(".mcp.json");
  expect(Object.values(results[0]?.partialFingerprints ?? {})).toEqual(["f".repeat(32)]);
  expect(log.runs[0]?.tool.driver.rules?.[0]?.properties?.tags).toEqual(["mcp", "security", "snyk-E001"]);
  expect(JSON.stringify(log)).not.toMatch(/\\u001b|\u202e|\]\(https/);
});

test("a rule says what its finding means and what to do, each once", () => {
  const rules = verdictSarif(all, { version: "1.0.0" }).runs[0]?.tool.driver.rules ?? [];
  const rule = rules.find(({ id }) => id === "does-not-start");
  expect(rule?.shortDescription?.text).toBe("The server does not start");
  expect(rule?.help?.text).toMatch(/^What to do: stay on the version that does/);
  const unknown = verdictSarif([verdict({ suites: [{ suite: "health", outcome: "warn", findings: [{ ...broken, code: "new-one" }] }] })], {
    version: "1.0.0",
  });
  expect(unknown.runs[0]?.tool.driver.rules?.[0]?.help?.text.match(/look at the verdict/g)).toHaveLength(1);
});

test("JUnit: a failure for what failed, an error for what holds a verdict, skipped for what only was not looked at", () => {
  const xml = junitXml(all);
  expect(xml).toContain('<testsuite name="x 1.0.0 → 1.0.1" tests="3" failures="0" errors="0" skipped="1">');
  expect(xml).toContain('<testsuite name="x 1.0.0 → 1.0.2" tests="1" failures="1" errors="0" skipped="0">');
  expect(xml).toContain('<failure message="it does not start">high does-not-start: it does not start | boom</failure>');
  expect(xml.match(/<error /g)).toHaveLength(2);
  expect(xml).toContain("waived by ann until 2026-12-31");
});

test("its XML stays whole whatever a server says", () => {
  const xml = junitXml(all);
  const tags = xml.replace(/<\?xml[^>]*\?>/, "").match(/<\/?[a-z-]+(?: [a-z]+="[^"<]*")*\/?>/g) ?? [];
  expect(xml.replace(/<\?xml[^>]*\?>/, "").replace(/<\/?[a-z-]+(?: [a-z]+="[^"<]*")*\/?>/g, "")).not.toMatch(/[<>]/);
  const open: string[] = [];
  for (const tag of tags) {
    if (tag.startsWith("</")) expect(tag.slice(2, -1)).toBe(open.pop());
    else if (!tag.endsWith("/>")) open.push(tag.slice(1).split(/[ >]/)[0] ?? "");
  }
  expect(open).toEqual([]);
  expect([...xml].filter((char) => char !== "\n" && /\p{C}/u.test(char))).toEqual([]);
});

test("Markdown tells every finding with its fingerprint, and waivers that silence nothing", () => {
  const unused: Finding = {
    code: "waiver-unused",
    severity: "low",
    message: "a waiver silences nothing",
    evidence: "policies/waivers.yaml:3",
    subject: "d".repeat(32),
  };
  const text = verdictReport(all, [unused]);
  for (const word of ["f".repeat(32), "e".repeat(32), "d".repeat(32), "waived by ann", "suite integration"]) expect(text).toContain(word);
  expect(text.replace(/`[^`]*`/g, "")).not.toMatch(/[^\\]\]\(|<(?!\/?(?:details|summary)>)/);
  expect(junitXml(all, [unused])).toContain("waiver-unused");
  expect(validate(verdictSarif(all, { version: "1.0.0" }, [unused]))).toBe(true);
});

test("what passes is folded away, what does not stands open, once, with what holds it", () => {
  const finding: Finding = { code: "not-looked-at", severity: "medium", message: "nobody could tell", evidence: "nobody could tell" };
  const [one] = all;
  if (one === undefined) throw new Error("there are verdicts");
  const of = (outcome: "pass" | "inconclusive") =>
    verdictReport([
      { ...one, outcome, suites: [{ suite: "security", outcome: "inconclusive", findings: [finding] }], notLookedAt: ["suite health"] },
    ]);
  expect(of("pass")).toContain("<details><summary>");
  const held = of("inconclusive");
  expect(held).toMatch(/^#### .*: inconclusive$/m);
  expect(held.match(/nobody could tell/g)).toHaveLength(2);
  expect(held.match(/suite health/g)).toHaveLength(1);
  expect(held).toContain("| nobody could tell | — |");
});
