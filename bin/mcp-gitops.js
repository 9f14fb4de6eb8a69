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
  // A library of ours warns of its own use of Node on stderr: nothing that the user of a command could act on.
  process.noDeprecation = true;
  import("../dist/cli.js").catch(function (error) {
    process.stderr.write("mcp-gitops could not be loaded: " + (error && error.stack ? error.stack : error) + "\n");
    process.exitCode = 1;
  });
}
