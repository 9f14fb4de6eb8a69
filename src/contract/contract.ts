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
  /** What is promised otherwise to a client that declares no capabilities; missing: no difference was seen. */
  readonly withoutCapabilities?: BareSurface;
}

/**
 * How the surface differs for a client without capabilities: only what does. `refused`: the server does not serve it; `unknown`: it was looked
 * at, and no two looks agreed.
 */
export type BareSurface =
  | "refused"
  | "unknown"
  | {
      readonly capabilities?: Contract["capabilities"];
      readonly instructions?: string | null;
      readonly tools?: BareList;
      readonly prompts?: BareList;
      readonly resources?: BareList;
      readonly resourceTemplates?: BareList;
    };

/** The names that are missing there, and the items that stand there in place of, or beside, those of the same name. */
export interface BareList {
  readonly absent?: readonly string[];
  readonly otherwise?: readonly ContractItem[];
}

/** The lists of a surface. */
export const itemLists = ["tools", "prompts", "resources", "resourceTemplates"] as const;

/** The first step of every place in what a client without capabilities is promised otherwise. */
export const barePlace = "withoutCapabilities";

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
