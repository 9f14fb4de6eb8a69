import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const hostile = ["plain", " two\nlines\r\n", "100% ::error::x", "a,b:c%0A", "‮x\u2028", "EOF\nname<<EOF", ""];

/** Says the same by one of the two, in a process of its own, and returns all that a runner would see. */
function said(module: string, summary: string): unknown {
  const folder = mkdtempSync(join(tmpdir(), "mcp-gitops-test-"));
  const [output, page] = [join(folder, "output"), join(folder, "summary")];
  for (const file of [output, page]) writeFileSync(file, "");
  const code = `
    import * as core from ${JSON.stringify(module)};
    for (const text of ${JSON.stringify(hostile)}) {
      core.info(text); core.warning(text); core.setSecret(text); core.setOutput("name", text);
    }
    core.setOutput("count", 3);
    core.info(JSON.stringify([core.getInput("some input"), core.getInput("absent")]));
    try { core.getInput("absent", { required: true }); } catch (error) { core.info(error.message); }
    ${summary}
    core.setFailed("50% failed\\nfor a reason");`;
  const env = { ...process.env, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: page, INPUT_SOME_INPUT: "  its text\n" };
  let stdout = "";
  let exitCode = 0;
  try {
    stdout = execFileSync(process.execPath, ["--input-type=module", "-e", code], { env, encoding: "utf8", cwd: import.meta.dirname });
  } catch (error) {
    ({ stdout, status: exitCode } = error as { stdout: string; status: number });
  }
  const outputs = readFileSync(output, "utf8").replace(/ghadelimiter_[0-9a-f-]+/g, "DELIMITER");
  const result = { stdout, exitCode, outputs, summary: readFileSync(page, "utf8") };
  rmSync(folder, { recursive: true });
  return result;
}

test("a runner sees the same as from @actions/core, whatever the words", () => {
  const own = new URL("../../actions/commands.ts", import.meta.url).href;
  expect(said(own, 'core.addSummary("# Page\\n");')).toEqual(
    said("@actions/core", 'await core.summary.addRaw("# Page\\n", true).write();'),
  );
});
