import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import type { Problem } from "../../src/manifest/inventory.ts";
import { readInventory } from "../../src/manifest/read-inventory.ts";
import { sarifLog } from "../../src/report/sarif.ts";
import { memoryFiles } from "../manifest/memory-files.ts";
import { randomText } from "./random.ts";

const schema = JSON.parse(readFileSync(join(import.meta.dirname, "../fakes/sarif-schema.json"), "utf8"));
const ajv = new Ajv({ strict: false, allErrors: true });
ajv.addFormat("uri", (text: string) => URL.canParse(text));
ajv.addFormat("uri-reference", (text: string) => /^[\w.~%!$&'()*+,;=:@/?#[\]-]*$/.test(text) && !/%(?![0-9A-Fa-f]{2})/.test(text));
const validate = ajv.compile(schema);

function valid(log: unknown): unknown {
  validate(log);
  return validate.errors;
}

const servers = (entries: object) => JSON.stringify({ mcpServers: entries }, null, 2);

async function problemsOf(path: string, entries: object): Promise<readonly Problem[]> {
  return (await readInventory(memoryFiles({ [path]: servers(entries) }), { inspect: { environment: null } })).problems;
}

test("problems are results with a rule, a place in lines, columns and bytes, and their fingerprint", async () => {
  const entries = { smörgås: { command: "npx", args: ["-y", "a-mcp"], env: { API_KEY: randomText(3, 40) } } };
  const problems = await problemsOf("pläce/.mcp.json", entries);
  const log = sarifLog(problems, { version: "1.2.3" });
  expect(valid(log)).toBeNull();
  const [run] = log.runs;
  expect(run?.tool.driver.rules?.map(({ id, defaultConfiguration }) => `${id} ${defaultConfiguration?.level}`)).toEqual([
    "clear-text-secret error",
    "unpinned note",
  ]);
  expect(run?.results?.map(({ ruleId, ruleIndex, level }) => `${ruleId} ${ruleIndex} ${level}`)).toEqual([
    "clear-text-secret 0 error",
    "unpinned 1 note",
  ]);
  const text = Buffer.from(servers(entries));
  const pin = run?.results?.[1];
  expect(pin?.partialFingerprints).toEqual({ "mcpGitopsProblem/v1": problems[1]?.fingerprint });
  expect(pin?.locations?.[0]?.physicalLocation).toEqual({
    artifactLocation: { uri: "pl%C3%A4ce/.mcp.json", uriBaseId: "%SRCROOT%" },
    region: { startLine: 7, startColumn: 15, byteOffset: text.indexOf('a-mcp"') + 5, byteLength: 0 },
  });
  expect(run?.results?.every(({ message }) => (message.text ?? "").includes("What to do: "))).toBe(true);
});

test("hostile names are harmless, and the log is valid whatever they are", async () => {
  const name = "::error::x\u001b[31m\u202e[click](https://evil.example) {0} \ud800\n\u0000";
  const problems = await problemsOf(".mcp.json", { [name]: { [`x${name}`]: 1, command: "npx", args: ["-y", "a-mcp"] } });
  const odd = problems.map((one) => ({ ...one, message: `${one.message} ${name}`, file: `a:b/${name}/..%2f?#` }));
  const log = sarifLog([...problems, ...odd], { version: "1.2.3" });
  expect(valid(log)).toBeNull();
  const texts: string[] = [];
  JSON.stringify(log, (_, value: unknown) => (typeof value === "string" ? texts.push(value) : value));
  expect(texts.filter((text) => /\p{C}/u.test(text) || text.startsWith("::"))).toEqual([]);
  const messages = log.runs.flatMap(({ results }) => results?.map(({ message }) => message.text ?? "") ?? []);
  expect(messages.filter((text) => /\]\(|\{\d+\}/.test(text))).toEqual([]);
  expect(messages.some((text) => text.includes("evil.example"))).toBe(true);
  const [uri] = log.runs[0]?.results?.slice(-1).map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri) ?? [];
  expect(uri?.startsWith("a%3Ab/")).toBe(true);
});

test("no problem makes an empty, valid log", () => {
  const log = sarifLog([], { version: "1.2.3" });
  expect(valid(log)).toBeNull();
  expect(log.runs[0]?.results).toEqual([]);
});

test("list writes it to a file whole, prints it for -, and keeps its exit code", () => {
  const folder = mkdtempSync(join(tmpdir(), "mcp-gitops-test-"));
  try {
    const secret = randomText(9, 40);
    mkdirSync(join(folder, "repo"));
    writeFileSync(join(folder, "repo/.mcp.json"), servers({ a: { command: "npx", args: ["-y", "a-mcp"], env: { API_KEY: secret } } }));
    const list = (...args: string[]) => {
      const program = join(import.meta.dirname, "../../src/main.ts");
      try {
        return {
          code: 0,
          out: execFileSync(process.execPath, [program, "list", "--repo", join(folder, "repo"), ...args], { stdio: "pipe" }).toString(),
        };
      } catch (error) {
        const { status, stdout, stderr } = error as { status: number; stdout: Buffer; stderr: Buffer };
        return { code: status, out: `${stdout}${stderr}` };
      }
    };
    const file = join(folder, "out.sarif");
    const written = list("--sarif", file, "--fail-on", "high");
    expect(written).toMatchObject({ code: 1, out: expect.stringContaining("clear text") });
    const printed = list("--sarif", "-");
    expect(printed.out).toBe(readFileSync(file, "utf8"));
    expect(valid(JSON.parse(printed.out))).toBeNull();
    const nowhere = list("--sarif", join(folder, "no/such/folder.sarif"));
    expect(nowhere).toMatchObject({ code: 2, out: expect.stringContaining("--sarif cannot be written") });
    for (const { out } of [written, printed, nowhere, list("--json")]) expect(out).not.toContain(secret);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
