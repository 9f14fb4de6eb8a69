import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { parseScenario } from "../../src/policy/scenario/parse-scenario.ts";
import type { Finding } from "../../src/verify/verdict.ts";
import type { VerifyResult } from "../../src/verify/verify-server.ts";
import type { VerifyTask } from "../../src/verify/verify-task.ts";
import { startRemote } from "../servers/remote.ts";
import { openProvingWorld, type ProvingWorld, settings, task } from "./proving-world.ts";

let world: ProvingWorld;
let jobs = 0;

beforeAll(async () => {
  world = await openProvingWorld();
  for (const [at, mode] of ["well", "well", "changes", "errors", "slower", "flaky", "crashes"].entries()) publish(`1.0.${at}`, mode);
});
afterAll(() => world[Symbol.asyncDispose]());

const versions = { well: "1.0.1", changes: "1.0.2", errors: "1.0.3", slower: "1.0.4", flaky: "1.0.5", crashes: "1.0.6" } as const;

function publish(version: string, mode: string): void {
  const file = (name: string) => readFileSync(new URL(`../servers/${name}`, import.meta.url), "utf8");
  world.npm.registry.publish({
    manifest: { name: "answers", version, type: "module", bin: "answers.mjs", config: { mode } },
    files: { "answers.mjs": `#!/usr/bin/env node\n${file("answers.mjs")}`, "speak.mjs": file("speak.mjs") },
  });
}

interface Replayed {
  readonly pinned?: string | null;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly settings?: Partial<VerifyTask["settings"]>;
}

/** Verifies a version of `answers` beside 1.0.0, with a scenario file. */
async function replayed(mode: keyof typeof versions, yaml: string | null, more: Replayed = {}): Promise<VerifyResult> {
  const base = task("answers", { versions: [versions[mode]], pinned: more.pinned === undefined ? "1.0.0" : more.pinned });
  const scenarios = yaml === null ? {} : { scenarios: await parseScenario("policies/scenarios/answers.yaml", Buffer.from(yaml)) };
  const launch = { ...base.launch, args: more.args ?? [], env: more.env ?? {} };
  const required = { required: ["health", "contract", "integration"] };
  return world.verify({ ...base, id: `row-${jobs++}`, ...scenarios, launch, settings: { ...settings, ...required, ...more.settings } });
}

const suiteOf = (result: VerifyResult) => result.attempts.at(-1)?.verdict.suites.find(({ suite }) => suite === "integration");
const findingsOf = (result: VerifyResult): readonly Finding[] => suiteOf(result)?.findings ?? [];
const told = (result: VerifyResult) => findingsOf(result).map(({ severity, code, subject }) => `${severity} ${code} ${subject}`);

const greeting = `
scenarios:
  - name: greets
    steps:
      - call: greet
        arguments: { name: Ada }
        expect: { text: "Hello, Ada", within: 0.5 seconds }
`;

