import { finding } from "./finding.ts";
import type { Pin, Problem, Server } from "./inventory.ts";
import { problem } from "./problem.ts";
import { similarName } from "./similar-name.ts";

/** What is wrong with the packages that a server names: they move without anybody deciding it, or look like another. */
export function pinProblems(server: Server): Problem[] {
  if (server.disabled || server.unmanaged === "published here") return [];
  if (server.unmanaged === "calls itself") return [endless(server)];
  return [...opened(server), ...server.pins.flatMap((pin) => [...unpinned(server, pin), ...similar(server, pin)])];
}

function endless({ manifest, server, files }: Server): Problem {
  const script = files.at(-1) ?? manifest;
  return problem("endless-script", `the script ${script} starts itself again and again, and no server`, { file: script, manifest, server });
}

/** What an entry gives its container with which that could do anything here. */
function opened(server: Server): Problem[] {
  return (server.launch.direct?.image?.host ?? []).map((what) =>
    finding(
      "container-opens-host",
      { message: `its container is given ${what}`, fact: what },
      { file: server.manifest, server: server.server },
    ),
  );
}

function placeOf({ manifest, server }: Server, { span }: Pin) {
  return { file: span?.file ?? manifest, manifest, server, span };
}

function unpinned(server: Server, pin: Pin): Problem[] {
  const message = floating(pin);
  if (message === null || pin.ecosystem === "url") return [];
  const severity = pin.pin === "range" ? "info" : "low";
  return [finding("unpinned", { message, fact: pin.purl, severity }, placeOf(server, pin))];
}

/** Why what runs can change overnight; null where it cannot. */
function floating({ name, version, pin }: Pin): string | null {
  switch (pin) {
    case "none":
      return `${name} has no version: each start may run another one`;
    case "tag":
      return `${name} is at ${version}, a name that its publisher moves: each start may run another version`;
    case "range":
      return `${name} is at ${version}, a range: each start may run another version`;
    case "exact":
    case "digest":
    case "unmanaged":
      return null;
  }
}

function similar(server: Server, pin: Pin): Problem[] {
  const meant = similarName(pin.ecosystem, pin.name);
  if (meant === null) return [];
  const message = `${pin.name} is one slip away from ${meant}, a known server package`;
  return [finding("similar-name", { message, fact: `${pin.purl} ${meant}` }, placeOf(server, pin))];
}

/** What is wrong between servers: names that clients cannot tell apart, and one package at different versions. */
export function inventoryProblems(servers: readonly Server[]): Problem[] {
  return [...sameNames(servers), ...differentPins(servers)];
}

/** Names of one manifest that fold to one: clients write what is no letter, digit, `_` or `-` as `_` in the names of tools. */
function sameNames(servers: readonly Server[]): Problem[] {
  const known = new Map<string, Server>();
  return servers.flatMap((server) => {
    const folded = JSON.stringify([server.manifest, server.server.replace(/[^\p{L}\p{N}_-]/gu, "_")]);
    const first = known.get(folded);
    if (!first) known.set(folded, server);
    if (!first) return [];
    const { manifest, server: name } = server;
    const span = server.span?.file === manifest ? server.span : null;
    const message =
      name === first.server
        ? `two servers are named ${JSON.stringify(name)}`
        : `the names ${JSON.stringify(first.server)} and ${JSON.stringify(name)} are one to a client`;
    return [finding("duplicate-name", { message, fact: first.server }, { file: manifest, server: name, span })];
  });
}

/** One problem for each package that two manifests start at different versions; what is pinned nowhere is told as unpinned already. */
function differentPins(servers: readonly Server[]): Problem[] {
  const byPackage = new Map<string, Server[]>();
  for (const server of servers) {
    if (server.purl === null || server.disabled || server.unmanaged !== null) continue;
    byPackage.set(server.purl, [...(byPackage.get(server.purl) ?? []), server]);
  }
  return [...byPackage.values()].flatMap((group) => {
    const [first] = group as [Server, ...Server[]];
    const other = group.find((one) => one.manifest !== first.manifest && says(one) !== says(first));
    if (!other || !group.some(({ pin }) => pin === "exact" || pin === "digest")) return [];
    const message = `${first.name} is at ${says(first)} in ${first.manifest} and at ${says(other)} in ${other.manifest}`;
    const at = { file: other.span?.file ?? other.manifest, manifest: other.manifest, server: other.server, span: other.span };
    return [finding("pinned-differently", { message, fact: `${other.purl} ${first.manifest}` }, at)];
  });
}

/** `latest` is what no version means to every launcher that has the word. */
function says({ version }: Server): string {
  return version ?? "latest";
}
