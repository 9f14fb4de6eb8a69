import { ConfigError } from "../../lib/errors.ts";
import type { Files } from "../../lib/files.ts";
import { encodeSegment } from "../../manifest/server-id.ts";
import type { ScenarioFile } from "./scenario-file.ts";

/** The scenario files of a repository by the name in `policies/scenarios/<name>.yaml`. */
export type Scenarios = Readonly<Record<string, ScenarioFile>>;

const folder = "policies/scenarios/";
const mostFiles = 500;
const largest = 1024 * 1024;

/** The bytes of every scenario file, by its name. Throws ConfigError "policy" for what is too large or too many. */
export async function readScenarioSources(files: Files): Promise<ReadonlyMap<string, Buffer>> {
  const names = (await files.list())
    .filter(({ path, kind }) => kind === "file" && /^policies\/scenarios\/[^/]+\.yaml$/.test(path))
    .map(({ path }) => path.slice(folder.length, -".yaml".length));
  if (names.length > mostFiles) throw tooMuch(folder, `at most ${mostFiles} files`, `${names.length} files`);
  const sources = await Promise.all(names.map(async (name) => [name, await files.read(`${folder}${name}.yaml`)] as const));
  return new Map(
    sources.flatMap(([name, source]) => {
      if (source !== null && source.length > largest)
        throw tooMuch(`${folder}${name}.yaml`, `at most ${largest} bytes`, `${source.length} bytes`);
      return source === null ? [] : [[name, source] as const];
    }),
  );
}

/** Parses them all. Throws ConfigError "policy" with `file:line:column`. */
export async function parseScenarios(sources: ReadonlyMap<string, Buffer>): Promise<Scenarios> {
  const { parseScenario } = await import("./parse-scenario.ts");
  const parsed = await Promise.all(
    [...sources].map(async ([name, source]) => [name, await parseScenario(`${folder}${name}.yaml`, source)] as const),
  );
  return Object.fromEntries(parsed);
}

/** The scenarios of a server: the file has its name, or its name as `.mcp` folders spell it where no file can be called so. */
export function scenariosFor(server: string, scenarios: Scenarios | undefined): ScenarioFile | null {
  const name = [server, encodeSegment(server)].find((one) => Object.hasOwn(scenarios ?? {}, one));
  return name === undefined ? null : (scenarios?.[name] ?? null);
}

/** The files that no server of the repository has the name of: most likely a slip, and nobody would notice. */
export function strayScenarios(servers: readonly string[], scenarios: Scenarios | undefined): string[] {
  const known = new Set(servers.flatMap((server) => [server, encodeSegment(server)]));
  return Object.keys(scenarios ?? {})
    .filter((name) => !known.has(name))
    .map((name) => `${folder}${name}.yaml`);
}

function tooMuch(file: string, expected: string, found: string): ConfigError {
  return new ConfigError("policy", "these are too many scenarios to be read", { place: { file }, expected, found, todo: "keep fewer" });
}
