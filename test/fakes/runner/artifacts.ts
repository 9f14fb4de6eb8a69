import { cpSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { StepPlace, StepRun } from "./run-step.ts";

/** What actions/toolkit refuses in the name of an artifact, and in the path of a file of one. */
const forbidden = /["':<>|*?\r\n]/;

/** actions/upload-artifact: the files of a folder but for the hidden ones, under a name that no other artifact of the run has. */
export function uploadArtifact(given: Readonly<Record<string, string>>, artifacts: string): StepRun {
  const { name = "artifact", path = "" } = given;
  const files = existsSync(path) ? shown(path) : [];
  if (files.length === 0) {
    const said = `No files were found with the provided path: ${path}. No artifacts will be uploaded.\n`;
    return given["if-no-files-found"] === "error" ? failed(said) : succeeded(said);
  }
  const wrong = [name, ...files].find((text) => forbidden.test(text) || (text === name && /[/\\]/.test(text)));
  if (wrong !== undefined) return failed(`The artifact name or path is not valid: ${wrong}\n`);
  const target = join(artifacts, name);
  if (existsSync(target)) return failed(`Conflict: an artifact with this name already exists on the workflow run: ${name}\n`);
  for (const file of files) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    cpSync(join(path, file), join(target, file));
  }
  return succeeded("");
}

/** Paths of the files in a folder, without hidden files and folders (`include-hidden-files` is off). */
function shown(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => !path.split("/").some((part) => part.startsWith(".")));
}

/** actions/download-artifact: one by its name, or those that a pattern matches, each in a folder of its own unless they are merged. */
export function downloadArtifact(given: Readonly<Record<string, string>>, place: StepPlace): StepRun {
  const { name, pattern = "*", path = place.workspace } = given;
  const all = readdirSync(place.artifacts);
  if (name !== undefined && !all.includes(name)) return failed(`Unable to download artifact(s): Artifact not found for name: ${name}\n`);
  const matching = new RegExp(
    `^${pattern
      .split("*")
      .map((part) => part.replace(/[.+^${}()|[\]\\]/g, "\\$&"))
      .join(".*")}$`,
  );
  const names = name === undefined ? all.filter((one) => matching.test(one)) : [name];
  const merged = name !== undefined || given["merge-multiple"] === "true";
  mkdirSync(path, { recursive: true });
  for (const one of names) cpSync(join(place.artifacts, one), merged ? path : join(path, basename(one)), { recursive: true });
  return succeeded(names.map((one) => `Artifact ${one} was downloaded\n`).join(""));
}

const succeeded = (log: string): StepRun => ({ ok: true, exitCode: 0, outputs: {}, log, summary: "" });
const failed = (log: string): StepRun => ({ ok: false, exitCode: 1, outputs: {}, log: `##[error]${log}`, summary: "" });
