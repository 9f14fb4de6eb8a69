#!/usr/bin/env node
// Plain JavaScript that any Node can read, so that an older one is told plainly what is missing.
var major = Number(process.versions.node.split(".")[0]);
if (major < 24) {
  process.stderr.write(
    "mcp-gitops needs Node 24 or newer; this is Node " + process.versions.node + " (" + process.execPath + ").\n" +
      "  to do: install Node 24, or run it with one for this command: npx -p node@24 -p mcp-gitops mcp-gitops\n",
  );
  process.exitCode = 2;
} else {
  import("../dist/cli.js").catch(function (error) {
    process.stderr.write("mcp-gitops could not be loaded: " + (error && error.stack ? error.stack : error) + "\n");
    process.exitCode = 1;
  });
}
