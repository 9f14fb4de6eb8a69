import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { actionNames, actionReadme } from "../../scripts/docs.ts";
import { run } from "../../src/lib/process.ts";
import { type FakeGithub, startFakeGithub } from "../fakes/github/fake-github.ts";
import { builtProduct } from "../scenarios/bundle.ts";
import { actionFile } from "./rules.ts";

/* Every action as `uses:` runs it: the stub of the built bundle, in a folder without node_modules. */

const token = "ghs_0123456789abcdefghijklmnopqrstuvwxyz";
let product = "";
let folder = "";
beforeAll(async () => {
  product = await builtProduct();
  folder = mkdtempSync(join(tmpdir(), "mcp-gitops-actions-"));
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a stub with inputs and what GitHub always sets. */
async function runStub(name: string, inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
  for (const file of ["output", "summary"]) writeFileSync(join(folder, file), "");
  mkdirSync(join(folder, "home"), { recursive: true });
  const given = Object.fromEntries(Object.entries(inputs).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value]));
  const { exitCode, stdout, stderr } = await run([process.execPath, join(product, "dist", `${name}.js`)], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      HOME: join(folder, "home"),
      GITHUB_ACTIONS: "true",
      GITHUB_REPOSITORY: "octo/fleet",
      // A port that nobody listens on.
      GITHUB_API_URL: "http://127.0.0.1:9",
      GITHUB_SERVER_URL: "http://127.0.0.1:9",
      GITHUB_OUTPUT: join(folder, "output"),
      GITHUB_STEP_SUMMARY: join(folder, "summary"),
      RUNNER_TEMP: folder,
      ...given,
      ...env,
    },
  });
  return { status: exitCode, log: `${stdout}${stderr}`, outputs: readFileSync(join(folder, "output"), "utf8") };
}

test("the product is the bundle and a file for each action, with no node_modules above it", () => {
  for (let place = product; place !== dirname(place); place = dirname(place)) expect(existsSync(join(place, "node_modules"))).toBe(false);
  expect(readdirSync(join(product, "actions")).sort()).toEqual(actionNames().sort());
  for (const name of actionNames())
    expect(readFileSync(join(product, "actions", name, "action.yml"), "utf8")).toContain(`main: ../../dist/${name}.js`);
});

const withoutInputs: [string, string][] = [
  ["detect", "token"],
  ["verify", "folder"],
  ["propose", "token"],
  ["gate", "token"],
  ["deploy", "folder"],
  ["rollback", "token"],
  ["cleanup", "token"],
];

test.each(withoutInputs)("%s without its inputs says which one it needs", async (name, input) => {
  const { status, log, outputs } = await runStub(name, {});
  expect({ status, outputs }).toEqual({ status: 2, outputs: "" });
  expect(log).toContain("::error::");
  expect(log).toContain(`the input ${input} is not given`);
});

const badInputs: [string, string, Record<string, string>, Record<string, string>, number, string][] = [
  ["verify", "a row that is a path", { folder: ".", id: "../../etc/passwd" }, {}, 2, "this is no row of the matrix"],
  ["verify", "a row that is not there", { folder: ".", id: "absent" }, {}, 2, "there is no task absent"],
  ["deploy", "an unknown phase", { folder: ".", phase: "launch" }, {}, 2, "the input phase is unknown"],
  ["deploy", "no plan to stage", { folder: ".", phase: "stage" }, {}, 2, "a document of an earlier job is missing or broken"],
  ["cleanup", "a cap that is no number", { max: "many", token }, {}, 2, "the input max is no number"],
  ["detect", "no repository's name", { folder: ".", token }, { GITHUB_REPOSITORY: "" }, 2, "GITHUB_REPOSITORY does not name a repository"],
  ["detect", "a folder that is no checkout", { folder: ".", token }, {}, 2, "this folder is no git checkout"],
  ["rollback", "a folder that is no checkout", { token }, {}, 2, "this folder is no git checkout"],
];

test.each(badInputs)("%s with %s: an annotation that says so, the exit code, no token", async (name, _, inputs, env, exitCode, said) => {
  const { status, log } = await runStub(name, inputs, env);
  expect(log).toContain("::error::");
  expect(log).toContain(said);
  expect(status).toBe(exitCode);
  expect(log.replace(/^::add-mask::.*$/gm, "")).not.toContain(token);
  expect(log).not.toMatch(/\n\s+at .*(index|cli)\.js:/);
});

test("a token that GitHub does not take is said to be one, and is not shown", async () => {
  await using fake = await disposable(startFakeGithub({ owner: "octo", repo: "fleet", dir: join(folder, "octo.git") }));
  await run(["git", "init", "--quiet", "checkout"], { cwd: folder });
  const { status, log } = await runStub(
    "detect",
    { folder: "plan", repo: "checkout", token },
    { GITHUB_API_URL: fake.url, GITHUB_SERVER_URL: fake.url },
  );
  expect(status).toBe(2);
  expect(log).toContain("::error::");
  expect(log).toContain("GitHub does not accept the token");
  expect(log.replace(/^::add-mask::.*$/gm, "")).not.toContain(token);
});

async function disposable(starting: Promise<FakeGithub>): Promise<FakeGithub & AsyncDisposable> {
  const fake = await starting;
  return { ...fake, [Symbol.asyncDispose]: fake.close };
}

test.each(actionNames())("%s: its README is what `npm run docs` makes of action.yml", (name) => {
  expect(readFileSync(join(import.meta.dirname, "../../actions", name, "README.md"), "utf8")).toBe(actionReadme(name));
  expect(Object.keys(actionFile(name).outputs).length).toBeGreaterThan(0);
});
