import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { ConfigError, ExternalError, errorDocument, errorLines, toGitopsError } from "../lib/errors.ts";
import { killRunning } from "../lib/process.ts";
import { neutralise } from "../report/neutralise.ts";
import type { Command } from "./command.ts";
import { commands, hidden } from "./commands.ts";
import { commandHelp, overview } from "./help.ts";
import { print } from "./print.ts";
import { openTerminalLog, type TerminalLog } from "./terminal-log.ts";

const common = {
  repo: { type: "string" },
  json: { type: "boolean" },
  "dry-run": { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** Runs one command line and returns its exit code (ARCHITECTURE §7). The one failure path of the command line. */
export async function runCli(argv: readonly string[]): Promise<number> {
  const json = beforeDashes(argv).includes("--json");
  const log = await openTerminalLog(process.stderr);
  const interrupted = new AbortController();
  const seen = new Set<NodeJS.Signals>();
  const stop = (signal: NodeJS.Signals) => {
    // The same signal twice is a person who does not want to wait; the proving plane gets Ctrl-C, and SIGTERM from the deciding one.
    if (seen.has(signal)) process.exit(3);
    seen.add(signal);
    if (interrupted.signal.aborted) return;
    interrupted.abort(
      new ExternalError("interrupted", `stopped by ${signal}`, { todo: "nothing is half-written: run the same command again to go on" }),
    );
    killRunning();
  };
  // Whoever reads the progress may stop doing so; that ends no work.
  process.stderr.on("error", () => {});
  const report = (error: unknown) => {
    log.close();
    if (json) void print(`${JSON.stringify(errorDocument(error), null, 2)}\n`).catch(() => {});
    else process.stderr.write(`mcp-gitops: ${harmless(errorLines(error))}\n`);
    return toGitopsError(error).exitCode;
  };
  // What is under way when a run is stopped ends in many places at once; only the first of them is waited for.
  const late = (reason: unknown) => {
    if (!interrupted.signal.aborted) process.exit(report(reason));
  };
  process.on("SIGINT", stop).on("SIGTERM", stop).on("unhandledRejection", late);
  try {
    return await dispatch(argv, { log, signal: interrupted.signal });
  } catch (error) {
    return report(interrupted.signal.aborted ? interrupted.signal.reason : error);
  } finally {
    log.close();
    process.off("SIGINT", stop).off("SIGTERM", stop).off("unhandledRejection", late);
  }
}

async function dispatch(argv: readonly string[], world: { log: TerminalLog; signal: AbortSignal }): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    await print(await overview());
    return name === undefined ? 2 : 0;
  }
  if (name === "--version" || name === "-v") {
    const { version } = await import("./version.ts");
    await print(`${version}\n`);
    return 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : Object.hasOwn(hidden, name) ? hidden[name] : undefined;
  if (!load) {
    throw new ConfigError("usage", `there is no command ${JSON.stringify(name)}`, {
      expected: `one of ${Object.keys(commands).join(", ")}`,
      todo: "run `mcp-gitops --help`",
    });
  }
  const command = await load();
  const { values, positionals } = parse(name, command, command.passesOn ? beforeDashes(rest) : rest);
  if (values.help) {
    await print(commandHelp(name, command));
    return 0;
  }
  const result = await command.run({
    options: values as Record<string, string | boolean>,
    positionals,
    passed: command.passesOn && rest.includes("--") ? rest.slice(rest.indexOf("--") + 1) : null,
    repo: resolve(String(values.repo ?? ".")),
    json: values.json === true,
    dryRun: values["dry-run"] === true,
    env: process.env,
    ...world,
  });
  world.log.close();
  await print(values.json === true ? documentText(result.document) : result.text);
  return result.exitCode;
}

/** JSON: indented for a person on a terminal, on one line for a program. */
function documentText(document: unknown): string {
  return `${JSON.stringify(document, null, process.stdout.isTTY ? 2 : 0)}\n`;
}

/** The words before `--`: what follows is not this program's. */
function beforeDashes(argv: readonly string[]): readonly string[] {
  return argv.includes("--") ? argv.slice(0, argv.indexOf("--")) : argv;
}

/** Errors quote what others wrote: names, git's words, a registry's. */
function harmless(lines: readonly string[]): string {
  const all = lines.flatMap((line) => line.split("\n").map((part, i) => (i === 0 ? part : `            ${part.trimStart()}`)));
  return all
    .map((line) => line.replace(/^( {2}[a-z ]+: +| *)(.*)$/, (_, label: string, words: string) => `${label}${neutralise(words, 1000)}`))
    .join("\n");
}

function parse(name: string, command: Command, args: readonly string[]) {
  try {
    const parsed = parseArgs({ args: [...args], options: { ...common, ...command.options }, allowPositionals: true, strict: true });
    const extra = parsed.positionals[command.positionals ?? 0];
    if (extra !== undefined) throw new TypeError(`Unexpected argument ${JSON.stringify(extra)}`);
    if (parsed.values.repo === "") throw new TypeError("Option '--repo <value>' names nothing");
    return parsed;
  } catch (error) {
    throw new ConfigError("usage", (error as Error).message.split(". To specify")[0]?.replaceAll("\n", " ") ?? "", {
      expected: `mcp-gitops ${name} ${command.usage}`,
      todo: `run \`mcp-gitops ${name} --help\``,
    });
  }
}
