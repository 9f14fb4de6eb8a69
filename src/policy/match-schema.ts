import type { Match } from "./policy.ts";

const globs = {
  type: ["string", "array"],
  minLength: 1,
  items: { type: "string", minLength: 1, description: "a name, in which `*` stands for any text" },
  minItems: 1,
  description: "a name or a list of names, in which `*` stands for any text",
} as const;

const ecosystems = ["npm", "pypi", "oci", "nuget", "golang", "jsr", "git", "url"] as const;
const changes = ["none", "patch", "minor", "major", "additive", "behavioural", "breaking"] as const;

/** `match` of a rule as it stands in a file: one value or a list of them per field. */
export type MatchFile = { readonly [Field in keyof Match]?: OneOrMore<NonNullable<Match[Field]>[number]> };

type OneOrMore<Value> = Value | readonly Value[];

export const matchSchema = {
  type: "object",
  additionalProperties: false,
  minProperties: 1,
  description: "what the rule applies to: at least one of server, manifest, package, ecosystem, change",
  properties: {
    server: { ...globs, description: "a server's name in its manifest, or a list of them; `*` stands for any text" },
    manifest: { ...globs, description: "the path of a manifest, or a list of them; `*` stands for any text" },
    package: { ...globs, description: "a package's name or package URL, or a list of them; `*` stands for any text" },
    ecosystem: oneOrMore(ecosystems, `one or more of ${ecosystems.join(", ")}`),
    change: oneOrMore(changes, `one or more of ${changes.join(", ")}`),
  },
};

/** Every field as a list. */
export function readMatch(file: MatchFile): Match {
  return Object.fromEntries(Object.entries(file).map(([field, value]) => [field, typeof value === "string" ? [value] : value]));
}

function oneOrMore(values: readonly string[], description: string) {
  const list = { type: "array", items: { enum: values, description }, minItems: 1, description };
  return { anyOf: [{ enum: values, description }, list], description };
}
