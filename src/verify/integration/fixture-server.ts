/**
 * A program that serves fixed answers on the loopback and starts a server beside it, with its own stdin, stdout and stderr: so both stand in
 * the same namespaces, where nothing else can be reached. It is written to a file, for what is confined sees no file of this program.
 * Arguments: the file of the sites, then the server's command. It ends as the server does.
 */
export const fixtureServer = `"use strict";
const { createServer } = require("node:http");
const { readFileSync } = require("node:fs");
const { spawn } = require("node:child_process");
const { constants } = require("node:os");
const [file, command, ...args] = process.argv.slice(2);
const listening = JSON.parse(readFileSync(file, "utf8")).map(
  ({ port, answers }) =>
    new Promise((resolve) => {
      const site = createServer((request, response) => {
        const known = new Map(Object.entries(answers));
        const answer = known.get(request.url) ?? known.get(request.url.split("?")[0]);
        if (answer === undefined) return response.writeHead(404, { "content-type": "text/plain" }).end("not found\\n");
        const { status = 200, headers = {}, body = "" } = typeof answer === "string" ? { body: answer } : answer;
        response.writeHead(status, { "content-type": "text/plain; charset=utf-8", ...headers }).end(request.method === "HEAD" ? "" : body);
      });
      site.on("error", (error) => resolve(process.stderr.write(\`fixture: \${error.message}\\n\`)));
      site.listen(port, "127.0.0.1", resolve);
    }),
);
Promise.all(listening).then(() => {
  const child = spawn(command, args, { stdio: "inherit" });
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => process.exit(process.stderr.write(\`\${error.message}\\n\`) ? 127 : 127));
  child.on("exit", (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
});
`;
