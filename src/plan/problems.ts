import type { Pin, Problem, Server } from "../manifest/inventory.ts";
import { toProblem } from "../manifest/problem.ts";
import type { Lookup } from "../registry/registry.ts";
import { versioningOf } from "../versioning/versioning.ts";

/** What is wrong with a server that only its registry or the ledger can tell. */
export type PlanProblemCode =
  | "package-not-found"
  | "version-not-found"
  | "version-quarantined"
  | "version-deprecated"
  | "package-deprecated"
  | "tag-moved";

type SpelledCode = Exclude<PlanProblemCode, "tag-moved">;

/** What runs today, and the publisher's words about it. */
export interface Deprecation {
  readonly resolved: string | null;
  readonly words: string;
}

export function problemOf(server: Server, code: SpelledCode, deprecation: Deprecation = { resolved: null, words: "" }): Problem {
  const { manifest, span, name } = server;
  const version = deprecation.resolved ?? server.version;
  const spelled = version === null ? (name ?? "") : `${name}@${version}`;
  const said = wording(code, { spelled, name: name ?? "", words: deprecation.words });
  return toProblem({ code, ...said, fact: spelled }, { file: span?.file ?? manifest, manifest, server: server.server, span });
}

/**
 * The tag beside a digest names another image now. Of a tag that is one version that is worth a question; others are there to move.
 * `to` is the tag with its digest of today.
 */
export function tagMoved(server: Server, { to, exact }: { readonly to: string; readonly exact: boolean }): Problem {
  const { manifest, span, name } = server;
  const [tag, digest] = to.split("@");
  return toProblem(
    {
      code: "tag-moved" satisfies PlanProblemCode,
      severity: exact ? "medium" : "info",
      message: `${name}:${tag} names another image now, ${digest}, than the one that is pinned here`,
      todo: exact ? "ask its publisher why a version changed before you follow it" : "merge the proposal that follows it",
      fact: to,
    },
    { file: span?.file ?? manifest, manifest, server: server.server, span },
  );
}

/** The packages that are started or installed beside a server's own (a bridge, a `--with`): names that anybody can claim, versions that were withdrawn. */
export function besideProblems(server: Server, lookups: ReadonlyMap<string, Lookup>): Problem[] {
  if (server.disabled || server.unmanaged !== null) return [];
  return server.pins
    .filter(({ purl }) => purl !== server.purl)
    .flatMap((pin) => besideProblem(pin, lookups.get(pin.purl)).map(([code, words]) => said(server, pin, { code, words })));
}

/** The publisher's words are there where it withdrew the version. */
function besideProblem({ ecosystem, version, pin }: Pin, lookup: Lookup | undefined): [SpelledCode, string][] {
  if (lookup?.kind === "not-found") return [["package-not-found", ""]];
  if (lookup?.kind !== "found" || pin !== "exact" || version === null) return [];
  const { compare } = versioningOf(ecosystem);
  const release = lookup.releases.find((one) => compare(one.version, version) === 0);
  if (!release) return lookup.unsure && Object.hasOwn(lookup.unsure, version) ? [] : [["version-not-found", ""]];
  return release.deprecated === null ? [] : [["version-deprecated", release.deprecated]];
}

function said(server: Server, { name, version, span }: Pin, { code, words }: { code: SpelledCode; words: string }): Problem {
  return problemOf({ ...server, name, version, span }, code, { resolved: version, words });
}

interface Naming {
  readonly spelled: string;
  readonly name: string;
  readonly words: string;
}

function wording(code: SpelledCode, { spelled, name, words }: Naming): Pick<Problem, "severity" | "message" | "todo"> {
  switch (code) {
    case "package-not-found":
      return {
        severity: "high",
        message: `the registry has no package named ${name}: whoever registers that name decides what runs here`,
        todo: "correct the name, or remove the server; for a private package, check the registry that is configured for it, and the access to it",
      };
    case "version-not-found":
      return {
        severity: "high",
        message: `the registry does not have ${spelled}: the server does not start on a machine that has no copy of it`,
        todo: "pin a version that exists",
      };
    case "version-quarantined":
      return {
        severity: "high",
        message: `${spelled} is in quarantine, and this server runs it`,
        todo: "merge the proposal that leads away from it, or pin another version",
      };
    case "version-deprecated":
      return {
        severity: "medium",
        message: `its publisher withdrew ${spelled}: ${words}`,
        todo: "merge the proposal that leads away from it, or pin another version",
      };
    case "package-deprecated":
      return {
        severity: "medium",
        message: `its publisher withdrew every version of ${name}: ${words}`,
        todo: "move to what the publisher recommends, or to another server",
      };
  }
}
