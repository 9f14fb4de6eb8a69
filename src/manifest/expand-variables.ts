/**
 * Expands `${VAR}` and `${VAR:-default}` as Claude Code does in command, args, env, url and headers
 * (https://code.claude.com/docs/en/mcp): nothing else is special, a variable that is not set and has no default stays as it
 * is written, and what a variable holds is not expanded again.
 */
export function expandVariables(text: string, env: Readonly<Record<string, string | undefined>>): string {
  return text.replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}/g, (whole, name: string, fallback?: string) => {
    const value = Object.hasOwn(env, name) ? env[name] : undefined;
    return value ?? fallback ?? whole;
  });
}
