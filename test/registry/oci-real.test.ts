import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { silentLog } from "../../src/lib/log.ts";
import { openRegistry } from "../../src/registry/open-registry.ts";
import { imageDigest } from "../../src/versioning/image-tag.ts";
import { account, dockerRegistryProgram, startDockerRegistry } from "../fakes/registry-docker.ts";
import { actionsOf, openDetectWorld, problemsOf } from "./detect-world.ts";

const program = dockerRegistryProgram();
if (program === null) console.warn("not looked at: docker-registry is not installed (apt-get install docker-registry)");

test.skipIf(program === null)("the reference registry: every tag, digests for all platforms, and docker's password", async () => {
  await using registry = await startDockerRegistry(program ?? "");
  const old = await registry.push("team/server", "one", "1.9.0");
  const digest = await registry.push("team/server", "two", "1.10.0", "latest");
  await registry.push("team/server", "three", "1.10.0-alpine");
  const image = `${registry.host}/team/server`;
  await using world = await openDetectWorld({
    pinned: `docker run -i --rm ${image}:1.9.0`,
    newest: `docker run -i --rm ${image}:1.10.0`,
    missing: `docker run -i --rm ${registry.host}/team/other:1.0.0`,
  });

  // Without a password it cannot say, which is not the same as that there is none.
  expect(actionsOf(await world.detect())).toEqual({ pinned: "unknown", newest: "unknown", missing: "unknown" });
  expect(problemsOf(await world.detect(), "package-not-found")).toEqual([]);

  const auth = Buffer.from(`${account.user}:${account.password}`).toString("base64");
  await mkdir(join(world.home, ".docker"));
  await writeFile(join(world.home, ".docker", "config.json"), JSON.stringify({ auths: { [registry.host]: { auth } } }));
  const plan = await world.detect();
  expect(problemsOf(plan, "package-not-found").map(({ server }) => server)).toEqual(["missing"]);
  expect(JSON.stringify(plan)).not.toContain(account.password);

  const env = { PATH: process.env.PATH, HOME: world.home };
  const found = await openRegistry({ repo: world.repo, env, log: silentLog }).lookup({
    ecosystem: "oci",
    name: image,
    purl: "pkg:oci/server",
  });
  if (found.kind !== "found") throw new Error(found.reason);
  expect(found.tags).toEqual({ latest: "latest" });
  const digests = Object.fromEntries(found.releases.map(({ version, integrity }) => [version, imageDigest(integrity ?? "")]));
  expect(digests).toMatchObject({ latest: digest, "1.9.0": old, "1.10.0": digest });
});

test.skipIf(program === null)("the reference registry: a tag that moved is told however old it is, and gets a candidate", async () => {
  await using registry = await startDockerRegistry(program ?? "");
  const before = await registry.push("team/server", "first", "1.0.0", "stable");
  for (let minor = 1; minor <= 25; minor++) await registry.push("team/server", `next ${minor}`, `1.${minor}.0`);
  const image = `${registry.host}/team/server`;
  await using world = await openDetectWorld({
    version: `docker run -i --rm ${image}:1.0.0@${before}`,
    tag: `docker run -i --rm ${image}:stable@${before}`,
    bare: `docker run -i --rm ${image}:stable`,
  });
  const auth = Buffer.from(`${account.user}:${account.password}`).toString("base64");
  await mkdir(join(world.home, ".docker"));
  await writeFile(join(world.home, ".docker", "config.json"), JSON.stringify({ auths: { [registry.host]: { auth } } }));
  const still = await world.detect();
  expect(actionsOf(still)).toEqual({ version: "update", tag: "current", bare: "pin" });
  expect(problemsOf(still, "tag-moved")).toEqual([]);

  const after = await registry.push("team/server", "second", "1.0.0", "stable");
  const moved = await world.detect();
  expect(problemsOf(moved, "tag-moved").map(({ server, severity }) => [server, severity])).toEqual([
    ["version", "medium"],
    ["tag", "info"],
  ]);
  const tried = (name: string) => moved.servers.find(({ server }) => server === name)?.candidates.map(({ version }) => version) ?? [];
  expect(tried("tag")).toEqual([`stable@${after}`]);
  expect(tried("bare")[0]).toBe(`stable@${after}`);
  expect(tried("version").at(0)).toMatch(/^1\.25\.0@sha256:/);
});
