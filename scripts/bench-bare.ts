/**
 * What proving is measured against: `node bench-bare.ts FILE` installs each package of FILE as npm does it, scripts off, starts it, asks it for
 * its tools and ends it; two at a time, nothing confined, nothing compared. FILE is JSON: `[{ name, version, args, env }]`.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

export interface BareServer {
  readonly name: string;
  readonly version: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const queue = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) as BareServer[];
await Promise.all(
  [0, 1].map(async () => {
    for (let one = queue.shift(); one !== undefined; one = queue.shift()) await installAndStart(one);
  }),
);

async function installAndStart(server: BareServer): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bench-bare-"));
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  const npm = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", `${server.name}@${server.version}`];
  await ended(spawn("npm", npm, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] }));
  const home = join(folder, "node_modules", server.name);
  const { bin } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { bin: string | Record<string, string> };
  const script = join(home, typeof bin === "string" ? bin : (Object.values(bin)[0] ?? ""));
  await talk(script, server, folder);
  rmSync(folder, { recursive: true, force: true });
}

/** initialize, notifications/initialized, tools/list, the end of stdin. A server that says nothing within 30 s, or goes, has been started. */
async function talk(script: string, { args, env }: BareServer, folder: string): Promise<void> {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, ...env },
    stdio: ["pipe", "pipe", "ignore"],
  });
  // Who went before it was written to shows in the end of its output.
  child.stdin.on("error", () => {});
  const send = (message: object) => child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
  const timer = setTimeout(() => child.kill("SIGKILL"), 30_000);
  const clientInfo = { name: "bench", version: "1.0.0" };
  send({ id: 1, method: "initialize", params: { protocolVersion: "2025-11-25", capabilities: {}, clientInfo } });
  for await (const line of createInterface({ input: child.stdout })) {
    const { id } = line.startsWith("{") ? (JSON.parse(line) as { id?: number }) : {};
    if (id === 1) {
      send({ method: "notifications/initialized" });
      send({ id: 2, method: "tools/list" });
    }
    if (id === 2) break;
  }
  child.stdin.end();
  const late = setTimeout(() => child.kill("SIGKILL"), 2_000);
  await ended(child);
  clearTimeout(timer);
  clearTimeout(late);
}

function ended(child: ReturnType<typeof spawn>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done, fail) => child.on("error", fail).on("exit", () => done()));
}
