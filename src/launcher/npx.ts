import type { Located } from "../manifest/located.ts";
import { bridgeRole, innerLine } from "./bridge.ts";
import { literalWord } from "./literal.ts";
import { parseNpmSpec } from "./npm-spec.ts";
import { type Grammar, type Parsed, parseOptions, valuesOf } from "./options.ts";
import { type Named, pinOf } from "./pin.ts";
import { addedEnv, type CommandLine, computed, type Direct, type Family, localProgram, type Reading, texts } from "./reading.ts";

/**
 * Options of npm that take no value: its boolean configuration and shorthands (`definitions` and `shorthands` of @npmcli/config 10).
 * npx takes the next word as the value of every other option that it does not know (bin/npx-cli.js of npm 11).
 */
const npmSwitches = new Set(
  (
    "y yes q quiet s silent d dd ddd verbose f force g global a all l long json color progress dry-run offline prefer-offline prefer-online " +
    "ignore-scripts foreground-scripts legacy-peer-deps strict-peer-deps strict-ssl engine-strict fund audit update-notifier timing unicode " +
    "usage h help v version versions ws workspaces iwr include-workspace-root if-present install-links package-lock save link dev production " +
    "optional long parseable porcelain ignore-existing always-spawn shell-auto-fallback bin-links global-style legacy-bundling prefer-dedupe"
  ).split(" "),
);

const npmGrammar: Grammar = {
  values: new Set([
    "-p",
    "--package",
    "-c",
    "--call",
    "-w",
    "--workspace",
    "-n",
    "--node-arg",
    "--cache",
    "--userconfig",
    "--shell",
    "--script-shell",
  ]),
  unknownTakesValue: (option) => {
    const name = option.replace(/^-+/, "");
    return !npmSwitches.has(name) && !/^no(-|$)/.test(name);
  },
};

/** `npx`, `npm exec`, `npm x` (https://docs.npmjs.com/cli/v11/commands/npm-exec). */
export const npx: Family = {
  programs: ["npx", "npm", "npx-cli.js", "npm-cli.js"],
  read(line, program) {
    const args = line.words.slice(1);
    if (program.startsWith("npx")) return readPackages(line, "npx", parseOptions(args, npmGrammar));
    const parsed = parseOptions(args, { ...npmGrammar, interspersed: true });
    const [command, ...rest] = parsed.rest;
    if (command?.text !== "exec" && command?.text !== "x") return localProgram("npm");
    return readPackages(line, "npm exec", { ...parsed, rest });
  },
};

const bunGrammar: Grammar = { values: new Set(["-p", "--package"]) };

/** `bunx`, `bun x` (https://bun.com/docs/pm/bunx). */
export const bunx: Family = {
  programs: ["bunx", "bun"],
  read(line, program) {
    if (program === "bunx") return readPackages(line, "bunx", parseOptions(line.words.slice(1), bunGrammar));
    const { rest } = parseOptions(line.words.slice(1), { values: new Set(["--cwd"]) });
    if (rest[0]?.text !== "x") return null;
    return readPackages(line, "bunx", parseOptions(rest.slice(1), bunGrammar));
  },
};

const dlxGrammar: Grammar = {
  values: new Set([
    "-p",
    "--package",
    "-C",
    "--dir",
    "-F",
    "--filter",
    "--reporter",
    "--allow-build",
    "--cwd",
    "--registry",
    "--loglevel",
    "--store-dir",
    "--cache-dir",
  ]),
};

/** `pnpm dlx`, `pnpx`, `yarn dlx` (https://pnpm.io/cli/dlx, https://yarnpkg.com/cli/dlx). */
export const dlx: Family = {
  programs: ["pnpm", "pnpx", "pnx", "yarn"],
  read(line, program) {
    const first = parseOptions(line.words.slice(1), dlxGrammar);
    if (program === "pnpx" || program === "pnx") return readPackages(line, "pnpm dlx", first);
    const [command, ...rest] = first.rest;
    if (command?.text !== "dlx") return localProgram(program);
    const second = parseOptions(rest, dlxGrammar);
    return readPackages(line, `${program} dlx`, { options: [...first.options, ...second.options], rest: second.rest });
  },
};

/** Packages named by `--package` with a command, or one package that is the command. */
function readPackages(line: CommandLine, launcher: string, parsed: Parsed): Reading {
  const packages = valuesOf(parsed, "-p", "--package");
  const call = valuesOf(parsed, "-c", "--call")[0];
  const env = addedEnv(line);
  if (packages.length === 0) {
    const [spec, ...args] = parsed.rest;
    if (!spec) return localProgram(launcher);
    return readSpecs({ launcher, line, args }, [spec], { bin: null, args: texts(args), env });
  }
  const [bin = null, ...args] = call ? (call.text.match(/"[^"]*"|'[^']*'|[^\s"']+/g) ?? []).map(unquote) : texts(parsed.rest);
  return readSpecs({ launcher, line, args: parsed.rest.slice(1) }, packages, { bin, args, env });
}

function unquote(word: string): string {
  return /^(["']).*\1$/.test(word) ? word.slice(1, -1) : word;
}

interface Call {
  readonly launcher: string;
  readonly line: CommandLine;
  readonly args: readonly Located[];
}

function readSpecs({ launcher, line, args }: Call, words: readonly Located[], direct: Direct): Reading {
  const named: Named[] = [];
  for (const word of words) {
    const literal = literalWord(word);
    if (!literal) return computed(launcher);
    const spec = parseNpmSpec(literal);
    if (spec === "invalid") return { kind: "unmanaged", launcher, why: "not a package name" };
    if (spec !== "local") named.push(spec);
  }
  if (named.length === 0) return localProgram(launcher);
  const server = serverAmong(named, direct.bin);
  const pins = named.map((spec) => pinOf(spec, spec === server ? (bridgeRole(spec) ?? "server") : "with"));
  return { kind: "package", launcher, pins, direct, inner: server ? innerLine(server, args, line) : null };
}

/** The package that most likely holds the command; offline only its name tells. */
function serverAmong(named: readonly Named[], bin: string | null): Named | undefined {
  const plain = (name: string) => name.slice(name.lastIndexOf("/") + 1);
  return named.find((spec) => plain(spec.name) === bin) ?? named.find((spec) => bin !== null && spec.name.includes(bin)) ?? named[0];
}
