import { run } from "../../lib/process.ts";
import { pep440Versioning } from "../../versioning/pep440.ts";
import { runUv, type UvRun } from "./uv-process.ts";

/** A Python on this machine. */
export interface Python {
  readonly path: string;
  /** `3.11.7`. */
  readonly version: string;
}

/** The Python that uvx would take: the first one that uv finds, of the system. Null where there is none. */
export async function defaultPython(uv: UvRun): Promise<Python | null> {
  const { exitCode, stdout } = await runUv(["python", "find", "--no-project", "--system"], uv);
  const path = stdout.toString("utf8").trim();
  return exitCode === 0 && path.startsWith("/") ? describe(path) : null;
}

/** The installed Pythons that fit a specifier (`>=3.12`, `==3.11.*`), as uv orders them: newest first. */
export async function pythonsFor(specifier: string, uv: UvRun): Promise<Python[]> {
  const { exitCode, stdout } = await runUv(["python", "list", "--only-installed", "--output-format=json"], uv);
  const listed = exitCode === 0 ? (JSON.parse(stdout.toString("utf8")) as readonly Partial<Listed>[]) : [];
  return listed.flatMap(({ path, version, implementation, variant }) => {
    const usable =
      typeof path === "string" && typeof version === "string" && implementation === "cpython" && (variant ?? "default") === "default";
    return usable && pep440Versioning.satisfies(version, specifier) ? [{ path, version }] : [];
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

/** `3.11.7` → `==3.11.*`: wheels and bytecode are of a minor version. */
export function minorOf(version: string): string {
  return `==${version.split(".").slice(0, 2).join(".")}.*`;
}

async function describe(path: string): Promise<Python | null> {
  const { exitCode, stdout } = await run([path, "-I", "-S", "-c", "import platform; print(platform.python_version())"], {
    timeout: 60_000,
  });
  const version = stdout.toString("utf8").trim();
  return exitCode === 0 && /^\d+\.\d+\.\d+\S*$/.test(version) ? { path, version } : null;
}
