import parse from "spdx-expression-parse";

type Expression = parse.Info;

/** What a package's licence says of a list: `unknown` where it is no SPDX expression. */
export type LicenceJudgement = "listed" | "not-listed" | "unknown";

/**
 * Whether a package may be used under the listed licences alone: of `A OR B` one is enough, of `A AND B` both have to be listed.
 * https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/
 */
export function underListed(licence: string | null, listed: readonly string[]): LicenceJudgement {
  const expression = licence === null ? null : expressionOf(licence);
  if (expression === null) return "unknown";
  const known = new Set(listed.flatMap((one) => leaves(expressionOf(one))));
  return holds(expression, (leaf) => known.has(leaf)) ? "listed" : "not-listed";
}

/** Whether a package can be used without any of the denied licences. */
export function withoutDenied(licence: string | null, denied: readonly string[]): LicenceJudgement {
  const expression = licence === null ? null : expressionOf(licence);
  if (expression === null) return "unknown";
  const known = new Set(denied.flatMap((one) => leaves(expressionOf(one))));
  return holds(expression, (leaf) => !known.has(leaf)) ? "listed" : "not-listed";
}

const known = new Map<string, Expression | null>();

/** Null for what is no SPDX expression. A reference to a text of one's own (`LicenseRef-…`) is one, and equals only itself. */
function expressionOf(text: string): Expression | null {
  const cached = known.get(text);
  if (cached !== undefined) return cached;
  const expression = parsed(text);
  known.set(text, expression);
  return expression;
}

/** Longer, or deeper nested, than any licence: the parser is recursive. */
const most = { text: 1000, parentheses: 50 } as const;

function parsed(text: string): Expression | null {
  if (text.length > most.text || text.split("(").length > most.parentheses) return null;
  try {
    return parse(text);
  } catch {
    // The parser throws for what is no expression, and for nothing else.
    return null;
  }
}

function holds(expression: Expression, allowed: (leaf: string) => boolean): boolean {
  if (!("conjunction" in expression)) return allowed(leafOf(expression));
  const { conjunction, left, right } = expression;
  return conjunction === "and" ? holds(left, allowed) && holds(right, allowed) : holds(left, allowed) || holds(right, allowed);
}

function leaves(expression: Expression | null): string[] {
  if (expression === null) return [];
  return "conjunction" in expression ? [...leaves(expression.left), ...leaves(expression.right)] : [leafOf(expression)];
}

/** `GPL-2.0+` and `GPL-2.0-or-later`, `GPL-2.0` and `GPL-2.0-only` are one (deprecated names of the same). */
function leafOf({ license, plus, exception }: Exclude<Expression, { conjunction: unknown }>): string {
  const family = /^[AL]?GPL-\d\.\d$|^GFDL-\d\.\d$/.test(license)
    ? `${license}-${plus ? "or-later" : "only"}`
    : `${license}${plus ? "+" : ""}`;
  return `${family}${exception === undefined ? "" : ` WITH ${exception}`}`;
}
