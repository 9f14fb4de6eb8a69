/** A large repository for measurements: the same bytes from the same numbers, on every machine. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

export interface FleetSize {
  readonly files: number;
  readonly entries: number;
  readonly packages: number;
}

/** Ordinary names, so that look-alikes of known ones are not what is measured. */
export function packageName(index: number): string {
  return `bench-${index.toString(36).padStart(3, "0")}-tool`;
}

/** Most packages have a dozen versions, some hundreds: a long tail, as on npm. */
export function versionsOf(index: number): string[] {
  const count = Math.min(400, Math.max(1, Math.round(12 * Math.exp(1.1 * normal(index)))));
  return Array.from({ length: count }, (_, at) => `1.${Math.floor(at / 10)}.${at % 10}`);
}

/** A normal variate that depends on nothing but the number. */
function normal(index: number): number {
  const uniform = (salt: number) => {
    let hash = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(salt, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
    return (((hash ^ (hash >>> 15)) >>> 0) + 1) / 4294967297;
  };
  return Math.sqrt(-2 * Math.log(uniform(1))) * Math.cos(2 * Math.PI * uniform(2));
}

/** Paths and contents of the manifests: mostly `.mcp.json`, some of other clients, entries as people write them. */
export function fleetFiles({ files, entries, packages }: FleetSize): Map<string, string> {
  const made = new Map<string, string>();
  for (let file = 0; file < files; file++) {
    const from = Math.floor((file * entries) / files);
    const to = Math.floor(((file + 1) * entries) / files);
    const numbers = Array.from({ length: to - from }, (_, at) => from + at);
    const folder = `teams/t${file % 20}/p${file}`;
    const servers = Object.fromEntries(numbers.map((number) => [`server-${number}`, entry(number, packages)]));
    if (file % 10 === 9)
      made.set(`${folder}/.vscode/mcp.json`, `// kept by hand\n${JSON.stringify({ servers, inputs: [] }, null, "\t")}\n`);
    else made.set(`${folder}/.mcp.json`, `${JSON.stringify({ mcpServers: servers }, null, 2)}\n`);
  }
  made.set("policies/update.yaml", "defaults:\n  minimumReleaseAge: 0 days\n");
  return made;
}

function entry(number: number, packages: number): object {
  const name = packageName(number % packages);
  const versions = versionsOf(number % packages);
  const spec = number % 4 === 0 ? name : `${name}@${versions[Math.floor(versions.length / 2)]}`;
  // One entry in five leaves a value to the client's environment, as in public repositories.
  const env = number % 5 === 0 ? { [`TOKEN_${number % 7}`]: `\${TOKEN_${number % 7}}` } : { LOG_LEVEL: "info", REGION: "eu-central-1" };
  if (number % 10 === 3) return { command: "cmd", args: ["/c", "npx", "-y", spec, "--stdio"], env };
  return { type: "stdio", command: "npx", args: ["-y", spec, "--root", `data/team-${number}`], env };
}

export function writeFleet(folder: string, size: FleetSize): void {
  for (const [path, content] of fleetFiles(size)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
