/**
 * `npm start`: the main job on the embedded default. Makes a git repository from `examples/fleet` in a scratch folder and walks it
 * through the loop with the public commands only, playing the human where one is needed. `npm start -- --out DIR` keeps everything.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, styleText } from "node:util";
import { type CycleRow, printEvents, printStory } from "./demo-story.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const program = join(root, "bin/mcp-gitops.js");
const { values } = parseArgs({ options: { out: { type: "string" } } });

/** The human of the story: whose waiting proposal is merged rather than another's, and what is forced in past the evidence. */
const merges = "tavily-mcp";
const forces = { package: "chrome-devtools-mcp", version: "1.10.0" };

const started = Date.now();
const out = openOut();
const repo = join(out, "repo");
const remote = await startRemote();
process.on("exit", () => remote.process.kill());
const env = { ...process.env, EVERYTHING_URL: remote.url };

try {
  makeRepository();
  title("0. deploy: the starting manifest goes live, proved");
  await gitops("deploy");
  title("1–4. cycle: detect, verify, propose, merge what policy allows, deploy it");
  await gitops("cycle", "--merge", "--deploy");
  title("3. again: nothing is proposed twice");
  await gitops("propose");
  title("4. a person merges a proposal that waits, and it is deployed");
  if (mergeByHand()) await gitops("deploy");
  title(`5. a person forces ${forces.package} ${forces.version} in; it fails its smoke, and only that server is taken back`);
  const forced = forceByHand();
  if (forced) await gitops({ allow: [0, 1] }, "deploy");
  title("6. detect: the quarantined version is not tried again");
  await gitops("detect");
  title("7. cleanup: the plan, then applied");
  await gitops("cleanup", "--dry-run");
  await gitops("cleanup");
  title("8. audit: the ledger alone, from a bare clone, offline");
  git(out, "clone", "--quiet", "--bare", "origin.git", "audit.git");
  await gitops({ repo: join(out, "audit.git") }, "audit");
  const report = JSON.parse(await gitops({ repo: join(out, "audit.git"), quiet: true }, "audit", "--json")) as {
    cycle: { rows: CycleRow[] };
  };
  const { rows } = report.cycle;
  const asked = rows.find((row) => row.package === `pkg:npm/${forces.package}`)?.server ?? rows.find((row) => row.server)?.server;
  if (asked) await gitops({ repo: join(out, "audit.git") }, "audit", "--why", asked);
  rmSync(join(out, "audit.git"), { recursive: true });
  writeFileSync(join(out, "cycle.json"), `${JSON.stringify(report.cycle, null, 2)}\n`);
  title("The story");
  printStory(rows);
  title("The ledger's last events");
  printEvents(rows);
  title("Next, on a repository of your own");
  printNext();
} catch (error) {
  console.error(`\nnpm start: ${error instanceof Error ? error.message : error}`);
  process.exitCode ||= 1;
} finally {
  remote.process.kill();
  if (!values.out) process.on("exit", () => rmSync(out, { recursive: true, force: true }));
}

