// Writes what is no line of UTF-8: a `long-line` of 200 MB, an `endless` one, `invalid-utf8`, `raw-nul`, `escaped-nul`.
import { speak, tool } from "../speak.mjs";

const what = process.argv[2];
const block = Buffer.alloc(1024 * 1024, "x");
const pour = (left) => {
  if (left === 0) return process.stdout.write("\n");
  process.stdout.write(block, () => pour(left - 1));
};
if (what === "long-line") pour(200);
if (what === "endless") pour(-1);
if (what === "raw-nul") process.stdout.write(Buffer.from([0, 0, 10, 0, 123, 125, 10]));
if (what === "invalid-utf8") process.stdout.write(Buffer.from([0xff, 0xfe, 0xc0, 0x80, 10]));
const description = what === "escaped-nul" ? "before\u0000after" : "fine";
speak({ lists: { "tools/list": { tools: [tool("only", { description })] } } });
