/**
 * What the bench runs in processes of its own and bundles like the product: `lookup FILE` and `fetch FILE` (the product's lookup, and a bare
 * client, for the packages in FILE), `probe SCRIPT` and `exchange SCRIPT` (the product's probe, and the bare messages, with a server), `talk PROGRAM
 * ARGUMENTS...` (the bare messages with whatever that starts).
 * Prints the milliseconds of the part that is compared.
 */
import { readFileSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { dirname } from "node:path";
import type { Package } from "../src/registry/registry.ts";

// As the product does.
enableCompileCache();
const [mode, file = ""] = process.argv.slice(2);
const log = { info() {}, warn() {}, progress() {} };

switch (mode) {
  case "lookup":
    await lookup(packagesIn(file));
    break;
  case "fetch":
    await fetchAll(packagesIn(file));
    break;
  case "probe":
    await probeServer(file);
    break;
  case "loaded-probe":
    // Where many are probed, what that takes is loaded once.
    await Promise.all([import("../src/probe/stdio-probe.ts"), import("../src/probe/session.ts")]);
    await settled();
    await probeServer(file);
    break;
  case "exchange":
    await exchange([process.execPath, file], dirname(file));
    break;
  case "talk":
    await exchange(process.argv.slice(3), process.cwd());
    break;
  default:
    throw new Error(`there is no mode ${mode}`);
}
// As the product does, too.
process.exit();

function packagesIn(path: string): Package[] {
  return JSON.parse(readFileSync(path, "utf8")) as Package[];
}

/** From the first question to the last answer, with everything loaded that both sides have to load. */
async function lookup(packages: readonly Package[]): Promise<void> {
  const { lookupAll } = await import("../src/registry/lookup-all.ts");
  const { openRegistry } = await import("../src/registry/open-registry.ts");
  const registry = openRegistry({ repo: process.cwd(), env: process.env, log });
  registry.prepare?.("npm");
  await settled();
  const from = performance.now();
  const answers = await lookupAll(packages, registry);
  print(performance.now() - from);
  const missing = [...answers.values()].filter(({ kind }) => kind !== "found");
  if (missing.length > 0) throw new Error(JSON.stringify(missing));
}

/** The bare client: the same documents from the same registry, all at once, read as JSON and forgotten. */
async function fetchAll(packages: readonly Package[]): Promise<void> {
  const { Agent, request } = await import("undici");
  const { loadNpmConfig } = await import("../src/registry/npm-config.ts");
  const { registry } = await loadNpmConfig(process.cwd(), process.env);
  const dispatcher = new Agent({ connections: 16 });
  await settled();
  const from = performance.now();
  await Promise.all(
    packages.map(async ({ name }) => {
      const url = `${String(registry).replace(/\/*$/, "")}/${name.replace("/", "%2f")}`;
      const { statusCode, body } = await request(url, { dispatcher, headers: { accept: "application/json" } });
      if (statusCode !== 200) throw new Error(`${name}: ${statusCode}`);
      await body.json();
    }),
  );
  print(performance.now() - from);
  await dispatcher.close();
}

/** From the spawn to the answer to tools/list, by the probe's own clock. */
async function probeServer(script: string): Promise<void> {
  const { probe } = await import("../src/probe/probe.ts");
  const folder = dirname(script);
  const result = await probe(
    {
      kind: "stdio",
      command: process.execPath,
      args: [script],
      env: { PATH: process.env.PATH ?? "", HOME: folder },
      cwd: folder,
      sandbox: {
        readOnly: [folder.slice(0, folder.lastIndexOf("/node_modules/")), dirname(process.execPath)],
        writable: [],
        hidden: [],
        network: false,
      },
    },
    {
      budget: { start: 30_000, memory: 2 * 1024 ** 3, output: 64 * 1024 ** 2, processes: 256 },
      // As the other side: one era, its list of tools, no more.
      ...{ call: false, glance: true, eras: ["legacy"] },
    },
  );
  if (result.contract === null) throw new Error(result.reason ?? result.outcome);
  print(result.timings.lists as number);
}

/** initialize, notifications/initialized, tools/list, and nothing else. */
async function exchange([command = "", ...args]: readonly string[], cwd: string): Promise<void> {
  const [{ spawn }, { createInterface }] = await Promise.all([import("node:child_process"), import("node:readline")]);
  const from = performance.now();
  const child = spawn(command, args, { cwd, stdio: ["pipe", "pipe", "ignore"] });
  const send = (message: object) => child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
  const clientInfo = { name: "bench", version: "1.0.0" };
  send({ id: 1, method: "initialize", params: { protocolVersion: "2025-11-25", capabilities: {}, clientInfo } });
  for await (const line of createInterface({ input: child.stdout })) {
    const { id } = JSON.parse(line) as { id?: number };
    if (id === 1) {
      send({ method: "notifications/initialized" });
      send({ id: 2, method: "tools/list" });
    }
    if (id === 2) break;
  }
  print(performance.now() - from);
  child.stdin.end();
}

/** What was begun by loading is done. */
function settled(): Promise<void> {
  return new Promise((done) => setTimeout(done, 150));
}

function print(milliseconds: number): void {
  process.stdout.write(`${milliseconds.toFixed(2)}\n`);
}
