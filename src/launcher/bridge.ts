import type { Pin } from "../manifest/inventory.ts";
import { type Located, unplaced } from "../manifest/located.ts";
import { parseOptions, valuesOf } from "./options.ts";
import type { Named } from "./pin.ts";
import type { CommandLine } from "./reading.ts";

/** A package that starts no server of its own: it reaches a remote one, or runs what its arguments say. */
interface Bridge {
  /** How the command that it runs is written: as the value of an option (a shell line), or behind its options. */
  readonly inner?: { readonly option: string } | { readonly values: string };
  /** It is a carrier that is also known as a program of this name. */
  readonly program?: string;
}

const remoteOnly: Bridge = {};

/** From the packages' own documentation (November 2026). */
const bridges: Readonly<Record<string, Bridge>> = {
  "npm:mcp-remote": remoteOnly,
  "npm:@pyroprompts/mcp-stdio-to-streamable-http-adapter": remoteOnly,
  "npm:@smithery/cli": remoteOnly,
  "npm:tsx": remoteOnly,
  "npm:ts-node": remoteOnly,
  "npm:supergateway": { inner: { option: "--stdio" } },
  "npm:mcp-proxy": { inner: { values: "--port --host --endpoint --sseEndpoint --streamEndpoint --server --apiKey --debug" } },
  "npm:@modelcontextprotocol/inspector": {
    inner: { values: "-e --config --server --transport --header --method --tool-name --tool-arg --server-url" },
  },
  "npm:dotenv-cli": { program: "dotenv" },
  "npm:@dotenvx/dotenvx": { program: "dotenvx" },
  "npm:cross-env": { program: "cross-env" },
  "pypi:mcp-proxy": {
    inner: {
      values:
        "-H --headers --transport -e --env --cwd --port --host --sse-port --sse-host --allow-origin --named-server-config --log-level",
    },
  },
  "pypi:mcpo": { inner: { values: "--port --host --api-key --config --name --server-type --header --path-prefix --env" } },
};

const names: ReadonlySet<string> = new Set(Object.keys(bridges).map((key) => key.slice(key.indexOf(":") + 1)));

function bridgeOf(named: Named): Bridge | null {
  const name = named.name.toLowerCase();
  return names.has(name) ? (bridges[`${named.ecosystem}:${name}`] ?? null) : null;
}

export function bridgeRole(named: Named): Pin["role"] | null {
  return bridgeOf(named) ? "bridge" : null;
}

/** The command that a bridge runs, when its arguments hold one. */
export function innerLine(named: Named, args: readonly Located[], line: CommandLine): CommandLine | null {
  const bridge = bridgeOf(named);
  if (!bridge || args.length === 0) return null;
  if (bridge.program) return { ...line, words: [unplaced(bridge.program), ...args] };
  if (!bridge.inner) return null;
  if ("option" in bridge.inner) {
    const { option } = bridge.inner;
    const script = valuesOf(
      parseOptions(args, { values: new Set([option]), unknownTakesValue: () => true, interspersed: true }),
      option,
    )[0];
    return script ? { ...line, words: [unplaced("sh"), unplaced("-c"), script] } : null;
  }
  const { rest } = parseOptions(args, { values: new Set(bridge.inner.values.split(" ")) });
  return rest[0] && !/^https?:/.test(rest[0].text) ? { ...line, words: rest } : null;
}
