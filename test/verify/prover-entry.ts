import type { SandboxKind } from "../../src/probe/sandbox.ts";
import { runProver } from "../../src/verify/prover.ts";

// What the command line's internal command `prove` does: argv is the cache, the folder with the `.npmrc`, and the isolation where one is wanted.
const [cacheDir = "", configDir = "", isolation] = process.argv.slice(2);
const signal = new AbortController().signal;
await runProver(process.stdin, process.stdout, {
  cacheDir,
  configDir,
  env: process.env,
  folders: [`${cacheDir}-trees`],
  signal,
  ...(isolation && { isolation: isolation as SandboxKind }),
});
