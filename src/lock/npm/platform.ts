import type { LockedPackage, NpmLock } from "../lock.ts";

/** What npm calls os, cpu and libc; libc is null where it is none of npm's (anything but Linux). */
export interface Platform {
  readonly os: string;
  readonly cpu: string;
  readonly libc: "glibc" | "musl" | null;
}

let here: Platform | undefined;

/** The platform that this program runs on; looked up once. */
export function currentPlatform(): Platform {
  here ??= { os: process.platform, cpu: process.arch, libc: process.platform === "linux" ? libcOf() : null };
  return here;
}

/** The places of a lock that a platform leaves out: optional packages made for another one, and what stands inside them. */
export function leftOut(
  lock: NpmLock,
  platform: Platform = currentPlatform(),
): { readonly skipped: ReadonlySet<string>; readonly impossible: readonly string[] } {
  const skipped = new Set<string>();
  const impossible: string[] = [];
  for (const place of Object.keys(lock.packages).sort()) {
    const entry = lock.packages[place] as LockedPackage;
    const inside = [...skipped].some((outer) => place.startsWith(`${outer}/`));
    if (inside || (entry.optional && !fits(entry, platform))) skipped.add(place);
    else if (!fits(entry, platform)) impossible.push(`${entry.name}@${entry.version}`);
  }
  return { skipped, impossible };
}

/** npm's rule: a name allows, `!name` forbids, an empty list allows all; `libc` only says something on Linux. */
export function fits(entry: Pick<LockedPackage, "os" | "cpu" | "libc">, platform: Platform): boolean {
  const libc = entry.libc === undefined || (platform.libc !== null && allows(entry.libc, platform.libc));
  return allows(entry.os, platform.os) && allows(entry.cpu, platform.cpu) && libc;
}

function allows(list: readonly string[] | undefined, value: string): boolean {
  if (list === undefined || list.length === 0 || (list.length === 1 && list[0] === "any")) return true;
  if (list.includes(`!${value}`)) return false;
  return list.includes(value) || list.every((item) => item.startsWith("!"));
}

function libcOf(): "glibc" | "musl" {
  const report = process.report as typeof process.report & { excludeNetwork: boolean };
  report.excludeNetwork = true;
  const { header } = report.getReport() as { header: { glibcVersionRuntime?: string } };
  return header.glibcVersionRuntime ? "glibc" : "musl";
}
