import type { Severity } from "../../manifest/inventory.ts";

/** A kind of finding of the suite `security`: how bad it is, what it says, what to do, and who else means the same by another name. */
interface Kind {
  readonly severity: Severity;
  readonly message: string;
  readonly todo: string;
  /** The code of Snyk's agent-scan for the same. */
  readonly sameAs?: string;
  /** It makes the suite fail: somebody changed what was published, and nobody's judgement is needed. */
  readonly fails?: true;
}

const read = "read the text as a model would, and do not merge before its publisher has explained it";

/** The closed list of what the suite can say. */
export const kinds = {
  "bidirectional-text": {
    severity: "high",
    message: "characters turn the direction of text, so that a person reads something else than a model",
    todo: read,
    sameAs: "W021",
  },
  "hidden-text": { severity: "high", message: "characters that nobody sees stand where a model reads them", todo: read, sameAs: "W021" },
  "tag-characters": { severity: "critical", message: "a text is hidden in Unicode tag characters", todo: read, sameAs: "W021" },
  "ansi-escape": { severity: "high", message: "escape codes of a terminal can hide or forge what a person sees there", todo: read },
  "control-characters": { severity: "medium", message: "control characters stand in a text", todo: read },
  "override-instruction": { severity: "high", message: "it tells a model to set other instructions aside", todo: read, sameAs: "E001" },
  "secrecy-instruction": { severity: "high", message: "it tells a model to keep something from the user", todo: read, sameAs: "E001" },
  "exfiltration-instruction": {
    severity: "high",
    message: "it tells a model to hand over what is not the server's",
    todo: read,
    sameAs: "E001",
  },
  "false-authority": {
    severity: "high",
    message: "it poses as the system, the developer or the user of a conversation",
    todo: read,
    sameAs: "E001",
  },
  "encoded-instruction": { severity: "high", message: "an encoded text holds instructions to a model", todo: read, sameAs: "E001" },
  "command-instruction": {
    severity: "medium",
    message: "it tells a model to run, or to follow, what comes from elsewhere",
    todo: read,
    sameAs: "E001",
  },
  "priority-instruction": {
    severity: "low",
    message: "it wants to go before, or in the place of, whatever else a model has",
    todo: "decide whether it should: a server that others are used beside has no say in their order",
  },
  "out-of-sight-text": {
    severity: "medium",
    message: "words stand where a model reads them and a person does not look",
    todo: read,
  },
  "secret-shaped-text": {
    severity: "medium",
    message: "it publishes what has the shape of a credential",
    todo: "tell the publisher to revoke it; do not use it",
  },
  "mixed-script-name": {
    severity: "medium",
    message: "a name mixes letters of several scripts that look alike",
    todo: "compare it with the name that it looks like",
  },
  "foreign-reference": {
    severity: "low",
    message: "it speaks of a tool that another server of this repository has",
    todo: "check that it only names it, and does not direct what it does",
    sameAs: "E002",
  },
  "foreign-direction": {
    severity: "medium",
    message: "it directs how a tool of another server of this repository is used",
    todo: "a server has no say in how others are used: do not merge before its publisher has explained it",
    sameAs: "E002",
  },
  "shadowed-name": {
    severity: "info",
    message: "another server of this repository has a tool of the same name",
    todo: "nothing, where every client puts the server's name before the tool's",
  },
  "look-alike-name": {
    severity: "low",
    message: "its name, or a tool's, looks the same as another one of this repository",
    todo: "compare the two before you allow either by name",
  },
  "known-vulnerability": {
    severity: "high",
    message: "a package of its tree has a known vulnerability",
    todo: "take a version whose tree has none of it, or waive it with the reason why it cannot be reached here",
  },
  "vulnerability-gone": { severity: "info", message: "known vulnerabilities of the pinned version are gone", todo: "nothing" },
  "install-script": {
    severity: "medium",
    message: "a package of its tree has an install script that the pinned version's tree does not have",
    todo: "read the script; it does not run unless policy names the package in installScripts",
  },
  "install-script-changed": {
    severity: "low",
    message: "a package of its tree that has an install script is another version",
    todo: "compare the two scripts where policy lets it run",
  },
  "new-packages": { severity: "info", message: "packages are new in its tree", todo: "look at those that you do not know" },
  "size-jump": {
    severity: "low",
    message: "the package is many times as large as before",
    todo: "look at what came along: a bundle, a binary, or what does not belong there",
  },
  withdrawn: {
    severity: "high",
    message: "the registry does not have this version any more",
    todo: "do not take it; where it runs, go back to a version that is published",
  },
  "withdrawn-package": {
    severity: "high",
    message: "the registry does not have a package of its tree any more",
    todo: "wait for a version without it: what was deleted may have been malicious",
  },
  "yanked-package": {
    severity: "medium",
    message: "a package of its tree was yanked by its publisher",
    todo: "wait for a version whose tree has another release of it",
  },
  "deprecated-packages": {
    severity: "low",
    message: "packages of its tree are deprecated",
    todo: "look for what their publishers say to take instead",
  },
  "publisher-changed": {
    severity: "medium",
    message: "another account published it than the pinned version",
    todo: "make sure that its publisher knows of this release",
  },
  "tree-publishers-changed": {
    severity: "low",
    message: "packages of its tree were published by accounts that could not publish the version before",
    todo: "look at who they are: a package that changes hands is how many attacks begin",
  },
  "maintainers-changed": {
    severity: "low",
    message: "other accounts can publish it than could at the pinned version",
    todo: "look at who is new",
  },
  "repository-changed": {
    severity: "medium",
    message: "it names another source repository than the pinned version",
    todo: "find out whether it moved: its old address should lead to the new one",
  },
  deprecated: {
    severity: "medium",
    message: "its publisher withdrew this version",
    todo: "take the version that the publisher recommends",
  },
  "quarantined-package": {
    severity: "high",
    message: "a package of its tree is in quarantine here",
    todo: "wait for a version without it, or let the quarantine end",
  },
  "lock-day": { severity: "info", message: "nothing in its tree was published after", todo: "nothing" },
  "cooldown-not-applied": {
    severity: "medium",
    message: "cooldown could not be applied to transitive packages",
    todo: "look at what is named; or wait, or set `lockCooldown: required` in policies/update.yaml to wait by rule",
  },
  "provenance-lost": {
    severity: "high",
    message: "the pinned version was published with provenance, this one was not",
    todo: "ask its publisher why: a stolen token publishes without provenance",
  },
  "provenance-bad": {
    severity: "critical",
    message: "its provenance does not hold",
    todo: "do not take it: its publisher, its registry or somebody between has changed something",
    fails: true,
  },
  "source-changed": {
    severity: "high",
    message: "it was built from another repository than the pinned version",
    todo: "ask its publisher whether it has moved, and look at who owns the new repository",
  },
  provenance: { severity: "info", message: "provenance", todo: "nothing" },
  "signature-bad": {
    severity: "critical",
    message: "the registry's signature of a package of its tree does not hold",
    todo: "do not take it: the package or what the registry says of it was changed after it was published",
    fails: true,
  },
  "signature-missing": {
    severity: "medium",
    message: "packages of its tree have no signature of the registry, which signs what it publishes",
    todo: "ask whoever runs the registry why it does not sign them",
  },
  "registry-signatures": { severity: "info", message: "registry signatures", todo: "nothing" },
  "behaviour-programs": {
    severity: "low",
    message: "it started programs that the pinned version was not seen to start",
    todo: "find out what they are for; they were seen by looking ten times a second",
  },
  "behaviour-network": {
    severity: "medium",
    message: "it tried to reach the network before anything was asked of it, which the pinned version did not",
    todo: "ask its publisher what for: telemetry, an update check, or worse; the network was off",
  },
  "behaviour-listens": {
    severity: "medium",
    message: "it listened on a port, which the pinned version did not",
    todo: "find out who is meant to connect there",
  },
  "behaviour-files": {
    severity: "low",
    message: "it wrote files outside its working folder that the pinned version did not write",
    todo: "find out what they are for",
  },
  "behaviour-asks": {
    severity: "low",
    message: "it asked the client for what the pinned version did not ask for, before anything was asked of it",
    todo: "find out what it would do with a model's or a user's answer",
  },
  "behaviour-tells-environment": {
    severity: "high",
    message: "values of its environment stand in what a model reads of it",
    todo: "do not give it a credential: it would hand it to every model that lists its tools",
  },
  "behaviour-prints-environment": {
    severity: "low",
    message: "it prints values of its environment",
    todo: "look where its log goes before you give it a credential",
  },
} as const satisfies Record<string, Kind>;

export type SecurityCode = keyof typeof kinds;

/** The entry of a code; what an entry may lack is told as such by the type. */
export function kindOf(code: SecurityCode): Kind {
  return kinds[code];
}

/** The codes of what makes the suite fail. */
export const failingCodes: ReadonlySet<string> = new Set(Object.entries(kinds).flatMap(([code, kind]) => ("fails" in kind ? [code] : [])));
