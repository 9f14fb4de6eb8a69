import type { VerifySettings } from "../../policy/policy.ts";
import { withReferences } from "../../policy/scenario/references.ts";
import type { Scenario } from "../../policy/scenario/scenario-file.ts";
import { buildEnvironment } from "../environment.ts";
import type { JobLaunch, ProofJob } from "../proof-job.ts";

/** One start of a server: with what, and what it is asked. */
export interface PlannedSession {
  readonly scenarios: readonly Scenario[];
  /** Whether read-only tools are called. Never where a real credential is present. */
  readonly smoke: boolean;
  readonly settings: VerifySettings;
  /** How it is started; `fixtures` are the paths and addresses that its arguments and variables may name. */
  launch(fixtures: Readonly<Record<string, string>>): JobLaunch;
}

export interface SessionPlan {
  /** As the manifest says: its lists are the contract. */
  readonly first: PlannedSession;
  /** Starts of their own, for scenarios that want other arguments, or dummies in place of real credentials. */
  readonly others: readonly PlannedSession[];
  readonly withCredentials: readonly string[];
  readonly secrets: readonly string[];
  readonly skipped: readonly { readonly of: string; readonly why: string }[];
}

/** Which starts a job takes. All that can be asked of the first one is: a start costs more than most calls. */
export function planSessions(job: ProofJob, env: NodeJS.ProcessEnv): SessionPlan {
  const { launch, settings, scenarios: file } = job;
  const { secrets } = buildEnvironment(launch, settings, env);
  const remote = job.candidate === null && launch.local === null;
  const all = file?.scenarios ?? [];
  const image = launch.image !== undefined;
  const reachable = (remote && (file?.fixtures || file?.args || file?.env)) || (image && file?.fixtures) ? [] : all;
  const [allowed, withDummies] = split(reachable, ({ credentials }) => secrets.length === 0 || credentials === "real");
  const own = file?.args !== undefined || file?.env !== undefined;
  const dummies = { ...settings, credentials: withoutReal(settings.credentials) };
  const started = (fixtures: Readonly<Record<string, string>>) => ownLaunch(job, fixtures);
  const session = (scenarios: readonly Scenario[], given: VerifySettings): PlannedSession[] =>
    scenarios.length === 0 ? [] : [{ scenarios, smoke: false, settings: given, launch: started }];
  return {
    first: { scenarios: own ? [] : allowed, smoke: secrets.length === 0 && !remote, settings, launch: () => launch },
    others: [...(own ? session(allowed, settings) : []), ...session(withDummies, dummies)],
    withCredentials: secrets.length === 0 ? [] : allowed.map(({ name }) => name),
    secrets,
    skipped: all
      .filter((one) => !reachable.includes(one))
      .map(({ name }) => ({
        of: name,
        why: image ? "fixtures are not put into containers" : "a remote cannot reach fixtures, and takes no arguments",
      })),
  };
}

/** A plan with just these scenarios and tools. */
export function only(plan: SessionPlan, wanted: ReadonlySet<string>): SessionPlan {
  const part = (session: PlannedSession) => ({
    ...session,
    scenarios: session.scenarios.filter(({ name }) => wanted.has(`scenario ${name}`)),
  });
  return { ...plan, first: part(plan.first), others: plan.others.map(part).filter(({ scenarios }) => scenarios.length > 0), skipped: [] };
}

function ownLaunch({ launch, scenarios: file }: ProofJob, fixtures: Readonly<Record<string, string>>): JobLaunch {
  const known = new Map(Object.entries(fixtures).map(([name, value]) => [`fixtures.${name}`, value]));
  const filled = <Value>(value: Value) => withReferences(value, (name) => known.get(name));
  return { ...launch, args: filled(file?.args) ?? launch.args, env: { ...launch.env, ...filled(file?.env) } };
}

function withoutReal(credentials: VerifySettings["credentials"]): VerifySettings["credentials"] {
  return Object.fromEntries(Object.entries(credentials).filter(([, { from }]) => from === "dummy"));
}

function split<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
