import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/**
 * A folder with `actions/` and the `dist/` that these sources build to, and nothing of node_modules above it: what `uses:` checks out.
 * Built once, and found again until a source changes.
 */
export async function builtProduct(): Promise<string> {
  const folder = join(tmpdir(), "mcp-gitops-product");
  const product = join(folder, sourcesDigest());
  mkdirSync(folder, { recursive: true });
  const release = await takeTurn(join(folder, "turn"));
  try {
    if (!existsSync(product)) build(folder, product);
  } finally {
    release();
  }
  return product;
}

function build(folder: string, product: string): void {
  const staging = join(folder, `staging-${process.pid}`);
  execFileSync(process.execPath, [join(root, "scripts/build.ts"), join(staging, "dist")], {
    cwd: root,
    stdio: ["ignore", "ignore", "pipe"],
  });
  for (const name of actionNames()) cpSync(join(root, "actions", name, "action.yml"), join(staging, "actions", name, "action.yml"));
  for (const old of readdirSync(folder)) if (isOld(join(folder, old))) rmSync(join(folder, old), { recursive: true, force: true });
  renameSync(staging, product);
}

/** Of an earlier day: no test run uses it any more. */
function isOld(path: string): boolean {
  return Date.now() - statSync(path).mtimeMs > 86_400_000;
}

export function actionNames(): string[] {
  return readdirSync(join(root, "actions"), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

function sourcesDigest(): string {
  const hash = createHash("sha256");
  const paths = ["src", "actions"].flatMap((part) =>
    readdirSync(join(root, part), { recursive: true, encoding: "utf8" }).map((path) => join(part, path)),
  );
  for (const path of [...paths.sort(), "scripts/build.ts", "tsconfig.json", "tsconfig.build.json", "package-lock.json"]) {
    if (/\.(ts|yml|json)$/.test(path)) hash.update(`${path}\0`).update(readFileSync(join(root, path)));
  }
  return hash.digest("hex").slice(0, 16);
}

/** One build at a time, whichever test file is first; a turn that is held for minutes belongs to a process that is gone. */
async function takeTurn(path: string): Promise<() => void> {
  for (;;) {
    try {
      mkdirSync(path);
      return () => rmdirSync(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    if (existsSync(path) && Date.now() - statSync(path).mtimeMs > 120_000) rmSync(path, { recursive: true, force: true });
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
