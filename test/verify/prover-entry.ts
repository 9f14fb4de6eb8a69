import { runProver } from "../../src/verify/prover.ts";

// What the command line's internal command `prove` does: argv is the cache and the folder with the `.npmrc`.
const [cacheDir = "", configDir = ""] = process.argv.slice(2);
const signal = new AbortController().signal;
await runProver(process.stdin, process.stdout, { cacheDir, configDir, env: process.env, folders: [`${cacheDir}-trees`], signal });
