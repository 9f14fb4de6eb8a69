import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

test.runIf(process.platform === "linux")(
  "what whoever started this program left open reaches no program that a line process starts",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "line-process-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const lock = join(folder, "lock");
    // As `flock` is used in scripts. Node closes low descriptors for its children by itself, and this one not.
    const looks = `require("node:child_process").spawnSync("sh", ["-c", "ls -l /proc/self/fd"], { stdio: ["ignore", "inherit", "inherit"] })`;
    const program = `
    import { startLineProcess } from ${JSON.stringify(join(import.meta.dirname, "../../src/lib/line-process.ts"))};
    const lines = [];
    const argv = [process.execPath, "-e", ${JSON.stringify(looks)}];
    const child = startLineProcess(argv, { env: process.env, maxLine: 10_000, onLine: (line) => lines.push(line) });
    child.close();
    await child.ended;
    console.log(lines.join("\\n"));`;
    const shell = 'exec 7>"$1" 200>"$1"; shift; exec "$@"';
    const seen = execFileSync("bash", ["-c", shell, "bash", lock, process.execPath, "--input-type=module", "-e", program], {
      encoding: "utf8",
    });
    expect(seen).toContain("/proc/");
    expect(seen).not.toContain(lock);
  },
);
