/** `npm test`: the linter, the types, the bundle and every test, with one closing line that counts them. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numFailedTestSuites: number;
}

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const scratch = mkdtempSync(join(tmpdir(), "mcp-gitops-test-"));
const only = process.argv.slice(2);
let failed = 0;
let passed = 0;

function step(name: string, command: string, args: string[]): void {
  const started = Date.now();
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, PATH: `${join(root, "node_modules/.bin")}:${process.env.PATH}` },
  });
  const ok = result.status === 0;
  console.log(`${ok ? "ok" : "FAILED"}  ${name}  ${((Date.now() - started) / 1000).toFixed(1)} s`);
  if (ok) passed++;
  else failed++;
}

if (only.length === 0) {
  step("format and lint (biome)", "biome", ["check", "."]);
  step("types (tsc)", "tsc", ["--noEmit"]);
  step("unused files, exports and dependencies (knip)", "knip", []);
  step("dist is what the sources build to", process.execPath, ["scripts/check-dist.ts"]);
}
const report = join(scratch, "report.json");
spawnSync("vitest", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...only], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, PATH: `${join(root, "node_modules/.bin")}:${process.env.PATH}` },
});
let skipped = 0;
try {
  const counts = JSON.parse(readFileSync(report, "utf8")) as VitestReport;
  passed += counts.numPassedTests;
  failed += counts.numFailedTests;
  // A test file that cannot be loaded holds no test that could fail.
  if (counts.numFailedTests === 0 && counts.numFailedTestSuites > 0) failed += counts.numFailedTestSuites;
  skipped = counts.numPendingTests + counts.numTodoTests;
  if (counts.numPassedTests + counts.numFailedTests === 0) failed++;
} catch (error) {
  console.error("the test run left no report", error);
  failed++;
}
rmSync(scratch, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed === 0 ? 0 : 1;
