import { neutralise } from "../../report/neutralise.ts";
import type { Finding } from "../verdict.ts";
import type { Advisory, AdvisoryAnswer } from "./advisories.ts";
import { listFinding } from "./list-finding.ts";
import { securityFinding } from "./surface-review.ts";
import type { TreePackage } from "./tree-packages.ts";

/** Known vulnerabilities that a tree has, whether the one before has them too, and those that are gone. */
export function vulnerabilities(answer: AdvisoryAnswer, before: readonly TreePackage[], after: readonly TreePackage[]): Finding[] {
  if (answer.kind === "unavailable") return [];
  const found = answer.advisories.flatMap((advisory) => {
    const versions = having(advisory, after);
    return versions.length === 0 ? [] : [findingOf(advisory, versions, having(advisory, before))];
  });
  const names = vulnerabilitiesGone(answer.advisories, before, after);
  return names.length === 0 ? found : [...found, listFinding("vulnerability-gone", names)];
}

/** The versions of a tree that an advisory is about. */
export function having({ name, versions }: Advisory, tree: readonly TreePackage[]): string[] {
  return tree.filter((one) => one.name === name && versions.includes(one.version)).map(({ version }) => version);
}

function vulnerabilitiesGone(advisories: readonly Advisory[], before: readonly TreePackage[], after: readonly TreePackage[]): string[] {
  const gone = advisories.filter((one) => having(one, after).length === 0 && having(one, before).length > 0);
  return gone.map(({ name, id, severity }) => `${name} (${id}${severity === null ? "" : `, ${severity}`})`).sort();
}

function findingOf({ id, name, severity, title, url, range }: Advisory, versions: readonly string[], before: readonly string[]): Finding {
  const about = [id, severity === null ? "nobody says how bad" : severity, range].filter((part) => part !== "").join(", ");
  const words = `${name}@${versions.join(", ")}: ${title === "" ? "a known vulnerability" : title} (${about})${url === null ? "" : ` ${url}`}`;
  const also = before.length > 0 ? `; the pinned version has ${name}@${before.join(", ")}` : "";
  return securityFinding("known-vulnerability", {
    subject: `${name} ${id}`,
    what: `${name}, ${id}`,
    evidence: neutralise(`${words}${also}`, 800),
    // What nobody has weighed is taken seriously.
    severity: severity ?? "high",
    asBefore: before.length > 0,
  });
}
