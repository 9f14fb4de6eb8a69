import { cpSync, mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { type Git, openGit } from "../../src/lib/git.ts";
import { run } from "../../src/lib/process.ts";
import { makeRepository } from "../fakes/repository.ts";
import { sceneFiles } from "./contract.ts";
import { crashRun } from "./crash-run.ts";

const program = fileURLToPath(new URL("./crash-run.ts", import.meta.url));

test("killed before any of its writes and run again, a run leaves the same refs, the same events and a clean work tree", async () => {
  await using fixture = await makeRepository(sceneFiles);
  await fixture.clone.git(["remote", "remove", "origin"]);
  const copy = (name: string): string => {
    const folder = path.join(fixture.folder, name);
    mkdirSync(folder);
    cpSync(fixture.clone.dir, folder, { recursive: true });
    return folder;
  };
  const whole = copy("whole");
  const writes = await crashRun(whole, 0);
  const expected = await stateOf(openGit(whole));
  expect(writes).toBeGreaterThanOrEqual(8);
  expect(await crashRun(whole, 0)).toBe(0);
  expect(await stateOf(openGit(whole))).toEqual(expected);
  for (let n = 1; n <= writes; n++) {
    const folder = copy(`killed-${n}`);
    const killed = await run([process.execPath, program, folder, String(n)]);
    expect([n, killed.exitCode, killed.stderr]).toEqual([n, 137, ""]);
    await crashRun(folder, 0);
    expect([n, await stateOf(openGit(folder))]).toEqual([n, expected]);
  }
});

/** Every ref, and what differs in the work tree. With one clock and one run name, equal histories are equal commits. */
async function stateOf(git: Git): Promise<{ refs: string[]; status: string; events: string[] }> {
  const refs = (await git.git(["for-each-ref", "--format=%(refname) %(objectname)"])).text.split("\n");
  const events = (await git.git(["log", "--reverse", "--format=%(trailers:key=Mcp-Event,valueonly,separator=%x2C)", "mcp-ledger"])).text;
  return { refs, status: (await git.git(["status", "--porcelain"])).text, events: events.split("\n") };
}
