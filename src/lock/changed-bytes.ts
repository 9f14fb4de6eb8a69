import { renameSync, rmSync } from "node:fs";
import { ExternalError } from "../lib/errors.ts";

/** What became of what was changed: put aside for a person to look at, thrown away, or left where it is live. */
export type Afterwards =
  | { readonly kind: "aside"; readonly folder: string }
  | { readonly kind: "gone" }
  | { readonly kind: "left"; readonly folder: string };

/** The error for installed bytes that are not what was installed any more, with the path of the file. */
export function changedBytes(what: string, file: string, after: Afterwards): ExternalError {
  return new ExternalError("disk", `${what} is not what was installed: the bytes of a file were changed`, {
    found: file,
    todo: `find out what wrote to it${placeOf(after)}, and try again: it is installed from its lock`,
  });
}

function placeOf(after: Afterwards): string {
  switch (after.kind) {
    case "aside":
      return ` (it was put aside in ${after.folder})`;
    case "gone":
      return "";
    case "left":
      return `, remove ${after.folder}`;
  }
}

/** Moves a folder out of the way, in place of what was put there before; returns where it is then. */
export function putAside(folder: string): string {
  const aside = `${folder}.changed`;
  rmSync(aside, { recursive: true, force: true });
  try {
    renameSync(folder, aside);
  } catch (error) {
    if (!["ENOENT", "ENOTEMPTY", "EEXIST"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  }
  return aside;
}
