import { createHash } from "node:crypto";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { silentLog } from "../../src/lib/log.ts";
import { parseImageName } from "../../src/registry/image-name.ts";
import { openRegistry } from "../../src/registry/open-registry.ts";
import type { Lookup } from "../../src/registry/registry.ts";
import { imageDigest } from "../../src/versioning/image-tag.ts";
import { versioningOf } from "../../src/versioning/versioning.ts";
import { type FakePages, type Page, startPages } from "../fakes/registry-pages.ts";
import { actionsOf, openDetectWorld, problemsOf } from "./detect-world.ts";

let home: string;
let registry: FakePages;
let host: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "oci-test-"));
  registry = await startPages();
  host = registry.url.slice("http://".length);
});
afterEach(() => Promise.all([registry[Symbol.asyncDispose](), rm(home, { recursive: true })]));

const lookup = (name: string, env: NodeJS.ProcessEnv = {}): Promise<Lookup> =>
  openRegistry({ repo: home, env: { HOME: home, PATH: process.env.PATH, ...env }, log: silentLog }).lookup({
    ecosystem: "oci",
    name,
    purl: "pkg:oci/server",
  });

const manifest = JSON.stringify({ schemaVersion: 2, mediaType: "application/vnd.oci.image.index.v1+json", manifests: [] });
const digest = `sha256:${createHash("sha256").update(manifest).digest("hex")}`;

function serveImage(guard: (request: IncomingMessage) => Page | null = () => null): void {
  const page = (given: Page) => (request: IncomingMessage) => guard(request) ?? given;
  const list = "/v2/team/server/tags/list";
  registry.pages[`${list}?n=1000`] = page({
    body: { name: "team/server", tags: ["latest", "1.9.0", "../evil"] },
    headers: { link: `<${list}?last=1.9.0&n=1000>; rel="next"` },
  });
  registry.pages[`${list}?last=1.9.0&n=1000`] = page({ body: { name: "team/server", tags: ["1.10.0", "1.10.0-alpine"] } });
  for (const tag of ["latest", "1.10.0"]) {
    registry.pages[`/v2/team/server/manifests/${tag}`] = page({ body: manifest, headers: { "docker-content-digest": digest } });
  }
  registry.pages["/v2/team/server/manifests/1.9.0"] = page({ body: manifest });
}

/** A token service of the second protocol: `POST` with a form. */
async function startTokenService(answer: (form: string) => object): Promise<{ readonly url: string } & AsyncDisposable> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (request.method !== "POST") return void response.writeHead(405).end();
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer(Buffer.concat(chunks).toString())));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const dockerConfig = async (config: object) => {
  await mkdir(join(home, ".docker"), { recursive: true });
  await writeFile(join(home, ".docker", "config.json"), JSON.stringify(config));
};

test("all pages of tags are read, and the newest have the digest that they name now", async () => {
  serveImage();
  const found = await lookup(`${host}/team/server`);
  expect(found).toMatchObject({
    kind: "found",
    tags: { latest: "latest" },
    releases: [
      { version: "latest" },
      { version: "1.9.0" },
      { version: "1.10.0", publishedAt: null },
      { version: "1.10.0-alpine", integrity: null },
    ],
  });
  const integrities = found.kind === "found" ? found.releases.slice(0, 3).map(({ integrity }) => imageDigest(integrity ?? "")) : [];
  expect(integrities).toEqual([digest, digest, digest]);
  expect(found.kind === "found" && versioningOf("oci").resolve(null, found)).toBe("latest");
  expect(registry.requests.find(({ path }) => path.endsWith("/latest"))?.headers.accept).toContain("image.index.v1+json");
});

