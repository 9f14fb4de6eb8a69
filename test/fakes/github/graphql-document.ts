import { readFileSync } from "node:fs";
import { join } from "node:path";

type Fields = Readonly<Record<string, string>>;
interface Subset {
  readonly mutations: Readonly<Record<string, { input: string; payload: string }>>;
  readonly inputs: Readonly<Record<string, Fields>>;
  readonly outputs: Readonly<Record<string, Fields>>;
}

/** Cut out of GitHub's own GraphQL schema by extract-openapi.ts. */
const subset = JSON.parse(readFileSync(join(import.meta.dirname, "graphql.json"), "utf8")) as Subset;

export interface Mutation {
  readonly name: string;
  readonly input: Record<string, unknown>;
  readonly selection: Selection;
}
export type Selection = Map<string, Selection>;

/** Thrown for a document or variables that GitHub's schema does not allow: a bug in the client, never an answer of the forge. */
export class GraphqlMistake extends Error {}

/** Reads `mutation($input: X!) { name(input: $input) { … } }` and checks all of it against the schema; no other form is served. */
export function readMutation(document: string, variables: Record<string, unknown>): Mutation {
  const match =
    /^\s*mutation\s*(?:\w+\s*)?\(\s*\$input\s*:\s*([\w!]+)\s*\)\s*\{\s*(\w+)\s*\(\s*input\s*:\s*\$input\s*\)\s*(\{[\s\w{}]*\})\s*\}\s*$/.exec(
      document,
    );
  if (!match) throw new GraphqlMistake(`the fake reads only mutation($input: T!) { name(input: $input) { … } }, not ${document}`);
  const [, type, name, body] = match as unknown as [string, string, string, string];
  const known = subset.mutations[name];
  if (!known) throw new GraphqlMistake(`the fake has no mutation ${name}: add it to extract-openapi.ts`);
  if (known.input !== type) throw new GraphqlMistake(`${name} takes ${known.input}, not ${type}`);
  const faults = inputFaults(known.input, variables.input, "input");
  const extra = Object.keys(variables).filter((variable) => variable !== "input");
  if (faults.length > 0 || extra.length > 0)
    throw new GraphqlMistake([...faults, ...extra.map((one) => `unknown variable ${one}`)].join("; "));
  return { name, input: variables.input as Record<string, unknown>, selection: readSelection(body, known.payload) };
}

function inputFaults(type: string, value: unknown, where: string): string[] {
  if (type.endsWith("!"))
    return value === undefined || value === null ? [`${where} is missing`] : inputFaults(type.slice(0, -1), value, where);
  if (value === undefined || value === null) return [];
  if (type.startsWith("[")) {
    return Array.isArray(value)
      ? value.flatMap((item, i) => inputFaults(type.slice(1, -1), item, `${where}[${i}]`))
      : [`${where} is no list`];
  }
  const fields = subset.inputs[type];
  if (!fields) return scalarFits(type, value) ? [] : [`${where} is no ${type}`];
  if (typeof value !== "object") return [`${where} is no ${type}`];
  const unknown = Object.keys(value).filter((name) => !Object.hasOwn(fields, name));
  const inner = Object.entries(fields).flatMap(([name, of]) =>
    inputFaults(of, (value as Record<string, unknown>)[name], `${where}.${name}`),
  );
  return [...unknown.map((name) => `${where} has no field ${name}`), ...inner];
}

function scalarFits(type: string, value: unknown): boolean {
  if (type === "Boolean") return typeof value === "boolean";
  if (typeof value !== "string") return false;
  if (type === "GitObjectID") return /^[0-9a-f]{40}$/.test(value);
  if (type === "GitRefname") return value.startsWith("refs/");
  if (type === "Base64String") return Buffer.from(value, "base64").toString("base64") === value;
  return type === "String" || type === "ID";
}

function readSelection(text: string, type: string): Selection {
  const tokens = text.match(/[{}]|\w+/g) ?? [];
  let at = 0;
  const block = (of: string): Selection => {
    at++;
    const selection: Selection = new Map();
    while (tokens[at] !== "}" && at < tokens.length) {
      const name = tokens[at++] as string;
      const field = subset.outputs[of]?.[name];
      if (!field) throw new GraphqlMistake(`${of} has no field ${name} here`);
      const inner = field.replace(/[[\]!]/g, "");
      const nested = subset.outputs[inner] !== undefined;
      if (nested !== (tokens[at] === "{")) throw new GraphqlMistake(`${of}.${name} ${nested ? "needs" : "has no"} subfields`);
      selection.set(name, nested ? block(inner) : new Map());
    }
    at++;
    return selection;
  };
  return block(type);
}