test("what both versions answer alike passes: steps that use earlier results, fixtures, resources and prompts", async () => {
  const result = await replayed(
    "well",
    `
fixtures:
  notes: { files: { "a.txt": "apples\\n", "deep/b.txt": "bananas\\n" } }
  project:
    git:
      - { message: The first, files: { README.md: "one" } }
      - { message: The second, files: { README.md: "two", "new file.txt": "x" } }
  site: { http: { "/page": "a page", "/gone": { status: 410, body: "no more" } } }
scenarios:
  - name: remembers notes
    steps:
      - id: made
        call: make_note
        arguments: { words: [1, two] }
        save: { id: "$.note.id", day: { matches: '"made":"(\\d{4})-' } }
      - call: read_note
        arguments: { id: "\${{ steps.made.id }}", day: "\${{ steps.made.day }}" }
        expect:
          json: [{ path: "$.words[1]", equals: two }, { path: "$.all[*]", count: 1 }, { path: "$.none", exists: false }]
          schema: { required: [structuredContent], properties: { structuredContent: { required: [words] } } }
  - name: sees its fixtures
    steps:
      - { call: read_file, arguments: { path: "\${{ fixtures.notes }}/deep/b.txt" }, expect: { text: { equals: "bananas\\n" } } }
      - { call: git_log, arguments: { path: "\${{ fixtures.project }}" }, expect: { text: { matches: "^[0-9a-f]+ The second\\\\n[0-9a-f]+ The first" } } }
      - { call: fetch_page, arguments: { url: "\${{ fixtures.site }}/page" }, expect: { text: a page } }
      - { call: read_file, arguments: { path: /nowhere }, expect: { error: true, text: ENOENT } }
  - name: reads and prompts
    steps:
      - { read: "note://one", expect: { text: the first note } }
      - { prompt: ask, arguments: { who: Ada }, expect: { text: Ask Ada } }
`,
  );
  expect(told(result)).toEqual(["info volatile-answers volatile"]);
  expect(findingsOf(result)[0]?.evidence).toContain("smoke get_luck: two answers in a row differ");
  expect(findingsOf(result)[0]?.evidence).toMatch(/smoke get_time: .*uuid \(/);
  expect(result.chosen?.verdict).toMatchObject({ outcome: "pass", surfaceChange: "none" });
  expect(result.chosen?.verdict.notLookedAt).not.toContain("suite integration");
});

test("an answer that differs is low where nothing is expected of it, and fails where it is", async () => {
  const loose = await replayed(
    "changes",
    "scenarios: [{ name: greets, steps: [{ call: greet, arguments: { name: Ada } }] }, { name: throws dice, steps: [{ call: get_luck }] }]",
  );
  expect(told(loose)).toEqual([
    "low answer-changed scenario greets 1",
    "low answer-changed smoke get_status",
    "info volatile-answers volatile",
  ]);
  expect(findingsOf(loose)[2]?.evidence).toContain("scenario throws dice 1: it answers otherwise when it is asked again");
  expect(findingsOf(loose)[0]?.evidence).toContain('{"method":"tools/call","params":{"name":"greet","arguments":{"name":"Ada"}}}');
  expect(findingsOf(loose)[0]?.evidence).toMatch(/pinned answered: .*Hello, Ada.*\ncandidate answered: .*Good day, Ada/);
  expect(loose.chosen?.verdict.outcome).toBe("pass");
  const strict = await replayed("changes", greeting);
  expect(strict.attempts[0]?.verdict.outcome).toBe("fail");
  expect(findingsOf(strict)[0]).toMatchObject({ code: "scenario-fails", severity: "high", subject: "scenario greets 1" });
  expect(findingsOf(strict)[0]?.evidence).toContain("candidate: failed, then failed; pinned: passed, then passed");
});

test("errors, an end and slowness that only the candidate has are its own", async () => {
  const [errors, crashes, slower] = await Promise.all([
    replayed("errors", greeting),
    replayed("crashes", greeting),
    replayed("slower", greeting),
  ]);
  expect(told(errors)).toEqual([
    "high scenario-fails scenario greets 1",
    "medium call-fails smoke get_status",
    "info volatile-answers volatile",
  ]);
  expect(findingsOf(errors)[0]?.message).toContain("it reports an error: no more greetings");
  expect(findingsOf(errors)[1]?.evidence).toContain("error -32603: ");
  expect(findingsOf(crashes)[0]?.message).toContain("the server is gone");
  expect(findingsOf(slower)[0]?.message).toMatch(/it took more than \d+ ms, expected within 0.5 seconds/);
  for (const { attempts } of [errors, crashes, slower]) expect(attempts[0]?.verdict.outcome).toBe("fail");
});

test("what fails in both versions was failing already, and what is optional only warns", async () => {
  const wrong = greeting.replace("Hello, Ada", "Servus, Ada");
  const both = await replayed("well", wrong);
  expect(told(both)[0]).toBe("info was-failing scenario greets 1");
  expect(both.chosen?.verdict.outcome).toBe("pass");
  const optional = await replayed("changes", greeting, { settings: { required: ["health", "contract"] } });
  expect(optional.chosen?.verdict.outcome).toBe("warn");
});

test("without a pinned version a scenario is judged on its own", async () => {
  const [good, bad] = await Promise.all([replayed("well", greeting, { pinned: null }), replayed("changes", greeting, { pinned: null })]);
  expect(good.chosen?.verdict.outcome).toBe("pass");
  expect(findingsOf(bad)[0]?.message).toContain("there is no pinned version to compare with");
  expect(bad.attempts[0]?.verdict.outcome).toBe("fail");
});

/** A server that says heads or tails as it is told, and counts. */
async function coin(tosses: readonly string[]): Promise<{ url: string; tossed: () => number }> {
  let at = 0;
  const server = createServer((_, response) => response.end(tosses[at++] ?? "heads"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, tossed: () => at };
}

test("only with both outcomes in hand something is flaky, and a version that was flaky before blames nobody", async () => {
  const patient = greeting.replace(", within: 0.5 seconds", "");
  const { url, tossed } = await coin(["tails", "heads"]);
  const settingsOpen = { settings: { network: true } };
  const result = await replayed("flaky", patient, { args: [url], ...settingsOpen });
  expect(told(result)[0]).toBe("low flaky-step scenario greets 1");
  expect(findingsOf(result)[0]?.evidence).toContain("candidate: failed, then passed; pinned: passed, then passed");
  expect(result.chosen?.verdict.outcome).toBe("pass");
  expect(tossed()).toBe(2);
});

test("a smoke is enough to look at, and where nothing can be called what policy requires was not looked at", async () => {
  const smoke = await replayed("well", null);
  expect(suiteOf(smoke)).toMatchObject({ outcome: "pass" });
  world.publish("shy", "1.0.0", { tools: [{ name: "delete_all", annotations: { readOnlyHint: true } }] });
  const shy = await world.verify(task("shy", { versions: ["1.0.0"], settings: { ...settings, required: ["integration"] } }));
  expect(shy.attempts[0]?.verdict.outcome).toBe("inconclusive");
  expect(shy.attempts[0]?.verdict.notLookedAt[0]).toBe("suite integration (required by policy)");
});

test("with a real credential nothing is called by itself, scenarios get a dummy, and one that asks for it says so", async () => {
  process.env.ANSWERS_REAL = 's3cret-"of"-the-house';
  onTestFinished(() => void delete process.env.ANSWERS_REAL);
  const env = { API_TOKEN: "${API_TOKEN}" };
  const credentials = { API_TOKEN: { from: "environment", name: "ANSWERS_REAL" } } as const;
  const scenario = (more: string, words: string) =>
    `scenarios: [{ name: asks, ${more} steps: [{ call: get_setting, expect: { text: { matches: "${words}" } } }] }]`;
  const [without, having, leaking] = await Promise.all([
    replayed("well", scenario("", "the token is dummy"), { env, settings: { credentials } }),
    replayed("changes", scenario("credentials: real,", "the token is s3.*house"), { env, settings: { credentials } }),
    replayed("well", scenario("credentials: real,", "no such words"), { env, settings: { credentials }, pinned: null }),
  ]);
  expect(told(without)).toEqual([]);
  expect(without.chosen?.verdict.outcome).toBe("pass");
  // Its status differs, too: nobody asked for it.
  expect(told(having)).toEqual(["info real-credential credentials: real"]);
  expect(findingsOf(leaking)[0]?.evidence).toContain("the token is [redacted]");
  expect(JSON.stringify([without, having, leaking])).not.toMatch(/s3cret|of\W{1,3}-the-house/);
});

test("a remote is asked what its scenarios say and nothing else, and without any the suite is not asked of it", async () => {
  await using remote = await startRemote("both");
  const launch = { ...task("x", { versions: [] }).launch, transport: "http", url: remote.url } as const;
  const far = async (yaml: string | null) => {
    const scenarios = yaml === null ? {} : { scenarios: await parseScenario("far.yaml", Buffer.from(yaml)) };
    const given = { launch, package: null, name: null, id: `far-${jobs++}`, ...scenarios };
    return world.verify(task("far", { versions: [], ...given, settings: { ...settings, required: ["contract", "integration"] } }));
  };
  const silent = await far(null);
  expect(suiteOf(silent)).toBeUndefined();
  expect(silent.chosen?.verdict.outcome).toBe("pass");
  const asked = await far("scenarios: [{ name: looks, steps: [{ call: look }, { call: gone }] }]");
  expect(told(asked)).toEqual(["high scenario-fails scenario looks 2"]);
  expect(asked.attempts[0]?.verdict.outcome).toBe("fail");
  const fixtures = await far("fixtures: { f: { files: {} } }\nscenarios: [{ name: looks, steps: [{ call: look }] }]");
  expect(fixtures.attempts[0]?.verdict.outcome).toBe("inconclusive");
});

test("a scenario's own arguments and variables start the server again, and leave its contract alone", async () => {
  const yaml = `
fixtures: { notes: { files: { a.txt: apples } }, site: { http: { "/": hello } } }
args: ["\${{ fixtures.notes }}/a.txt"]
env: { PAGE: "\${{ fixtures.site }}" }
scenarios:
  - name: gets it
    steps:
      - { id: where, call: get_argument, save: { path: { matches: ".*" } }, expect: { text: "\${{ fixtures.notes }}/a.txt" } }
      - { call: read_file, arguments: { path: "\${{ steps.where.path }}" }, expect: { text: apples } }
`;
  const result = await replayed("well", yaml, { args: ["as-ever"] });
  expect(told(result)).toEqual(["info volatile-answers volatile"]);
  expect(result.chosen?.verdict.outcome).toBe("pass");
});
