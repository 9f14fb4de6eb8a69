import type { ProbeResult } from "../../probe/probe.ts";
import { neutralise } from "../../report/neutralise.ts";
import { spellingsOf } from "../redaction.ts";
import type { Finding, Isolation } from "../verdict.ts";
import type { SecurityCode } from "./codes.ts";
import { securityFinding } from "./surface-review.ts";

/** One thing that a server did, by what tells it from others. */
interface Deed {
  readonly code: SecurityCode;
  readonly subject: string;
}

/** Where nothing pinned ran. */
const alone = { severity: "info", what: "there is no pinned version to compare with" } as const;

const unseen = { severity: "info", what: "nobody could look at the pinned version" } as const;

/** What is listed of one kind of deed. */
const shown = 10;

/**
 * What a version does that the pinned one does not: programs it starts, ports it opens, ways out of its network that it tries, files outside its
 * working folder, questions to the client, and values of its environment in what it says (`canaries`: dummies that stand nowhere else). Where
 * nothing pinned ran, or was seen, all of it is `info`. Pure.
 */
export function reviewBehaviour(candidate: ProbeResult, pinned: ProbeResult | null, canaries: readonly string[]): Finding[] {
  const before = new Set(pinned === null ? [] : deedsOf(pinned).map(keyOf));
  const fresh = deedsOf(candidate).filter((deed) => !before.has(keyOf(deed)));
  const codes = [...new Set(fresh.map(({ code }) => code))];
  const deeds = codes.map((code) => {
    const subjects = fresh.filter((deed) => deed.code === code).map(({ subject }) => subject);
    const more = subjects.length > shown ? `, and ${subjects.length - shown} more` : "";
    const listed = subjects.slice(0, shown).map((subject) => neutralise(subject, 200));
    const evidence = `${listed.join(", ")}${more}`;
    return securityFinding(code, {
      subject: subjects.toSorted().join("\n"),
      evidence,
      ...(pinned === null ? alone : !couldBeSeen(pinned, code) && unseen),
    });
  });
  return [...deeds, ...toldCanaries(candidate, pinned, canaries)];
}

/** A container that ends before anybody has looked shows less than another one. */
function couldBeSeen({ conduct: { sightings } }: ProbeResult, code: SecurityCode): boolean {
  switch (code) {
    case "behaviour-programs":
      return sightings.programs !== null;
    case "behaviour-network":
      return sightings.reached !== null;
    case "behaviour-listens":
      return sightings.listened !== null;
    default:
      return true;
  }
}

/** What nobody could see of its behaviour: the rest of the list stands in the isolation. */
export function behaviourGaps({ conduct, isolation }: Pick<ProbeResult, "conduct" | "isolation">): string[] {
  if (isolation.kind === "remote") return [];
  const { sightings, files } = conduct;
  const gaps = [
    sightings.programs === null ? "which programs it started" : "programs that ran for less than 0.1 s",
    sightings.reached === null ? `what it tried to reach over the network${isShared(isolation)}` : "which hosts it tried to reach",
    ...(isolation.kind === "container"
      ? ["which files it wrote in its container, and which processes were left there when it ended"]
      : files === null || !isPrivate(isolation)
        ? ["which files it wrote outside its own folders"]
        : []),
  ];
  return [`security, behaviour: ${gaps.join("; ")}`];
}

function isShared({ kind, network }: Isolation): string {
  return kind === "container" && network === "off" ? "" : ", which it shares";
}

function isPrivate({ filesystem }: Isolation): boolean {
  return filesystem === "private";
}

function deedsOf({ conduct: { asks, files, sightings } }: ProbeResult): Deed[] {
  const { programs, reached, listened } = sightings;
  return [
    ...(programs ?? []).map((subject) => ({ code: "behaviour-programs" as const, subject })),
    ...(reached !== null && reached > 0
      ? [{ code: "behaviour-network" as const, subject: "addresses that are not its own loopback" }]
      : []),
    ...((listened ?? []).length > 0
      ? [{ code: "behaviour-listens" as const, subject: "a port on its loopback or all its addresses" }]
      : []),
    ...[...new Set((files ?? []).map(withoutChance))].map((subject) => ({ code: "behaviour-files" as const, subject })),
    // Roots are asked for by whoever works on files: nobody answers them with more than a client chose to.
    ...asks.filter((subject) => subject !== "roots").map((subject) => ({ code: "behaviour-asks" as const, subject })),
  ];
}

function keyOf({ code, subject }: Deed): string {
  return `${code} ${subject}`;
}

/** The first folders of a path, without what a name has by chance (numbers, digests, mkdtemp's six letters): two runs of one version are equal. */
function withoutChance(path: string): string {
  return path
    .split("/")
    .slice(0, 3)
    .map((segment) =>
      segment
        .replace(/[A-Za-z0-9]{6,}$/, (end) => (/\d/.test(end) || (/[a-z]/.test(end) && /[A-Z]/.test(end)) ? "*" : end))
        .replace(/[0-9a-f]{8,}|\d{2,}/g, "*"),
    )
    .join("/");
}

function toldCanaries(candidate: ProbeResult, pinned: ProbeResult | null, canaries: readonly string[]): Finding[] {
  return (["its lists and instructions", "what it prints"] as const).flatMap((where) => {
    const told = canaries.filter((canary) => tells(candidate, where, canary));
    if (told.length === 0) return [];
    const asBefore = pinned !== null && told.every((canary) => tells(pinned, where, canary));
    const code = where === "what it prints" ? "behaviour-prints-environment" : "behaviour-tells-environment";
    return [
      securityFinding(code, { subject: where, evidence: `${told.length} of ${canaries.length} dummies stand in ${where}`, asBefore }),
    ];
  });
}

function tells({ contract, stderr, noise }: ProbeResult, where: string, canary: string): boolean {
  const text = where === "what it prints" ? [stderr, ...noise].join("\n") : JSON.stringify(contract);
  return spellingsOf(canary).some((spelling) => text.includes(spelling));
}
