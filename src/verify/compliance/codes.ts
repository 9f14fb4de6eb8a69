import type { Severity } from "../../manifest/inventory.ts";

/** What the suite `compliance` says: the words of a rule that is not kept, and what to do. */
export const complianceKinds = {
  "no-provenance": {
    severity: "high",
    message: "policy requires provenance, and this version was published without",
    todo: "wait for a version that was published with provenance, or take the rule away from this server",
  },
  "publisher-not-listed": {
    severity: "high",
    message: "policy lists who may publish it, and somebody else did",
    todo: "make sure of who it is, and add the account to `publishers` of policies/verify.yaml",
  },
  "too-young": {
    severity: "medium",
    message: "it has not been public for as long as policy asks",
    todo: "nothing: it is tried again by itself",
  },
  "install-script-refused": {
    severity: "high",
    message: "policy allows no install scripts, and a package of its tree has one",
    todo: "name the package in `installScripts` of policies/verify.yaml once you have read its script",
  },
  "vulnerability-refused": {
    severity: "high",
    message: "a package of its tree has a worse known vulnerability than policy allows",
    todo: "wait for a version whose tree has none of it, or waive this with the reason why it cannot be reached here",
  },
  "licence-not-listed": {
    severity: "high",
    message: "a package of its tree is under no licence that policy lists",
    todo: "add the licence to `licences` of policies/verify.yaml, or waive it for this package",
  },
  "licence-denied": {
    severity: "high",
    message: "a package of its tree can only be used under a licence that policy denies",
    todo: "look for a server without it, or waive it for this package",
  },
  "licence-unknown": {
    severity: "medium",
    message: "nobody tells by an SPDX expression under which licence a package of its tree is",
    todo: "look into the package, and waive this with what you found",
  },
  "no-rules": {
    severity: "info",
    message: "policy states no rules, so there was nothing to hold it against",
    todo: "state them under `compliance` in policies/verify.yaml",
  },
} as const satisfies Record<string, { readonly severity: Severity; readonly message: string; readonly todo: string }>;

export type ComplianceCode = keyof typeof complianceKinds;
