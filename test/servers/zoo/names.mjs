// Names that are paths, commands of a runner, ends of XML, Markdown and HTML, in every list; and the same on stderr.
import { speak, tool } from "../speak.mjs";

const names = [
  "../../../etc/passwd",
  "a\nb\r\n::set-output name=x::y",
  "::error::pwned",
  "##[error]pwned",
  "]]><evil/>",
  "[click](http://evil.test) ![](http://evil.test/x.png) @everyone",
  "<img src=x onerror=alert(1)>",
  "| a | b |",
  "```\nout\n```",
  "${{ secrets.TOKEN }}",
];
for (const name of names) process.stderr.write(`${name}\n`);
speak({
  capabilities: { tools: {}, prompts: {}, resources: {} },
  lists: {
    "tools/list": { tools: names.map((name) => tool(name, { description: name, title: name })) },
    "prompts/list": { prompts: names.map((name) => ({ name })) },
    "resources/list": { resources: names.map((name) => ({ uri: name, name })) },
    "resources/templates/list": { resourceTemplates: names.map((name) => ({ uriTemplate: name, name })) },
  },
});
