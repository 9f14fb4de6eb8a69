/** What the bench runs: the peers from the package registry, the product as it is bundled, and the example's packages. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { workTreeFiles } from "../src/lib/work-tree-files.ts";
import type { Inventory } from "../src/manifest/inventory.ts";
import { readInventory } from "../src/manifest/read-inventory.ts";
import { packagesOf } from "../src/steps/detect.ts";
import { quietly } from "./bench-measure.ts";
import { chunksToScripts } from "./chunk-scripts.ts";
import { minifyChunks } from "./minify-chunks.ts";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const folder = join(root, ".bench");
export const fleet = join(root, "examples/fleet");

const bin = (name: string) => join(root, "node_modules/.bin", name);
/** Programs that others use for the same, at their newest. The memory server is what both sides of a probe talk to. */
const peers = ["npm-check-updates", "@modelcontextprotocol/inspector", "mcporter", "@modelcontextprotocol/server-memory"];

export interface World {
  /** The bundle of this checkout. */
  readonly dist: string;
  /** bench-child.ts, bundled in the same way. */
  readonly child: string;
  /** A bundle that imports @actions/core and does nothing with it. */
  readonly core: string;
  /** The script that starts the memory server. */
  readonly server: string;
  readonly inventory: Inventory;
  /** The example's npm packages as JSON, for the child. */
  readonly packages: string;
  readonly names: readonly string[];
  peer(name: string): string;
  /** Names and versions of the peers, for the table. */
  readonly versions: Readonly<Record<string, string>>;
}

/** Installs and builds what is missing. The bundles are made anew each time: they are what is measured. */
export async function openWorld(say: (text: string) => void): Promise<World> {
  mkdirSync(folder, { recursive: true });
  installPeers(say);
  say("bundling the product and what it is compared with …");
  const inventory = await readInventory(workTreeFiles(fleet));
  const npm = [
    ...new Map(packagesOf(inventory.servers).flatMap((one) => (one.ecosystem === "npm" ? [[one.purl, one] as const] : []))).values(),
  ];
  const packages = join(folder, "packages.json");
  writeFileSync(packages, JSON.stringify(npm));
  const memory = join(folder, "node_modules/@modelcontextprotocol/server-memory");
  return {
    ...bundles(),
    server: join(memory, Object.values(manifestOf("@modelcontextprotocol/server-memory").bin)[0] as string),
    inventory,
    packages,
    names: npm.map(({ name }) => name),
    peer: (name) => join(folder, "node_modules/.bin", name),
    versions: Object.fromEntries(peers.map((name) => [name, manifestOf(name).version])),
  };
}

function installPeers(say: (text: string) => void): void {
  if (peers.every((name) => existsSync(join(folder, "node_modules", name)))) return;
  say(`installing ${peers.join(", ")} into .bench …`);
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  quietly(["npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", ...peers], folder);
}

function bundles(): Pick<World, "dist" | "child" | "core"> {
  const [dist, child, core] = ["dist", "child", "core"].map((name) => join(folder, name)) as [string, string, string];
  quietly([process.execPath, "scripts/build.ts", dist], root);
  const emitted = join(folder, "emitted");
  rmSync(emitted, { recursive: true, force: true });
  const options = { noEmit: false, outDir: emitted, rootDir: root };
  const config = {
    extends: "../tsconfig.json",
    compilerOptions: options,
    include: ["../scripts/bench-child.ts", "../src/lib/code-cache.ts", "../src/**/*.d.ts"],
    exclude: [],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  quietly([bin("tsc"), "-p", folder], root);
  mkdirSync(join(emitted, "core"), { recursive: true });
  writeFileSync(join(emitted, "core/index.js"), 'import * as core from "@actions/core";\ncore.debug("nothing to do");\n');
  for (const [entry, out] of [
    ["scripts/bench-child.js", child],
    ["core/index.js", core],
  ] as const) {
    rmSync(out, { recursive: true, force: true });
    quietly([bin("ncc"), "build", join(emitted, entry), "-o", out, "--minify", "--no-cache"], root);
    minifyChunks(out);
  }
  chunksToScripts(child, join(emitted, "src/lib/code-cache.js"));
  return { dist, child: join(child, "index.js"), core: join(core, "index.js") };
}

function manifestOf(name: string): { version: string; bin: Record<string, string> } {
  return JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"), "utf8")) as {
    version: string;
    bin: Record<string, string>;
  };
}
