import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";

type Schema = Record<string, unknown>;

interface Operation {
  readonly id: string;
  readonly parameters: readonly { name: string; required: boolean; schema: Schema }[];
  readonly body: { required: boolean; schema: Schema | null } | null;
  readonly responses: Readonly<Record<string, Schema | null>>;
}

interface Description {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** An endpoint of GitHub's official description, found for a request. */
export interface Match {
  /** `METHOD /path/{template}`. */
  readonly endpoint: string;
  /** GitHub's own name: `pulls/create`. */
  readonly id: string;
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
}

const description = JSON.parse(readFileSync(join(import.meta.dirname, "openapi.json"), "utf8")) as Description;

const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
ajv.addFormat("uri", /^[a-z][a-z0-9+.-]*:\S*$/i);
ajv.addFormat("date-time", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/);
ajv.addSchema({ $id: "github", ...description });
const compiled = new Map<string, ValidateFunction>();

const routes = Object.entries(description.operations).map(([endpoint, operation]) => {
  const [method, template] = endpoint.split(" ") as [string, string];
  const pattern = template.replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${name === "ref" || name === "path" ? ".+?" : "[^/]+"})`);
  return { endpoint, method, operation, pattern: new RegExp(`^${pattern}$`), literals: template.replace(/\{\w+\}/g, "").length };
});

/** The endpoint that a method and a (still encoded) path name: the one with the most literal text where several fit. */
export function findOperation(method: string, path: string): Match | null {
  const fits = routes.filter((route) => route.method === method && route.pattern.test(path)).sort((a, b) => b.literals - a.literals);
  const route = fits[0];
  if (!route) return null;
  const groups = route.pattern.exec(path)?.groups ?? {};
  const params = Object.fromEntries(Object.entries(groups).map(([name, text]) => [name, decodeURIComponent(text)]));
  return { endpoint: route.endpoint, id: route.operation.id, operation: route.operation, params };
}

/** What is wrong with a request, in GitHub's own terms; unknown parameters and unknown body fields included. */
export function requestFaults({ endpoint, operation }: Match, query: URLSearchParams, body: unknown): string[] {
  const known = new Map(operation.parameters.map((parameter) => [parameter.name, parameter]));
  const unknown = [...query.keys()].filter((name) => !known.has(name)).map((name) => `unknown query parameter ${name}`);
  const missing = operation.parameters
    .filter((parameter) => parameter.required && !query.has(parameter.name))
    .map(({ name }) => `missing query parameter ${name}`);
  const wrong = [...query].flatMap(([name, text]) => {
    const schema = known.get(name)?.schema;
    return schema && !fitsText(schema, text) ? [`query parameter ${name} cannot be ${JSON.stringify(text)}`] : [];
  });
  return [...unknown, ...missing, ...wrong, ...bodyFaults(endpoint, operation, body)];
}

function fitsText(schema: Schema, text: string): boolean {
  const value =
    /^-?\d+$/.test(text) && schema.type === "integer" ? Number(text) : text === "true" || text === "false" ? text === "true" : text;
  return ajv.validate(inline(schema), value) || ajv.validate(inline(schema), text);
}

function bodyFaults(endpoint: string, operation: Operation, body: unknown): string[] {
  if (operation.body === null) return body === undefined ? [] : ["a body where none is allowed"];
  if (body === undefined) return operation.body.required ? ["no body"] : [];
  const properties = operation.body.schema?.properties as Schema | undefined;
  const extra = properties === undefined ? [] : Object.keys(body as Schema).filter((name) => !Object.hasOwn(properties, name));
  return [...extra.map((name) => `unknown body field ${name}`), ...faults(pointer(endpoint, "body", "schema"), body, "body")];
}

/** What is wrong with a response that the fake itself is about to give. */
export function responseFaults({ endpoint, operation }: Match, status: number, body: unknown): string[] {
  if (status === 304 || status === 401 || status >= 500) return [];
  if (!(String(status) in operation.responses)) {
    return status === 403 || status === 404 || status === 429 ? [] : [`status ${status} is not among ${Object.keys(operation.responses)}`];
  }
  if (operation.responses[status] === null) return body === undefined ? [] : [`status ${status} has no body`];
  return faults(pointer(endpoint, "responses", String(status)), body, "response");
}

function faults(ref: string, value: unknown, where: string): string[] {
  let validate = compiled.get(ref);
  if (!validate) compiled.set(ref, (validate = ajv.compile({ $ref: ref })));
  if (validate(value)) return [];
  return (validate.errors ?? []).slice(0, 5).map((error) => `${where}${error.instancePath}: ${error.message}`);
}

const pointer = (endpoint: string, ...rest: string[]) =>
  `github#/operations/${[endpoint, ...rest].map((part) => encodeURIComponent(part.replace(/~/g, "~0").replace(/\//g, "~1"))).join("/")}`;

function inline(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"github#/components'));
}

/** The schema of a successful response, for `complete`. */
export function responseSchema({ operation }: Match, status: number): Schema | null {
  return operation.responses[status] ?? null;
}

/**
 * Adds what GitHub's description requires and the fake has no opinion about (dozens of links and counters): the value says
 * that it is not set, so that nothing can come to depend on it.
 */
export function complete(schema: Schema, value: unknown): unknown {
  const { node, nullable } = unwrap(schema);
  if (value === undefined) return nullable ? null : absent(node);
  if (value === null) return null;
  if (Array.isArray(value)) return value.map((item) => complete((node.items ?? {}) as Schema, item));
  if (typeof value !== "object") return value;
  const properties = (node.properties ?? {}) as Record<string, Schema>;
  const given = Object.entries(value).map(([name, inner]) => [name, complete(properties[name] ?? {}, inner)]);
  const missing = ((node.required ?? []) as string[])
    .filter((name) => (value as Schema)[name] === undefined)
    .map((name) => [name, complete(properties[name] ?? {}, undefined)]);
  return Object.fromEntries([...given, ...missing]);
}

function unwrap(schema: Schema): { node: Schema; nullable: boolean } {
  if (typeof schema.$ref === "string") {
    const name = schema.$ref.replace("#/components/schemas/", "");
    return unwrap(description.components.schemas[name] as Schema);
  }
  const choices = (schema.anyOf ?? schema.oneOf ?? schema.allOf) as Schema[] | undefined;
  if (!choices) return { node: schema, nullable: false };
  const nullable = choices.some((choice) => choice.type === "null");
  const first = choices.find((choice) => choice.type !== "null") ?? {};
  const inner = unwrap(first);
  return { node: inner.node, nullable: nullable || inner.nullable };
}

function absent(node: Schema): unknown {
  if (Array.isArray(node.enum)) return node.enum[0];
  switch (node.type) {
    case "string":
      return node.format === "uri" ? "http://unset.invalid/" : node.format === "date-time" ? "1970-01-01T00:00:00Z" : "unset";
    case "integer":
    case "number":
      return 0;
    case "boolean":
      return false;
    case "array":
      return [];
    default:
      return complete({ ...node, type: "object" }, {});
  }
}
