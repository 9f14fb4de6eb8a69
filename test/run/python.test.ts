import { chmodSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { stableJson } from "../../src/lib/canonical.ts";
import { resolveLock } from "../../src/lock/resolve-lock.ts";
import { lockPath } from "../../src/manifest/server-id.ts";
import { startPythonIndex } from "../fakes/python-index.ts";
import { testWithUv } from "../lock/uv.ts";
import { openRunWorld } from "./world.ts";

testWithUv(
  "a uvx server is installed on its first start, passes everything through, starts offline, and no changed byte of it runs",
  { timeout: 120_000 },
  async () => {
    await using world = await openRunWorld();
    const index = await startPythonIndex();
    const code = "import sys\ndef main():\n    print(sys.argv[1:], sys.stdin.read(), end='')\n    sys.exit(7)\n";
    index.publish({ name: "pymirror", version: "1.0", scripts: { pymirror: "pymirror:main" }, files: { "pymirror.py": code } });
    const env = { UV_DEFAULT_INDEX: index.url, UV_CACHE_DIR: join(world.repo, "../uv"), PATH: process.env.PATH ?? "" };
    const python = { extras: [], with: [], python: null, others: [] };
    const made = await resolveLock({ ecosystem: "pypi", name: "pymirror", version: "1.0", python }, { configDir: world.repo, env });
    if (made.kind !== "resolved") throw new Error(made.reason);
    await world.write(".mcp.json", JSON.stringify({ mcpServers: { py: { command: "uvx", args: ["pymirror==1.0", "a"] } } }));
    await world.write(lockPath({ manifest: ".mcp.json", server: "py" }), stableJson(made.lock));
    const start = () => world.run(["run", "py"], { env, input: Buffer.from("said") });
    const first = await start();
    expect(first).toMatchObject({ code: 7, stderr: "installing pymirror@1.0 from its lock (1 package)\n" });
    expect(first.stdout.toString()).toBe("['a'] said");
    await index[Symbol.asyncDispose]();
    expect(await start()).toMatchObject({ code: 7, stderr: "" });
    const trees = join(world.cache, "run/trees");
    const tree = join(trees, readdirSync(trees)[0] ?? "");
    const file = join(tree, "lib", readdirSync(join(tree, "lib"))[0] ?? "", "site-packages/pymirror.py");
    chmodSync(file, 0o644);
    writeFileSync(file, "def main():\n    print('evil')\n");
    const refused = await start();
    expect([refused.code, refused.stdout.length]).toEqual([3, 0]);
    expect(refused.stderr).toContain(file);
    // It shares the wheel with uv's cache, which was cleaned: what the lock says can be had again from the index alone, and that is gone.
    rmSync(`${tree}.changed`, { recursive: true });
    expect(await start()).toMatchObject({ code: 3, stdout: Buffer.alloc(0) });
  },
);
