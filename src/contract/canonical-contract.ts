import { canonicalJson } from "../lib/canonical.ts";
import type { Contract, ContractItem } from "./contract.ts";
import { newestFirst } from "./eras.ts";

/** What a probe heard, as the server said it: every list whole, nothing sorted, nothing checked. */
export interface RawContract {
  readonly eras: Contract["eras"];
  readonly capabilities: unknown;
  readonly instructions: unknown;
  readonly tools: readonly unknown[];
  readonly prompts: readonly unknown[];
  readonly resources: readonly unknown[];
  readonly resourceTemplates: readonly unknown[];
}

/** Keys of `_meta` that belong to one exchange, not to the promise. */
const volatileMeta = new Set(["progressToken", "io.modelcontextprotocol/serverInfo", "io.modelcontextprotocol/subscriptionId"]);

/** Kept only where it is a promise: a resource's size and last change are the state of its content. */
const volatileFields = new Set(["size", "lastModified"]);

/**
 * The canonical form of what a server said: lists sorted by name, what changes from run to run removed, the server's word about its own
 * version left out (it is worth nothing). Items without a name cannot be asked for and are dropped; repeated names are kept, in a fixed order.
 */
export function canonicalContract(raw: RawContract, lock: string | null): Contract {
  return {
    schema: "mcp-gitops/contract/v1",
    lock,
    eras: newestFirst(raw.eras),
    capabilities: isRecord(raw.capabilities) ? (plain(raw.capabilities) as Record<string, unknown>) : {},
    instructions: typeof raw.instructions === "string" && raw.instructions !== "" ? raw.instructions : null,
    tools: items(raw.tools, "name"),
    prompts: items(raw.prompts, "name"),
    resources: items(raw.resources, "uri"),
    resourceTemplates: items(raw.resourceTemplates, "uriTemplate"),
  };
}

function items(list: readonly unknown[], key: "name" | "uri" | "uriTemplate"): ContractItem[] {
  return inOrder(
    list
      .filter((item): item is Record<string, unknown> => isRecord(item) && typeof item[key] === "string")
      .map((item) => canonicalItem(item, key)),
  );
}

/** By name, and those of one name by all that is said of them. */
export function inOrder(list: readonly ContractItem[]): ContractItem[] {
  return list
    .map((item) => ({ item, text: canonicalJson(item) }))
    .sort((a, b) => compareText(a.item.name, b.item.name) || compareText(a.text, b.text))
    .map(({ item }) => item);
}

/** A resource's own `name` is a label; what it is asked for by is its uri, so that becomes the name. */
function canonicalItem(item: Record<string, unknown>, key: "name" | "uri" | "uriTemplate"): ContractItem {
  const { [key]: name, _meta: meta, annotations, ...rest } = item;
  const { name: label, ...fields } = rest;
  const kept = key === "name" ? fields : withoutKeys(fields, volatileFields);
  return plain({
    ...kept,
    ...(typeof label === "string" && { label }),
    ...(isRecord(annotations) && nonEmpty("annotations", withoutKeys(annotations, volatileFields))),
    ...(isRecord(meta) && nonEmpty("_meta", withoutKeys(meta, volatileMeta))),
    name,
  }) as ContractItem;
}

function nonEmpty(key: string, value: Record<string, unknown>): Record<string, unknown> {
  return Object.keys(value).length === 0 ? {} : { [key]: value };
}

function withoutKeys(value: Record<string, unknown>, keys: ReadonlySet<string>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.has(key)));
}

/** The value as JSON says it, with lone surrogates replaced: they have no canonical form. */
function plain(value: unknown): unknown {
  if (typeof value === "string") return value.toWellFormed();
  if (Array.isArray(value)) return value.map(plain);
  if (!isRecord(value)) return value === undefined ? null : value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .map(([key, field]) => [key.toWellFormed(), plain(field)]),
  );
}

/** By code units: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
