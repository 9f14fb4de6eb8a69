import { posix } from "node:path";
import type { Located } from "../manifest/located.ts";
import { type LaunchContext, maxScriptBytes, repositoryRoot, withoutRoot } from "./context.ts";
import type { CommandLine, Reading } from "./reading.ts";
import { runList } from "./shell-run.ts";
import type { Shell, Started } from "./shell-scope.ts";
import type { ShellState } from "./shell-state.ts";

export interface ShellScript {
  readonly text: Located;
  /** `$0`, and the file it was read from; the word of the command for `sh -c`. */
  readonly zero: string;
  /** The file that `zero` is or leads to, as a path from the root's marker. */
  readonly real?: string;
  readonly args: readonly Located[];
  /** The command line that starts it. */
  readonly line: CommandLine;
}

/**
 * Follows a shell script without running it, and tells what it starts: every program that it can reach, with the variables
 * known there. The server is what replaces the shell (`exec`), else the last package that is started.
 */
export async function readShell(script: ShellScript, context: LaunchContext, follow: Shell["follow"]): Promise<Reading> {
  if (script.text.text.length > maxScriptBytes) return { kind: "unmanaged", launcher: "wrapper", why: "too large to follow" };
  const { parse } = await import("unbash");
  // What the client fills in from its own environment is not known here.
  const env = [...script.line.env].map(([name, value]) => [name, value.text.includes("${") ? { ...value, assumed: true } : value] as const);
  const given = new Map(env.filter(([name]) => !script.line.added.has(name)));
  const folder = context.bases()[0] ?? "";
  const state: ShellState = {
    vars: new Map(env.map(([name, value]) => [name, { value: [value], exported: true }])),
    functions: new Map(),
    given,
    args: script.args,
    zero: script.zero,
    source: script.zero,
    cwd: posix.join(repositoryRoot, folder),
    links: new Map(script.real === undefined ? [] : [[script.zero, script.real]]),
    allExport: false,
  };
  const started: Started[] = [];
  const shell: Shell = { context, script: script.text, state, started, depth: 0, follow };
  await runList(parse(script.text.text).commands, shell);
  if (context.budget.steps <= 0) return { kind: "unmanaged", launcher: "wrapper", why: "too long to follow" };
  return serverAmong(started);
}

type PackageReading = Extract<Reading, { kind: "package" }>;

function serverAmong(started: readonly Started[]): Reading {
  const packages = (among: readonly Started[]) =>
    among.map(({ reading }) => reading).filter((reading): reading is PackageReading => reading.kind === "package");
  const replacing = started.filter(({ exec }) => exec);
  const candidates = replacing.length > 0 ? replacing : started;
  const server = packages(candidates).at(-1);
  const others = packages(started).filter((reading) => reading !== server);
  if (!server) {
    const why = candidates.map(({ reading }) => reading).find((reading) => reading.kind === "unmanaged" && reading.why === "computed");
    const reading = why ?? candidates.at(-1)?.reading;
    if (reading?.kind !== "unmanaged") return { kind: "unmanaged", launcher: "wrapper", why: "starts nothing" };
    return { ...reading, pins: others.flatMap(({ pins }) => pins.map((pin) => ({ ...pin, role: "with" as const }))) };
  }
  const main = server.pins.find((pin) => pin.role !== "with");
  const pins = others.flatMap((reading) => reading.pins.map((pin) => (pin.purl === main?.purl ? pin : { ...pin, role: "with" as const })));
  const args = server.direct.args.map(withoutRoot);
  const env = Object.fromEntries(Object.entries(server.direct.env).map(([name, value]) => [name, withoutRoot(value)]));
  return { ...server, pins: [...server.pins, ...pins], direct: { ...server.direct, args, env } };
}
