import { closeSync, existsSync, openSync, readlinkSync, readSync, realpathSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { ConfigError } from "../../lib/errors.ts";
import type { PypiLock } from "../lock.ts";
import type { DirectStart, StartCommand } from "../start-command.ts";
import { binFolderOf, treePython } from "./tree-python.ts";

/** A virtual environment that was made from a lock. */
export interface PypiTree {
  readonly root: string;
  readonly lock: PypiLock;
}

/**
 * The tree's own Python, isolated (no `PYTHON*` variable, no user's packages, nothing of the working folder), and the executable by its absolute path;
 * what is no Python is started by itself. As uvx does, an executable that is not named is the one called like the package.
 */
export function startPypi(tree: PypiTree, { bin, args }: DirectStart): StartCommand {
  const python = treePython(tree.root);
  const around = { binFolder: binFolderOf(tree.root), runtime: runtimeOf(python) };
  const name = bin ?? tree.lock.package;
  if (/^python(?:3(?:\.\d+)?)?$/.test(name)) return { command: python, args: ["-I", ...args], ...around };
  const path = executable(tree, name);
  return startsPython(path) ? { command: python, args: ["-I", path, ...args], ...around } : { command: path, args, ...around };
}

function executable({ root, lock }: PypiTree, name: string): string {
  const named = /^[A-Za-z0-9_][A-Za-z0-9._+-]{0,213}$/.test(name);
  const path = join(binFolderOf(root), name);
  if (named && existsSync(path)) return path;
  throw new ConfigError("environment", `${lock.package}==${lock.version} cannot be started`, {
    expected: `an executable called ${name.slice(0, 100)}`,
    found: "none of that name is in its environment",
    todo: "name the executable in the manifest: uvx --from PACKAGE NAME",
  });
}

/** Whether a script is for the environment's Python: what uv writes for console scripts, and the scripts that a package brings. */
function startsPython(path: string): boolean {
  const buffer = Buffer.alloc(1024);
  const file = openSync(path, "r");
  try {
    const [first = "", second = ""] = buffer.toString("latin1", 0, readSync(file, buffer)).split("\n", 2);
    return /^#!.*python/.test(first) || (first === "#!/bin/sh" && /^'''exec'.*python/.test(second));
  } finally {
    closeSync(file);
  }
}

/** The folder that the Python under an environment is installed in, by the name it is linked by and by its own. */
function runtimeOf(python: string): string[] {
  const linked = resolve(dirname(python), readlinkSync(python));
  const prefixes = [linked, realpathSync(python)].map((path) => dirname(dirname(path)));
  return [...new Set(prefixes)].filter((prefix) => prefix !== "/" && prefix !== "/usr");
}
