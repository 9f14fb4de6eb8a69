import type { ImageRequest } from "../manifest/inventory.ts";
import type { Located } from "../manifest/located.ts";
import type { Option, Parsed } from "./options.ts";
import { texts } from "./reading.ts";

/** Options that say how the inside of a container is: whoever starts it otherwise confined can still follow them. Short name → long name. */
const inside: ReadonlyMap<string, string> = new Map([
  ["--entrypoint", "--entrypoint"],
  ["-u", "--user"],
  ["--user", "--user"],
  ["-w", "--workdir"],
  ["--workdir", "--workdir"],
  ["--init", "--init"],
  ["--umask", "--umask"],
]);

/** What any start says for itself (standard input, a name, when to pull, limits, logs), or what only narrows. */
const ownMatter =
  /^(?:-[itdqa]|--(?:interactive|tty|detach|quiet|attach|rm|name|replace|pull|sig-proxy|detach-keys|cidfile|label|label-file|log-driver|log-opt|restart|platform|env|hostname|read-only|cap-drop|memory.*|cpu.*|cpus|pids-limit|ulimit|blkio-weight|oom-score-adj|stop-signal|stop-timeout|timeout|tz|no-healthcheck|health-.*|disable-content-trust|shm-size|tmpfs|annotation)|-[emlch])$/;

/** Reads what stands between an engine's `run` and the image. `words`: from behind the program up to the image. */
export function imageRequest(
  program: string,
  { words, parsed }: { readonly words: readonly Located[]; readonly parsed: Parsed },
): ImageRequest {
  const options = parsed.options.flatMap(switches);
  return {
    program,
    words: withoutPull(texts(words)),
    platform: options.find(({ name }) => name === "--platform")?.value?.text ?? null,
    inside: options.flatMap(insideWord),
    env: Object.fromEntries(options.flatMap(variable)),
    outside: [...new Set(options.filter(reachesOut).map(({ name }) => name))].sort(),
    host: [...new Set(options.flatMap(opensHost))].sort(),
  };
}

/** `-it` is two switches. */
function switches(option: Option): Option[] {
  const { name, value } = option;
  const isCluster = value === null && /^-[A-Za-z]{2,}$/.test(name);
  return isCluster ? [...name.slice(1)].map((letter) => ({ name: `-${letter}`, value: null })) : [option];
}

function insideWord({ name, value }: Option): string[] {
  const long = inside.get(name);
  if (long === undefined || isOpen(value)) return [];
  return [value === null ? long : `${long}=${value.text}`];
}

/** A variable that only the client knows. */
function isOpen(value: Located | null): boolean {
  return value?.text.includes("$") === true;
}

function variable({ name, value }: Option): [string, string | null][] {
  const pair = (name === "-e" || name === "--env") && value ? /^([A-Za-z_][\w.-]*)(?:=(.*))?$/s.exec(value.text) : null;
  return pair ? [[pair[1] as string, pair[2] ?? null]] : [];
}

function reachesOut(option: Option): boolean {
  const { name, value } = option;
  if (inside.has(name)) return isOpen(value);
  if (name === "-e" || name === "--env") return variable(option).length === 0;
  if (/^--net(?:work)?$/.test(name)) return value?.text !== "none";
  if (name === "--security-opt") return !/^no-new-privileges(?:[:=]true)?$/.test(value?.text ?? "");
  return !ownMatter.test(name);
}

/** Options that leave nothing of a confinement: what is said of them names no path of a person's. */
function opensHost({ name, value }: Option): string[] {
  const text = value?.text ?? "";
  if (name === "--privileged" && text !== "false") return ["every right (--privileged)"];
  if (name === "--cap-add" && /^(?:cap_)?(?:all|sys_admin|sys_module|sys_ptrace|sys_rawio|dac_read_search)$/i.test(text))
    return [`a right that breaks out (--cap-add ${text})`];
  if (/^--(?:pid|userns|ipc)$/.test(name) && text === "host") return [`the machine's own namespace (${name} host)`];
  if (!/^(?:-v|--volume|--mount)$/.test(name)) return [];
  const source = /(?:^|,)(?:source|src)=([^,]+)/.exec(text)?.[1] ?? text.split(":")[0] ?? "";
  if (/(?:docker|podman|containerd|crio)\.sock$/.test(source)) return ["an engine's socket, by which it starts any other"];
  return source === "/" ? ["all files of the machine"] : [];
}

/** An image by its digest need not be pulled again. */
function withoutPull(words: readonly string[]): string[] {
  return words.filter((word, at) => !/^--pull(?:=|$)/.test(word) && words[at - 1] !== "--pull");
}
