import { engineVariables } from "../lock/oci/engine.ts";
import type { Policies, VerifySettings } from "../policy/policy.ts";

/** What a package manager, a container engine's program and a sandbox need; nothing that names an account of a forge, a cloud or a CI. */
const needed =
  /^(?:PATH|HOME|USER|LOGNAME|LANG|LC_\w+|TZ|TMPDIR|XDG_(?:CACHE|CONFIG|RUNTIME)_\w+|SSL_CERT_(?:FILE|DIR)|NODE_EXTRA_CA_CERTS|(?:https?|no|all)_proxy|npm_config_\w+|UV_(?!PUBLISH)\w+|PIP_\w+|PYENV_(?:ROOT|VERSION))$/i;

/**
 * Has glibc hand memory back that files were read into: a tenth less of this process, a fifth of the npm that it starts. Others pass over it.
 */
const givesBack = { MALLOC_ARENA_MAX: "2", MALLOC_MMAP_THRESHOLD_: "131072" };

/**
 * The environment of the proving plane: what installing needs, the variables that npm's configuration refers to (read tokens of a private
 * registry), and the credentials that policy names. Whatever else this process has, a token that can write above all, stays here.
 */
export function proverEnvironment(
  env: NodeJS.ProcessEnv,
  settings: readonly VerifySettings[],
  npmrc: readonly string[],
): Record<string, string> {
  const named = new Set([...settings.flatMap(credentialNames), ...npmrc.flatMap(referredNames)]);
  const kept = Object.entries(env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && (needed.test(entry[0]) || engineVariables.test(entry[0]) || named.has(entry[0])),
  );
  return { ...Object.fromEntries(kept), ...givesBack };
}

/** All verify settings that a policy can come to, as far as their credentials and install scripts go. */
export function settingsOf(policies: Pick<Policies, "verify">): VerifySettings[] {
  const { defaults, rules } = policies.verify;
  return [
    defaults,
    ...rules.map(({ set }) => ({ ...defaults, installScripts: set.installScripts ?? [], credentials: set.credentials ?? {} })),
  ];
}

/** The variables that real credentials come from. */
export function credentialNames({ credentials }: Pick<VerifySettings, "credentials">): string[] {
  return Object.values(credentials).flatMap((credential) => (credential.from === "environment" ? [credential.name] : []));
}

function referredNames(npmrc: string): string[] {
  return [...npmrc.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\??\}/g)].map((match) => match[1] as string);
}
