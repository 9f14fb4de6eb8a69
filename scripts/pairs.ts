/**
 * Writes docs/pairs.md: what real versions of real servers promised before and after, proved by this program one pair at a time.
 * `node scripts/pairs.ts [--only SERVER]... [--out FILE] [--json FILE]`, or `--from JSON...` for the page of rows that were proved before; it takes some minutes, and about a gigabyte in the cache of extracted packages.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { barePlace, type Change } from "../src/contract/contract.ts";
import { code, prose, table } from "../src/report/markdown.ts";
import type { Proof } from "../src/verify/verdict.ts";
import { versioningOf } from "../src/versioning/versioning.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
  options: {
    only: { type: "string", multiple: true },
    out: { type: "string" },
    json: { type: "string" },
    from: { type: "string", multiple: true },
  },
});

interface Listed {
  /** Its key in the manifest, which is the one of the example's fleet where it is there too: what that uses is what is told as used. */
  readonly server: string;
  readonly package: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly uvx?: true;
  /** Exact versions, each held against the next: the table stays the same when newer ones come. */
  readonly versions: readonly string[];
}

const official = "@modelcontextprotocol/server-";
const servers: readonly Listed[] = [
  {
    server: "tavily",
    package: "tavily-mcp",
    env: { TAVILY_API_KEY: "tvly-dummy" },
    versions: ["0.1.4", "0.2.3", "0.2.12", "0.2.15", "0.2.22"],
  },
  { server: "memory", package: `${official}memory`, versions: ["0.6.2", "2025.8.4", "2025.11.25", "2026.8.31"] },
  {
    server: "filesystem",
    package: `${official}filesystem`,
    args: ["."],
    versions: ["0.6.2", "2025.7.1", "2025.8.21", "2025.12.18", "2026.1.14", "2026.8.31"],
  },
  { server: "sequential-thinking", package: `${official}sequential-thinking`, versions: ["0.6.2", "2025.7.1", "2025.12.18", "2026.8.31"] },
  { server: "everything", package: `${official}everything`, versions: ["2025.7.1", "2025.12.18", "2026.1.26", "2026.8.31"] },
  {
    server: "github",
    package: `${official}github`,
    env: { GITHUB_PERSONAL_ACCESS_TOKEN: "dummy" },
    versions: ["0.6.2", "2025.3.28", "2025.4.8"],
  },
  {
    server: "slack",
    package: `${official}slack`,
    env: { SLACK_BOT_TOKEN: "xoxb-dummy", SLACK_TEAM_ID: "T00000000" },
    versions: ["2025.1.17", "2025.4.25"],
  },
  { server: "postgres", package: `${official}postgres`, args: ["postgresql://localhost/example"], versions: ["0.3.0", "0.6.2"] },
  { server: "pdf", package: `${official}pdf`, args: ["--stdio"], versions: ["1.3.2", "1.7.2", "1.7.5", "2.0.4"] },
  { server: "playwright", package: "@playwright/mcp", args: ["--headless"], versions: ["0.0.41", "0.0.60", "0.0.78", "0.0.83"] },
  { server: "context7", package: "@upstash/context7-mcp", versions: ["1.0.33", "2.0.0", "2.2.0", "2.3.0", "4.1.1"] },
  {
    server: "notion",
    package: "@notionhq/notion-mcp-server",
    env: { NOTION_TOKEN: "dummy" },
    versions: ["1.9.1", "2.0.0", "2.2.1", "2.5.2"],
  },
  {
    server: "chrome-devtools",
    package: "chrome-devtools-mcp",
    args: ["--headless", "--isolated"],
    versions: ["0.26.0", "1.8.0", "1.9.0", "1.10.0"],
  },
  { server: "git", package: "@cyanheads/git-mcp-server", versions: ["2.5.8", "2.10.5", "2.15.3"] },
  {
    server: "figma",
    package: "figma-developer-mcp",
    args: ["--stdio"],
    env: { FIGMA_API_KEY: "dummy" },
    versions: ["0.6.6", "0.9.0", "0.13.2"],
  },
  { server: "firecrawl", package: "firecrawl-mcp", env: { FIRECRAWL_API_KEY: "fc-dummy" }, versions: ["2.0.2", "3.11.0", "3.26.0"] },
  { server: "sentry", package: "@sentry/mcp-server", args: ["--access-token=dummy"], versions: ["0.29.0", "0.33.0", "0.39.0"] },
  { server: "kubernetes", package: "mcp-server-kubernetes", versions: ["2.9.6", "4.1.7"] },
  { server: "time", package: "mcp-server-time", uvx: true, versions: ["2026.8.18", "2026.10.19"] },
  { server: "fetch", package: "mcp-server-fetch", uvx: true, versions: ["2026.8.18", "2026.10.24"] },
  { server: "git-python", package: "mcp-server-git", uvx: true, versions: ["2026.6.16", "2026.10.19"] },
];

