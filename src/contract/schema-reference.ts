import { isRecord } from "./canonical-contract.ts";
import { own } from "./difference.ts";

/** Where one document is all there is, a dynamic reference leads where a plain one does. */
export const referring = ["$ref", "$dynamicRef", "$recursiveRef"] as const;

/** Whether there is a reference in the canonical text of a schema. */
export function refers(text: string): boolean {
  return referring.some((keyword) => text.includes(`"${keyword}"`));
}

/** Whether a reference that leads nowhere here may lead into a part of the document by a name that is spelled otherwise. */
export function mayBeNamed(root: unknown): boolean {
  return named(root).size > 0;
}

/** What a reference within a document leads to: by JSON Pointer, by anchor, or by the `$id` of a part; undefined where it leads nowhere. */
export function pointed(reference: string, root: unknown): unknown {
  const [id = "", fragment = ""] = reference.split("#", 2);
  const part = id === "" ? root : named(root).get(id);
  if (fragment === "") return part;
  if (!fragment.startsWith("/")) return named(root).get(`${id}#${fragment}`);
  const steps = fragment.split("/").slice(1);
  return steps.reduce<unknown>((value, one) => {
    const name = decoded(one).replaceAll("~1", "/").replaceAll("~0", "~");
    if (Array.isArray(value)) return value[Number(name)];
    return isRecord(value) ? own(value, name) : undefined;
  }, part);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

/** Values of one document that are looked through for names, and how deep. */
const most = 50_000;
const deepest = 64;
const known = new WeakMap<object, ReadonlyMap<string, unknown>>();

/** The parts of a document that have an `$id` or an anchor; of two by one name the first. */
function named(root: unknown): ReadonlyMap<string, unknown> {
  if (typeof root !== "object" || root === null) return new Map();
  const before = known.get(root);
  if (before) return before;
  const found = new Map<string, unknown>();
  const add = (name: string, part: object): void => void (found.has(name) || found.set(name, part));
  let left = most;
  const walk = (value: unknown, base: string, depth: number): void => {
    if (typeof value !== "object" || value === null || depth > deepest || left-- <= 0) return;
    const { $id: id, $anchor: anchor, $dynamicAnchor: dynamic } = value as Record<string, unknown>;
    const own = typeof id === "string" && depth > 0 ? id : base;
    if (typeof id === "string") add(id, value);
    // Within a part with an `$id` of its own the plain anchor means the same.
    for (const name of [anchor, dynamic]) if (typeof name === "string") for (const from of [own, ""]) add(`${from}#${name}`, value);
    for (const part of Object.values(value)) walk(part, own, depth + 1);
  };
  walk(root, "", 0);
  known.set(root, found);
  return found;
}
