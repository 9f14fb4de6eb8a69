import type { Waiver } from "./waivers.ts";

/** `policies/waivers.yaml` as it is written. */
export interface WaiversFile {
  readonly waivers?: readonly Omit<Waiver, "line">[] | null;
}

export const waiversSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "urn:mcp-gitops:policy:waivers:v1",
  title: "mcp-gitops waivers",
  description: "policies/waivers.yaml: findings that someone accepts until a day, each by its fingerprint",
  type: ["object", "null"],
  additionalProperties: false,
  properties: {
    waivers: {
      type: ["array", "null"],
      maxItems: 1000,
      description: "a list of waivers, each for exactly one finding",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["fingerprint", "reason", "author", "expires"],
        description: "a waiver: `fingerprint`, `reason`, `author` and `expires`",
        properties: {
          fingerprint: {
            type: "string",
            pattern: "^[0-9a-f]{32}$",
            description: "the fingerprint that a finding is told with, in quotes: 32 characters of 0-9 and a-f",
          },
          reason: {
            type: "string",
            pattern: "\\S",
            maxLength: 1000,
            description: "why the finding is acceptable here, for who reads it later",
          },
          author: { type: "string", pattern: "\\S", maxLength: 200, description: "who accepts it" },
          expires: {
            type: "string",
            pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
            description: "the last day on which it holds, such as `2026-12-31`",
          },
        },
      },
    },
  },
} as const;

/** The waivers that a valid file states. `lineOf(n)` is the line of the n-th. */
export function readWaivers(file: WaiversFile, lineOf: (waiver: number) => number): Waiver[] {
  return (file.waivers ?? []).map((waiver, index) => ({ ...waiver, line: lineOf(index) }));
}
