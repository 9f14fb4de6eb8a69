import type { FindingCode } from "../manifest/finding.ts";
import type { ProblemCode } from "../manifest/problem.ts";
import type { PlanProblemCode } from "../plan/problems.ts";
import type { WaiverProblemCode } from "../plan/waive-problems.ts";

/** What a code means, for whoever sees it in a list of alerts: one line, and why it matters. */
export interface ProblemRule {
  readonly short: string;
  readonly help: string;
  /** It is about what somebody could do to you, not about what does not work. */
  readonly security?: true;
}

type KnownCode = ProblemCode | FindingCode | PlanProblemCode | WaiverProblemCode;

const rules: Readonly<Record<KnownCode, ProblemRule>> = {
  syntax: { short: "The file cannot be parsed", help: "No client can read it, so none of its servers is kept current." },
  "not-utf8": {
    short: "The file is not UTF-8",
    help: "JSON, TOML and YAML are UTF-8; clients refuse other encodings or read other names.",
  },
  "too-deep": { short: "The file nests too deep", help: "No client's configuration nests so deep; parsers overflow their stack." },
  "too-large": { short: "The file is too large", help: "Files of this size are not read, so that one file cannot stop the others." },
  "too-many": { short: "More problems than are shown", help: "Only the first problems of a file are listed." },
  unreadable: {
    short: "The file cannot be read",
    help: "It is a link that leads out of the repository, nowhere, or to itself, or it is not there.",
  },
  "wrong-type": { short: "A value has the wrong type", help: "The client ignores it or refuses the whole file." },
  "duplicate-key": {
    short: "A key is there twice",
    help: "Clients use the last one; what the first says is dead, and readers are misled.",
  },
  "unknown-field": { short: "No known client reads this field", help: "It may be misspelt: what it is meant to do does not happen." },
  "no-command": { short: "The server has neither command nor url", help: "No client can start or reach it." },
  "missing-script": { short: "The script is not in the repository", help: "The server does not start on a fresh checkout." },
  "stub-script": { short: "The script starts no server", help: "The client waits for a server that never answers." },
  "endless-script": {
    short: "The script starts itself",
    help: "It never comes to a server: the client waits, and the machine is kept busy.",
  },
  "outside-script": {
    short: "The script lies outside of the repository",
    help: "What it starts is not reviewed with this repository, and may differ on each machine.",
    security: true,
  },
  "broken-launch": {
    short: "What the entry is to start from does not fit",
    help: "The lock or the record of the pin beside it is missing, unreadable, or of another version: what starts is not what was proven.",
  },
  unpinned: {
    short: "The package is not pinned to a version",
    help: "Each start may run another version, also one that was published a minute ago by whoever took over the publisher's account.",
    security: true,
  },
  "clear-text-secret": {
    short: "A credential stands here in clear text",
    help: "Everybody who can read the repository, now or in its history, can use it. Taking it out is not enough: it has to be revoked.",
    security: true,
  },
  "plain-http": {
    short: "A server is reached without encryption",
    help: "Whoever is on the way reads what is sent, credentials included, and can answer in the server's place.",
    security: true,
  },
  "piped-download": {
    short: "What the network sends is run as it comes",
    help: "Nobody has seen it before it runs, and it may be something else for each who asks.",
    security: true,
  },
  "container-opens-host": {
    short: "A container is given the machine that it runs on",
    help: "What runs in it can do there what the engine can: it confines nothing, whatever image it is.",
    security: true,
  },
  "unset-variable": {
    short: "A variable that nothing sets",
    help: "Clients leave it as it is written, and the server gets the letters of its name in place of a value.",
  },
  "duplicate-name": {
    short: "Two servers have one name",
    help: "Clients make the names of tools out of it: the tools of one hide those of the other.",
  },
  "pinned-differently": {
    short: "One package is pinned at two versions",
    help: "What was proven of one says nothing of the other, and people of one repository see different tools.",
  },
  "similar-name": {
    short: "The name is one slip away from a known server package",
    help: "Packages are registered under such names to be installed by mistake. The list of known names is dated and no judgement.",
    security: true,
  },
  "package-not-found": {
    short: "The registry has no such package",
    help: "Anybody can register the name, and what they publish runs here at the next start.",
    security: true,
  },
  "version-not-found": {
    short: "The registry does not have this version",
    help: "It was deleted or never there: the server starts only where a copy was kept.",
  },
  "version-quarantined": {
    short: "The version is in quarantine",
    help: "It failed here after it had been deployed, and is still what this server runs.",
    security: true,
  },
  "version-deprecated": {
    short: "The version was deprecated or yanked",
    help: "Its publisher asks not to use it, often because of a hole or a defect.",
  },
  "waiver-expired": {
    short: "A waiver has ended",
    help: "What somebody accepted until a day is told again since: a waiver is no decision for ever.",
  },
  "waiver-unused": {
    short: "A waiver silences nothing here",
    help: "What it accepted is gone. One that stays would silence the same problem, should it come back.",
  },
  "tag-moved": {
    short: "The tag beside a digest names another image now",
    help: "What is pinned here stays what it is; whoever pulls the tag gets another image, and a version that changes under its name was replaced.",
    security: true,
  },
  "package-deprecated": {
    short: "The package was deprecated",
    help: "Its publisher ended it: holes that are found from now on stay open.",
  },
};

/** The rule of a code; those of other sources are told by their code and what to do about them. */
export function ruleOf(code: string, todo: string): ProblemRule {
  return Object.hasOwn(rules, code) ? rules[code as KnownCode] : { short: code.replaceAll("-", " "), help: todo };
}
