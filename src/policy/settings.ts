import type { Bump, SurfaceChange } from "../contract/contract.ts";
import type { Ecosystem } from "../manifest/inventory.ts";
import type { Match, Policies, Rule, UpdateSettings, VerifySettings } from "./policy.ts";

/** What policy is asked about. `change` is what is known of it: nothing, the claimed bump, or what was found. */
export interface Subject {
  readonly manifest: string;
  readonly server: string;
  readonly name: string | null;
  readonly purl: string | null;
  readonly ecosystem: Ecosystem | null;
  readonly change?: readonly (Bump | SurfaceChange)[];
}

/** What update policy says of a subject: the defaults, then each rule that matches, in the order of the file. */
export function updateSettings(policies: Pick<Policies, "update">, subject: Subject): UpdateSettings {
  const { defaults, rules } = policies.update;
  return Object.assign({}, defaults, ...rules.filter(matching(subject)).map(({ set }) => set));
}

/** What verify policy says of a subject; budgets, limits of performance and rules of compliance are laid over each other by field, credentials by name. */
export function verifySettings(policies: Pick<Policies, "verify">, subject: Subject): VerifySettings {
  const { defaults, rules } = policies.verify;
  const patches = rules.filter(matching(subject)).map(({ set }) => set);
  const ruled = [defaults, ...patches].some(({ compliance }) => compliance);
  return {
    ...(Object.assign({}, defaults, ...patches) as VerifySettings),
    budget: Object.assign({}, defaults.budget, ...patches.map(({ budget }) => budget)),
    credentials: Object.assign({}, defaults.credentials, ...patches.map(({ credentials }) => credentials)),
    performance: Object.assign({}, defaults.performance, ...patches.map(({ performance }) => performance)),
    ...(ruled && { compliance: Object.assign({}, defaults.compliance, ...patches.map(({ compliance }) => compliance)) }),
  };
}

/** The line in `policies/update.yaml` of the rule that has the last word on a field; null where it is the default. */
export function ruleLine(policies: Pick<Policies, "update">, subject: Subject, field: keyof UpdateSettings): number | null {
  return policies.update.rules.filter(matching(subject)).findLast(({ set }) => field in set)?.line ?? null;
}

function matching(subject: Subject): (rule: Rule<unknown>) => boolean {
  return ({ match }) => matches(match, subject);
}

function matches(match: Match, subject: Subject): boolean {
  const { change = [] } = subject;
  return (
    any(match.server, (glob) => globMatches(glob, subject.server)) &&
    any(match.manifest, (glob) => globMatches(glob, subject.manifest)) &&
    any(match.package, (glob) => [subject.name, subject.purl].some((name) => name !== null && globMatches(glob, name))) &&
    any(match.ecosystem, (ecosystem) => ecosystem === subject.ecosystem) &&
    any(match.change, (wanted) => change.includes(wanted))
  );
}

function any<Value>(values: readonly Value[] | undefined, test: (value: Value) => boolean): boolean {
  return values === undefined || values.some(test);
}

/** `*` stands for any text. Greedy from the left, so that the time is linear whatever a rule says. */
export function globMatches(glob: string, text: string): boolean {
  const [first = "", ...rest] = glob.split("*");
  const last = rest.pop();
  if (last === undefined) return glob === text;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