test.each<[string, Page]>([
  ["asks to be left alone", { status: 429, headers: { "retry-after": "3600" } }],
  ["fails", { status: 501 }],
  ["shows a page for people", { body: "<html>Sign in</html>", headers: { "content-type": "text/html" } }],
  ["sends another document", { body: { errors: [] } }],
  ["sends other bytes than it says", { body: manifest, headers: { "docker-content-digest": `sha256:${"0".repeat(64)}` } }],
])("a registry that %s instead of a manifest has not said what runs today, and what it only offers is not pinned", async (_, page) => {
  serveImage();
  for (const tag of ["1.9.0", "1.10.0"]) registry.pages[`/v2/team/server/manifests/${tag}`] = page;
  const sure = await lookup(`${host}/team/server`);
  expect(sure.kind === "found" && imageDigest(sure.releases.find(({ version }) => version === "latest")?.integrity ?? "")).toBe(digest);
  await using world = await openDetectWorld({
    floats: `docker run -i --rm ${host}/team/server`,
    pinned: `docker run -i --rm ${host}/team/server:1.9.0@${digest}`,
  });
  const plan = await world.detect();
  // One of its tags is all that was asked wrongly, and nobody was told anything of the image.
  expect(actionsOf(plan)).toEqual({ floats: "unknown", pinned: "unknown" });
  expect(problemsOf(plan, "tag-moved", "version-not-found", "package-not-found")).toEqual([]);

  registry.pages["/v2/team/server/manifests/1.9.0"] = { body: manifest };
  const [floats, pinned] = (await world.detect()).servers;
  expect(floats).toMatchObject({ action: "pin", candidates: [{ version: `latest@${digest}` }] });
  // A server of its own word for HEAD is believed; a tag without a digest takes no pin's place.
  expect(pinned?.candidates.every(({ version, decision }) => decision.kind === "hold" || version.includes("@sha256:"))).toBe(true);
});

test("a challenge is answered with a token for pulling this image alone, fetched with docker's credentials", async () => {
  await dockerConfig({ auths: { [host]: { auth: Buffer.from("me:pass").toString("base64") } } });
  const challenge = {
    "www-authenticate": `Bearer realm="${registry.url}/token",service="here",scope="repository:team/server:pull,push,delete"`,
  };
  serveImage(({ headers }) => (headers.authorization === "Bearer tok.en" ? null : { status: 401, headers: challenge }));
  registry.pages[`/token?service=here&scope=${encodeURIComponent("repository:team/server:pull")}`] = { body: { token: "tok.en" } };
  expect((await lookup(`${host}/team/server`)).kind).toBe("found");
  const asked = registry.requests.filter(({ path }) => path.startsWith("/token"));
  expect(asked.map(({ headers }) => headers.authorization)).toEqual([`Basic ${Buffer.from("me:pass").toString("base64")}`]);
});

test("a credential helper is asked for a password where the configuration names one", async () => {
  const bin = join(home, "bin");
  await mkdir(bin);
  await writeFile(join(bin, "docker-credential-test"), `#!/bin/sh\nread host\necho "{\\"Username\\":\\"$host\\",\\"Secret\\":\\"s\\"}"\n`);
  await chmod(join(bin, "docker-credential-test"), 0o755);
  await dockerConfig({ credHelpers: { [host]: "test" } });
  const expected = `Basic ${Buffer.from(`${host}:s`).toString("base64")}`;
  serveImage(({ headers }) =>
    headers.authorization === expected ? null : { status: 401, headers: { "www-authenticate": 'Basic realm="x"' } },
  );
  expect((await lookup(`${host}/team/server`, { PATH: `${bin}:${process.env.PATH}` })).kind).toBe("found");
  await dockerConfig({});
  expect(await lookup(`${host}/team/server`)).toMatchObject({ kind: "unavailable", reason: expect.stringContaining("401") });
});

test("credentials go neither to another host's page nor over plain http to a token service", async () => {
  await dockerConfig({ auths: { [host]: { auth: Buffer.from("me:pass").toString("base64") } } });
  await using elsewhere = await startPages();
  registry.fault("/v2/", { kind: "redirect", location: `${elsewhere.url}/v2/` });
  expect(await lookup(`${host}/team/server`)).toMatchObject({ kind: "unavailable" });
  expect(elsewhere.requests).toEqual([]);
  await using plain = await startPages();
  const other = plain.url.slice("http://".length);
  await dockerConfig({ auths: { [other]: { auth: Buffer.from("me:pass").toString("base64") } } });
  plain.fault("/v2/", { kind: "status", status: 401, headers: { "www-authenticate": 'Bearer realm="http://token.invalid/"' } });
  expect(await lookup(`${other}/team/server`)).toMatchObject({ kind: "unavailable", reason: expect.stringContaining("plain http") });
});