interface Row {
  readonly listed: Listed;
  readonly from: string;
  readonly to: string;
  readonly proof: Proof | null;
  readonly problem: string;
}

const folder = mkdtempSync(join(tmpdir(), "mcp-gitops-pairs-"));
const rows: Row[] = [];
try {
  for (const file of values.from ?? []) rows.push(...(JSON.parse(readFileSync(file, "utf8")) as Row[]));
  const only = values.from === undefined ? (values.only ?? servers.map(({ server }) => server)) : [];
  for (const listed of servers.filter(({ server }) => only.includes(server))) {
    for (const [at, to] of listed.versions.entries()) {
      const from = listed.versions[at - 1];
      if (from !== undefined) rows.push(proved(listed, from, to));
      if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(rows, null, 2));
      const row = rows.at(-1);
      if (row && from !== undefined) console.error(`${listed.server} ${from} → ${to}: ${row.proof?.verdict.surfaceChange ?? row.problem}`);
    }
  }
  const out = values.out ?? join(root, "docs/pairs.md");
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, page(rows));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** One pair, in a repository of its own that holds the example's agents and settings. */
function proved(listed: Listed, from: string, to: string): Row {
  const repo = join(folder, `${rows.length}`);
  mkdirSync(join(repo, "policies"), { recursive: true });
  cpSync(join(root, "examples/fleet/.claude"), join(repo, ".claude"), { recursive: true });
  writeFileSync(join(repo, ".mcp.json"), `${JSON.stringify({ mcpServers: { [listed.server]: entry(listed, from) } }, null, 2)}\n`);
  writeFileSync(join(repo, "policies/update.yaml"), `defaults: { minimumReleaseAge: 0 days, range: "${listed.uvx ? "==" : ""}${to}" }\n`);
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=pairs", "-c", "user.email=pairs@example.invalid", ...args], { cwd: repo });
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("commit", "--quiet", "-m", "One pair");
  const args = ["verify", "--repo", repo, "--server", listed.server, "--candidate", to, "--dry-run", "--json"];
  const result = spawnSync(process.execPath, [join(root, "src/main.ts"), ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    timeout: 300_000,
  });
  const proofs = readProofs(join(repo, ".git/mcp-gitops/proofs"));
  const proof = proofs.find(({ verdict }) => verdict.to === to) ?? null;
  rmSync(repo, { recursive: true, force: true });
  const verdict = told(result.stdout);
  if (proof && verdict) return { listed, from, to, proof: { ...proof, verdict }, problem: "" };
  return { listed, from, to, proof: null, problem: result.stderr.trim().split("\n").at(-1) ?? `exit code ${result.status}` };
}

/** The verdict as the command printed it: with what the deciding plane knows. */
function told(stdout: string): Proof["verdict"] | null {
  const document = JSON.parse(stdout) as Partial<Proof["verdict"]>;
  return document.schema === "mcp-gitops/verdict/v1" ? (document as Proof["verdict"]) : null;
}

