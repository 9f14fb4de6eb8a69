import type { Severity } from "../../manifest/inventory.ts";
import { neutralise } from "../../report/neutralise.ts";
import type { Finding } from "../verdict.ts";
import { listFinding } from "./list-finding.ts";
import { type FactsAnswer, type ReleaseFacts, releaseKey } from "./release-facts.ts";
import { securityFinding } from "./surface-review.ts";
import { ownPackage } from "./tree-packages.ts";
import type { FactsOfTrees } from "./withdrawn-packages.ts";

/** Who published, who could, and where the source is: what changed from the pinned version to the candidate, and the same under it. */
export function publisherReview(trees: FactsOfTrees & { readonly pinnedVersion: string | null }): Finding[] {
  const { candidate, facts, pinnedVersion } = trees;
  const { name, version } = ownPackage(candidate);
  const of = (its: string | null) => (its === null ? null : factsOf(facts.get(releaseKey({ name, version: its }))));
  const [before, after] = [of(pinnedVersion), of(version)];
  const own =
    before && after ? [...publisherChange(before, after), ...maintainerChange(before, after), ...repositoryChange(before, after)] : [];
  return [...own, ...underneath(trees)];
}

function factsOf(answer: FactsAnswer | undefined): ReleaseFacts | null {
  return answer?.kind === "found" ? answer.facts : null;
}

/** As npm writes down who it was where no person was (trusted publishing). */
const machine = /^(?:GitHub Actions|GitLab CI\/CD|CircleCI)$/i;

type Step = "same" | "known" | "to-machine" | "to-person" | "stranger" | "untold";

/** What kind of step it is from one publisher to the next. */
function stepOf(before: ReleaseFacts, after: ReleaseFacts): Step {
  if (before.publisher === null || after.publisher === null) return "untold";
  if (before.publisher === after.publisher) return "same";
  if (machine.test(after.publisher)) return "to-machine";
  if (machine.test(before.publisher)) return "to-person";
  return before.maintainers?.includes(after.publisher) ? "known" : "stranger";
}

const severities: Readonly<Partial<Record<Step, Severity>>> = {
  known: "info",
  "to-machine": "info",
  "to-person": "medium",
  stranger: "medium",
};

function publisherChange(before: ReleaseFacts, after: ReleaseFacts): Finding[] {
  const step = stepOf(before, after);
  const severity = severities[step];
  if (severity === undefined) return [];
  const note = step === "stranger" ? ", who could not publish the version before" : "";
  const evidence = neutralise(`${before.publisher} → ${after.publisher}${note}`, 400);
  return [securityFinding("publisher-changed", { subject: String(after.publisher), evidence, severity })];
}

function maintainerChange({ maintainers: before }: ReleaseFacts, { maintainers: after }: ReleaseFacts): Finding[] {
  if (before === null || after === null || before.length === 0) return [];
  const added = after.filter((one) => !before.includes(one)).sort();
  const gone = before.filter((one) => !after.includes(one)).sort();
  if (added.length === 0 && gone.length === 0) return [];
  const severity = added.length === 0 ? "info" : gone.length === before.length ? "medium" : "low";
  const list = (names: readonly string[]) => `${names.slice(0, 20).join(", ")}${names.length > 20 ? ", …" : ""}`;
  const parts = [...(added.length > 0 ? [`new: ${list(added)}`] : []), ...(gone.length > 0 ? [`gone: ${list(gone)}`] : [])];
  const evidence = neutralise(`${list(before)} → ${list(after)} (${parts.join("; ")})`, 1000);
  return [securityFinding("maintainers-changed", { subject: added.join(" "), evidence, severity })];
}

function repositoryChange({ repository: before }: ReleaseFacts, { repository: after }: ReleaseFacts): Finding[] {
  if (before === null || before === after) return [];
  const evidence = neutralise(`${before} → ${after ?? "none"}`, 400);
  return [securityFinding("repository-changed", { subject: after ?? "", evidence, severity: after === null ? "low" : "medium" })];
}

/** Packages that both trees have in different versions, of which the newer was published by a stranger: one finding, however many they are. */
function underneath({ candidate, before, after, facts }: FactsOfTrees): Finding[] {
  const own = ownPackage(candidate);
  const known = new Map((before ?? []).map((one) => [one.name, one]));
  const strange = after.flatMap((one) => {
    const old = known.get(one.name);
    if (!old || old.version === one.version || one.name === own.name) return [];
    const [was, is] = [factsOf(facts.get(releaseKey(old))), factsOf(facts.get(releaseKey(one)))];
    if (!was || !is || !["stranger", "to-person"].includes(stepOf(was, is))) return [];
    return [`${one.name} ${old.version} → ${one.version} (${was.publisher} → ${is.publisher})`];
  });
  return strange.length === 0 ? [] : [listFinding("tree-publishers-changed", strange)];
}
