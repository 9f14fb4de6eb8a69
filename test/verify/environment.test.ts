import { expect, test } from "vitest";
import { buildEnvironment, dummyFor } from "../../src/verify/environment.ts";
import { proverEnvironment } from "../../src/verify/prover-environment.ts";
import { settings } from "./proving-world.ts";

const launch = (over: object) => ({ env: {}, args: [], url: null, headers: {}, ...over });
const none = { credentials: {} };

test("literals pass, what looks like a credential is a dummy, variables are their default or a dummy", () => {
  const env = {
    MODE: "fast",
    API_KEY: "sk-live-123",
    USE_TOKEN: "true",
    A: "${X}",
    B: "${X:-fallback}",
    URL_A: "${BASE_URL}/v1",
    PORT: "${THE_PORT}",
  };
  const {
    env: built,
    args,
    secrets,
  } = buildEnvironment(launch({ env, args: ["--key=${K}", "$HOME", "$(id)"] }), none, { X: "never", K: "never" });
  expect(built).toEqual({
    MODE: "fast",
    API_KEY: dummyFor("API_KEY"),
    USE_TOKEN: "true",
    A: dummyFor("X"),
    B: "fallback",
    URL_A: "http://localhost//v1",
    PORT: "1",
  });
  expect(args).toEqual([`--key=${dummyFor("K")}`, "$HOME", "$(id)"]);
  expect(secrets).toEqual([]);
});

test("policy gives a credential by the name of the variable, or of the server's own environment", () => {
  const credentials = {
    X: { from: "environment", name: "REAL_X" },
    FIXED: { from: "dummy", value: "12" },
    GONE: { from: "environment", name: "UNSET" },
  } as const;
  const headers = { Authorization: "Bearer ${X}" };
  const built = buildEnvironment(
    launch({ env: { A: "${X}" }, headers, url: "https://h/${GONE}" }),
    { credentials },
    { REAL_X: "real-value", OTHER: "o" },
  );
  expect(built.env).toEqual({ A: "real-value", X: "real-value", FIXED: "12", GONE: dummyFor("GONE") });
  expect(built.headers).toEqual({ Authorization: "Bearer real-value" });
  expect(built.url).toBe(`https://h/${dummyFor("GONE")}`);
  expect(built.secrets).toEqual(["real-value"]);
  expect(built.absent).toEqual(["UNSET"]);
});

test("the proving plane inherits what installing needs, the credentials that policy names, and no token", () => {
  const env = {
    PATH: "/bin",
    HOME: "/h",
    GITHUB_TOKEN: "t",
    ACTIONS_RUNTIME_TOKEN: "t",
    AWS_SECRET_ACCESS_KEY: "t",
    NPM_READ: "n",
    REAL_X: "x",
    https_proxy: "p",
    DOCKER_HOST: "unix:///engine",
    CONTAINERS_STORAGE_CONF: "/storage.conf",
    DOCKER_PASSWORD: "t",
    DOCKER_AUTH_CONFIG: "t",
    CONTAINER_REGISTRY_TOKEN: "t",
  };
  const given = { ...settings, credentials: { X: { from: "environment", name: "REAL_X" } } as const };
  expect(proverEnvironment(env, [given], ["//host/:_authToken=${NPM_READ}"])).toEqual({
    PATH: "/bin",
    HOME: "/h",
    NPM_READ: "n",
    REAL_X: "x",
    https_proxy: "p",
    DOCKER_HOST: "unix:///engine",
    CONTAINERS_STORAGE_CONF: "/storage.conf",
    // Of its own, for glibc.
    MALLOC_ARENA_MAX: "2",
    MALLOC_MMAP_THRESHOLD_: "131072",
  });
});
