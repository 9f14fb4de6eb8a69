import type { VerifySettings } from "../policy/policy.ts";
import type { SandboxKind } from "../probe/sandbox.ts";
import { credentialNames } from "../verify/prover-environment.ts";
import { describeSandbox } from "./planes.ts";

/** Real credentials by the names that policy gives them. */
export type Credentials = Readonly<Record<string, string>>;

/**
 * The environment of a job with the credentials that its servers' settings name. None where a server could reach its verifier, and none beside an install
 * script that policy lets run, for that runs outside of every sandbox: there servers get dummies, and their verdicts say so.
 */
export async function withCredentials(
  env: NodeJS.ProcessEnv,
  {
    credentials,
    settings,
    isolation,
  }: { credentials: Credentials; settings: readonly VerifySettings[]; isolation?: SandboxKind | undefined },
): Promise<NodeJS.ProcessEnv> {
  const named = new Set(settings.flatMap(credentialNames));
  const given = Object.entries(credentials).filter(([name]) => named.has(name));
  if (given.length === 0 || settings.some(({ installScripts }) => installScripts.length > 0)) return env;
  return (await describeSandbox(isolation)).separates ? { ...env, ...Object.fromEntries(given) } : env;
}
