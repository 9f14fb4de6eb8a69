import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { resolveLock } from "../../src/lock/resolve-lock.ts";
import { startRegistry } from "../fakes/registry.ts";

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "patience-"));
  await mkdir(join(dir, "bin"));
  // Tells what npm would be started with, as npm tells of an error.
  const words = `const error = { code: "E418", summary: process.argv.filter((word) => word.startsWith("--fetch")).join(" ") };`;
  await writeFile(
    join(dir, "bin", "npm"),
    `#!/usr/bin/env node\n${words}\nconsole.log(JSON.stringify({ error }));\nprocess.exitCode = 1;\n`,
  );
  await chmod(join(dir, "bin", "npm"), 0o755);
});
afterAll(() => rm(dir, { recursive: true }));

const wanted = { ecosystem: "npm", name: "a", version: "1.0.0" } as const;

async function started(npmrc: string, more: NodeJS.ProcessEnv = {}): Promise<string> {
  const home = await mkdtemp(join(dir, "home-"));
  await writeFile(join(home, ".npmrc"), npmrc);
  const env = { PATH: [join(dir, "bin"), process.env.PATH].join(delimiter), HOME: home, ...more };
  const resolution = await resolveLock(wanted, { configDir: dir, env });
  if (resolution.kind !== "unavailable") throw new Error(resolution.kind);
  return resolution.reason.replace(/^.*?: /, "");
}

test("npm waits for a silent registry as long as we do, unless the person who runs it says how long", async () => {
  expect(await started("")).toBe("--fetch-timeout=20000 --fetch-retries=1 --fetch-retry-mintimeout=1000");
  expect(await started("; fetch-retries=9\nfetch-timeout = 90000\n")).toBe("--fetch-retries=1 --fetch-retry-mintimeout=1000");
  expect(await started("", { NPM_CONFIG_FETCH_RETRIES: "5" })).toBe("--fetch-timeout=20000 --fetch-retry-mintimeout=1000");
});

test("a registry that takes requests and stays silent makes a lock unavailable within the time that is set", async () => {
  await using registry = await startRegistry();
  registry.fault("/a", { kind: "silent" });
  const npmrc = `registry=${registry.url}/\ncache=${join(dir, "cache")}\nfetch-timeout=500\n`;
  const home = await mkdtemp(join(dir, "home-"));
  await writeFile(join(home, ".npmrc"), npmrc);
  const began = performance.now();
  const resolution = await resolveLock(wanted, { configDir: dir, env: { PATH: process.env.PATH, HOME: home } });
  expect(resolution.kind).toBe("unavailable");
  expect(performance.now() - began).toBeLessThan(15_000);
  expect(registry.requests.filter(({ path }) => path.startsWith("/a")).length).toBe(2);
});
