import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { errorLines } from "../../src/lib/errors.ts";
import type { Files } from "../../src/lib/files.ts";
import { workTreeFiles } from "../../src/lib/work-tree-files.ts";
import { loadPolicies } from "../../src/policy/load-policies.ts";
import { updateSettings, verifySettings } from "../../src/policy/settings.ts";

function repository(content: Readonly<Record<string, string>>): Files {
  return {
    origin: "test",
    list: async () => [],
    read: async (path) => (content[path] === undefined ? null : Buffer.from(content[path])),
    readlink: async () => null,
    sizes: async () => [],
  };
}

const weather = { manifest: ".mcp.json", server: "weather", name: "weather-mcp", purl: "pkg:npm/weather-mcp", ecosystem: "npm" } as const;

/** What a person reads when the policy is wrong. */
async function complaint(file: string, content: string): Promise<string> {
  return loadPolicies(repository({ [`policies/${file}.yaml`]: content })).then(
    () => "accepted",
    (error) => errorLines(error).join("\n"),
  );
}

test("a repository without policies has the defaults: three days of patience, and nothing merges by itself", async () => {
  const policies = await loadPolicies(repository({}));
  expect(updateSettings(policies, weather)).toMatchObject({ minimumReleaseAge: 3 * 86_400_000, automerge: null, range: null });
  expect(verifySettings(policies, weather)).toMatchObject({ required: ["health", "contract"], network: false });
  expect(policies.deploy.targets).toEqual([]);
});

test("without policies neither YAML nor the validator is loaded", () => {
  const script = `
    import { registerHooks } from "node:module";
    registerHooks({ resolve(name, context, next) { if (name === "yaml" || name === "ajv") throw new Error("loaded " + name); return next(name, context); } });
    const { loadPolicies } = await import(${JSON.stringify(new URL("../../src/policy/load-policies.ts", import.meta.url).href)});
    await loadPolicies({ list: async () => [], read: async () => null });
  `;
  execFileSync(process.execPath, ["--input-type=module", "-e", script], { stdio: "pipe" });
});

test("policies that are remembered are those that were read, and a changed byte is read anew", async () => {
  const kept = new Map<string, string>();
  const memory = {
    recall: (_: string, of: string) => JSON.parse(kept.get(of) ?? "null") ?? undefined,
    keep: (_: string, of: string, value: unknown) => void kept.set(of, JSON.stringify(value)),
  };
  const fleet = workTreeFiles(fileURLToPath(new URL("../../examples/fleet", import.meta.url)));
  const copied = workTreeFiles(fileURLToPath(new URL("../..", import.meta.url)));
  const strict = repository({
    "policies/update.yaml": "defaults: { automerge: minor, ignore: true }",
    "policies/waivers.yaml": "waivers: []",
  });
  for (const files of [fleet, copied, strict]) {
    const read = await loadPolicies(files);
    expect(await loadPolicies(files, memory)).toEqual(read);
    const before = kept.size;
    expect(await loadPolicies(files, memory)).toStrictEqual(read);
    expect(kept.size).toBe(before);
  }
  expect(kept.size).toBe(3);
  const loose = repository({
    "policies/update.yaml": "defaults: { automerge: major, ignore: true }",
    "policies/waivers.yaml": "waivers: []",
  });
  expect((await loadPolicies(loose, memory)).update.defaults.automerge).toBe("major");
  const wrong = repository({ "policies/update.yaml": "defaults: { automerge: sometimes }" });
  for (let time = 0; time < 2; time++) await expect(loadPolicies(wrong, memory)).rejects.toMatchObject({ code: "policy" });
});

test("a later rule wins over an earlier one, field by field", async () => {
  const policies = await loadPolicies(
    repository({
      "policies/update.yaml": `
defaults: { automerge: minor, minimumReleaseAge: 0 }
rules:
  - match: { server: "wea*", ecosystem: npm }
    range: "<=1.10.0"
    protected: true
  - match: { package: ["other", "pkg:npm/weather-*"] }
    range: "<=2"
  - match: { server: else }
    ignore: true
`,
    }),
  );
  expect(updateSettings(policies, weather)).toMatchObject({ automerge: "minor", range: "<=2", protected: true, ignore: false });
});

test("budgets are laid over each other by field and credentials by name", async () => {
  const policies = await loadPolicies(
    repository({
      "policies/verify.yaml": `
defaults: { budget: { memory: 2 GB }, credentials: { A: { dummy: "a" }, B: { dummy: "b" } } }
rules:
  - match: { manifest: "*.json" }
    budget: { start: 1.5 minutes }
    credentials: { B: { environment: REAL_B } }
`,
    }),
  );
  const settings = verifySettings(policies, weather);
  expect(settings.budget).toMatchObject({ memory: 2_000_000_000, start: 90_000, processes: 64 });
  expect(settings.credentials).toEqual({ A: { from: "dummy", value: "a" }, B: { from: "environment", name: "REAL_B" } });
});

