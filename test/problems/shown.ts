import { problemLines } from "../../src/cli/problem-lines.ts";
import type { Problem } from "../../src/manifest/inventory.ts";
import { inventoryDocument, readInventory } from "../../src/manifest/read-inventory.ts";
import { sarifLog } from "../../src/report/sarif.ts";
import { type Content, memoryFiles } from "../manifest/memory-files.ts";

/** The problems of some files, and everything that is shown of them in any form. */
export async function shownProblems(files: Readonly<Record<string, Content>>): Promise<{ problems: readonly Problem[]; shown: string }> {
  const inventory = await readInventory(memoryFiles(files), { inspect: { environment: {} } });
  const { problems } = inventory;
  const shown = [
    JSON.stringify(inventoryDocument(inventory)),
    problemLines(problems),
    JSON.stringify(sarifLog(problems, { version: "1.0.0" })),
  ];
  return { problems, shown: shown.join("\n") };
}
