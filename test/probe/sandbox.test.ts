import { once } from "node:events";
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findBubblewrap } from "../../src/probe/bubblewrap-sandbox.ts";
import { findNamespaces } from "../../src/probe/namespace-sandbox.ts";
import { probe } from "../../src/probe/probe.ts";
import { processesWith } from "../../src/probe/process-tree.ts";
import { type Confined, findSandbox } from "../../src/probe/sandbox.ts";
import { startServer } from "../../src/probe/server-process.ts";
import { findOtherUser } from "../../src/probe/uid-sandbox.ts";
import { checkout, options, probed, scratch, target } from "./start.ts";

/** What test/servers/curious.mjs found behind every door it tried. */
async function looked(more: { network?: boolean; env?: Record<string, string>; hidden?: boolean } = {}) {
  const folder = scratch();
  const [secret, readable] = [join(folder, "secret"), join(folder, "read able")];
  for (const place of [secret, readable]) mkdirSync(place);
  const listener = createServer().listen(0, "127.0.0.1");
  await once(listener, "listening");
  onTestFinished(() => void listener.close());
  const { port } = listener.address() as { port: number };
  const base = target("curious.mjs", [more.hidden ? join(readable, "inner") : secret, readable, "", String(port)]);
  if (more.hidden) {
    mkdirSync(join(readable, "inner"));
    writeFileSync(join(readable, "inner/secret"), "");
  }
  const args = base.args.map((arg, at) => (at === 3 ? base.cwd : at === 1 && more.hidden ? join(readable, "inner/secret") : arg));
  const sandbox = {
    readOnly: [checkout, readable],
    writable: [base.cwd],
    hidden: more.hidden ? [join(readable, "inner")] : [],
    network: more.network ?? false,
  };
  const result = await probe({ ...base, args, env: { ...base.env, ...more.env }, sandbox }, { ...options, eras: ["legacy"] });
  return { result, base, found: JSON.parse(String(result.contract?.tools[0]?.description)) };
}

test("a confined server sees what it was given, writes where it may, and reaches nobody", async () => {
  const { result, base, found } = await looked();
  if (result.isolation.filesystem !== "private") return expect(result.isolation.missing).not.toEqual([]);
  expect(result.isolation).toMatchObject({ separated: true, network: "off", filesystem: "private" });
  expect(found).toMatchObject({
    secret: false,
    readable: true,
    writesReadable: "EROFS",
    writesWritable: true,
    writesHome: true,
    writesUsr: "EROFS",
    keys: [],
    sockets: false,
    outside: "ECONNREFUSED",
    loopback: true,
    cwd: base.cwd,
    path: base.env.PATH,
  });
  expect(found.writesKernel).not.toBe(true);
  expect(found.remounts).not.toBe(0);
  expect(found.processes).toBeLessThanOrEqual(4);
  expect(existsSync(join(base.cwd, "new"))).toBe(true);
});

test("its environment is what was given and no more", async () => {
  const env = { A: "1", LD_LIBRARY_PATH: "/nowhere", IFS: ";", EMPTY: "", TEXT: "a b\n$(id) '\"", token: "mine", path: "/p" };
  const { found } = await looked({ env });
  expect(found.preload).toBe("/nowhere");
  const shells = new Set(["PWD", "OLDPWD", "SHLVL", "_", "MCP_GITOPS_PROBE"]);
  expect(found.names.filter((name: string) => !shells.has(name))).toEqual([
    "A",
    "EMPTY",
    "HOME",
    "IFS",
    "LD_LIBRARY_PATH",
    "PATH",
    "TEXT",
    "TMPDIR",
    "path",
    "token",
  ]);
});

test("an open network is open, and the isolation says so", async () => {
  const { result, found } = await looked({ network: true });
  expect(result.isolation.network).toBe("open");
  expect(found.outside).toBe(true);
});

test("a hidden folder is empty, even inside a visible one", async () => {
  const { result, found } = await looked({ hidden: true });
  if (result.isolation.filesystem === "private") expect(found.secret).toBe(false);
});

test("a daemonised child that cleared its environment does not outlive its server", async () => {
  const result = await probed("daemon.mjs", ["anonymous"], { eras: ["legacy"] });
  expect(result).toMatchObject({ outcome: "answered", strays: 1, exit: { code: 0 } });
});

test("without a sandbox a daemonised child is found by what it inherited", async () => {
  const bare = target("daemon.mjs", [], { sandbox: null });
  const result = await probe(bare, { ...options, eras: ["legacy"] });
  expect(result).toMatchObject({ outcome: "answered", strays: 1, isolation: { kind: "process-group", separated: false, network: "open" } });
  await expect.poll(() => processesWith(`HOME=${bare.env.HOME}`), { timeout: 20_000 }).toEqual([]);
});

test("memory and processes have a limit", async () => {
  const [hungry, fertile] = await Promise.all([
    probed("hungry.mjs", [], { eras: ["legacy"] }),
    probed("fertile.mjs", [], { eras: ["legacy"], budget: { ...options.budget, processes: 8 } }),
  ]);
  expect(hungry).toMatchObject({ outcome: "failed", reason: "it took more than 536870912 bytes of memory" });
  expect(fertile).toMatchObject({ outcome: "failed", reason: "it started more than 8 processes" });
});

test("a signal that ends a server is told by its name", async () => {
  const killed = target("well.mjs", [], { command: "/bin/sh", args: ["-c", "kill -SEGV $$"] });
  const result = await probe(killed, { ...options, eras: ["legacy"] });
  expect(result.exit?.signal).toBe("SIGSEGV");
});

const kinds = { bubblewrap: () => findBubblewrap(`${process.env.PATH}:/usr/bin`), namespaces: findNamespaces, uid: findOtherUser };

test.each(Object.entries(kinds))("%s says why it is not there, or confines", async (kind, find) => {
  const sandbox = await find();
  if (typeof sandbox === "string") return expect(sandbox).toMatch(/\w/);
  expect(sandbox.kind).toBe(kind);
  const folder = scratch();
  symlinkSync("/etc/hostname", join(folder, "link"));
  const confined: Confined = {
    argv: ["/bin/sh", "-c", 'cd "$1" && pwd; id -u; exit 7', "sh", folder],
    env: { PATH: "/usr/bin:/bin" },
    cwd: "/",
    request: { readOnly: [], writable: [folder], hidden: [], network: false },
    limits: { processes: 16, fileSize: 1024 * 1024 },
  };
  const wrapped = sandbox.wrap(confined);
  const server = startServer(
    { ...wrapped, cwd: "/", marker: null, watch: { writable: [], own: wrapped.own, user: wrapped.user, ownNetwork: false } },
    options.budget,
  );
  const lines: string[] = [];
  server.onLine((line) => lines.push(line));
  await server.ended;
  expect(await server.finish(1000)).toMatchObject({ code: 7, signal: null, strays: 0 });
  expect(lines[0], server.stderr()).toBe(folder);
  expect(server.reached()).toBe(true);
});

test("the strongest sandbox is looked for once", async () => {
  expect(findSandbox()).toBe(findSandbox());
  expect(["bubblewrap", "namespaces", "uid", "process-group"]).toContain((await findSandbox()).kind);
});
