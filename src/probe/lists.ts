import { isRecord } from "../contract/canonical-contract.ts";
import { anything, failureOf, type Requester } from "./requester.ts";

/** The four lists of a server, as it gave them. */
export interface Lists {
  readonly tools: readonly unknown[];
  readonly prompts: readonly unknown[];
  readonly resources: readonly unknown[];
  readonly resourceTemplates: readonly unknown[];
  /** Lists that the server declares and answers with an error of its own, by method; they count as empty. */
  readonly refused: readonly string[];
}

/** A list that has no end, or is none. */
export class ListError extends Error {}

const maxPages = 100;
const maxItems = 10_000;
/** No schema needs this; what is nested deeper overflows the stack of whoever walks over it. */
export const deepest = 128;
const methodNotFound = -32601;

const listings = [
  { key: "tools", method: "tools/list", capability: "tools", optional: false },
  { key: "prompts", method: "prompts/list", capability: "prompts", optional: true },
  { key: "resources", method: "resources/list", capability: "resources", optional: true },
  { key: "resourceTemplates", method: "resources/templates/list", capability: "resources", optional: true },
] as const;

/**
 * All pages of every list that the server's capabilities declare, asked for side by side. Throws ListError when a cursor comes back a
 * second time or the pages have no end, and the requester's own errors.
 */
export async function readLists(client: Requester, capabilities: unknown, timeout: number): Promise<Lists> {
  const declared = isRecord(capabilities) ? capabilities : {};
  const refused: string[] = [];
  const found = await Promise.all(
    listings.map(async ({ key, method, capability, optional }) => {
      if (!isRecord(declared[capability])) return [key, []] as const;
      try {
        return [key, await readPages(client, { method, key }, timeout)] as const;
      } catch (error) {
        // A server without its backend (a database, an account) still has tools; only those are what no client does without.
        if (!optional || failureOf(error) !== "error") throw error;
        // Declared by habit and not served: there is nothing to list.
        if ((error as { code?: unknown }).code !== methodNotFound) refused.push(method);
        return [key, []] as const;
      }
    }),
  );
  return { ...(Object.fromEntries(found) as unknown as Omit<Lists, "refused">), refused: refused.sort() };
}

async function readPages(client: Requester, { method, key }: { method: string; key: string }, timeout: number): Promise<unknown[]> {
  const items: unknown[] = [];
  const cursors = new Set<string>();
  for (let cursor: string | undefined; ; ) {
    const page: unknown = await client.request({ method, params: cursor === undefined ? {} : { cursor } }, anything, { timeout });
    const list = isRecord(page) ? page[key] : undefined;
    if (!Array.isArray(list)) throw new ListError(`${method} was answered without a list of ${key}`);
    if (isDeeperThan(list, deepest)) throw new ListError(`${method} was answered with values nested deeper than ${deepest}`);
    if (items.length + list.length > maxItems) throw new ListError(`${method} is too long: more than ${maxItems} ${key}`);
    items.push(...list);
    const next = isRecord(page) ? page.nextCursor : undefined;
    if (typeof next !== "string") return items;
    if (cursors.has(next)) throw new ListError(`${method} never ends: its page cursor came back a second time`);
    cursors.add(next);
    cursor = next;
    if (cursors.size >= maxPages) throw new ListError(`${method} never ends: more than ${maxPages} pages`);
  }
}

/** Level by level, not by recursion: this is what recursion has to be protected from. */
export function isDeeperThan(value: unknown, limit: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true;
    level = level.flatMap((one) => (typeof one === "object" && one !== null ? Object.values(one) : []));
  }
  return false;
}
