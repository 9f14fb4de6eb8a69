import { chmod, copyFile, mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { run } from "../../src/lib/process.ts";

/** A small MCP server in the shell's own words, so that an image of it needs the shell and its libraries alone. */
export interface ShellServer {
  readonly tools: readonly { readonly name: string; readonly description: string }[];
  /** Shell commands before it answers anything. */
  readonly before?: string;
  /** What its tools answer; a word of the shell, in double quotes. */
  readonly answer?: string;
  /** Whether it goes on when its input has ended. */
  readonly deaf?: boolean;
}

function text({ tools, before = "", answer = "hello", deaf = false }: ShellServer): string {
  const listed = JSON.stringify(
    tools.map((tool) => ({ ...tool, inputSchema: { type: "object" }, annotations: { readOnlyHint: true } })),
  ).replaceAll("'", "'\\''");
  return `#!/bin/sh
${before}
reply() { printf '{"jsonrpc":"2.0","id":%s,%s}\\n' "$id" "$1"; }
while IFS= read -r line; do
  id=\${line##*\\"id\\":}; id=\${id%%[,\\}]*}
  case $line in
    *'"method":"initialize"'*) reply '"result":{"protocolVersion":"2025-06-18","capabilities":{"tools":{}},"serverInfo":{"name":"shell","version":"1"}}' ;;
    *'"method":"tools/list"'*) reply '"result":{"tools":${listed}}' ;;
    *'"method":"tools/call"'*) reply "\\"result\\":{\\"content\\":[{\\"type\\":\\"text\\",\\"text\\":\\"${answer}\\"}]}" ;;
    *'"method":"notifications/'*) ;;
    *'"id":'*) reply '"error":{"code":-32601,"message":"no such method"}' ;;
  esac
done
${deaf ? "while :; do sleep 1; done" : ""}
`;
}

/** The lowest layer: this machine's own shell with what it is linked to. */
export async function shellLayer(): Promise<Buffer> {
  const programs = await Promise.all(["/bin/sh", "/bin/sleep"].map((path) => realpath(path)));
  const linked = await Promise.all(programs.map(async (path) => (await run(["ldd", path])).stdout.toString()));
  const libraries = [...new Set(linked.flatMap((lines) => [...lines.matchAll(/(\/\S+\.so\S*) /g)].map(([, path = ""]) => path)))];
  return archive({ "tmp/.keep": "" }, [
    ...libraries.map((path) => [path, path.slice(1)] as const),
    [programs[0] as string, "bin/sh"],
    [programs[1] as string, "bin/sleep"],
  ]);
}

export function serverLayer(server: ShellServer): Promise<Buffer> {
  return archive({ server: text(server) }, []);
}

/** A tar archive of files by their path, all of them executable, the same bytes for the same content. */
async function archive(files: Readonly<Record<string, string>>, copies: readonly (readonly [from: string, to: string])[]): Promise<Buffer> {
  const root = await mkdtemp(join(tmpdir(), "layer-"));
  try {
    for (const [path, content] of Object.entries(files)) await place(join(root, path), (to) => writeFile(to, content));
    for (const [from, path] of copies) await place(join(root, path), (to) => copyFile(from, to));
    const owner = ["--numeric-owner", "--owner=0", "--group=0", "--mtime=@0", "--sort=name"];
    return (await run(["tar", ...owner, "-C", root, "-cf", "-", "."])).stdout;
  } finally {
    await rm(root, { recursive: true });
  }
}

async function place(to: string, write: (to: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await write(to);
  await chmod(to, 0o755);
}
