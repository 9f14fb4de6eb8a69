import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pep440Versioning } from "../../versioning/pep440.ts";
import type { PypiLock } from "../lock.ts";
import { type ManagerContext, type Resolution, withinDay } from "../resolution.ts";
import type { WantedPypi } from "../wanted.ts";
import { type Compiled, compile } from "./compile.ts";
import { defaultPython, type Python, pythonsFor, specifierOf } from "./find-python.ts";
import { normalName, type Requirements, requirementsOf } from "./requirements.ts";
import { type UvRun, uvVersion, withoutUv } from "./uv-process.ts";
import { isPythonsFault, troubleOf, type UvTrouble } from "./uv-trouble.ts";

type Asked = Extract<Requirements, { kind: "requirements" }>;

/**
 * Locks the whole tree of one exact version by `uv pip compile --no-build`: from metadata alone, for the Python that uvx would take, with what
 * other platforms need under markers.
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
  const resolved = await withinDay(task.wanted.day, (before) => compile(python, uv, before), tooYoung);
  if (resolved.result === null) return { kind: "unavailable", reason: resolved.reason };
  const { result: first, day } = resolved;
  if (first.kind === "compiled") return lockOf(task, { python, day }, first);
  if (first.kind === "refused") return { kind: "unresolvable", reason: first.reason };
  // uvx looks for another Python when the first one is too old for the package.
  const specifier = task.asked.python === null ? isPythonsFault(first.words) : null;
  if (specifier === null) return troubleOf(first.words);
  const other = (await pythonsFor(specifier, uv))[0];
  if (other === undefined) return { kind: "unavailable", reason: `it needs Python ${specifier}, and none is on this machine` };
  const again = await withinDay(task.wanted.day, (before) => compile(other, uv, before), tooYoung);
  if (again.result === null) return { kind: "unavailable", reason: again.reason };
  const { result: second } = again;
  if (second.kind === "compiled") return lockOf(task, { python: other, day: again.day }, second);
  return second.kind === "refused" ? { kind: "unresolvable", reason: second.reason } : troubleOf(second.words);
}

/** What uv says where a cutoff leaves nothing to choose; a Python that is too old is another matter. */
function tooYoung({ words }: UvTrouble): string | null {
  const trouble = isPythonsFault(words) === null ? troubleOf(words) : null;
  return trouble === null || trouble.kind === "unavailable" ? null : trouble.reason;
}

type With = { readonly python: Python; readonly day: PypiLock["day"] };

function lockOf({ wanted, asked, version }: Task, { python, day }: With, { packages, universal }: Compiled): Resolution {
  const root = Object.values(packages).find((one) => one.name === normalName(wanted.name));
  if (root === undefined || pep440Versioning.compare(root.version, wanted.version) !== 0) {
    const found = root ? `${root.name}==${root.version}` : "nothing";
    return { kind: "unresolvable", reason: `uv resolved ${found} for ${wanted.name}==${wanted.version}` };
  }
  const lock: PypiLock = {
    schema: "mcp-gitops/lock/v1",
    ecosystem: "pypi",
    package: wanted.name,
    version: wanted.version,
    ...(day && { day }),
    requirements: asked.lines,
    requiresPython: asked.python,
    resolver: { uv: version, python: python.version, platform: universal ? "any" : `${process.platform} ${process.arch}` },
    packages,
  };
  return { kind: "resolved", lock };
}
