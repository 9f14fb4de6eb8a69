import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { stableJson } from "../../src/lib/canonical.ts";
import { resolveLock } from "../../src/lock/resolve-lock.ts";
import { lockPath } from "../../src/manifest/server-id.ts";
import { type FakeRegistry, startRegistry } from "../fakes/registry.ts";

const sources = join(import.meta.dirname, "../../src/main.ts");

/** How a run ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface Running {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves when stdout has this text. */
  says(text: string): Promise<void>;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: Buffer;
}

/** A registry on loopback, a repository with manifests and locks, and an empty cache: a developer's machine on the first day. */
export interface RunWorld extends AsyncDisposable {
  readonly registry: FakeRegistry;
  readonly repo: string;
  readonly cache: string;
  write(path: string, content: string): Promise<void>;
  /** Writes `lock.json` of a server for one version of a package, and returns it. */
  lock(server: string, spec: { name: string; version: string }, manifest?: string): Promise<string>;
  /** Starts the command line. */
  start(args: readonly string[], options?: RunOptions): Running;
  run(args: readonly string[], options?: RunOptions): Promise<Ended>;
  /** The paths of all tarballs that were asked for. */
  tarballs(): string[];
}

export async function openRunWorld(program: string = sources): Promise<RunWorld> {
  const dir = await realpath(await mkdtemp(join(tmpdir(), "run-world-")));
  const registry = await startRegistry();
  const [repo, cache] = [join(dir, "repo"), join(dir, "cache")];
  const write = async (path: string, content: string) => {
    await mkdir(dirname(join(repo, path)), { recursive: true });
    await writeFile(join(repo, path), content);
  };
  await write(".npmrc", [`registry=${registry.url}/`, `cache=${join(dir, "npm-cache")}`, "fetch-retries=0", ""].join("\n"));
  const running = new Set<ChildProcess>();
  const start: RunWorld["start"] = (args, { cwd = repo, env = {}, input } = {}) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd,
      env: { PATH: process.env.PATH, HOME: dir, MCP_GITOPS_CACHE: cache, ...env },
      stdio: ["pipe", "pipe", "pipe"],
    });
    running.add(child);
    return { process: child, ...listen(child, input, () => running.delete(child)) };
  };
  return {
    registry,
    repo,
    cache,
    write,
    start,
    run: (args, options = {}) => start(args, { input: Buffer.alloc(0), ...options }).ended,
    tarballs: () => registry.requests.filter(({ path }) => path.endsWith(".tgz")).map(({ path }) => path),
    async lock(server, spec, manifest = ".mcp.json") {
      const resolution = await resolveLock({ ecosystem: "npm", ...spec }, { configDir: repo });
      if (resolution.kind !== "resolved") throw new Error(resolution.reason);
      const text = stableJson(resolution.lock);
      await write(lockPath({ manifest, server }), text);
      return text;
    },
    async [Symbol.asyncDispose]() {
      for (const child of running) child.kill("SIGKILL");
      await registry.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

function listen(child: ChildProcess, input: Buffer | undefined, gone: () => void): Pick<Running, "ended" | "says"> {
  const chunks: Buffer[] = [];
  let stderr = "";
  const waiting: { text: string; found: () => void }[] = [];
  child.stdout?.on("data", (chunk: Buffer) => {
    chunks.push(chunk);
    if (waiting.length === 0) return;
    const said = Buffer.concat(chunks).toString("latin1");
    for (const { text, found } of waiting) if (said.includes(text)) found();
  });
  child.stderr?.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  if (input) child.stdin?.end(input);
  const ended = new Promise<Ended>((resolve) =>
    child.on("close", (code, signal) => {
      gone();
      resolve({ code, signal, stdout: Buffer.concat(chunks), stderr });
    }),
  );
  const says = (text: string) =>
    Promise.race([
      new Promise<void>((found) => waiting.push({ text, found })),
      ended.then(() => {
        throw new Error(`it ended and never said ${text}: ${stderr}`);
      }),
    ]);
  return { ended, says };
}

/** A program that shows what it was started with, and ends as it is told. */
export const mirror = `#!/usr/bin/env node
const [mode, ...rest] = process.argv.slice(2);
if (mode === "echo") process.stdin.pipe(process.stdout);
else if (mode === "exit") process.exit(Number(rest[0]));
else if (mode === "wait") { setInterval(() => {}, 1000); console.log("ready " + process.pid); }
else if (mode === "trap") {
  for (const name of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(name, () => { console.log("got " + name); process.exit(7); });
  setInterval(() => {}, 1000);
  console.log("ready");
} else {
  const { argv, env, pid } = process;
  console.log(JSON.stringify({ args: argv.slice(2), env, pid, cwd: process.cwd(), file: __filename, leaf: require("leaf") }));
}
`;

/** The same in a shell's words, for what is started as a program of its own. */
export const shellMirror = `#!/bin/sh
case "$1" in
  echo) exec cat ;;
  exit) exit "$2" ;;
  wait) echo ready; exec sleep 30 ;;
  trap) trap 'echo "got SIGTERM"; exit 7' TERM; echo ready; while :; do sleep 0.05; done ;;
esac
`;

export function publishMirror({ registry }: Pick<RunWorld, "registry">): void {
  registry.publish({ manifest: { name: "leaf", version: "1.0.0" }, files: { "index.js": 'module.exports = "leaf 1";\n' } });
  registry.publish({
    manifest: { name: "mirror-mcp", version: "1.0.0", bin: "mirror.js", dependencies: { leaf: "1" } },
    files: { "mirror.js": mirror },
  });
  registry.publish({
    manifest: { name: "mirror-mcp", version: "1.1.0", bin: "mirror.js", dependencies: { leaf: "1" } },
    files: { "mirror.js": mirror },
  });
  registry.publish({ manifest: { name: "shell-mcp", version: "1.0.0", bin: "mirror.sh" }, files: { "mirror.sh": shellMirror } });
}
