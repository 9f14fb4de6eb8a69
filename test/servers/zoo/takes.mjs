// Takes what there is: `memory`, `shared` memory, or the `disk`, in many files; no more than a gigabyte, so that a test that fails harms nobody.
import { writeFileSync } from "node:fs";
import { speak, tool } from "../speak.mjs";

const [what] = process.argv.slice(2);
const taken = [];
const block = Buffer.alloc(32 * 1024 * 1024, 1);
let count = 0;
const folder = { disk: process.env.TMPDIR, shared: "/dev/shm", tmp: "/tmp" }[what];
let refused;
const timer = setInterval(() => {
  if (++count > 32) return clearInterval(timer);
  if (folder === undefined) return taken.push(Buffer.from(block));
  try {
    writeFileSync(`${folder}/file${count}`, block);
  } catch (error) {
    refused ??= `${error.code} after ${count - 1}`;
  }
}, 5);
const list = () => new Promise((resolve) => setTimeout(() => resolve(), 0));
if (what === "shared" || what === "tmp") {
  while (count <= 32 && refused === undefined) await new Promise((resolve) => setTimeout(resolve, 5));
  await list();
  speak({ lists: { "tools/list": { tools: [tool("only", { description: refused ?? "took it all" })] } } });
}
