import { expect, test } from "vitest";
import { attestationsOf, buildClaims, newSigningRegistry, provenanceStatement, repository } from "../fakes/npm-attestations.ts";
import { distOf, packTarball } from "../fakes/registry-tarball.ts";
import { newSigstore } from "../fakes/sigstore.ts";
import { tinyServer } from "../verify/tiny-server.ts";
import { type CliWorld, eagerPolicies, echo, manifest, openCliWorld, sideBySide } from "./world.ts";

const sigstore = newSigstore();
const signing = newSigningRegistry();
const name = "@someone/weather-mcp";

const files = {
  ".mcp.json": manifest({ weather: `${name}@1.0.0` }),
  "policies/update.yaml": eagerPolicies["policies/update.yaml"],
  "policies/verify.yaml": `${eagerPolicies["policies/verify.yaml"]}provenance:\n  trustedRoots: [policies/trusted-root.json]\n`,
  "policies/trusted-root.json": JSON.stringify(sigstore.trustedRoot),
};

/** Publishes a server that is signed by its registry, and built from this repository where one is named. */
function publish({ registry }: CliWorld, version: string, source: string | null): void {
  const manifestText = JSON.stringify({ name, version, bin: "server.js" });
  const tarball = packTarball({ "package.json": manifestText, "server.js": tinyServer([echo]) });
  registry.serve("/-/npm/v1/keys", signing.document);
  registry.publish({ tarball, signer: signing, provenance: source !== null });
  if (source === null) return;
  const attested = { purl: `pkg:npm/%40someone/weather-mcp@${version}`, integrity: distOf(tarball).integrity, repository: source };
  const bundle = sigstore.attest(provenanceStatement(attested), { claims: buildClaims(source) });
  registry.serve(`/-/npm/v1/attestations/${name}@${version}`, attestationsOf(bundle));
}

test("a proposal says from where its version was built, under roots that policy names", sideBySide, async () => {
  await using world = await openCliWorld(files);
  publish(world, "1.0.0", repository);
  publish(world, "1.0.1", repository);
  const cycle = await world.run(["cycle"]);
  expect(cycle.code, cycle.stdout + cycle.stderr).toBe(0);
  const { text } = await world.fixture.origin.git(["log", "-p", "--format=", "mcp-ledger"]);
  const body = text.replaceAll("\u200b", "");
  expect(body).toContain(
    "| provenance | built from github.com/someone/weather-mcp@0123456789ab by .github/workflows/release.yml@refs/tags/v1.0.0, verified |",
  );
  expect(body).not.toContain("security, provenance");
  expect(body).not.toContain("security, registry signatures");
});

test("a version that lost its provenance waits for a person", sideBySide, async () => {
  await using world = await openCliWorld(files);
  publish(world, "1.0.0", repository);
  publish(world, "1.0.1", null);
  const cycle = await world.run(["cycle", "--merge"]);
  expect(cycle.stdout).toContain("the pinned version was published with provenance, this one was not");
});

test("a trusted root that is none is a mistake in the policy, told with its file", sideBySide, async () => {
  await using other = await openCliWorld({ ...files, "policies/trusted-root.json": "{}" });
  publish(other, "1.0.0", repository);
  publish(other, "1.0.1", repository);
  const refused = await other.run(["verify"]);
  expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining("policies/trusted-root.json")]);
});
