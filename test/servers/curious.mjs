// Looks around, tries every door, and tells what it found as the description of its only tool.

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { connect } from "node:net";
import { speak, tool } from "./speak.mjs";

const [secret, readable, writable, port] = process.argv.slice(2);
const attempt = (act) => {
  try {
    act();
    return true;
  } catch (error) {
    return error.code ?? String(error);
  }
};
const reach = (where) =>
  new Promise((resolve) => {
    const socket = connect(where);
    socket.on("connect", () => resolve(true) ?? socket.destroy());
    socket.on("error", (error) => resolve(error.code));
  });
const own = createServer();
const loopback = await new Promise((resolve) => {
  own.on("error", (error) => resolve(error.code));
  own.listen(0, "127.0.0.1", async () => resolve(await reach({ host: "127.0.0.1", port: own.address().port })));
});
own.close();
const found = {
  secret: existsSync(secret),
  readable: existsSync(readable),
  writesReadable: attempt(() => writeFileSync(`${readable}/new`, "")),
  writesWritable: attempt(() => writeFileSync(`${writable}/new`, "")),
  writesHome: attempt(() => writeFileSync(`${process.env.HOME}/new`, "")),
  writesUsr: attempt(() => writeFileSync("/usr/new", "")),
  writesKernel: attempt(() => writeFileSync("/proc/sys/kernel/hostname", "x")),
  keys: ["/etc/ssl/private", "/etc/pki/tls/private"].flatMap((place) => (existsSync(place) ? readdirSync(place) : [])),
  sockets: existsSync("/run/docker.sock") || existsSync("/var/run/docker.sock"),
  outside: await reach({ host: "127.0.0.1", port: Number(port) }),
  loopback,
  processes: attempt(() => readdirSync("/proc")) === true ? readdirSync("/proc").filter((name) => /^\d+$/.test(name)).length : 0,
  remounts: spawnSync("mount", ["-o", "remount,rw", "/usr"]).status,
  cwd: process.cwd(),
  path: process.env.PATH,
  preload: process.env.LD_LIBRARY_PATH ?? null,
  names: Object.keys(process.env).sort(),
  arguments: process.argv.slice(2),
};
speak({ lists: { "tools/list": { tools: [tool("look", { description: JSON.stringify(found) })] } } });
