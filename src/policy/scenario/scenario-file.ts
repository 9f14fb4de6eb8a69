import { durationSchema } from "../units.ts";

/** `policies/scenarios/<server>.yaml` as it is written, and as jobs carry it: what a server of that name is asked, and what it must answer. */
export interface ScenarioFile {
  readonly fixtures?: Readonly<Record<string, Fixture>>;
  /** In place of the arguments that the manifest gives the server. */
  readonly args?: readonly string[];
  /** Laid over the variables that the manifest gives the server. */
  readonly env?: Readonly<Record<string, string>>;
  readonly scenarios: readonly Scenario[];
}

/** Exactly one of the three. */
export interface Fixture {
  /** A folder: path → text. */
  readonly files?: Readonly<Record<string, string>>;
  /** A repository with one branch, `main`. */
  readonly git?: readonly { readonly message: string; readonly files: Readonly<Record<string, string>> }[];
  /** A server on the loopback: path with its query → answer (a text is its body). */
  readonly http?: Readonly<Record<string, string | HttpAnswer>>;
}

export interface HttpAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Scenario {
  readonly name: string;
  /** `real`: its calls may be made with the credentials that policy takes from the environment. */
  readonly credentials?: "real";
  readonly steps: readonly Step[];
}

/** Exactly one of `call`, `read`, `prompt`. */
export interface Step {
  readonly id?: string;
  readonly call?: string;
  readonly read?: string;
  readonly prompt?: string;
  readonly arguments?: Readonly<Record<string, unknown>>;
  readonly expect?: Expectation;
  /** Name → where in the answer's JSON, or a pattern over its text whose first group counts. */
  readonly save?: Readonly<Record<string, string | { readonly matches: string }>>;
}

export interface Expectation {
  readonly text?: string | TextMatch;
  readonly json?: readonly JsonMatch[];
  /** JSON Schema (draft 7) of the whole result. */
  readonly schema?: Readonly<Record<string, unknown>>;
  readonly error?: boolean;
  readonly within?: string | number;
}

export interface TextMatch {
  readonly contains?: string | readonly string[];
  readonly matches?: string;
  readonly equals?: string;
}

export interface JsonMatch {
  readonly path: string;
  readonly equals?: unknown;
  readonly contains?: string;
  readonly matches?: string;
  readonly exists?: boolean;
  readonly count?: number;
}

const pattern = { type: "string", minLength: 1, maxLength: 1000, description: "a regular expression, as in JavaScript" } as const;
const path = {
  type: "string",
  pattern: "^\\$",
  maxLength: 1000,
  description: "a place in the answer's JSON, such as `$.items[0].name`",
} as const;
const name = {
  type: "string",
  pattern: "^[A-Za-z][A-Za-z0-9_-]{0,59}$",
  description: "a short name: letters, digits, `-` and `_`",
} as const;
const count = { type: "integer", minimum: 0, description: "how many values are there: a whole number" } as const;

const files = {
  type: "object",
  maxProperties: 500,
  propertyNames: {
    type: "string",
    pattern: "^(?!/)(?!(?:.*/)?\\.{0,2}(?:/|$))[^\\\\\\u0000-\\u001f]+$",
    description: "a path inside the fixture, without `.`, `..` or `.git`",
    not: { pattern: "(^|/)\\.git(/|$)" },
  },
  additionalProperties: { type: "string", description: "the text of the file" },
  description: "path → text of the file",
} as const;

const fixture = {
  type: "object",
  additionalProperties: false,
  minProperties: 1,
  maxProperties: 1,
  description: "one of `files`, `git`, `http`",
  properties: {
    files,
    git: {
      type: "array",
      minItems: 1,
      maxItems: 100,
      description: "the commits of a repository, the oldest first",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["message", "files"],
        description: "a commit: `message`, and the `files` that it writes",
        properties: { message: { type: "string", minLength: 1, maxLength: 10_000, description: "the commit's message" }, files },
      },
    },
    http: {
      type: "object",
      minProperties: 1,
      maxProperties: 200,
      propertyNames: { type: "string", pattern: "^/", description: "a path that starts with `/`, with its query if it has one" },
      description: "path → answer: a text, or status, headers and body",
      additionalProperties: {
        type: ["string", "object"],
        additionalProperties: false,
        description: "a text, or an object with `status`, `headers`, `body`",
        properties: {
          status: { type: "integer", minimum: 200, maximum: 599, description: "an HTTP status from 200 to 599" },
          headers: {
            type: "object",
            propertyNames: { type: "string", pattern: "^[A-Za-z0-9-]+$", description: "the name of a header" },
            additionalProperties: { type: "string", pattern: "^[\\u0020-\\u007e]*$", description: "the value of a header" },
            description: "name → value",
          },
          body: { type: "string", description: "the body, as text" },
        },
      },
    },
  },
} as const;

