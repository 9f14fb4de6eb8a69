import { expect, test } from "vitest";
import type { ProbeResult } from "../../src/probe/probe.ts";
import { behaviourGaps, reviewBehaviour } from "../../src/verify/security/behaviour.ts";
import { launchOf } from "../../src/verify/verify-task.ts";
import { serverOf } from "../manifest/memory-files.ts";

test("what a container is given of its entry: its own variables and options, dummies for credentials, and an engine by name alone", async () => {
  const server = await serverOf({
    command: "/repository/tools/docker",
    args: [
      "run",
      "-i",
      "-e",
      "TOKEN",
      "-e",
      "A=${A:-one}",
      "-e",
      "API_KEY=abcdef-real",
      "-e",
      "GONE",
      "-u",
      "9",
      "-v",
      "/:/x",
      "example/box:1.0.0",
      "--flag",
    ],
    env: { TOKEN: "${MY_TOKEN}", DOCKER_HOST: "tcp://elsewhere" },
  });
  const launch = launchOf(server, "/work");
  expect(launch.image).toEqual({ program: "docker", platform: null, inside: ["--user=9"], outside: ["-v"] });
  expect(launch.env).toEqual({ TOKEN: "${MY_TOKEN}", A: "${A:-one}", API_KEY: expect.stringMatching(/^dummy-/), GONE: "${GONE}" });
  expect([launch.args, launch.local]).toEqual([["--flag"], null]);
  expect(JSON.stringify(launch)).not.toMatch(/real|elsewhere|repository/);
});

test("what nobody saw of the pinned version is no news of the candidate", () => {
  const seen = (programs: readonly string[] | null) =>
    ({
      ...{ contract: null, stderr: "", noise: [], isolation: { kind: "container", network: "off", filesystem: "private" } },
      conduct: { asks: [], files: null, sightings: { programs, reached: null, listened: null } },
    }) as unknown as ProbeResult;
  const told = (pinned: readonly string[] | null) =>
    reviewBehaviour(seen(["sleep"]), seen(pinned), []).map(({ code, severity }) => `${severity} ${code}`);
  expect([told([]), told(["sleep"]), told(null)]).toEqual([["low behaviour-programs"], [], ["info behaviour-programs"]]);
  expect(behaviourGaps(seen(null)).join()).toMatch(
    /which programs it started; what it tried to reach over the network; which files it wrote in its container/,
  );
});
