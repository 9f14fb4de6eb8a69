// Keeps what it writes where it is hard to count and to remove: `deep`, `closed`, under names that are no `text`, `unlinked`.
import { chmodSync, mkdirSync, openSync, unlinkSync, writeFileSync, writeSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { speak, tool } from "../speak.mjs";

const [what] = process.argv.slice(2);
const block = Buffer.alloc(32 * 1024 * 1024, 1);
const ways = {
  deep() {
    for (let depth = 0; depth < 1500; depth++) {
      mkdirSync("aaaaaaaaaa", { recursive: true });
      process.chdir("aaaaaaaaaa");
    }
    writeFileSync("file", "");
    process.chdir(process.env.HOME);
  },
  closed() {
    mkdirSync("closed/inner", { recursive: true });
    writeFileSync("closed/inner/file", "");
    for (const folder of ["closed/inner", "closed"]) chmodSync(folder, 0o300);
  },
  text() {
    const folder = Buffer.from([0xff, 0xfe]);
    mkdirSync(folder, { recursive: true });
    for (let count = 0; count < 20; count++) writeFileSync(Buffer.concat([folder, Buffer.from(`/${count}`), folder]), block);
  },
  unlinked() {
    for (let count = 0; count < 20; count++) {
      const file = openSync("file", "w");
      unlinkSync("file");
      writeSync(file, block);
    }
  },
};
process.chdir(process.env.HOME);
ways[what]();
// Long enough for whoever looks from outside.
await setTimeout(1500);
speak({ lists: { "tools/list": { tools: [tool("only")] } } });
