import { isRecord } from "../../contract/canonical-contract.ts";
import type { Contract } from "../../contract/contract.ts";

/** One string that a server gives its clients, and so, most of them, to a model. */
export interface SurfaceText {
  /** Where it stands: `tools/search/inputSchema/properties/q/description`. */
  readonly path: string;
  readonly text: string;
  /** `name` is asked for by, `value` is one that a call could carry (default, enum, example), `text` is read. */
  readonly role: "name" | "value" | "text";
}

/** Characters of one string; what lies behind is said to have been left out. */
export const longestText = 200_000;
const deepest = 64;
const values = new Set(["default", "enum", "const", "example", "examples"]);

/** Every string of a contract, keys of objects too: names, titles, descriptions at any depth, enums, defaults, prompts, resources, instructions. */
export function surfaceTexts(contract: Contract): SurfaceText[] {
  const found: SurfaceText[] = [];
  const add = (path: string, text: string, role: SurfaceText["role"]): void => {
    found.push({ path, text: text.slice(0, longestText), role });
  };
  const walk = (value: unknown, path: string, { role, depth }: { role: SurfaceText["role"]; depth: number }): void => {
    if (typeof value === "string") add(path, value, role);
    if (depth > deepest || typeof value !== "object") return;
    if (Array.isArray(value)) for (const item of value) walk(item, path, { role, depth: depth + 1 });
    if (!isRecord(value)) return;
    for (const [key, field] of Object.entries(value)) {
      if (!/^[\w$-]{1,100}$/.test(key)) add(`${path}/(key)`, key, "name");
      walk(field, `${path}/${key}`, { role: values.has(key) ? "value" : role, depth: depth + 1 });
    }
  };
  if (contract.instructions !== null) add("instructions", contract.instructions, "text");
  walk(contract.capabilities, "capabilities", { role: "text", depth: 0 });
  for (const kind of ["tools", "prompts", "resources", "resourceTemplates"] as const) {
    for (const { name, ...fields } of contract[kind]) {
      add(`${kind}/${name}`, name, "name");
      walk(fields, `${kind}/${name}`, { role: "text", depth: 0 });
    }
  }
  return found;
}
