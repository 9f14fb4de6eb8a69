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

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const program = join(root, "bin/mcp-gitops.js");
const { values } = parseArgs({ options: { out: { type: "string" } } });

/** The human of the story: whose waiting proposal is merged, and which version is forced in past the evidence. */
const merges = "tavily";
const forces = { server: "chrome-devtools", version: "1.10.0" };

interface CycleRow {
  step: string;
  server: string | null;
  from: string | null;
  to: string | null;
  outcome: string | null;
  surfaceChange: string | null;
  effectiveBump: string | null;
  why: string | null;
  at: string;
  commit: string;
  path: string;
  package: string | null;
}

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
  title(`4. a person merges the waiting proposal for ${merges}, and it is deployed`);
  mergeByHand();
  await gitops("deploy");
  title(`5. a person forces ${forces.server} ${forces.version} in; it fails its smoke, and only that server is taken back`);
  forceByHand();
  await gitops({ allow: [0, 1] }, "deploy");
  title("6. detect: the quarantined version is not tried again");
  await gitops("detect");
  title("7. cleanup: the plan, then applied");
  await gitops("cleanup", "--dry-run");
  await gitops("cleanup");
  title("8. audit: the ledger alone, from a bare clone, offline");
  git(out, "clone", "--quiet", "--bare", "origin.git", "audit.git");
  await gitops({ repo: join(out, "audit.git") }, "audit");
  await gitops({ repo: join(out, "audit.git") }, "audit", "--why", forces.server);
  const report = JSON.parse(await gitops({ repo: join(out, "audit.git"), quiet: true }, "audit", "--json")) as {
    cycle: { rows: CycleRow[] };
  };
  rmSync(join(out, "audit.git"), { recursive: true });
  writeFileSync(join(out, "cycle.json"), `${JSON.stringify(report.cycle, null, 2)}\n`);
  printStory(report.cycle.rows);
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
  if (!(options.allow ?? [0]).includes(code))
    throw new Error(`mcp-gitops ${args.join(" ")} ended with exit code ${code}; the repository is in ${out}`);
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
  git(out, "clone", "--quiet", "origin.git", "repo");
  cpSync(join(root, "examples/fleet"), repo, { recursive: true, verbatimSymlinks: true });
  git(repo, "checkout", "--quiet", "-B", "main");
  git(repo, "add", "--all");
  git(repo, "commit", "--quiet", "-m", "The fleet as it was found");
  git(repo, "push", "--quiet", "origin", "main");
}

/** The branch of the waiting proposal is merged the way a person does: with git alone. */
function mergeByHand(): void {
  git(repo, "pull", "--quiet", "--ff-only", "origin", "main");
  git(repo, "fetch", "--quiet", "origin");
  git(repo, "merge", "--quiet", "--no-ff", "-m", `Merge the update of ${merges}`, `origin/mcp-gitops/=2emcp.json/${merges}`);
  git(repo, "push", "--quiet", "origin", "main");
}

function forceByHand(): void {
  git(repo, "pull", "--quiet", "--ff-only", "origin", "main");
  const path = join(repo, ".mcp.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as { mcpServers: Record<string, { args: string[] }> };
  const pin = manifest.mcpServers[forces.server]?.args.find((arg) => /@\d/.test(arg));
  if (!pin) throw new Error(`${forces.server} is not pinned in ${path}`);
  writeFileSync(path, readFileSync(path, "utf8").replace(pin, `${pin.slice(0, pin.lastIndexOf("@"))}@${forces.version}`));
  git(repo, "commit", "--quiet", "--all", "-m", `Force ${forces.server} ${forces.version}, whatever the evidence says`);
  git(repo, "push", "--quiet", "origin", "main");
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

/** What became of each server, the ledger's last events, and what to do next. */
function printStory(rows: CycleRow[]): void {
  title("The story");
  const servers = [...new Set(rows.flatMap((row) => row.server ?? []))];
  printTable(
    ["server", "from → to", "surface change", "verdicts", "what happened", "why"],
    servers.map((server) => storyOf(rows.filter((row) => row.server === server))),
  );
  title("The ledger's last events");
  const events = [...new Map(rows.map((row) => [row.path, row])).values()].slice(-8);
  printTable(
    ["at", "ledger commit", "event", "about"],
    events.map((row) => [row.at, row.commit.slice(0, 10), row.step, `${row.server ?? row.package ?? ""} ${row.why ?? ""}`.trim()]),
  );
  title("Next, on a repository of your own");
  console.log("  npx mcp-gitops list --repo PATH               what is there, offline");
  console.log("  npx mcp-gitops detect --repo PATH --dry-run   what is behind");
  console.log("  npx mcp-gitops cycle --repo PATH              prove and propose; touches nothing but its own branches");
  console.log("  npx mcp-gitops init --repo PATH               the workflows and policies, for GitHub Actions");
  console.log(
    values.out ? `\nEverything is in ${out}: origin.git, repo/, live/, cycle.json` : "\nKeep everything with: npm start -- --out DIR",
  );
  if (values.out) console.log(`  git -C ${join(values.out, "origin.git")} log --oneline --graph main mcp-ledger`);
}

/** One server's row: its verdicts, what happened to it, and the reason that counts. */
function storyOf(own: CycleRow[]): string[] {
  const of = (...steps: string[]) => own.filter((row) => steps.includes(row.step));
  const verdicts = of("verified");
  const verdict = verdicts.at(-1);
  const [planned] = of("planned");
  const failed = of("deployment-failed").filter((row) => row.why !== null && row.to !== verdict?.to);
  const merged = of("proposal-merged").at(-1);
  const proposed = of("proposal-opened", "proposal-refreshed").at(-1);
  // A person's merge is plain git: what tells of it is that the newest plan has nothing left to do.
  const settled = of("planned").at(-1)?.outcome === "current";
  const happened = [
    ...(merged
      ? ["merged, deployed"]
      : proposed
        ? [settled ? "merged by a person, deployed" : "proposed, waits for a person"]
        : ["nothing to do"]),
    ...(of("rolled-back").length > 0 ? [`${failed.at(-1)?.to ?? "the next version"} forced in: rolled back, quarantined`] : []),
  ];
  const refused = verdicts.filter((row) => row.outcome === "fail");
  const why = [...refused.map((row) => `${row.to}: ${row.why}`), ...(refused.length === 0 ? [verdict?.why ?? planned?.why ?? ""] : [])];
  return [
    own[0]?.server ?? "",
    verdict ? `${verdict.from ?? planned?.from ?? "no version"} → ${verdict.to ?? "as it is"}` : (planned?.from ?? ""),
    verdict?.surfaceChange ?? "–",
    verdicts.map((row) => `${row.to ?? ""} ${row.outcome}`.trim()).join(", ") || "–",
    happened.join("; "),
    why.join("; "),
  ];
}

/** Columns as wide as what they hold, the last one cut at the edge of the terminal. */
function printTable(heading: string[], rows: string[][]): void {
  const widths = heading.map((word, i) => Math.max(word.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const edge = process.stdout.isTTY ? (process.stdout.columns ?? 120) : 400;
  const line = (cells: string[]) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join("  ")
      .trimEnd()
      .slice(0, edge);
  console.log(styleText("bold", line(heading)));
  for (const row of rows) console.log(line(row));
}
