import { data, Evaluator, Lexer, Parser } from "@actions/expressions";

/** Evaluates GitHub's expressions with GitHub's own evaluator, over plain values. */
export type Context = Readonly<Record<string, unknown>>;
export type JobStatus = "success" | "failure" | "cancelled";

/** `${{ … }}` inside a text; a text that is one expression keeps the type of its value. */
export function interpolate(text: string, context: Context): unknown {
  const whole = /^\$\{\{((?:(?!\}\}).)*)\}\}$/s.exec(text.trim());
  if (whole) return evaluate(whole[1] ?? "", context);
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => asText(evaluate(expression, context)));
}

/** An `if`: without a status function it means `success() && (…)`. */
export function condition(expression: string | boolean | undefined, context: Context, status: JobStatus): boolean {
  const text = String(expression ?? "success()").replace(/^\$\{\{(.*)\}\}$/s, "$1");
  const hasStatus = /\b(success|failure|always|cancelled)\s*\(/.test(text);
  return truthy(evaluate(hasStatus ? text : `success() && (${text})`, context, status));
}

/** How a value reads where text is wanted. */
export function asText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function evaluate(expression: string, context: Context, status: JobStatus = "success"): unknown {
  const functions = (["success", "failure", "always", "cancelled"] as const).map((name) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(name === "always" || name === status),
  }));
  const lexed = new Lexer(expression.trim()).lex();
  const names = ["github", "inputs", "needs", "matrix", "steps", "secrets", "runner", "env", "job", "jobs", "strategy"];
  const parsed = new Parser(lexed.tokens, names, functions).parse();
  return fromData(new Evaluator(parsed, toData(context) as data.Dictionary, new Map(functions.map((one) => [one.name, one]))).evaluate());
}

function truthy(value: unknown): boolean {
  return value !== null && value !== undefined && value !== false && value !== 0 && value !== "";
}

function toData(value: unknown): data.ExpressionData {
  if (value === null || value === undefined) return new data.Null();
  if (typeof value === "string") return new data.StringData(value);
  if (typeof value === "number") return new data.NumberData(value);
  if (typeof value === "boolean") return new data.BooleanData(value);
  if (Array.isArray(value)) return new data.Array(...value.map(toData));
  return new data.Dictionary(...Object.entries(value as object).map(([key, each]) => ({ key, value: toData(each) })));
}

function fromData(value: data.ExpressionData): unknown {
  return JSON.parse(JSON.stringify(value, data.replacer), (_, each) => each) as unknown;
}
