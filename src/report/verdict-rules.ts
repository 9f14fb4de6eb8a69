/** What a finding of the suites that run a server means and asks for, by its code. Those of `security` and `compliance` bring their own words. */
export interface VerdictRule {
  readonly short: string;
  readonly todo: string;
}

const look = "look at the verdict and its evidence";

const rules: Readonly<Record<string, VerdictRule>> = {
  "does-not-start": { short: "The server does not start", todo: "stay on the version that does; tell its publisher what was printed" },
  "cannot-install": { short: "The version cannot be installed from its lock", todo: "look at what the package manager said" },
  "no-engine": {
    short: "No container engine answers, so that no image could be started",
    todo: "start Docker, or install Podman, and prove it again",
  },
  timeout: { short: "The server does not answer in time", todo: "start it by hand, or give it more time in policies/verify.yaml (budget)" },
  "strict-refusal": {
    short: "Clients that validate strictly refuse what the server lists",
    todo: "tell its publisher; a client that does not validate goes on working",
  },
  "protocol-breach": { short: "The server breaks the protocol", todo: "tell its publisher; clients may hang or stop" },
  "over-limit": { short: "The server went over its budget", todo: "find out why, or raise the budget in policies/verify.yaml" },
  "exit-code": { short: "The server ends with an error", todo: look },
  strays: { short: "The server leaves processes behind", todo: "end them where the server runs; tell its publisher" },
  "odd-lists": { short: "What the server lists is odd", todo: "look which entries clients may drop" },
  "unstable-lists": { short: "The server lists something else each time", todo: "find out what its lists depend on" },
  flaky: { short: "The server fails sometimes", todo: "prove it again before anybody relies on it" },
  "surface-breaking": { short: "Calls that worked may fail", todo: "adapt what calls it, which `usage` in the verdict names, then merge" },
  "surface-behavioural": { short: "The same calls, other words or defaults", todo: "read the words that moved: a model does" },
  "surface-additive": { short: "Something new that no call of today notices", todo: "nothing" },
  "scenario-fails": { short: "A scenario that passed fails", todo: "run it by hand; change the scenario where the new answer is right" },
  "call-fails": { short: "A read-only tool that answered fails", todo: "call it by hand; write a scenario where it needs arguments" },
};

/** Null for a code without words of its own. */
export function verdictRule(code: string): VerdictRule | null {
  return Object.hasOwn(rules, code) ? (rules[code] ?? null) : null;
}
