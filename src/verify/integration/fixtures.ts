import { once } from "node:events";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { dirname, join } from "node:path";
import type { Fixture, ScenarioFile } from "../../policy/scenario/scenario-file.ts";
import type { Scratch } from "../scratch.ts";
import { fixtureServer } from "./fixture-server.ts";
import { makeRepository } from "./git-fixture.ts";

/** The fixtures of one start. */
export interface PlacedFixtures {
  /** Name → absolute path or address. */
  readonly values: Readonly<Record<string, string>>;
  /** Puts the folders where their paths say. What was started before has not seen them. */
  place(): Promise<void>;
  /** The command that starts a server beside the sites it may reach. */
  wrap(argv: readonly [string, ...string[]]): readonly [string, ...string[]];
  /** Files that the confined server has to see. */
  readonly readOnly: readonly string[];
  readonly hasSites: boolean;
}

export interface FixturePlaces {
  readonly scratch: Scratch;
  /** A folder outside of the scratch. */
  readonly aside: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Makes the fixtures of a scenario file. Throws ExternalError "process" where git is wanted and cannot be had. */
export async function makeFixtures(
  fixtures: ScenarioFile["fixtures"] = {},
  { scratch, aside, env }: FixturePlaces,
): Promise<PlacedFixtures> {
  const made = await Promise.all(
    Object.entries(fixtures).map(async ([name, fixture]): Promise<Made> => {
      if (fixture.http) return { name, kind: "site", port: await freePort(), answers: fixture.http };
      const staged = join(scratch.root, ".staged", name);
      await mkdir(staged, { recursive: true });
      await writeFolder(staged, fixture, env);
      return { name, kind: "folder", staged, path: join(scratch.cwd, name) };
    }),
  );
  const sites = made.filter((one) => one.kind === "site");
  const [program, answers] = [join(aside, "fixture-server.cjs"), join(aside, "fixture-answers.json")];
  if (sites.length > 0) {
    await mkdir(aside, { recursive: true });
    await writeFile(program, fixtureServer);
    await writeFile(answers, JSON.stringify(sites));
  }
  return {
    values: Object.fromEntries(made.map((one) => [one.name, one.kind === "site" ? `http://127.0.0.1:${one.port}` : one.path])),
    place: async () => {
      for (const one of made) if (one.kind === "folder") await rename(one.staged, one.path);
    },
    wrap: (argv) => (sites.length === 0 ? argv : [process.execPath, program, answers, ...argv]),
    readOnly: sites.length === 0 ? [] : [program, answers],
    hasSites: sites.length > 0,
  };
}

type Made =
  | { readonly name: string; readonly kind: "folder"; readonly staged: string; readonly path: string }
  | { readonly name: string; readonly kind: "site"; readonly port: number; readonly answers: NonNullable<Fixture["http"]> };

async function writeFolder(folder: string, { files, git }: Fixture, env: NodeJS.ProcessEnv): Promise<void> {
  if (git) return makeRepository(folder, git, env);
  for (const [path, text] of Object.entries(files ?? {})) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** A port that nobody uses now. In a network of the server's own any would do. */
async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
