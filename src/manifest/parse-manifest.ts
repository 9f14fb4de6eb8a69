import type { ConfigTree, Parsed, Unreadable } from "./config-tree.ts";
import type { Problem } from "./inventory.ts";
import { parseJson } from "./json.ts";
import type { KnownPlace } from "./places.ts";
import { problem } from "./problem.ts";
import { decodeSource, type Source } from "./source.ts";

export interface ManifestFile {
  readonly file: string;
  readonly content: Buffer;
  readonly place: KnownPlace;
}

/** Parses a manifest; null when there is nothing in it, or it cannot be read, which `problems` then tells. */
export async function parseManifest({ file, content, place }: ManifestFile, problems: Problem[]): Promise<ConfigTree | null> {
  // Shared files are many and mostly hold no servers: look for a root's name before parsing.
  if (place.shared && !place.roots.some((path) => content.includes(path.at(-1) ?? ""))) return null;
  const decoded = decodeSource(file, content);
  if (decoded.kind === "not-utf8") {
    problems.push(
      problem("not-utf8", `byte ${decoded.at} of the file is not UTF-8`, { file, span: { file, start: decoded.at, end: decoded.at } }),
    );
    return null;
  }
  const parsed = await parseSource(decoded.source, place);
  if (parsed.kind === "tree") return parsed;
  if (parsed.kind === "broken") problems.push(broken(file, parsed));
  return null;
}

async function parseSource(source: Source, place: KnownPlace): Promise<Parsed> {
  switch (place.format) {
    case "json":
      return parseJson(source);
    case "yaml":
      return (await import("./yaml.ts")).parseYaml(source);
    case "toml":
      return (await import("./toml.ts")).parseToml(source);
  }
}

function broken(file: string, { code, place, expected, found }: Extract<Unreadable, { kind: "broken" }>): Problem {
  return problem(code, `expected ${expected}, found ${found}`, { file, place });
}
