import { expect, test } from "vitest";
import { type Fault, startRegistry } from "../fakes/registry.ts";
import { startPages } from "../fakes/registry-pages.ts";
import { actionsOf, openDetectWorld, problemsOf } from "./detect-world.ts";

/** What is wrong with the registry's answer for a package, and what its server's row says of it. */
const faults: Readonly<Record<string, readonly [Fault, RegExp]>> = {
  promises: [{ kind: "wrong-length", length: 100_000 }, /broke before the answer was complete/],
  "cuts-short": [{ kind: "wrong-length", length: 10 }, /not JSON|could not be read/],
  breaks: [{ kind: "truncated" }, /broke before the answer was complete/],
  "never-ends": [{ kind: "flood", bytes: 2 ** 30 }, /larger than \d+ bytes/],
  "to-a-file": [{ kind: "redirect", location: "file:///etc/passwd" }, /redirects to a file: address/],
  "to-a-folder": [{ kind: "redirect", location: "//[" }, /redirects to what is no address/],
  loops: [{ kind: "redirect-loop" }, /redirects more than \d+ times/],
  "for-people": [{ kind: "html" }, /not JSON/],
  nonsense: [{ kind: "body", text: '{"name":"nonsense","versions":[]}' }, /nonsense/],
  "is-another": [{ kind: "body", text: '{"name":"fine","versions":{}}' }, /another package/],
  deep: [{ kind: "body", text: "[".repeat(100_000) }, /not JSON/],
  "hangs-up": [{ kind: "reset" }, /broke|could not be read/],
};

test("a registry that lies, floods, loops or speaks to people costs the servers that it lies about, and no others", async () => {
  await using registry = await startRegistry();
  registry.publish({ manifest: { name: "fine", version: "1.0.0" } });
  registry.publish({ manifest: { name: "fine", version: "1.1.0" } });
  for (const [name, [fault]] of Object.entries(faults)) registry.fault(`/${name}`, fault);
  const servers = Object.fromEntries(Object.keys(faults).map((name) => [name, `npx -y ${name}@1.0.0`]));
  await using world = await openDetectWorld({ ...servers, fine: "npx -y fine@1.0.0" });
  const [before, started] = [process.resourceUsage().maxRSS, performance.now()];
  const plan = await world.detect({ npm_config_registry: registry.url });
  expect(performance.now() - started).toBeLessThan(20_000);
  expect((process.resourceUsage().maxRSS - before) / 1024).toBeLessThan(400);

  expect(actionsOf(plan)).toEqual({ ...Object.fromEntries(Object.keys(faults).map((name) => [name, "unknown"])), fine: "update" });
  for (const { server, why } of plan.servers) {
    const expected = faults[server]?.[1];
    if (expected) expect(why).toMatch(expected);
    expect(why.length).toBeLessThan(400);
  }
  // None of it says that the package does not exist.
  expect(problemsOf(plan, "package-not-found")).toEqual([]);
});

test("the same of an index of Python, a registry of images and a proxy of modules", async () => {
  await using pages = await startPages();
  pages.fault("/flood", { kind: "flood", bytes: 2 ** 30 });
  pages.fault("/html", { kind: "html" });
  pages.fault("/file", { kind: "redirect", location: "file:///etc/passwd" });
  const host = pages.url.slice("http://".length);
  await using world = await openDetectWorld({
    "python flood": "uvx flood==1.0",
    "python html": "uvx html==1.0",
    "python file": "uvx file==1.0",
    "image flood": `docker run -i --rm ${host}/team/flood:1.0.0`,
    "image html": `docker run -i --rm ${host}/team/html:1.0.0`,
    "module html": "go run example.com/html@v1.0.0",
    "module flood": "go run example.com/flood@v1.0.0",
  });
  const plan = await world.detect({ UV_DEFAULT_INDEX: pages.url, GOPROXY: pages.url, GOFLAGS: "-mod=mod" });
  for (const { server, action, why } of plan.servers) {
    expect([server, action]).toEqual([server, "unknown"]);
    expect(why).toMatch(server.endsWith("flood") ? /larger than/ : /not JSON|no list|holds no versions|redirects to a file/);
  }
});
