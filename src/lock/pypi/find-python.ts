import { run } from "../../lib/process.ts";
import { pep440Versioning } from "../../versioning/pep440.ts";
import { once } from "./once.ts";
import { runUv, type UvRun } from "./uv-process.ts";

/** A Python on this machine. */
export interface Python {
  readonly path: string;
  /** `3.11.7`. */
  readonly version: string;
}

/** The Python that uvx would take: the first one that uv finds, of the system. Null where there is none. */
export function defaultPython(uv: UvRun): Promise<Python | null> {
  return once(uv.context, "default", () => findDefault(uv));
}

async function findDefault(uv: UvRun): Promise<Python | null> {
  const { exitCode, stdout } = await runUv(["python", "find", "--no-project", "--system"], uv);
  const path = stdout.toString("utf8").trim();
  return exitCode === 0 && path.startsWith("/") ? describe(path) : null;
}

/** The installed Pythons that fit a specifier (`>=3.12`, `==3.11.*`), as uv orders them: newest first. */
export async function pythonsFor(specifier: string, uv: UvRun): Promise<Python[]> {
  const all = await once(uv.context, "installed", () => installed(uv));
  return all.filter(({ version }) => pep440Versioning.satisfies(version, specifier));
}

/** A Python of the same minor version, for wheels and bytecode are made for one: the default one where it fits, which is found soonest. */
export async function pythonLike(version: string, uv: UvRun): Promise<Python | null> {
  const specifier = `==${version.split(".").slice(0, 2).join(".")}.*`;
  const first = await defaultPython(uv);
  if (first !== null && pep440Versioning.satisfies(first.version, specifier)) return first;
  return (await pythonsFor(specifier, uv))[0] ?? null;
}

async function installed(uv: UvRun): Promise<Python[]> {
  const { exitCode, stdout } = await runUv(["python", "list", "--only-installed", "--output-format=json"], uv);
  const listed = exitCode === 0 ? (JSON.parse(stdout.toString("utf8")) as readonly Partial<Listed>[]) : [];
  return listed.flatMap(({ path, version, implementation, variant }) => {
    const usable =
      typeof path === "string" && typeof version === "string" && implementation === "cpython" && (variant ?? "default") === "default";
    return usable ? [{ path, version }] : [];
  });
}

interface Listed {
  readonly path: string | null;
  readonly version: string;
  readonly implementation: string;
  readonly variant: string;
}

/** `3.11` → `==3.11.*`, `3.11.7` → `==3.11.7`. */
export function specifierOf(version: string): string {
  return /^\d+\.\d+$/.test(version) ? `==${version}.*` : `==${version}`;
}

async function describe(path: string): Promise<Python | null> {
  const { exitCode, stdout } = await run([path, "-I", "-S", "-c", "import platform; print(platform.python_version())"], {
    timeout: 60_000,
  });
  const version = stdout.toString("utf8").trim();
  return exitCode === 0 && /^\d+\.\d+\.\d+\S*$/.test(version) ? { path, version } : null;
}
