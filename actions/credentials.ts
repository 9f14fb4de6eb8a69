import { ConfigError } from "../src/lib/errors.ts";
import type { Log } from "../src/lib/log.ts";

/**
 * The credentials of the input, each masked in the log: a JSON object of texts by the names that `policies/verify.yaml` gives them. None for a pull request,
 * whoever opened it: what it brings is not trusted yet. Throws ConfigError, without a word of what was given, for what is no such object.
 */
export async function credentialsFor(
  text: string,
  { env, log }: { readonly env: NodeJS.ProcessEnv; readonly log: Log },
): Promise<Readonly<Record<string, string>>> {
  if (text === "") return {};
  const { setSecret } = await import("@actions/core");
  const credentials = parsed(text);
  for (const value of Object.values(credentials)) if (value !== "") setSecret(value);
  if (!/^(?:pull_request|merge_group)/.test(env.GITHUB_EVENT_NAME ?? "")) return credentials;
  log.warn("the credentials were given to the run of a pull request: servers get dummies there");
  return {};
}

function parsed(text: string): Record<string, string> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The words of the parser quote what it read.
    value = null;
  }
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  if (isObject && Object.values(value as object).every((one) => typeof one === "string")) return value as Record<string, string>;
  throw new ConfigError("usage", "the input credentials cannot be read", {
    expected: 'a JSON object of texts, such as {"MY_API_KEY":"…"}',
    todo: "set the secret MCP_GITOPS_CREDENTIALS anew",
  });
}