test("targets are folders or branches", async () => {
  const policies = await loadPolicies(
    repository({
      "policies/deploy.yaml":
        "targets:\n  - { name: live, directory: ../live, keep: 2, olderThan: 0 days }\n  - { name: ref, ref: mcp-live }\n",
    }),
  );
  expect(policies.deploy.targets).toEqual([
    { name: "live", kind: "directory", path: "../live", keep: 2, olderThan: 0 },
    { name: "ref", kind: "ref", ref: "mcp-live", keep: 3, olderThan: 7 * 86_400_000 },
  ]);
});

test("a misspelt key is named with its place and the nearest known key", async () => {
  expect(await complaint("update", "rules:\n  - match: { server: x }\n    minimumReleasAge: 3 days\n")).toMatchInlineSnapshot(`
    "policies/update.yaml:3:5: \`rules[0].minimumReleasAge\` is not a known key
      expected: one of match, range, pin, channel, allowDowngrade, minimumReleaseAge, lockCooldown, lockAsOf, automerge, automergeWithoutIsolation, protected, ignore, prereleases, quarantine
      found:    minimumReleasAge
      to do:    did you mean \`minimumReleaseAge\`?"
  `);
});

test("a version without quotes is a number, and the message says what to do", async () => {
  expect(await complaint("update", "defaults:\n  range: 1.10\n")).toMatchInlineSnapshot(`
    "policies/update.yaml:2:3: \`defaults.range\` has the wrong value
      expected: a range of versions in quotes, in the ecosystem's own syntax, such as \`<=1.10.0\`; \`*\` for any
      found:    1.1
      to do:    put a version or a text in quotes; give a duration its unit"
  `);
});

test("what is told of a wrong value never repeats what may be a credential", async () => {
  const told = await complaint("verify", "defaults:\n  credentials:\n    TOKEN: hunter2\n");
  expect(told).not.toContain("hunter2");
  expect(told).toMatchInlineSnapshot(`
    "policies/verify.yaml:3:5: \`defaults.credentials.TOKEN\` has the wrong value
      expected: either \`{ dummy: TEXT }\` or \`{ environment: NAME }\`
      found:    a string
      to do:    change the value to what is expected"
  `);
});

test.each([
  ["update", "defaults: { minimumReleaseAge: 3 }", "policies/update.yaml:1:13: `defaults.minimumReleaseAge`"],
  ["update", "defaults: { automerge: true }", "policies/update.yaml:1:13: `defaults.automerge`"],
  ["update", "rules: { a: 1 }", "policies/update.yaml:1:1: `rules`"],
  ["update", "rules:\n  - range: '1'", "policies/update.yaml:2:5: `rules[0]` lacks `match`"],
  ["update", "rules:\n  - match: {}", "policies/update.yaml:2:5: `rules[0].match`"],
  ["update", "rules:\n  - match: { ecosystem: [npm, nmp] }", "`rules[0].match.ecosystem`"],
  ["update", "maxOpenProposals: 0", "`maxOpenProposals`"],
  ["update", "- a list", "policies/update.yaml:1:1: the policy"],
  ["update", "a: [", "the policy is not valid YAML"],
  ["update", "rules: []\nrules: []", "policies/update.yaml:2:1: the policy is not valid YAML"],
  ["update", "rules: []\n---\nrules: []", "more than one YAML document"],
  ["update", "a: &a [1,1]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c]\ne: [*d,*d,*d,*d]", "aliases"],
  ["verify", "defaults:\n  credentials:\n    A-B: { dummy: x }", "policies/verify.yaml:3:5: `defaults.credentials.A-B`"],
  ["verify", "defaults: { credentials: { A: { dummy: x, environment: B } } }", "`defaults.credentials.A`"],
  ["verify", "defaults: { required: [helth] }", "`defaults.required[0]`"],
  ["verify", "defaults: { budget: { memory: 2 } }", "`defaults.budget.memory`"],
  ["verify", "provenance: {}", "`provenance` lacks `trustedRoots`"],
  ["verify", "provenance: { trustedRoots: [] }", "`provenance.trustedRoots`"],
  ["verify", "provenance: { trustedRoots: policies/root.json }", "policies/verify.yaml:1:15: `provenance.trustedRoots`"],
  ["deploy", "targets:\n  - name: live", "policies/deploy.yaml:2:5: `targets[0]`"],
  ["deploy", "targets: [{ name: live, directory: a, ref: b }]", "`targets[0]`"],
  ["deploy", "targets: [{ name: live, ref: mcp-ledger }]", "`targets[0].ref`"],
  ["deploy", "targets: [{ name: live, ref: a..b }]", "`targets[0].ref`"],
  ["deploy", "targets: [{ name: ../live, ref: b }]", "`targets[0].name`"],
  ["deploy", "targets: [{ name: a, ref: b }, { name: a, ref: c }]", "policies/deploy.yaml:1:34: `targets[1].name`"],
])("%s: %s is refused with its place", async (file, content, told) => {
  expect(await complaint(file, content)).toContain(told);
});

test.each(["", "# nothing yet\n", "rules:\n", "defaults:\nrules: []\n", "\ufeffrules: []\r\n"])("%j states nothing", async (content) => {
  expect(await complaint("update", content)).toBe("accepted");
});
