/** Fails when the committed `dist/` is not what the sources build to. `npm run check-dist`. */
import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
execFileSync(process.execPath, [join(root, "scripts/build.ts")], { cwd: root, stdio: "inherit" });
// `git diff` would miss new files.
const changed = execFileSync("git", ["status", "--porcelain", "--", "dist"], { cwd: root, encoding: "utf8" });
if (changed !== "") {
  console.error(`dist/ is not what the sources build to; run \`npm run build\` and commit it:\n${changed}`);
  process.exitCode = 1;
} else {
  console.log("dist/ is what the sources build to");
}
