import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Fragment } from "../test/verify/surfaces/surface.ts";

/** Cisco's mcp-scanner, by its YARA rules, over lists in files: no account, no network. */
export interface Scanner {
  readonly version: string;
  /** For each surface: how many of its items the scanner found unsafe. */
  readonly unsafe: (surfaces: readonly Fragment[]) => number[];
}

/** The release that the page is made with. */
const version = "4.8.7";

/** The scanner through uv, or the program given; null and the reason where it cannot be had. */
export function openScanner(program: string | undefined): Scanner | string {
  const [file, ...front] =
    program === undefined ? ["uv", "tool", "run", "--from", `cisco-ai-mcp-scanner==${version}`, "mcp-scanner"] : [program];
  const run = (...args: string[]) =>
    spawnSync(file as string, [...front, ...args], { encoding: "utf8", maxBuffer: 1 << 28, timeout: 600_000 });
  const help = run("static", "--help");
  if (help.status !== 0) return (help.error?.message ?? help.stderr.trim().split("\n").at(-1) ?? "").slice(0, 200);
  return { version, unsafe: (surfaces) => scan(surfaces, run) };
}

type Run = (...args: string[]) => { readonly status: number | null; readonly stdout: string; readonly stderr: string };

/**
 * All surfaces in one run a list: the answers come in the order of the items, whatever their names. What it takes no file for (instructions,
 * templates, names of servers) it does not see; a resource without a type is given one, else it would be passed over.
 */
function scan(surfaces: readonly Fragment[], run: Run): number[] {
  const folder = mkdtempSync(join(tmpdir(), "mcp-gitops-scanner-"));
  const counts = surfaces.map(() => 0);
  try {
    for (const kind of ["tools", "prompts", "resources"] as const) {
      const items = surfaces.flatMap((surface, at) =>
        (surface[kind] ?? []).map((item) => ({ at, item: { mimeType: "text/plain", ...item } })),
      );
      const path = join(folder, `${kind}.json`);
      writeFileSync(path, JSON.stringify({ [kind]: items.map(({ item }) => (kind === "resources" ? item : withoutType(item))) }));
      const { status, stdout, stderr } = run("--analyzers", "yara", "--raw", "static", `--${kind}`, path);
      const told = JSON.parse(stdout.slice(Math.max(0, stdout.indexOf("[\n")))) as readonly { readonly is_safe: boolean | null }[];
      if (told.length !== items.length)
        throw new Error(`${told.length} answers for ${items.length} ${kind}; exit code ${status}: ${stderr.slice(-500)}`);
      for (const [index, { at }] of items.entries()) if (told[index]?.is_safe === false) counts[at] = (counts[at] ?? 0) + 1;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return counts;
}

function withoutType({ mimeType: _, ...item }: Readonly<Record<string, unknown>>): object {
  return item;
}
