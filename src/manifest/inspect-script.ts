import { maxScriptBytes } from "../launcher/context.ts";
import type { Files } from "../lib/files.ts";
import { finding, secretFingerprint, withoutSecrets } from "./finding.ts";
import type { Problem, Server } from "./inventory.ts";
import { pipedDownloads } from "./piped-download.ts";
import { stretchOf } from "./problem.ts";
import { secretsIn } from "./secrets.ts";
import { decodeSource, type Source } from "./source.ts";

/**
 * What is wrong in the scripts by which servers are started, each looked at once: secrets in clear text, downloads that go straight into a
 * shell. Of programs in other languages nothing is said: those are not configuration.
 */
export async function scriptProblems(files: Files, servers: readonly Server[]): Promise<Problem[]> {
  const startedBy = new Map<string, Server>();
  for (const server of servers) {
    for (const file of server.files.slice(1)) if (!startedBy.has(file)) startedBy.set(file, server);
  }
  const problems: Problem[] = [];
  for (const [file, server] of startedBy) {
    const content = await files.read(file);
    if (content === null || content.length > maxScriptBytes || !isScript(file, content)) continue;
    const decoded = decodeSource(file, content);
    if (decoded.kind === "source") problems.push(...(await problemsIn(decoded.source, server)));
  }
  return problems;
}

function isScript(file: string, content: Buffer): boolean {
  return (
    /\.(?:sh|bash|zsh|ksh|ps1|bat|cmd|env)$/i.test(file) ||
    /^#!\S*\/(?:env +(?:-S +)?)?(?:\S*\/)?(?:ba|z|da|k|a)?sh\b/.test(content.toString("latin1", 0, 128))
  );
}

async function problemsIn(source: Source, { manifest, server }: Server): Promise<Problem[]> {
  const { file, text } = source;
  const at = (start: number, end: number) => ({ ...stretchOf(source, start, end), manifest, server });
  const secrets: Problem[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    for (const { kind, start, end } of secretsIn(line)) {
      const name = withoutSecrets(/([A-Za-z_][\w.-]{0,80})["'\s:=]*$/.exec(line.slice(0, start))?.[1] ?? "a line");
      const mark = secretFingerprint(line.slice(start, end), [file, name]);
      const message = `${name} in the script ${file} holds a ${kind} in clear text (fingerprint ${mark})`;
      secrets.push(finding("clear-text-secret", { message, fact: `${file} ${name} ${kind} ${mark}` }, at(index + start, index + end)));
    }
  }
  const downloads = (await pipedDownloads(text)).map(({ start, end, runner }) => {
    const message = `what the network sends is run by ${runner} as it comes, in the script ${file}`;
    return finding("piped-download", { message, fact: `${file} ${runner}` }, at(start, end));
  });
  return [...secrets, ...downloads];
}
