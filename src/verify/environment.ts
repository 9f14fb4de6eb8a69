import { createHash } from "node:crypto";
import { expandVariables } from "../manifest/expand-variables.ts";
import type { Credential, VerifySettings } from "../policy/policy.ts";

/** What a server gets for `${NAME}` and for what looks like a credential, unless policy says otherwise. */
export interface ServerEnvironment {
  readonly env: Readonly<Record<string, string>>;
  readonly args: readonly string[];
  readonly url: string | null;
  readonly headers: Readonly<Record<string, string>>;
  /** Real credentials among the values, longest first: nothing that a server says may carry one further. Where there is one, no tool is called. */
  readonly secrets: readonly string[];
  /** Variables that policy names a real credential from and that have no value here: dummies took their places. */
  readonly absent: readonly string[];
  /** The dummies among the values that stand nowhere else: where one comes back, the server tells its environment. */
  readonly canaries: readonly string[];
}

/** What of a launch can hold variables. */
export interface LaunchText {
  readonly env: Readonly<Record<string, string>>;
  readonly args: readonly string[];
  readonly url: string | null;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The environment of a server that is proven, built from nothing: names come from the manifest (and from policy's credentials), a literal
 * value passes unless its name looks like a credential, `${NAME}` is the credential that policy names, its default, or a dummy.
 * `own` is the proving process's environment, of which only what policy names by `from: environment` is read.
 */
export function buildEnvironment(
  launch: LaunchText,
  settings: Pick<VerifySettings, "credentials">,
  own: NodeJS.ProcessEnv,
): ServerEnvironment {
  const secrets = new Set<string>();
  const absent = new Set<string>();
  const canaries = new Set([dummyFor(canaryName)]);
  const dummy = (name: string) => {
    const value = dummyFor(name);
    if (value.startsWith(dummyStart)) canaries.add(value);
    return value;
  };
  const credentialFor = (name: string): string | null => {
    const credential = Object.hasOwn(settings.credentials, name) ? settings.credentials[name] : undefined;
    if (!credential) return null;
    const value = credentialValue(credential, own);
    if (value !== null && credential.from === "environment") secrets.add(value);
    if (value === null && credential.from === "environment") absent.add(credential.name);
    return value ?? dummy(name);
  };
  const expand = (text: string) => expandVariables(text, variablesFor(text, credentialFor, dummy));
  const literal = (name: string, value: string) => credentialFor(name) ?? expand(withoutSecret(name, value));
  const names = new Set([...Object.keys(launch.env), ...Object.keys(settings.credentials)]);
  const env = Object.fromEntries([...names].map((name) => [name, literal(name, launch.env[name] ?? "")]));
  const headers = Object.fromEntries(Object.entries(launch.headers).map(([name, value]) => [name, literal(name, value)]));
  return {
    env,
    headers,
    args: launch.args.map(expand),
    url: launch.url === null ? null : expand(launch.url),
    absent: [...absent].sort(),
    canaries: [...canaries, ...dummiesIn([...Object.values(env), ...launch.args])],
    secrets: [...secrets].filter((secret) => secret.length >= 4).sort((a, b) => b.length - a.length),
  };
}

/** What each variable in a text stands for: its credential, or a dummy where it has no default of its own. */
function variablesFor(
  text: string,
  credentialFor: (name: string) => string | null,
  dummy: (name: string) => string,
): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [, name = "", fallback] of text.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)(:-)?/g)) {
    const value = credentialFor(name) ?? (fallback === undefined || looksLikeCredential(name) ? dummy(name) : null);
    if (value !== null) values[name] = value;
  }
  return values;
}

/** A literal value of the manifest, or a dummy where its name looks like a credential's and the value could be one. */
export function withoutSecret(name: string, value: string): string {
  if (!looksLikeCredential(name) || value.includes("${") || /^(?:true|false|yes|no|on|off|none|null|\d{0,5})$/i.test(value)) return value;
  return dummyFor(name);
}

export function looksLikeCredential(name: string): boolean {
  return /token|secret|passw|passphrase|api[-_]?key|access[-_]?key|private[-_]?key|credential|cookie|authorization|(?:^|[-_])(?:auth|key|pat|pwd|dsn|jwt|bearer)$/i.test(
    name,
  );
}

/** A value of the kind that its name asks for; the same in every run, and for a credential found nowhere else. */
export function dummyFor(name: string): string {
  if (/(?:^|_)(?:ur[il]|endpoint|host|domain|server)$/i.test(name))
    return /host|domain|server/i.test(name) ? "localhost" : "http://localhost/";
  if (/(?:^|_)port$/i.test(name)) return "1";
  return `${dummyStart}${createHash("sha256").update(`mcp-gitops ${name}`).digest("hex").slice(0, 12)}`;
}

const dummyStart = "dummy-";
/** A variable that every server gets and none needs: who tells its whole environment tells this. */
export const canaryName = "MCP_GITOPS_CANARY";

/** Dummies that took the place of literal values before a job came here. */
function dummiesIn(values: readonly string[]): string[] {
  return values.flatMap((value) => value.match(/dummy-[0-9a-f]{12}/g) ?? []);
}

function credentialValue(credential: Credential, own: NodeJS.ProcessEnv): string | null {
  switch (credential.from) {
    case "dummy":
      return credential.value;
    case "environment":
      return own[credential.name] || null;
  }
}
