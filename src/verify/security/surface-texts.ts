import { isRecord } from "../../contract/canonical-contract.ts";
import { barePlace, type Contract, itemLists } from "../../contract/contract.ts";

/** One string that a server gives its clients, and so, most of them, to a model. */
export interface SurfaceText {
  /** Where it stands: `tools/search/inputSchema/properties/q/description`. */
  readonly path: string;
  readonly text: string;
  /** `name` is asked for by, `value` is one that a call could carry (default, enum, example), `text` is read. */
  readonly role: "name" | "value" | "text";
  /** The property that it describes or is a value of. */
  readonly of: string | null;
}

/** Characters of one string; what lies behind is said to have been left out. */
export const longestText = 200_000;
const deepest = 64;
const values = new Set(["default", "enum", "const", "example", "examples"]);

/** Every string of a contract, keys of objects too: names, titles, descriptions at any depth, enums, defaults, prompts, resources, instructions. */
export function surfaceTexts(contract: Contract): SurfaceText[] {
  const found: SurfaceText[] = [];
  const add = (path: string, text: string, { role, of }: Pick<SurfaceText, "role" | "of">): void => {
    found.push({ path, text: text.slice(0, longestText), role, of });
  };
  const walk = (value: unknown, path: string, at: At): void => {
    if (typeof value === "string") add(path, value, at);
    if (at.depth > deepest || typeof value !== "object") return;
    if (Array.isArray(value)) for (const item of value) walk(item, path, { ...at, depth: at.depth + 1 });
    if (!isRecord(value)) return;
    for (const [key, field] of Object.entries(value)) {
      if (isTold(key, path)) add(`${path}/(key)`, key, { role: "name", of: null });
      walk(field, `${path}/${key}`, inside(key, at));
    }
  };
  const start = { role: "text", of: null, depth: 0 } as const;
  const addAll = (surface: Partial<Surface>, place: string): void => {
    if (typeof surface.instructions === "string") add(`${place}instructions`, surface.instructions, start);
    walk(surface.capabilities, `${place}capabilities`, start);
    for (const kind of itemLists) {
      for (const { name, ...fields } of surface[kind] ?? []) {
        add(`${place}${kind}/${name}`, name, { role: "name", of: null });
        walk(fields, `${place}${kind}/${name}`, start);
      }
    }
  };
  addAll(contract, "");
  addAll(bareTexts(contract), `${barePlace}/`);
  return found;
}

type Surface = Pick<Contract, "instructions" | "capabilities" | (typeof itemLists)[number]>;

/** What only a client without capabilities is told. */
function bareTexts({ withoutCapabilities: bare }: Contract): Partial<Surface> {
  if (typeof bare !== "object") return {};
  const { instructions, capabilities } = bare;
  const lists = itemLists.map((kind) => [kind, bare[kind]?.otherwise ?? []] as const);
  return { ...Object.fromEntries(lists), ...(instructions !== undefined && { instructions }), ...(capabilities && { capabilities }) };
}

type At = Pick<SurfaceText, "role" | "of"> & { readonly depth: number };

/** What a field of an object is: a value of what stands above it, or something of its own. */
function inside(key: string, { role, of, depth }: At): At {
  return values.has(key) ? { role: "value", of, depth: depth + 1 } : { role, of: key, depth: depth + 1 };
}

/** Names of parameters, and keys that no programmer would give a field. */
function isTold(key: string, path: string): boolean {
  return path.endsWith("/properties") || !/^[\w$-]{1,100}$/.test(key);
}
