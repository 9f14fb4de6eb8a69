import type { ConfigNode, ConfigTree, ObjectNode, StringNode } from "./config-tree.ts";
import { finding, secretFingerprint, withoutSecrets } from "./finding.ts";
import type { Problem } from "./inventory.ts";
import { spanOf } from "./located.ts";
import { mayDownload, pipedDownloads } from "./piped-download.ts";
import { plainHttp } from "./plain-http.ts";
import type { ProblemPlace } from "./problem.ts";
import { credentialName, secretsIn } from "./secrets.ts";
import { type FoundServer, isRemark } from "./servers.ts";
import { unsetVariables, type VariableRules } from "./unset-variables.ts";

/** A text of a server: where it stands, and what it is the value of. */
interface Setting {
  readonly node: StringNode;
  /** For a person: `env.TOKEN`, `header Authorization`, `--api-key`, `argument`. */
  readonly place: string;
  /** What its value is, where a name says it. */
  readonly name: string | null;
  readonly role: "setting" | "argument" | "address";
}

/**
 * What is wrong with one server's own words in its manifest: secrets in clear text, plain http, downloads that go straight into a shell,
 * variables that nothing sets. Values are never part of what it says.
 */
export async function entryProblems(tree: ConfigTree, server: FoundServer, rules: VariableRules): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const setting of settingsOf(server.node)) {
    problems.push(...settingProblems(tree, server.name, { setting, rules }));
    if (setting.role === "argument" && mayDownload(setting.node.value))
      problems.push(...(await downloadProblems(tree, server.name, setting.node)));
  }
  return problems;
}

async function downloadProblems(tree: ConfigTree, server: string, node: StringNode): Promise<Problem[]> {
  const { file } = tree.source;
  return (await pipedDownloads(node.value)).map(({ start, end, runner }) => {
    const span = spanOf(tree.locate(node), start, end);
    return finding(
      "piped-download",
      { message: `what the network sends is run by ${runner} as it comes`, fact: runner },
      { file, server, span },
    );
  });
}

function settingProblems(tree: ConfigTree, server: string, { setting, rules }: { setting: Setting; rules: VariableRules }): Problem[] {
  const { node, name, role } = setting;
  if (isHarmless(node.value) && (name === null || credentialName(name) === null)) return [];
  const [hidden, plain] = [secretsIn(node.value, name), role === "setting" ? null : plainHttp(node.value)];
  const missing = unsetVariables(node.value, rules);
  if (hidden.length === 0 && plain === null && missing.length === 0) return [];
  const place = withoutSecrets(setting.place);
  const { file } = tree.source;
  const at = (start: number, end: number): ProblemPlace => ({ file, server, span: spanOf(tree.locate(node), start, end) });
  const secrets = hidden.map(({ kind, start, end }) => {
    const mark = secretFingerprint(node.value.slice(start, end), [file, server, place]);
    const message = `${place} holds a ${kind} in clear text (fingerprint ${mark})`;
    return finding("clear-text-secret", { message, fact: `${place} ${kind} ${mark}` }, at(start, end));
  });
  const http = plain === null ? [] : [finding("plain-http", { ...plain, message: `${place} ${plain.message}` }, at(0, node.value.length))];
  const unset = missing.map(({ message, fact, start, end, severity }) =>
    finding("unset-variable", { message: `${place}: ${message}`, fact: `${place} ${fact}`, severity }, at(start, end)),
  );
  return [...secrets, ...http, ...unset];
}

/** Short, and nothing in it that an address, a variable, an assignment or a key of any issuer could do without. */
function isHarmless(text: string): boolean {
  return text.length < 16 && /^[\w@.,/-]*$/.test(text);
}

/** Every text of a server, in file order; remarks and descriptions have no names that count. */
function settingsOf(server: ObjectNode): Setting[] {
  return server.entries.flatMap(({ key, value }) => settingsAt(key, value));
}

const addresses: ReadonlySet<string> = new Set(["url", "serverUrl", "httpUrl", "uri"]);

function settingsAt(key: string, node: ConfigNode): Setting[] {
  switch (node.kind) {
    case "scalar":
      return [];
    case "string":
      return [topSetting(key, node)];
    case "array":
      return key === "args" || key === "command" ? words(node.items) : node.items.flatMap((item) => settingsAt(key, item));
    case "object":
      return node.entries.flatMap((entry) => nested(key, entry.key, entry.value));
  }
}

function topSetting(key: string, node: StringNode): Setting {
  if (addresses.has(key)) return { node, place: key, name: null, role: "address" };
  if (key === "command" || key === "args") return { node, place: key, name: null, role: "argument" };
  return { node, place: key, name: isRemark(key) || key === "description" ? null : key, role: "setting" };
}

/** `env.NAME`, `headers.NAME`, and whatever else stands one level or more below. */
function nested(outer: string, key: string, node: ConfigNode): Setting[] {
  if (node.kind === "string") {
    const place = /headers$/i.test(outer) ? `header ${key}` : `${outer}.${key}`;
    return [{ node, place, name: isRemark(key) ? null : key, role: "setting" }];
  }
  // An older form of Zed: `command: { path, args, env }`.
  return settingsAt(outer === "command" ? key : `${outer}.${key}`, node);
}

/** The words of a command line: an option names the word behind it. */
function words(items: readonly ConfigNode[]): Setting[] {
  let option: string | null = null;
  const found: Setting[] = [];
  for (const node of items) {
    const name: string | null = option;
    option = null;
    if (node.kind !== "string") continue;
    if (node.value.startsWith("-") && /^--?[A-Za-z][\w.-]*$/.test(node.value)) option = node.value;
    const isValue = name !== null && option === null && credentialName(name) !== null;
    found.push({ node, place: isValue ? name : "an argument", name: isValue ? name.replace(/^-+/, "") : null, role: "argument" });
  }
  return found;
}
