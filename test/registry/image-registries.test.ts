import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { purlOf } from "../../src/launcher/purl.ts";
import { silentLog } from "../../src/lib/log.ts";
import { parseImageName } from "../../src/registry/image-name.ts";
import { type ImageSource, imageSources } from "../../src/registry/image-registries.ts";
import { openRegistry } from "../../src/registry/open-registry.ts";
import { startPages } from "../fakes/registry-pages.ts";

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "image-registries-"));
  await mkdir(join(home, "bin"));
});
afterEach(() => rm(home, { recursive: true }));

const environment = (more: NodeJS.ProcessEnv = {}) => ({
  HOME: home,
  PATH: [join(home, "bin"), process.env.PATH].join(delimiter),
  ...more,
});

async function sourcesOf(name: string, env: NodeJS.ProcessEnv = {}): Promise<string | string[]> {
  const image = parseImageName(name);
  if (image === null) throw new Error(`${name} is no image`);
  const sources = await imageSources(environment(env))(image);
  const text = ({ url, repository, mirror }: ImageSource) => `${url} ${repository}${mirror ? " (mirror)" : ""}`;
  return typeof sources === "string" ? sources : sources.map(text);
}

/** A `docker` on the PATH whose engine says this, or does not run. */
async function docker(info: object | null): Promise<void> {
  const told = info === null ? "echo no engine >&2; exit 1" : `cat <<'END'\n${JSON.stringify(info)}\nEND`;
  await writeFile(join(home, "bin", "docker"), `#!/bin/sh\n[ "$1" = info ] || exit 9\n${told}\n`);
  await chmod(join(home, "bin", "docker"), 0o755);
}

async function conf(text: string, name = "registries.conf"): Promise<void> {
  const file = join(home, ".config", "containers", name);
  await mkdir(join(file, ".."), { recursive: true });
  await writeFile(file, text);
}

const engine = (...mirrors: string[]) => ({
  index: "https://index.example/v1/",
  registries: {
    IndexConfigs: {
      "127.0.0.1:5000": { Name: "127.0.0.1:5000", Mirrors: [], Official: false },
      "hub.example": { Name: "hub.example", Mirrors: mirrors, Official: true },
    },
  },
});

test("where nothing says which registry a bare name means, that is said and nothing is guessed", async () => {
  await docker(null);
  expect(await sourcesOf("mcp/time")).toMatch(/^unqualified image: no default registry is configured; .*MCP_GITOPS_IMAGE_REGISTRY/);
  expect(await sourcesOf("other.example/mcp/time")).toEqual(["https://other.example mcp/time"]);
  expect(await sourcesOf("localhost:5000/time")).toEqual(["http://localhost:5000 time"]);
  const lookup = await openRegistry({ repo: home, env: environment(), log: silentLog }).lookup({
    ecosystem: "oci",
    name: "mcp/time",
    purl: purlOf("oci", "mcp/time"),
  });
  expect(lookup).toMatchObject({ kind: "unavailable", reason: expect.stringContaining("unqualified image") });
});

test("docker's engine says where its names are, and which copies come first", async () => {
  await docker(engine());
  expect(await sourcesOf("redis")).toEqual(["https://index.example library/redis"]);
  expect(await sourcesOf("hub.example/redis")).toEqual(["https://index.example library/redis"]);
  expect(await sourcesOf("hub.example.com/redis")).toEqual(["https://hub.example.com redis"]);
  await docker(engine("https://copy.example/", "ftp://no.example", "nonsense"));
  expect(await sourcesOf("mcp/time")).toEqual(["https://copy.example mcp/time (mirror)", "https://index.example mcp/time"]);
});

test.each([
  ["nonsense", { index: 1 }],
  ["another protocol", { index: "http://index.example/v1/" }],
  ["an empty index", { index: "", registries: null }],
])("an engine that says %s has said nothing", async (_, info) => {
  await docker(info);
  expect(await sourcesOf("mcp/time")).toMatch(/^unqualified image/);
});

test("without an engine, docker's client knows the index that it is logged in to", async () => {
  await docker(null);
  await mkdir(join(home, ".docker"));
  const login = (...names: string[]) =>
    writeFile(join(home, ".docker", "config.json"), JSON.stringify({ auths: Object.fromEntries(names.map((name) => [name, {}])) }));
  await login("ghcr.example", "https://index.example/v1/");
  expect(await sourcesOf("redis")).toEqual(["https://index.example library/redis"]);
  await login("https://one.example/v1/", "https://two.example/v1/");
  expect(await sourcesOf("redis")).toMatch(/^unqualified image/);
});

test("podman's list is asked in its order; a file beside it comes after, and one that is no TOML is an error", async () => {
  await docker(null);
  await conf('unqualified-search-registries = ["one.example", "Two.example:5000", "not a host"]\n');
  expect(await sourcesOf("redis")).toEqual(["https://one.example redis", "https://two.example:5000 redis"]);
  await conf('unqualified-search-registries = ["three.example"]\n', "registries.conf.d/10.conf");
  expect(await sourcesOf("redis")).toEqual(["https://three.example redis"]);
  await conf("unqualified-search-registries = [\n");
  await expect(sourcesOf("redis")).rejects.toMatchObject({ kind: "config", code: "environment" });
});

test("the variable comes first; http is for loopback, and what is no host is refused", async () => {
  await docker(engine());
  const variable = "MCP_GITOPS_IMAGE_REGISTRY";
  expect(await sourcesOf("redis", { [variable]: "https://own.example/" })).toEqual(["https://own.example library/redis"]);
  expect(await sourcesOf("a/b", { [variable]: "localhost:5000" })).toEqual(["http://localhost:5000 a/b"]);
  for (const wrong of ["http://own.example", "own.example/path", "a b", "https://user:secret@own.example"]) {
    const error = await sourcesOf("a/b", { [variable]: wrong }).catch((reason: unknown) => reason as Error);
    expect(error).toMatchObject({ kind: "config", code: "environment" });
    expect(JSON.stringify(error)).not.toContain("secret");
  }
});

test("a mirror without the image gives way to the registry; one of podman's list that refuses does not", async () => {
  await using mirror = await startPages();
  await using second = await startPages({ "/v2/team/server/tags/list?n=1000": { body: { tags: [] } } });
  await docker({ ...engine(mirror.url) });
  const look = (env: NodeJS.ProcessEnv = {}) =>
    openRegistry({ repo: home, env: environment(env), log: silentLog }).lookup({
      ecosystem: "oci",
      name: "team/server",
      purl: "pkg:oci/x",
    });
  // The registry itself is no host of this world: that it was asked is what is seen.
  expect(await look()).toMatchObject({ kind: "unavailable", reason: expect.stringContaining("index.example") });
  expect(mirror.requests.map(({ path }) => path)).toEqual(["/v2/team/server/tags/list?n=1000"]);
  await docker(null);
  const hosts = [mirror, second].map(({ url }) => JSON.stringify(url.slice("http://".length)));
  await conf(`unqualified-search-registries = [${hosts.join(", ")}]\n`);
  expect((await look()).kind).toBe("found");
  mirror.fault("/v2/", { kind: "status", status: 403 });
  expect(await look()).toMatchObject({ kind: "unavailable", reason: expect.stringContaining("403") });
});

test("a package URL does not say more than the name", () => {
  expect(purlOf("oci", "mcp/time")).toBe("pkg:oci/time?repository_url=mcp%2Ftime");
  expect(purlOf("oci", "host.example/Mcp/time")).toBe("pkg:oci/time?repository_url=host.example%2Fmcp%2Ftime");
});
