// Names and descriptions that are meant for a terminal, a log and a Markdown page, not for a person.
import { speak, tool } from "./speak.mjs";

const names = [
  "\u001b[2J\u001b[31mred",
  "::error::hello",
  "a\nb",
  "<img src=x onerror=alert(1)>",
  "\u202Egnp.exe",
  "\uD800lone",
  "__proto__",
  "constructor",
];
process.stderr.write("\u001b[31mError: \u001b[1mall is red\u001b[0m\n");
speak({ lists: { "tools/list": { tools: names.map((name) => tool(name, { description: `\u001b]0;${name}\u0007` })) } } });
