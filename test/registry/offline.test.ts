import { expect, test } from "vitest";
import { startRegistry } from "../fakes/registry.ts";
import { startPages } from "../fakes/registry-pages.ts";
import { actionsOf, openDetectWorld, problemsOf } from "./detect-world.ts";

test("offline, detect goes by what it knows, asks nobody, and says of the rest that it was not looked at", async () => {
  await using npm = await startRegistry();
  await using other = await startPages();
  for (const version of ["1.0.0", "1.1.0"]) npm.publish({ manifest: { name: "known", version } });
  npm.publish({ manifest: { name: "unknown", version: "1.0.0" } });
  const host = other.url.slice("http://".length);
  const servers = {
    known: "npx -y known@1.0.0",
    unknown: "npx -y unknown@1.0.0",
    image: `docker run -i ${host}/o/r:1.0.0`,
    source: `uvx --from git+${other.url}/o/r@v1.0.0 x`,
    module: "go run example.com/m@v1.0.0",
    python: "uvx thing==1.0",
  };
  const env = { npm_config_registry: npm.url, UV_DEFAULT_INDEX: other.url, GOPROXY: other.url, MCP_REGISTRY_URL: other.url };
  await using world = await openDetectWorld(servers);
  npm.fault("/unknown", { kind: "status", status: 503 });
  expect(actionsOf(await world.detect(env))).toMatchObject({ known: "update", unknown: "unknown" });
  const asked = [npm.requests.length, other.requests.length];

  const plan = await world.detect({ ...env, MCP_GITOPS_OFFLINE: "1" });
  expect([npm.requests.length, other.requests.length]).toEqual(asked);
  const none = { unknown: "unknown", image: "unknown", source: "unknown", module: "unknown", python: "unknown" };
  expect(actionsOf(plan)).toEqual({ known: "update", ...none });
  expect(problemsOf(plan, "package-not-found", "version-not-found")).toEqual([]);
  expect(actionsOf(await world.detect({ ...env, MCP_GITOPS_OFFLINE: "0" }))).toMatchObject({ known: "update" });
  expect(npm.requests.length).toBeGreaterThan(asked[0] ?? 0);
});