const expectation = {
  type: "object",
  additionalProperties: false,
  minProperties: 1,
  description: "what the answer must be: text, json, schema, error, within",
  properties: {
    text: {
      type: ["string", "object"],
      additionalProperties: false,
      minProperties: 1,
      minLength: 1,
      description: "a text that the answer contains, or `contains`, `matches`, `equals`",
      properties: {
        contains: {
          type: ["string", "array"],
          minLength: 1,
          minItems: 1,
          items: { type: "string", minLength: 1, description: "a text" },
          description: "a text that the answer contains, or a list of them",
        },
        matches: pattern,
        equals: { type: "string", description: "the whole text" },
      },
    },
    json: {
      type: "array",
      minItems: 1,
      maxItems: 100,
      description: "a list of places in the answer's JSON, each with what is to be there",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["path"],
        minProperties: 2,
        description: "`path`, and at least one of equals, contains, matches, exists, count",
        properties: {
          path,
          equals: { description: "the value that is there" },
          contains: { type: "string", minLength: 1, description: "a text that the value contains" },
          matches: pattern,
          exists: { type: "boolean", description: "whether there is anything: true or false" },
          count,
        },
      },
    },
    schema: { type: "object", description: "a JSON Schema (draft 7) of the whole result" },
    error: { type: "boolean", description: "whether the call reports an error: true or false (the default)" },
    within: { ...durationSchema, description: "the longest time it may take, such as `2 seconds`" },
  },
} as const;

const step = {
  type: "object",
  additionalProperties: false,
  description: "a step: exactly one of `call` (a tool), `read` (a resource), `prompt`; and id, arguments, expect, save",
  oneOf: ["call", "read", "prompt"].map((key) => ({ type: "object", required: [key] })),
  properties: {
    id: name,
    call: { type: "string", minLength: 1, maxLength: 500, description: "the name of a tool" },
    read: { type: "string", minLength: 1, maxLength: 5000, description: "the URI of a resource" },
    prompt: { type: "string", minLength: 1, maxLength: 500, description: "the name of a prompt" },
    arguments: { type: "object", description: "the arguments, by name" },
    expect: expectation,
    save: {
      type: "object",
      maxProperties: 50,
      propertyNames: name,
      description: "name → a place in the answer's JSON, or `{ matches: PATTERN }` over its text",
      additionalProperties: {
        type: ["string", "object"],
        pattern: path.pattern,
        additionalProperties: false,
        required: ["matches"],
        description: "a place such as `$.id`, or `{ matches: PATTERN }` with a group",
        properties: { matches: pattern },
      },
    },
  },
} as const;

export const scenarioSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "urn:mcp-gitops:policy:scenario:v1",
  title: "mcp-gitops scenarios",
  description: "policies/scenarios/<server>.yaml: what a server is asked while it is proven, and what it must answer",
  type: "object",
  additionalProperties: false,
  required: ["scenarios"],
  properties: {
    fixtures: {
      type: "object",
      maxProperties: 20,
      propertyNames: name,
      additionalProperties: fixture,
      description: "name → what is made for the server: `${{ fixtures.NAME }}` is its path, or its address",
    },
    args: {
      type: "array",
      maxItems: 200,
      items: { type: "string", description: "an argument, as text" },
      description: "arguments of the server, in place of the manifest's",
    },
    env: {
      type: "object",
      maxProperties: 200,
      propertyNames: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$", description: "the name of an environment variable" },
      additionalProperties: { type: "string", description: "the value, as text" },
      description: "variables of the server, laid over the manifest's",
    },
    scenarios: {
      type: "array",
      minItems: 1,
      maxItems: 100,
      description: "a list of scenarios",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["name", "steps"],
        description: "a scenario: `name` and `steps`",
        properties: {
          name: { type: "string", pattern: "\\S", maxLength: 200, description: "what it shows, in a few words" },
          credentials: {
            enum: ["real"],
            description: "`real` where its calls may be made with the credentials that policies/verify.yaml takes from the environment",
          },
          steps: { type: "array", minItems: 1, maxItems: 100, items: step, description: "a list of steps" },
        },
      },
    },
  },
} as const;
