import { join } from "node:path";

/** Where an environment keeps its executables. */
export function binFolderOf(root: string): string {
  return join(root, process.platform === "win32" ? "Scripts" : "bin");
}

/** The Python of an environment. */
export function treePython(root: string): string {
  return join(binFolderOf(root), process.platform === "win32" ? "python.exe" : "python");
}
