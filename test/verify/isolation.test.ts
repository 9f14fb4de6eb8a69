import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type SandboxKind, sandboxKinds, settleSandbox } from "../../src/probe/sandbox.ts";
import type { Verdict } from "../../src/verify/verdict.ts";
import { openZoo, processesLike } from "./zoo-world.ts";

/* What each way to confine keeps and what it does not, forced by option, as this user and as one that is not root. */

const nobody = 65_534;
const root = process.getuid?.() === 0;
const ways: [SandboxKind, number | undefined][] = [
  ...sandboxKinds.map((kind): [SandboxKind, undefined] => [kind, undefined]),
  ...(root ? (["bubblewrap", "namespaces", "process-group"] as const).map((kind): [SandboxKind, number] => [kind, nobody]) : []),
];

const codesOf = (verdict: Verdict | undefined) => verdict?.suites.flatMap(({ findings }) => findings.map(({ code }) => code)).sort();

test.each(ways)("%s, as user %s: the verdict says so, and nothing outlives its server", async (kind, user) => {
  const offered = await settleSandbox(kind).catch((error: Error) => error.message);
  if (typeof offered === "string") return expect(offered).toContain(`the isolation ${kind} cannot be had here`);
  const mark = `isolation-${randomBytes(6).toString("hex")}`;
  const folder = mkdtempSync(join(tmpdir(), "isolation-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  // A neighbour's, of whoever owns the verifier.
  const verdictFile = join(folder, "neighbour.json");
  writeFileSync(verdictFile, "before", { mode: 0o600 });
  await using zoo = await openZoo({ isolation: kind, ...(user !== undefined && { user }) });
  const confined = kind === "bubblewrap" || kind === "namespaces";
  const alone = kind === "process-group";
  const stranger = (user ?? process.getuid?.()) !== 0;
  const [well, leaves, calls, keeps, forges, reaches] = await Promise.all([
    zoo.run("well", { bin: "well" }),
    // What forks and ends all the time is never met by a look at a list: only where all of a user, or of a namespace, ends at once.
    zoo.run("leaves", { bin: "zoo-spawns", args: [kind === "uid" ? "chain" : "daemon", mark] }),
    zoo.run("calls", { bin: "zoo-acts", args: ["calls"], pinned: true }),
    // Who may read everything can count what others closed.
    stranger ? zoo.run("keeps", { bin: "zoo-keeps", args: ["closed"] }) : null,
    confined ? zoo.run("forges", { bin: "zoo-forges", args: [mark] }) : null,
    // A process group keeps nobody from anything: there this server would really do what it tries.
    alone ? null : zoo.run("reaches", { bin: "zoo-reaches", args: [confined ? "plants" : "looks", verdictFile] }),
  ]);
  const verdict = well.attempts[0]?.verdict;
  expect(verdict?.outcome, JSON.stringify(verdict)).toBe("pass");
  const [network, filesystem] = confined ? ["off", "private"] : ["open", "shared"];
  expect(verdict?.isolation).toMatchObject({ kind, separated: !alone, network, filesystem });
  if (!confined) expect(verdict?.isolation.missing).toContain(`--isolation ${kind} was asked for`);
  // A process group knows its children by what they inherit, and misses one that was born and orphaned between two looks.
  if (!alone) {
    expect(codesOf(leaves.attempts[0]?.verdict)).toContain("strays");
    await expect.poll(() => processesLike(mark), { timeout: 20_000 }).toEqual([]);
  }
  for (const { pid } of processesLike(mark)) process.kill(pid, "SIGKILL");
  // Who ends its confinement did not end well, whatever it said in its name.
  if (forges) expect(codesOf(forges.attempts[0]?.verdict)).toContainEqual(expect.stringMatching(/^(?:exit-code|no-exit)$/));
  if (keeps) expect(codesOf(keeps.attempts[0]?.verdict)).toContain("over-limit");
  expect(readdirSync(zoo.npm.path("store-trees"))).toEqual([]);
  const told = reaches && JSON.parse(String(reaches.attempts[0]?.contract?.tools[0]?.description));
  if (told) expect(told.written).toEqual([]);
  expect(readFileSync(verdictFile, "utf8")).toBe("before");
  // What cannot be observed is listed and not found.
  const seen = calls.attempts[0]?.verdict;
  expect(codesOf(seen)?.includes("behaviour-network")).toBe(confined);
  expect(seen?.notLookedAt.join()).toContain(confined ? "which hosts it tried to reach" : "over the network, which it shares");
});
