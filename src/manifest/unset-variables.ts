import { type ConfigTree, field } from "./config-tree.ts";
import type { Severity } from "./inventory.ts";

/** How the client that reads a manifest expands variables, and what it would find. */
export interface VariableRules {
  readonly syntax: "claude" | "vscode" | "none";
  /** The environment that the client is taken to have; null where nobody knows it (a commit, another machine). */
  readonly environment: Environment | null;
  /** The ids of VS Code's `inputs` in the same file. */
  readonly inputs: ReadonlySet<string>;
}

export type Environment = Readonly<Record<string, string | undefined>>;

interface Unset {
  readonly message: string;
  readonly fact: string;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
}

/** What Claude Code sets by itself (https://code.claude.com/docs/en/mcp, https://code.claude.com/docs/en/plugins-reference). */
const ownNames: ReadonlySet<string> = new Set(["CLAUDE_PROJECT_DIR", "CLAUDE_PLUGIN_ROOT", "CLAUDE_PLUGIN_DATA"]);

/** The variables in a text that stay as they are written, because nothing sets them. Only for clients of which we know how they expand. */
export function unsetVariables(text: string, rules: VariableRules): Unset[] {
  if (rules.syntax === "none" || !text.includes("${")) return [];
  return [...text.matchAll(/\$\{([A-Za-z]+:)?([\w-]{1,200})(:-[^}]*)?\}/g)].flatMap((match): Unset[] => {
    const [whole, prefix = "", name = "", fallback] = match;
    const place = { start: match.index, end: match.index + whole.length };
    if (rules.syntax === "vscode" && prefix === "input:" && !rules.inputs.has(name)) {
      return [{ message: `${whole} is asked for by no entry of \`inputs\``, fact: whole, severity: "medium", ...place }];
    }
    const isVariable = rules.syntax === "claude" ? prefix === "" && fallback === undefined && !ownNames.has(name) : prefix === "env:";
    if (!isVariable || rules.environment === null || rules.environment[name] !== undefined) return [];
    // VS Code leaves nothing in its place, Claude Code the text itself.
    const instead = rules.syntax === "claude" ? "these very letters" : "an empty text";
    const message = `${whole} is not set where this was looked at: the server would get ${instead}`;
    return [{ message, fact: whole, severity: "info", ...place }];
  });
}

/** Which client reads a manifest decides what `${…}` means in it. */
export function variableRules({ source, root }: ConfigTree, environment: Environment | null): VariableRules {
  const list = root.kind === "object" ? field(root, "inputs") : null;
  const ids = (list?.kind === "array" ? list.items : []).map((item) => (item.kind === "object" ? field(item, "id") : null));
  return {
    syntax: syntaxOf(source.file),
    environment,
    inputs: new Set(ids.flatMap((id) => (id?.kind === "string" ? [id.value] : []))),
  };
}

function syntaxOf(path: string): VariableRules["syntax"] {
  if (/(^|\/)\.vscode\/mcp[^/]*\.json$/.test(path)) return "vscode";
  return /(^|\/)\.mcp[^/]*\.json$|(^|\/)\.claude(-plugin)?\/|(^|\/)\.claude\.json$/.test(path) ? "claude" : "none";
}
