import { defaultRetention } from "./defaults.ts";
import type { DeployPolicy, TargetPolicy } from "./policy.ts";
import { durationSchema, milliseconds } from "./units.ts";

/** `policies/deploy.yaml` as it is written. */
export interface DeployFile {
  readonly targets?: readonly TargetFile[] | null;
}

interface TargetFile {
  readonly name: string;
  readonly directory?: string;
  readonly ref?: string;
  readonly keep?: number;
  readonly olderThan?: string | number;
}

export const deploySchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "urn:mcp-gitops:policy:deploy:v1",
  title: "mcp-gitops deploy policy",
  description: "policies/deploy.yaml: where a revision goes live, and how many revisions stay there",
  type: ["object", "null"],
  additionalProperties: false,
  properties: {
    targets: {
      type: ["array", "null"],
      description: "a list of targets, each with a name and either a directory or a ref",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["name"],
        oneOf: [{ required: ["directory"] }, { required: ["ref"] }],
        description: "a target: `name`, and either `directory` or `ref`",
        properties: {
          name: { type: "string", pattern: "^[a-z0-9][a-z0-9_-]{0,62}$", description: "a short name of a-z, 0-9, _ and -, such as `live`" },
          directory: {
            type: "string",
            pattern: "^[^\\u0000-\\u001f]+$",
            description: "the folder that holds the live revision, absolute or relative to the repository",
          },
          ref: {
            type: "string",
            // git-check-ref-format, narrowed; our own branches are no targets.
            pattern:
              "^(?!refs/|mcp-gitops(/|$)|mcp-ledger$|mcp-status$)(?!.*(\\.\\.|//|/\\.|\\.lock(/|$)|[/.]$))[A-Za-z0-9_][A-Za-z0-9._/-]*$",
            description: "the name of a branch that this tool may move, such as `mcp-live`",
          },
          keep: {
            type: "integer",
            minimum: 1,
            maximum: 1000,
            description: "how many revisions stay at least: a whole number from 1 to 1000",
          },
          olderThan: { ...durationSchema, description: "how old a revision must be before it may go, such as `7 days` or `0`" },
        },
      },
    },
  },
} as const;

/** The policy that a valid file states. */
export function readDeployPolicy(file: DeployFile): DeployPolicy {
  return { targets: (file.targets ?? []).map(readTarget) };
}

function readTarget({ name, directory, ref, keep, olderThan }: TargetFile): TargetPolicy {
  const retention = {
    keep: keep ?? defaultRetention.keep,
    olderThan: olderThan === undefined ? defaultRetention.olderThan : milliseconds(olderThan),
  };
  return directory === undefined
    ? { name, kind: "ref", ref: ref ?? "", ...retention }
    : { name, kind: "directory", path: directory, ...retention };
}