test.each([
  ["a page for people", { kind: "html" }, "unavailable"],
  ["tags of a wrong type", { kind: "body", text: '{"tags":{}}' }, "unavailable"],
  ["nothing", { kind: "status", status: 404 }, "not-found"],
  ["silence broken off", { kind: "reset" }, "unavailable"],
] as const)("a registry that answers with %s: %s", async (_, fault, kind) => {
  registry.fault("/v2/", fault);
  expect((await lookup(`${host}/team/server`)).kind).toBe(kind);
});

test("a list of tags that never ends is cut off", async () => {
  const list = "/v2/team/server/tags/list";
  registry.pages[`${list}?n=1000`] = { body: { tags: ["1.0.0"] }, headers: { link: `<${list}?n=1000>; rel="next"` } };
  expect(await lookup(`${host}/team/server`)).toMatchObject({ kind: "unavailable", reason: expect.stringContaining("pages") });
});

test("broken settings of docker are the user's to correct, and what they hold is not shown", async () => {
  await mkdir(join(home, ".docker"));
  await writeFile(join(home, ".docker", "config.json"), '{"auths": secret-password');
  const error = await lookup(`${host}/team/server`).catch((reason: unknown) => reason as Error);
  expect(error).toMatchObject({ kind: "config" });
  expect(JSON.stringify([error, String((error as Error).cause)])).not.toContain("secret-password");
});

test("a token that has run out is replaced by one new token, however many requests it failed", async () => {
  let issued = 0;
  let good = "";
  registry.pages[`/token?scope=${encodeURIComponent("repository:team/server:pull")}`] = () => {
    good = `t${++issued}`;
    return { body: { access_token: good } };
  };
  const challenge = { "www-authenticate": `Bearer realm="${registry.url}/token"` };
  let asked = 0;
  serveImage(({ headers }) => {
    // The token of the list of tags no longer counts when digests are asked for.
    if (++asked === 4) good = "";
    return headers.authorization === `Bearer ${good}` && good !== "" ? null : { status: 401, headers: challenge };
  });
  const found = await lookup(`${host}/team/server`);
  expect(found.kind === "found" && found.releases.map(({ integrity }) => integrity !== null)).toEqual([true, true, true, false]);
  expect(issued).toBe(2);
});

test.each([
  ["in the file", { auths: { HOST: { auth: Buffer.from("nobody:").toString("base64"), identitytoken: "refresh-me" } } }],
  ["of a helper", { credHelpers: { HOST: "identity" } }],
])("an identity token %s is traded for access at the registry's token service", async (_, config) => {
  const bin = join(home, "bin");
  await mkdir(bin);
  await writeFile(join(bin, "docker-credential-identity"), `#!/bin/sh\necho '{"Username":"<token>","Secret":"refresh-me"}'\n`);
  await chmod(join(bin, "docker-credential-identity"), 0o755);
  await dockerConfig(JSON.parse(JSON.stringify(config).replace("HOST", host)) as object);
  const forms: string[] = [];
  await using tokens = await startTokenService((form) => {
    forms.push(form);
    return { access_token: "fresh" };
  });
  const challenge = { "www-authenticate": `Bearer realm="${tokens.url}/token",service="here"` };
  serveImage(({ headers }) => (headers.authorization === "Bearer fresh" ? null : { status: 401, headers: challenge }));
  expect((await lookup(`${host}/team/server`, { PATH: `${bin}:${process.env.PATH}` })).kind).toBe("found");
  expect(forms.map((form) => Object.fromEntries(new URLSearchParams(form)))).toEqual([
    {
      grant_type: "refresh_token",
      client_id: "mcp-gitops",
      refresh_token: "refresh-me",
      service: "here",
      scope: "repository:team/server:pull",
    },
  ]);
});

test("names are cut where a registry's name ends", () => {
  const names = ["mcp/time", "redis", "ghcr.example/a/b", "localhost:5000/x", "127.0.0.1/x", "[::1]:5000/x"];
  expect(names.map(parseImageName)).toEqual([
    { registry: null, repository: "mcp/time" },
    { registry: null, repository: "redis" },
    { registry: "ghcr.example", repository: "a/b" },
    { registry: "localhost:5000", repository: "x" },
    { registry: "127.0.0.1", repository: "x" },
    { registry: "[::1]:5000", repository: "x" },
  ]);
  for (const name of ["", "UPPER/x", "a/../b", "a//b", "x@y/z", "host.example/", "-x", "a b"])
    expect([name, parseImageName(name)]).toEqual([name, null]);
});
