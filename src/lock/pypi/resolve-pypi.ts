import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ExternalError } from "../../lib/errors.ts";
import { pep440Versioning } from "../../versioning/pep440.ts";
import type { PypiLock } from "../lock.ts";
import type { ManagerContext, Resolution } from "../resolution.ts";
import type { WantedPypi } from "../wanted.ts";
import { readCompiled } from "./compiled.ts";
import { defaultPython, type Python, pythonsFor, specifierOf } from "./find-python.ts";
import { normalName, type Requirements, requirementsOf } from "./requirements.ts";
import { runUv, type UvRun, uvVersion, withoutUv } from "./uv-process.ts";
import { isPythonsFault, troubleOf, type UvTrouble } from "./uv-trouble.ts";

type Asked = Extract<Requirements, { kind: "requirements" }>;

/**
 * Locks the whole tree of one exact version by `uv pip compile --no-build`: from metadata alone, for the Python that uvx would take. What this machine
 * gets is resolved first, as uvx resolves it; then the other platforms' additions under markers, without touching the first.
 */
export async function resolvePypi(wanted: WantedPypi, context: ManagerContext): Promise<Resolution> {
  const asked = requirementsOf(wanted);
  if (asked.kind === "refused") return { kind: "unavailable", reason: asked.reason };
  const version = await uvVersion(context);
  if (version === null) return { kind: "unavailable", reason: withoutUv };
  const cwd = await mkdtemp(join(tmpdir(), "uv-"));
  try {
    const uv: UvRun = { cwd, context };
    const python = await pythonFor(asked, uv);
    if (python === null) return { kind: "unavailable", reason: `no Python ${asked.python ?? ""} is on this machine`.replace("  ", " ") };
    await writeFile(join(cwd, "asked.in"), `${asked.lines.join("\n")}\n`);
    return await lockWith({ wanted, asked, version }, python, uv);
  } finally {
    await rm(cwd, { recursive: true, force: true });
  }
}

async function pythonFor(asked: Asked, uv: UvRun): Promise<Python | null> {
  return asked.python === null ? defaultPython(uv) : ((await pythonsFor(specifierOf(asked.python), uv))[0] ?? null);
}

interface Task {
  readonly wanted: WantedPypi;
  readonly asked: Asked;
  /** Of uv. */
  readonly version: string;
}

async function lockWith(task: Task, python: Python, uv: UvRun): Promise<Resolution> {
  const here = await compile(python, uv, []);
  if (here.kind === "compiled") return finish(task, python, { here: here.text, everywhere: await everywhere(python, uv) });
  // uvx looks for another Python when the first one is too old for the package.
  const specifier = task.asked.python === null ? isPythonsFault(here.words) : null;
  if (specifier === null) return troubleOf(here.words);
  const other = (await pythonsFor(specifier, uv))[0];
  if (other === undefined) return { kind: "unavailable", reason: `it needs Python ${specifier}, and none is on this machine` };
  const again = await compile(other, uv, []);
  return again.kind === "compiled"
    ? finish(task, other, { here: again.text, everywhere: await everywhere(other, uv) })
    : troubleOf(again.words);
}

type Compiling = { readonly kind: "compiled"; readonly text: string } | UvTrouble;

/** The versions in `locked.txt`, should it be there, are kept. */
async function compile(python: Python, uv: UvRun, extra: readonly string[]): Promise<Compiling> {
  const compiled = join(uv.cwd, "locked.txt");
  const shape = [
    "--no-header",
    "--generate-hashes",
    "--annotate",
    "--annotation-style=line",
    "--no-emit-index-url",
    "--no-emit-find-links",
  ];
  const args = [
    "pip",
    "compile",
    "asked.in",
    "--quiet",
    "--no-build",
    "--no-sources",
    ...shape,
    `--python=${python.path}`,
    `--output-file=${compiled}`,
  ];
  const attempt = async (more: readonly string[]): Promise<Compiling> => {
    try {
      const result = await runUv([...args, ...extra, ...more], uv);
      return result.exitCode === 0
        ? { kind: "compiled", text: await readFile(compiled, "utf8") }
        : { kind: "failed", words: result.stderr };
    } catch (error) {
      if (!(error instanceof ExternalError) || error.code === "interrupted" || !/did not end within/.test(error.message)) throw error;
      return { kind: "failed", words: error.message };
    }
  };
  const first = await attempt([]);
  // A cached page can be older than the release that was seen a moment ago: ask again before anything is blamed.
  return first.kind === "failed" && /there is no version of|was not found in/.test(first.words) ? attempt(["--refresh"]) : first;
}

async function everywhere(python: Python, uv: UvRun): Promise<string | null> {
  const universal = await compile(python, uv, ["--universal"]);
  return universal.kind === "compiled" ? universal.text : null;
}

/** The universal resolution when it holds all that this platform gets, else the one of this platform alone. */
function finish({ wanted, asked, version }: Task, python: Python, texts: { here: string; everywhere: string | null }): Resolution {
  const here = readCompiled(texts.here);
  if (here.kind === "refused") return { kind: "unresolvable", reason: here.reason };
  const all = texts.everywhere === null ? null : readCompiled(texts.everywhere);
  const universal =
    all?.kind === "packages" && Object.keys(here.packages).every((key) => Object.hasOwn(all.packages, key)) ? all.packages : null;
  const packages = universal ?? here.packages;
  const root = Object.values(packages).find((one) => one.name === normalName(wanted.name));
  if (root === undefined || pep440Versioning.compare(root.version, wanted.version) !== 0) {
    return {
      kind: "unresolvable",
      reason: `uv resolved ${root ? `${root.name}==${root.version}` : "nothing"} for ${wanted.name}==${wanted.version}`,
    };
  }
  const lock: PypiLock = {
    schema: "mcp-gitops/lock/v1",
    ecosystem: "pypi",
    package: wanted.name,
    version: wanted.version,
    requirements: asked.lines,
    requiresPython: asked.python,
    resolver: { uv: version, python: python.version, platform: universal ? "any" : `${process.platform} ${process.arch}` },
    packages,
  };
  return { kind: "resolved", lock };
}
