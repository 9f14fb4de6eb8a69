import type { Server } from "../manifest/inventory.ts";

/** What an entry does today and a start from its lock would not, in words; null where that is nothing. */
export function leftOutOf({ launch, pins }: Pick<Server, "launch" | "pins">): string | null {
  const [beside] = launch.beside ?? [];
  if (beside !== undefined) return `${beside}, by which its command does more than start a package`;
  const other = pins.find(({ role, ecosystem }) => role === "with" && ecosystem !== "pypi");
  return other ? `${other.name}, which is no part of its lock` : null;
}