/** Runs one public command on the repository; its progress goes to this terminal. Resolves to what it printed. */
async function gitops(...words: (string | { repo?: string; allow?: number[]; quiet?: boolean })[]): Promise<string> {
  const options = words.find((word) => typeof word === "object") ?? {};
  const args = words.filter((word) => typeof word === "string");
  if (!options.quiet) console.log(styleText("dim", `$ mcp-gitops ${args.join(" ")} --repo ${options.repo ? "audit.git" : "repo"}`));
  const child = spawn(process.execPath, [program, ...args, "--repo", options.repo ?? repo], {
    cwd: out,
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => {
    chunks.push(chunk);
    if (!options.quiet) process.stdout.write(chunk);
  });
  const code = await new Promise<number>((done) => child.on("close", (exit) => done(exit ?? 1)));
  if (!(options.allow ?? [0]).includes(code)) {
    process.exitCode = code;
    // What was found to be wrong is part of the story; a wrong setting is not.
    if (code !== 1 && code !== 3) throw new Error(`mcp-gitops ${args.join(" ")} ended with exit code ${code}; the repository is in ${out}`);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function git(cwd: string, ...args: string[]): string {
  return execFileSync("git", ["-c", "user.name=A person", "-c", "user.email=person@example.invalid", ...args], {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
}

function openOut(): string {
  if (!values.out) return mkdtempSync(join(tmpdir(), "mcp-gitops-demo-"));
  const folder = resolve(values.out);
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    console.error(`${folder} is not empty: name a new folder after --out`);
    process.exit(2);
  }
  mkdirSync(folder, { recursive: true });
  return folder;
}

function makeRepository(): void {
  git(out, "init", "--quiet", "--bare", "--initial-branch=main", "origin.git");
  git(out, "init", "--quiet", "--initial-branch=main", "repo");
  git(repo, "remote", "add", "origin", join(out, "origin.git"));
  cpSync(join(root, "examples/fleet"), repo, { recursive: true, verbatimSymlinks: true });
  git(repo, "add", "--all");
  git(repo, "commit", "--quiet", "-m", "The fleet as it was found");
  git(repo, "push", "--quiet", "origin", "main");
}

/** A proposal that waits is merged the way a person does: with git alone. False: none waits. */
function mergeByHand(): boolean {
  git(repo, "pull", "--quiet", "--ff-only", "origin", "main");
  git(repo, "fetch", "--quiet", "origin");
  const refs = git(repo, "for-each-ref", "--format=%(refname:lstrip=2)", "--no-merged=main", "refs/remotes/origin/mcp-gitops/");
  const waiting = refs.split("\n").filter(Boolean);
  const chosen = waiting.find((branch) => git(repo, "diff", `main...${branch}`).includes(merges)) ?? waiting[0];
  if (!chosen) {
    console.log("no proposal waits: there is nothing to merge");
    return false;
  }
  act("merge", "--quiet", "--no-ff", "-m", `Merge ${chosen}`, chosen);
  act("push", "--quiet", "origin", "main");
  return true;
}

/** False: no server of the manifest runs that package. */
function forceByHand(): boolean {
  git(repo, "pull", "--quiet", "--ff-only", "origin", "main");
  const path = join(repo, ".mcp.json");
  const text = readFileSync(path, "utf8");
  const forced = text.replace(new RegExp(`(?<=")${forces.package}(@[^"]*)?(?=")`), `${forces.package}@${forces.version}`);
  if (forced === text) {
    console.log(`no server runs another version of ${forces.package}: there is nothing to force`);
    return false;
  }
  writeFileSync(path, forced);
  act("commit", "--quiet", "--all", "-m", `Force ${forces.package} ${forces.version}, whatever the evidence says`);
  act("push", "--quiet", "origin", "main");
  return true;
}

/** What the human does with git, shown. */
function act(...args: string[]): void {
  console.log(styleText("dim", `$ git ${args.filter((arg) => arg !== "--quiet").join(" ")}`));
  git(repo, ...args);
}

/** A real remote server on loopback, installed like any package, for the entry of the fleet that has a url. */
async function startRemote(): Promise<{ url: string; process: ChildProcess }> {
  const folder = mkdtempSync(join(tmpdir(), "mcp-gitops-remote-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  console.log("starting @modelcontextprotocol/server-everything on loopback, the fleet's remote …");
  execFileSync(
    "npm",
    ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--silent", "@modelcontextprotocol/server-everything@2026.8.31"],
    {
      cwd: folder,
      stdio: "inherit",
    },
  );
  const port = await freePort();
  const script = join(folder, "node_modules/@modelcontextprotocol/server-everything/dist/index.js");
  const child = spawn(process.execPath, [script, "streamableHttp"], { env: { ...process.env, PORT: String(port) }, stdio: "ignore" });
  const url = `http://127.0.0.1:${port}/mcp`;
  for (let attempt = 0; attempt < 100; attempt++) {
    if (
      await fetch(url, { method: "GET" }).then(
        () => true,
        () => false,
      )
    )
      return { url, process: child };
    await new Promise((done) => setTimeout(done, 100));
  }
  child.kill();
  throw new Error("the remote server did not start within 10 s");
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().on("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
}

function title(text: string): void {
  console.log(`\n${styleText("bold", text)}  ${styleText("dim", `(${((Date.now() - started) / 1000).toFixed(0)} s)`)}`);
}

/** What to do next. */
function printNext(): void {
  console.log("  npx mcp-gitops list --repo PATH               what is there, offline");
  console.log("  npx mcp-gitops detect --repo PATH --dry-run   what is behind");
  console.log("  npx mcp-gitops cycle --repo PATH              prove and propose; touches nothing but its own branches");
  console.log("  npx mcp-gitops init --repo PATH               the workflows and policies, for GitHub Actions");
  console.log(
    values.out ? `\nEverything is in ${out}: origin.git, repo/, live/, cycle.json` : "\nKeep everything with: npm start -- --out DIR",
  );
  if (values.out) console.log(`  git -C ${join(values.out, "origin.git")} log --oneline --graph main mcp-ledger`);
}
