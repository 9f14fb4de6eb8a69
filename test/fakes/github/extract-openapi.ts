/**
 * Cuts the part of GitHub's official API description that the fake serves out of npm's `@octokit/openapi` (385 MB) and
 * `@octokit/graphql-schema`, so that only a small file is committed. To add an endpoint, list it below and run:
 *
 *     mkdir /tmp/openapi && cd /tmp/openapi && npm init -y && npm install --ignore-scripts @octokit/openapi @octokit/graphql-schema
 *     node test/fakes/github/extract-openapi.ts /tmp/openapi/node_modules
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const repo = "/repos/{owner}/{repo}";
const endpoints = [
  `GET ${repo}`,
  `GET ${repo}/branches/{branch}`,
  `GET ${repo}/commits/{ref}`,
  `GET ${repo}/contents/{path}`,
  `GET ${repo}/git/ref/{ref}`,
  `GET ${repo}/git/matching-refs/{ref}`,
  `POST ${repo}/git/refs`,
  `PATCH ${repo}/git/refs/{ref}`,
  `DELETE ${repo}/git/refs/{ref}`,
  `POST ${repo}/git/blobs`,
  `GET ${repo}/git/blobs/{file_sha}`,
  `POST ${repo}/git/trees`,
  `GET ${repo}/git/trees/{tree_sha}`,
  `POST ${repo}/git/commits`,
  `GET ${repo}/git/commits/{commit_sha}`,
  `GET ${repo}/pulls`,
  `POST ${repo}/pulls`,
  `GET ${repo}/pulls/{pull_number}`,
  `PATCH ${repo}/pulls/{pull_number}`,
  `PUT ${repo}/pulls/{pull_number}/merge`,
  `GET ${repo}/pulls/{pull_number}/commits`,
  `GET ${repo}/pulls/{pull_number}/files`,
  `GET ${repo}/pulls/{pull_number}/reviews`,
  `POST ${repo}/pulls/{pull_number}/reviews`,
  `GET ${repo}/issues`,
  `POST ${repo}/issues`,
  `GET ${repo}/issues/{issue_number}`,
  `PATCH ${repo}/issues/{issue_number}`,
  `GET ${repo}/issues/{issue_number}/comments`,
  `POST ${repo}/issues/{issue_number}/comments`,
  `POST ${repo}/issues/{issue_number}/labels`,
  `DELETE ${repo}/issues/{issue_number}/labels/{name}`,
  `GET ${repo}/labels`,
  `POST ${repo}/labels`,
  `POST ${repo}/statuses/{sha}`,
  `GET ${repo}/commits/{ref}/statuses`,
  `GET ${repo}/commits/{ref}/status`,
  `GET ${repo}/deployments`,
  `POST ${repo}/deployments`,
  `GET ${repo}/deployments/{deployment_id}/statuses`,
  `POST ${repo}/deployments/{deployment_id}/statuses`,
  `POST ${repo}/actions/workflows/{workflow_id}/dispatches`,
  `POST ${repo}/dispatches`,
  "GET /rate_limit",
];

const mutations = ["createCommitOnBranch", "updateRefs"];
/** What a selection may name below a payload; the types themselves have hundreds of fields. */
const selectable: Record<string, string[]> = { Commit: ["oid", "url", "message"], Ref: ["name", "id"] };

const isObject = (value: Json | undefined): value is JsonObject => typeof value === "object" && value !== null && !Array.isArray(value);
const object = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});

/** A schema without prose and extensions, `nullable` as JSON Schema says it; names the components it refers to. */
function schema(value: Json, seen: Set<string>): Json {
  if (Array.isArray(value)) return value.map((item) => schema(item, seen));
  if (!isObject(value)) return value;
  if (typeof value.$ref === "string") {
    seen.add(value.$ref.replace("#/components/schemas/", ""));
    return { $ref: value.$ref };
  }
  const cut: JsonObject = {};
  for (const [key, inner] of Object.entries(value)) {
    if (/^(description|title|example|examples|externalDocs|deprecated|readOnly|default|nullable)$/.test(key) && !isObject(inner)) continue;
    if (/^(example|examples|externalDocs|default)$/.test(key) || key.startsWith("x-")) continue;
    cut[key] = key === "properties" ? properties(object(inner), seen) : schema(inner, seen);
  }
  return value.nullable === true ? { anyOf: [cut, { type: "null" }] } : cut;
}

/** Property names are data, not keywords: a property may be called `description`. */
function properties(value: JsonObject, seen: Set<string>): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, schema(inner, seen)]));
}

