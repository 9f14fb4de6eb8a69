// Prints what is no protocol on stdout: before, between, coloured, half JSON, a very long line; and CRLF ends.
import { speak, tool } from "./speak.mjs";

console.log("Server starting…");
console.log('{"level":"info"}');
console.log("\u001b[31mred\u001b[0m");
console.log("y".repeat(5000));
for (let count = 0; count < 50; count++) console.log(`line ${count}`);
process.stdout.write("\r\n");
speak({ lists: { "tools/list": { tools: [tool("only")] } } });
