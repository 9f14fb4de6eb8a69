import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { silentLog } from "../../src/lib/log.ts";
import type { Ecosystem } from "../../src/manifest/inventory.ts";
import { netrcAuthorization } from "../../src/registry/netrc.ts";
import { openRegistry } from "../../src/registry/open-registry.ts";
import { startPages } from "../fakes/registry-pages.ts";

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "netrc-"));
});
afterEach(() => rm(home, { recursive: true }));

const netrc = (text: string, name = ".netrc") => writeFile(join(home, name), text, { mode: 0o600 });
const decoded = (header: string | null) => header && Buffer.from(header.replace("Basic ", ""), "base64").toString();

test("each host gets what is written for it, over what nobody reads", async () => {
  await netrc(`# machine comment.example login x password x
machine one.example login me password p#ss
machine two.example
  login "you there"
  account ignored
  password "a \\"b\\""
macdef init
machine trap.example login x password x

default login any password any
`);
  const of = await netrcAuthorization({ HOME: home });
  expect(decoded(of("https://one.example/simple/x/"))).toBe("me:p#ss");
  expect(decoded(of("https://two.example:8443/simple/x/"))).toBe('you there:a "b"');
  for (const url of [
    "http://one.example/",
    "https://me@one.example/",
    "https://trap.example/",
    "https://comment.example/",
    "https://x.example/",
  ])
    expect([url, of(url)]).toEqual([url, null]);
  await netrc("machine other.example login a password b\n", "mine");
  expect(decoded((await netrcAuthorization({ HOME: home, NETRC: join(home, "mine") }))("https://other.example/"))).toBe("a:b");
  expect((await netrcAuthorization({ HOME: join(home, "nowhere") }))("https://one.example/")).toBeNull();
});

const lookup = (ecosystem: Ecosystem, name: string, env: NodeJS.ProcessEnv) =>
  openRegistry({ repo: home, env: { PATH: process.env.PATH, HOME: home, ...env }, log: silentLog }).lookup({ ecosystem, name, purl: name });

test("a private index of Python and a private proxy of Go modules are asked with it, another host never", async () => {
  await using elsewhere = await startPages();
  await using pages = await startPages();
  const guarded = (body: string | object) => (request: { headers: { authorization?: string | undefined } }) =>
    decoded(request.headers.authorization ?? null) === "me:secret" ? { body } : { status: 401 };
  Object.assign(pages.pages, {
    "/mine/": guarded({ name: "mine", files: [{ filename: "mine-1.0-py3-none-any.whl" }] }),
    "/example.com/mine/@v/list": guarded("v1.0.0\n"),
    "/example.com/mine/@latest": guarded({ Version: "v1.0.0" }),
  });
  pages.fault("/away/", { kind: "redirect", location: `${elsewhere.url.replace("127.0.0.1", "localhost")}/away/` });
  const [python, go] = [{ UV_DEFAULT_INDEX: pages.url }, { GOPROXY: pages.url, GOFLAGS: "-mod=mod" }];
  expect(await lookup("pypi", "mine", python)).toMatchObject({ kind: "unavailable", reason: expect.stringContaining("401") });
  await netrc("machine 127.0.0.1 login me password secret\n");
  expect(await lookup("pypi", "mine", python)).toMatchObject({ kind: "found", releases: [{ version: "1.0" }] });
  expect(await lookup("golang", "example.com/mine", go)).toMatchObject({ kind: "found", releases: [{ version: "v1.0.0" }] });
  expect((await lookup("golang", "example.com/mine", { ...go, GOAUTH: "off" })).kind).toBe("unavailable");
  expect((await lookup("golang", "example.com/away", go)).kind).not.toBe("found");
  expect(elsewhere.requests.filter(({ headers }) => headers.authorization !== undefined)).toEqual([]);
});
