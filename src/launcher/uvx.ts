import type { Pin, PythonRequest } from "../manifest/inventory.ts";
import { type Located, split } from "../manifest/located.ts";
import { bridgeRole, innerLine } from "./bridge.ts";
import { literalWord } from "./literal.ts";
import { type Grammar, type Parsed, parseOptions, valuesOf } from "./options.ts";
import { type Named, pinOf } from "./pin.ts";
import { extrasOf, parsePythonSpec } from "./python-spec.ts";
import { addedEnv, type CommandLine, computed, type Family, localProgram, type Reading, texts } from "./reading.ts";

/** Options of `uvx`, `uv run` and `uv` itself that take a value (`uv help tool run`, uv 0.13, and what it takes without showing it). */
const uvGrammar: Grammar = {
  values: new Set(
    (
      "--from --with -w --with-editable --with-requirements -c --constraints --constraint -b --build-constraints --build-constraint --overrides --override --env-file -p --python --python-platform --torch-backend " +
      "--index --default-index -i --index-url --extra-index-url -f --find-links --index-strategy --keyring-provider --resolution --prerelease --fork-strategy " +
      "--exclude-newer --exclude-newer-package --link-mode -C --config-setting --config-settings --config-settings-package --no-build-isolation-package --no-build-package " +
      "--no-binary-package -P --upgrade-package --reinstall-package --refresh-package --cache-dir --config-file --directory --project --color --allow-insecure-host " +
      "--python-preference --python-fetch --prerelease-package --upgrade-group --no-sources-package --extra --no-extra --group --no-group --only-group --package --no-editable-package --env-mode"
    ).split(" "),
  ),
};

/** `uvx`, `uv tool run`, `uv run --with …`, and the same as a module: `python -m uv …`. */
export const uvx: Family = {
  programs: ["uvx", "uv"],
  read(line, program) {
    const first = parseOptions(line.words.slice(1), uvGrammar);
    if (program === "uvx") return readTool(line, "uvx", first);
    const [command, sub, ...rest] = first.rest;
    if (command?.text === "x" || (command?.text === "tool" && sub?.text === "run")) {
      return readTool(line, "uvx", parseOptions(command.text === "x" ? first.rest.slice(1) : rest, uvGrammar));
    }
    if (command?.text !== "run") return localProgram("uv");
    const run = parseOptions(first.rest.slice(1), uvGrammar);
    const pins = pinsOf("uv run", extras(run), "with");
    return !Array.isArray(pins) ? pins : { kind: "unmanaged", launcher: "uv run", why: "local program", pins };
  },
};

const pipxGrammar: Grammar = {
  values: new Set(["--spec", "--python", "-i", "--index-url", "--pip-args", "--with", "--backend"]),
};

/** `pipx run [--spec SPEC] app` (https://pipx.pypa.io/stable/docs/). */
export const pipx: Family = {
  programs: ["pipx"],
  read(line) {
    const { rest } = parseOptions(line.words.slice(1), pipxGrammar);
    if (rest[0]?.text !== "run") return localProgram("pipx");
    return readTool(line, "pipx run", parseOptions(rest.slice(1), pipxGrammar));
  },
};

const pythonGrammar: Grammar = { values: new Set(["-X", "-W"]) };

/** `python -m uv tool run …` and `python -m pipx run …`; every other module or script is a local program. */
export const python: Family = {
  programs: ["python", "python3", "py", "python3.8", "python3.9", "python3.10", "python3.11", "python3.12", "python3.13", "python3.14"],
  read(line) {
    const at = line.words.findIndex((word, index) => index > 0 && word.text === "-m");
    const module_ = line.words[at + 1];
    if (at < 0 || !module_ || parseOptions(line.words.slice(1, at), pythonGrammar).rest.length > 0) return null;
    return module_.text === "uv" || module_.text === "pipx"
      ? { kind: "command", line: { ...line, words: line.words.slice(at + 1) } }
      : null;
  },
};

function extras(parsed: Parsed): Located[] {
  return valuesOf(parsed, "--with", "-w").flatMap(commaParts);
}

/** `--with` takes several requirements between commas; a comma inside brackets or after an operator belongs to one of them. */
function commaParts(word: Located): Located[] {
  return split(word, /,(?!\s*[<>=!~])(?![^[]*\])\s*/g);
}

function readTool(line: CommandLine, launcher: string, parsed: Parsed): Reading {
  const [command, ...args] = parsed.rest;
  const source = valuesOf(parsed, "--from", "--spec")[0];
  const target = source ?? command;
  if (!target) return localProgram(launcher);
  const main = specOf(launcher, target, source === undefined ? "@" : launcher === "uvx" ? "==" : null);
  if (!("word" in main)) return main;
  const others = pinsOf(launcher, extras(parsed), "with");
  if (!Array.isArray(others)) return others;
  const pin = pinOf(main, bridgeRole(main) ?? "server");
  const bin = source && command ? command.text : null;
  return {
    kind: "package",
    launcher,
    pins: [pin, ...others],
    direct: { bin, args: texts(args), env: addedEnv(line), ...(main.ecosystem === "pypi" && { python: requestOf(main, parsed) }) },
    inner: innerLine(main, args, line),
  };
}

/** Options that change what is installed, beyond packages and the interpreter: indexes, constraints, resolution, builds. */
const resolving =
  /^(-c|-b|-f|-i|-C|--(with-editable|with-requirements|constraints?|build-constraints?|overrides?|index.*|default-index|extra-index-url|no-index|find-links|resolution|prerelease|pre|fork-strategy|exclude-newer.*|no-build.*|no-binary.*|no-sources.*|config-setting.*|python-platform|torch-backend|pip-args|system-site-packages))$/;

function requestOf(named: Named, parsed: Parsed): PythonRequest {
  return {
    extras: extrasOf(named.word.text),
    with: texts(extras(parsed)),
    python: valuesOf(parsed, "-p", "--python").at(-1)?.text ?? null,
    others: [...new Set(parsed.options.flatMap(({ name }) => (resolving.test(name) ? [name] : [])))],
  };
}

function pinsOf(launcher: string, words: readonly Located[], role: Pin["role"]): Pin[] | Reading {
  const pins: Pin[] = [];
  for (const word of words) {
    const spec = specOf(launcher, word, null);
    if ("word" in spec) pins.push(pinOf(spec, role));
    else if (spec.kind === "unmanaged" && spec.why === "computed") return spec;
  }
  return pins;
}

function specOf(launcher: string, word: Located, at: "@" | "==" | null): Named | Reading {
  const literal = literalWord(word);
  if (!literal) return computed(launcher);
  const spec = parsePythonSpec(literal, at);
  if (spec === "local") return localProgram(launcher);
  return spec === "invalid" ? { kind: "unmanaged", launcher, why: "not a package name" } : spec;
}