function readProofs(path: string): Proof[] {
  try {
    return readdirSync(path).map((name) => JSON.parse(readFileSync(join(path, name), "utf8")) as Proof);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

function entry({ package: name, args = [], env, uvx }: Listed, version: string): object {
  const command = uvx
    ? { command: "uvx", args: [`${name}==${version}`, ...args] }
    : { command: "npx", args: ["-y", `${name}@${version}`, ...args] };
  return { ...command, ...(env && { env }) };
}

function page(all: readonly Row[]): string {
  const day = new Date().toISOString().slice(0, 10);
  const version = (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string }).version;
  const told = all.filter(({ proof }) => proof !== null);
  const broke = told.filter(({ proof, listed, from, to }) => {
    const claim = claimOf(listed, from, to);
    return proof?.verdict.surfaceChange === "breaking" && (claim === "patch" || claim === "minor");
  });
  return `# What versions say, and what they do

${all.length} pairs of versions of ${new Set(all.map(({ listed }) => listed.package)).size} servers, each installed from a lock, started and compared by \`mcp-gitops verify\`;
made by \`node scripts/pairs.ts\` on ${day} with mcp-gitops ${version} and Node ${process.version.slice(1)}. Trees are locked as they resolve that day:
an old pin whose dependencies float is what it is today, and not what it was (server-github 0.6.2 and server-filesystem up to 2025.8.21 answer with schemas
that describe no parameter).

**${broke.length} of the ${told.filter(({ listed, from, to }) => ["patch", "minor"].includes(claimOf(listed, from, to) ?? "")).length} pairs that claim a patch or a minor release break calls that worked.**

- *claims*: the bump that the two version numbers claim; a calendar version claims nothing.
- *surface*: the greatest class among the changes of what the server promises: \`none\`, \`additive\`, \`behavioural\`, \`breaking\`.
- *used*: which changed tools the example's own [agents and settings](../examples/fleet/.claude) name.
- *tokens*: what the whole surface takes of a model's context, before → after (o200k estimate).
- *start*: milliseconds from the start of the process to the answer to \`tools/list\`, before → after; one start each, both at once, confined.

${table(["server", "from → to", "claims", "surface", "effective", "what changed", "used", "tokens", "start"], all.map(cells))}
`;
}

function claimOf({ uvx }: Listed, from: string, to: string): string | null {
  return versioningOf(uvx ? "pypi" : "npm").claimedBump(from, to);
}

function cells({ listed, from, to, proof, problem }: Row): string[] {
  const head = [prose(listed.server), `${code(from)} → ${code(to)}`, claimOf(listed, from, to) ?? "nothing"];
  if (proof === null) return [...head, "—", "—", prose(problem, 200), "", "", ""];
  const { verdict, timings } = proof;
  const { surfaceChange, effectiveBump, changes, usage = [], cost, suites } = verdict;
  const failed = suites.find(({ suite, outcome }) => suite === "health" && outcome === "fail");
  const why = failed?.findings.find(({ severity }) => severity !== "info")?.message.replace(/^it does not start: /, "");
  const lonely = suites.flatMap(({ findings }) => findings).find(({ code: name }) => name === "pinned-fails");
  const number = (value: number | null | undefined) => (value == null ? "—" : value.toLocaleString("en-US"));
  return [
    ...head,
    surfaceChange ?? "—",
    effectiveBump ?? "—",
    why !== undefined
      ? `**does not start**: ${prose(why, 160)}`
      : lonely
        ? `**the old one does not start today**: ${prose(lonely.evidence, 160)}`
        : whatChanged(changes),
    usage
      .map(
        ({ tool, class: level, places }) =>
          `${code(tool)} (${level}): ${places.map(({ file, line }) => code(`${file}:${line}`)).join(", ")}`,
      )
      .join("<br>"),
    `${number(cost?.before)} → ${number(cost?.after)}`,
    `${number(timings["pinned.lists"])} → ${number(timings["candidate.lists"])}`,
  ];
}

/** The kinds of change and how often each is there, what breaks first and with names. */
function whatChanged(changes: readonly Change[]): string {
  const order = ["breaking", "behavioural", "additive"];
  const kinds = Map.groupBy(changes, ({ kind, path, class: level }) => `${level} ${kind}${whose(path)}`);
  const sorted = [...kinds.values()].sort(
    (a, b) => order.indexOf(a[0]?.class ?? "") - order.indexOf(b[0]?.class ?? "") || b.length - a.length,
  );
  const parts = sorted.map((own) => {
    const [first] = own;
    const words = `${own.length} ${first?.kind.replaceAll("-", " ") ?? ""}${whose(first?.path ?? "")}`;
    return first?.class === "breaking" ? `**${words}** (${named(own)})` : words;
  });
  return parts.length > 8 ? `${parts.slice(0, 8).join(", ")} and ${parts.length - 8} kinds more` : parts.join(", ") || "nothing";
}

/** Of what only clients without capabilities lose or gain. */
function whose(path: string): string {
  return path.startsWith(barePlace) ? " for clients without capabilities" : "";
}

function named(changes: readonly Change[]): string {
  const told = changes.slice(0, 3).map(({ kind, path, before, after }) => {
    if (kind.endsWith("-renamed")) return `${code(String(before))} → ${code(String(after))}`;
    if (/^(?:tool|prompt|resource|resource-template)-removed$/.test(kind)) return code(String(before), 80);
    const [list, item, ...rest] = path.split("/");
    const inner = rest.filter((step) => !["inputSchema", "outputSchema", "properties"].includes(step)).join(".");
    return code(list === "tools" || list === "prompts" ? `${item}${inner === "" ? "" : ` ${inner}`}` : path, 80);
  });
  return `${told.join(", ")}${changes.length > 3 ? ", …" : ""}`;
}
