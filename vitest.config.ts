import { defineConfig } from "vitest/config";

const all = "test/**/*.test.ts";

/** Servers with seconds to start, clocks, moments to be hit: one file at a time, after the others. */
const alone = [
  "test/{verify,probe}/**/*.test.ts",
  "test/cli/{kill,interrupt}.test.ts",
  "test/run/overhead.test.ts",
  "test/deploy/real.test.ts",
];

const shared = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  server: { deps: { inline: [/@actions\/(workflow-parser|expressions|languageservice)/] } },
};

export default defineConfig({
  test: {
    projects: [
      { test: { ...shared, name: "together", include: [all], exclude: [...alone], maxWorkers: 2, sequence: { groupOrder: 0 } } },
      { test: { ...shared, name: "alone", include: alone, maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
});