function extractRest(description: JsonObject): JsonObject {
  const components = object(description.components);
  const resolve = (value: Json | undefined): JsonObject => {
    const ref = object(value).$ref;
    if (typeof ref !== "string") return object(value);
    const [, , kind, name] = ref.split("/") as [string, string, string, string];
    return object(object(components[kind])[name]);
  };
  const seen = new Set<string>();
  const body = (value: Json | undefined): Json => {
    const content = object(resolve(value).content);
    const media = object(content["application/json"] ?? Object.values(content)[0]);
    return media.schema === undefined ? null : schema(media.schema, seen);
  };
  const operations: JsonObject = {};
  for (const endpoint of endpoints) {
    const [method, path] = endpoint.split(" ") as [string, string];
    const operation = object(object(object(description.paths)[path])[method.toLowerCase()]);
    if (Object.keys(operation).length === 0) throw new Error(`GitHub's description has no ${endpoint}`);
    operations[endpoint] = {
      id: operation.operationId ?? null,
      parameters: ((operation.parameters ?? []) as Json[])
        .map(resolve)
        .filter((parameter) => parameter.in === "query")
        .map((parameter) => ({
          name: parameter.name ?? null,
          required: parameter.required ?? false,
          schema: schema(parameter.schema ?? {}, seen),
        })),
      body:
        operation.requestBody === undefined
          ? null
          : { required: resolve(operation.requestBody).required ?? false, schema: body(operation.requestBody) },
      responses: Object.fromEntries(Object.entries(object(operation.responses)).map(([status, response]) => [status, body(response)])),
    };
  }
  const schemas: JsonObject = {};
  for (const name of seen) schemas[name] = schema(object(components.schemas)[name] as Json, seen);
  const sorted = Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { source: `@octokit/openapi ${object(description.info).version}`, operations, components: { schemas: sorted } };
}

interface GraphqlType {
  kind: string;
  name: string | null;
  ofType: GraphqlType | null;
}
interface GraphqlField {
  name: string;
  type: GraphqlType;
  args?: GraphqlField[];
}
interface GraphqlDefinition {
  kind: string;
  name: string;
  fields: GraphqlField[] | null;
  inputFields: GraphqlField[] | null;
  enumValues: { name: string }[] | null;
}

function typeText(type: GraphqlType): string {
  if (type.kind === "NON_NULL") return `${typeText(type.ofType as GraphqlType)}!`;
  if (type.kind === "LIST") return `[${typeText(type.ofType as GraphqlType)}]`;
  return type.name as string;
}

function extractGraphql(types: readonly GraphqlDefinition[], version: string): JsonObject {
  const byName = new Map(types.map((type) => [type.name, type]));
  const inputs: JsonObject = {};
  const outputs: JsonObject = {};
  const fieldsOf = (fields: readonly GraphqlField[]) => Object.fromEntries(fields.map((field) => [field.name, typeText(field.type)]));
  const visit = (name: string, into: JsonObject): void => {
    const type = byName.get(name);
    const fields = type?.inputFields?.length ? type.inputFields : (type?.fields ?? []);
    const wanted = into === outputs && selectable[name] ? fields.filter((field) => selectable[name]?.includes(field.name)) : fields;
    if (into[name] !== undefined || wanted.length === 0) return;
    into[name] = fieldsOf(wanted);
    for (const field of wanted) visit(typeText(field.type).replace(/[[\]!]/g, ""), into);
  };
  const all = byName.get("Mutation")?.fields ?? [];
  const chosen = mutations.map((name) => {
    const field = all.find((candidate) => candidate.name === name);
    if (!field) throw new Error(`GitHub's GraphQL schema has no mutation ${name}`);
    const input = typeText(field.args?.[0]?.type as GraphqlType);
    const payload = typeText(field.type);
    visit(input.replace("!", ""), inputs);
    visit(payload, outputs);
    return [name, { input, payload }] as const;
  });
  return { source: `@octokit/graphql-schema ${version}`, mutations: Object.fromEntries(chosen), inputs, outputs };
}

/** One operation, one component a line: a later extraction shows as a readable diff. */
function lines(value: JsonObject, depth: number): string {
  if (depth === 0) return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, inner]) => `${JSON.stringify(key)}: ${isObject(inner) ? lines(inner, depth - 1) : JSON.stringify(inner)}`,
  );
  return `{\n${entries.join(",\n")}\n}`;
}

const modules = process.argv[2];
if (modules === undefined) throw new Error("usage: node test/fakes/github/extract-openapi.ts PATH/node_modules");
const read = (path: string) => JSON.parse(readFileSync(join(modules, "@octokit", path), "utf8"));
const rest = extractRest(read("openapi/generated/api.github.com.json"));
const graphql = extractGraphql(
  read("graphql-schema/schema.json").__schema?.types ?? read("graphql-schema/schema.json").data.__schema.types,
  read("graphql-schema/package.json").version,
);
writeFileSync(join(import.meta.dirname, "openapi.json"), `${lines(rest, 3)}\n`);
writeFileSync(join(import.meta.dirname, "graphql.json"), `${lines(graphql, 3)}\n`);
