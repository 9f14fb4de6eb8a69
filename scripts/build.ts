/** Builds `dist/`: tsc emits to a scratch folder, ncc bundles it once, and each action gets a one-line entry. `npm run build`. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chunksToScripts } from "./chunk-scripts.ts";
import { minifyChunks } from "./minify-chunks.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = (name: string) => join(root, "node_modules/.bin", name);

/** Builds the bundle of this checkout into `out`. */
function build(out: string): void {
  const emitted = join(root, "build");
  rmSync(emitted, { recursive: true, force: true });
  execFileSync(bin("tsc"), ["-p", "tsconfig.build.json"], { cwd: root, stdio: "inherit" });
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  execFileSync(bin("ncc"), ["build", join(emitted, "src/entry.js"), "-o", out, "--minify", "--no-cache", "--license", "licenses.txt"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  minifyChunks(out);
  chunksToScripts(out, join(emitted, "src/lib/code-cache.js"));
  const names = readdirSync(join(root, "actions"), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  for (const name of ["cli", ...names]) {
    const program = name === "cli" ? "import.meta.filename" : 'new URL("./cli.js", import.meta.url).pathname';
    writeFileSync(join(out, `${name}.js`), `import { main } from "./index.js";\nawait main("${name}", ${program});\n`);
  }
}

build(process.argv[2] ?? join(root, "dist"));
