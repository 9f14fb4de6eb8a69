import { expect, test } from "vitest";
import { stableJson } from "../../src/lib/canonical.ts";
import { probed } from "./start.ts";

test.concurrent.each(["well.mjs", "dual-era.mjs", "modern-only.mjs", "sdk-legacy.mjs", "noise.mjs", "strict-order.mjs"])(
  "at a glance %s promises what a long look sees",
  async (server) => {
    const [glance, look] = await Promise.all([probed(server, [], { call: true, glance: true }), probed(server, [], { call: true })]);
    expect(glance.outcome).toBe("answered");
    expect(stableJson(glance.contract)).toBe(stableJson(look.contract));
    expect(glance.call?.outcome).toBe(look.call?.outcome);
    expect({ eras: glance.eras, noise: glance.noise, exit: glance.exit?.code }).toEqual({
      eras: look.eras,
      noise: look.noise,
      exit: look.exit?.code,
    });
  },
);

test.concurrent.each(["missing-module.mjs", "refuses.mjs", "dies-on-list.mjs", "looping-cursor.mjs", "endless-pages.mjs"])(
  "at a glance %s fails for the reason that a long look finds",
  async (server) => {
    const [glance, look] = await Promise.all([probed(server, [], { glance: true }), probed(server)]);
    expect(glance).toMatchObject({ outcome: "failed", contract: null, reason: look.reason });
  },
);

test("a server that stays silent at a glance is ended within its budget", async () => {
  const budget = { start: 600, memory: 512 * 1024 * 1024, output: 4 * 1024 * 1024, processes: 32 };
  const result = await probed("hang.mjs", [], { budget, glance: true, eras: ["legacy"] });
  expect(result).toMatchObject({ outcome: "timeout", exit: { signal: "SIGKILL" } });
});
