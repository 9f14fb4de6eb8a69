import { test } from "vitest";
import { uvVersion } from "../../src/lock/pypi/uv-process.ts";

const version = await uvVersion({ configDir: "/" });
if (version === null) console.log("skipped: uv is not on this machine (pip install uv)");

/** A test that needs uv; skipped with a word where there is none. */
export const testWithUv = test.skipIf(version === null);
