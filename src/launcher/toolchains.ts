import { slice } from "../manifest/located.ts";
import { literalWord } from "./literal.ts";
import { parseNpmSpec, urlSpec } from "./npm-spec.ts";
import { type Grammar, parseOptions, valuesOf } from "./options.ts";
import { type Named, pinOf } from "./pin.ts";
import { addedEnv, type CommandLine, computed, type Family, localProgram, type Reading, texts } from "./reading.ts";

function packageReading(line: CommandLine, launcher: string, named: Named, args: readonly string[]): Reading {
  return { kind: "package", launcher, pins: [pinOf(named)], direct: { bin: null, args, env: addedEnv(line) } };
}

const goGrammar: Grammar = {
  values: new Set(
    "-C -exec -p -asmflags -buildmode -compiler -gccgoflags -gcflags -installsuffix -ldflags -mod -modfile -overlay -pgo -pkgdir -tags -toolexec".split(
      " ",
    ),
  ),
};

/** `go run module@version` (https://pkg.go.dev/cmd/go): with a version it runs outside of any module; a file or a folder is local. */
export const go: Family = {
  programs: ["go"],
  read(line) {
    if (line.words[1]?.text !== "run") return localProgram("go");
    const [spec, ...args] = parseOptions(line.words.slice(2), goGrammar).rest;
    if (!spec) return localProgram("go run");
    const word = literalWord(spec);
    if (!word) return computed("go run");
    const match = /^([\w-]+(?:\.[\w-]+)+(?:\/[\w.~+-]+)+)(@(.*))?$/s.exec(word.text);
    if (!match || /\.go$/.test(match[1] as string)) return localProgram("go run");
    const name = match[1] as string;
    const start = name.length + (match[2] ? 1 : 0);
    return packageReading(
      line,
      "go run",
      { ecosystem: "golang", name, word, start, end: word.text.length, insert: match[2] ? "" : "@" },
      texts(args),
    );
  },
};

/** Options of `deno run` that take the next word; permissions and most others are written with `=`, or alone. */
const denoGrammar: Grammar = {
  values: new Set(
    "-c --config --import-map --cert --location --seed --ext -L --log-level --preload --import --minimum-dependency-age".split(" "),
  ),
};

/** `deno run npm:p@1`, `jsr:@s/p@1`, or an address (https://docs.deno.com/runtime/reference/cli/run/). */
export const deno: Family = {
  programs: ["deno"],
  read(line) {
    const first = parseOptions(line.words.slice(1), denoGrammar);
    const named = /^(run|x|serve)$/.test(first.rest[0]?.text ?? "");
    const [spec, ...args] = named ? parseOptions(first.rest.slice(1), denoGrammar).rest : first.rest;
    if (!spec || !/^(npm|jsr|https?):/.test(spec.text)) return localProgram("deno run");
    const word = literalWord(spec);
    if (!word) return computed("deno run");
    if (word.text.startsWith("http")) return packageReading(line, "deno run", urlSpec(word, 0), texts(args));
    // A version ends where a path inside the package begins.
    const match = /^(npm|jsr):\/?(@[^/@]+\/[^/@]+|[^/@]+)(@[^/]*)?/.exec(word.text);
    const end = match?.[0].length ?? 0;
    const parsed = parseNpmSpec(slice(word, end - (match?.[2]?.length ?? 0) - (match?.[3]?.length ?? 0), end));
    if (typeof parsed === "string") return { kind: "unmanaged", launcher: "deno run", why: "not a package name" };
    return packageReading(line, "deno run", match?.[1] === "jsr" ? { ...parsed, ecosystem: "jsr" } : parsed, texts(args));
  },
};

const dnxGrammar: Grammar = {
  values: new Set(["--version", "--source", "--add-source", "--configfile", "--framework", "-f", "-v", "--verbosity", "--arch", "-a"]),
};

/** `dnx Package[@version]`, `dotnet tool exec` (https://learn.microsoft.com/dotnet/core/tools/dotnet-tool-exec). */
export const dnx: Family = {
  programs: ["dnx", "dotnet"],
  read(line, program) {
    const words = program === "dnx" ? line.words.slice(1) : dotnetTool(line.words.slice(1));
    if (!words) return localProgram("dotnet");
    const parsed = parseOptions(words, { ...dnxGrammar, interspersed: true });
    const [spec, ...args] = parsed.rest;
    if (!spec) return localProgram("dnx");
    const given = valuesOf(parsed, "--version")[0];
    const word = literalWord(spec);
    const version = given && literalWord(given);
    if (!word || version === null) return computed("dnx");
    const match = /^([\w.-]+)(@(.*))?$/s.exec(word.text);
    if (!match) return { kind: "unmanaged", launcher: "dnx", why: "not a package name" };
    const name = match[1] as string;
    const start = name.length + (match[2] ? 1 : 0);
    const named: Named = version
      ? { ecosystem: "nuget", name, word: version, start: 0, end: version.text.length, insert: "" }
      : { ecosystem: "nuget", name, word, start, end: word.text.length, insert: match[2] ? "" : "@" };
    return packageReading(line, "dnx", named, texts(args));
  },
};

function dotnetTool(words: CommandLine["words"]): CommandLine["words"] | null {
  if (words[0]?.text === "dnx") return words.slice(1);
  return words[0]?.text === "tool" && /^(exec|execute)$/.test(words[1]?.text ?? "") ? words.slice(2) : null;
}
