/**
 * The contract (`mcp-gitops/contract/v1`): everything a server promises its clients, in canonical form (lists sorted by name,
 * volatile fields removed), so that two recordings of the same server are byte-identical. Committed as `contract.json`.
 */
export interface Contract {
  readonly schema: "mcp-gitops/contract/v1";
  /** Digest of the lock it was recorded from; null for a remote or a local program. */
  readonly lock: string | null;
  /** Protocol revisions that the server answered in, newest first; `legacy` starts with `initialize`, `modern` is stateless. */
  readonly eras: readonly { readonly era: "legacy" | "modern"; readonly protocolVersion: string }[];
  readonly capabilities: Readonly<Record<string, unknown>>;
  readonly instructions: string | null;
  readonly tools: readonly ContractItem[];
  readonly prompts: readonly ContractItem[];
  readonly resources: readonly ContractItem[];
  readonly resourceTemplates: readonly ContractItem[];
}

/** One tool, prompt or resource as the server describes it; `name` is the key (the uri for resources, the template for templates). */
export interface ContractItem {
  readonly name: string;
  readonly [field: string]: unknown;
}

export type SurfaceClass = "additive" | "behavioural" | "breaking";
export type SurfaceChange = "none" | SurfaceClass;
export type Bump = "none" | "patch" | "minor" | "major";

/** One difference between two contracts. `path` names the place: `tools/search/inputSchema/properties/q`. */
export interface Change {
  readonly kind: string;
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly class: SurfaceClass;
}
