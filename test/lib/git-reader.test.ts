import { execFileSync } from "node:child_process";
import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openGit } from "../../src/lib/git.ts";
import { readBranch } from "../../src/lib/git-refs.ts";

let dir: string;
const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.invalid", ...args], { cwd: dir, encoding: "utf8" }).trim();

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "reader-"));
  git("init", "--quiet", "--initial-branch=main");
});
afterEach(() => rmSync(dir, { recursive: true }));

function commit(content: string | Buffer): string {
  writeFileSync(join(dir, "f"), content);
  git("add", "f");
  git("commit", "--quiet", "--message", "state");
  return git("rev-parse", "HEAD");
}

test("a branch is where it is now: moved, packed, deleted and made anew by others", async () => {
  const own = openGit(dir);
  expect(await readBranch(own, "main")).toBe(null);
  const first = commit("1");
  expect(await readBranch(own, "main")).toBe(first);
  const second = commit("2");
  expect(await readBranch(own, "main")).toBe(second);
  git("pack-refs", "--all");
  expect(await readBranch(own, "main")).toBe(second);
  git("branch", "side", first);
  git("pack-refs", "--all");
  expect(await readBranch(own, "side")).toBe(first);
  git("branch", "-D", "side");
  expect(await readBranch(own, "side")).toBe(null);
  git("repack", "-adq");
  const third = commit("3");
  git("repack", "-adq");
  expect(await readBranch(own, "main")).toBe(third);
  expect((await own.objects.read("main:f"))?.content.toString()).toBe("3");
});

test("answers belong to their questions, whatever their size and content", async () => {
  const content = Buffer.alloc(300_000, "x missing\n0123456789012345678901234567890123456789 blob 3\n");
  commit(content);
  const { objects } = openGit(dir);
  const names = Array.from({ length: 60 }, (_, i) => (["main:f", "main:nothing", "main^{tree}", "no\nline"] as const)[i % 4] as string);
  const answers = await Promise.all(names.map((name, i) => (i % 5 === 0 ? objects.find(name) : objects.read(name))));
  for (const [i, name] of names.entries()) {
    const answer = answers[i];
    if (name === "main:f") expect(answer).toMatchObject({ type: "blob", size: content.length });
    else if (name === "main^{tree}") expect(answer?.type).toBe("tree");
    else expect(answer).toBe(null);
    if (answer && "content" in answer && answer.type === "blob") expect(content.equals(answer.content as Buffer)).toBe(true);
  }
});

test("where git gives up it says so, and the next question starts it again", async () => {
  const { objects } = openGit(dir);
  commit("1");
  renameSync(join(dir, ".git"), join(dir, "away"));
  await expect(objects.find("main")).rejects.toMatchObject({
    code: "git",
    details: { found: expect.stringContaining("not a git repository") },
  });
  renameSync(join(dir, "away"), join(dir, ".git"));
  expect((await objects.find("main"))?.type).toBe("commit");
  await expect(openGit(join(dir, "no")).objects.find("main")).rejects.toMatchObject({ code: "git" });
});

test("a run that is stopped is told so by every question that is open", () => {
  commit("1");
  const [git, process_] = ["git", "process"].map((name) => JSON.stringify(new URL(`../../src/lib/${name}.ts`, import.meta.url).href));
  const program = `import { openGit } from ${git}; import { killRunning } from ${process_};
    const { objects } = openGit(process.cwd());
    const open = [objects.find("main"), objects.read("main:f")];
    killRunning();
    open.push(objects.find("main"));
    console.log((await Promise.allSettled(open)).map(({ status, reason }) => reason?.code ?? status).join(" "));`;
  const said = execFileSync(process.execPath, ["--input-type=module", "-e", program], { cwd: dir, encoding: "utf8", timeout: 10_000 });
  expect(said).toMatch(/^(git|fulfilled) (git|fulfilled) git\n$/);
});

test("it neither keeps a process alive nor outlives it", () => {
  commit("1");
  const module = new URL("../../src/lib/git.ts", import.meta.url).href;
  const program = `import { openGit } from ${JSON.stringify(module)};
    console.log((await openGit(process.cwd()).objects.find("main")).type);
    const answered = performance.now();
    process.on("exit", () => console.log(performance.now() - answered));`;
  const said = execFileSync(process.execPath, ["--input-type=module", "-e", program], { cwd: dir, encoding: "utf8", timeout: 10_000 });
  const [type, lingered] = said.split("\n");
  expect(type).toBe("commit");
  expect(Number(lingered)).toBeLessThan(1900);
});
