import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { ExternalError } from "./errors.ts";
import { trackGroup } from "./process.ts";

export interface FoundObject {
  readonly oid: string;
  readonly type: string;
  /** Bytes. */
  readonly size: number;
}

/**
 * Answers questions about the objects of a repository by one `git cat-file` that stays: starting git costs more than any of its answers.
 * It ends by itself when nothing is asked for a while, and with this process. Throws ExternalError "git" where git gives up.
 */
export interface GitReader {
  /** What a name (an object id, `refs/heads/NAME^{commit}`, …) stands for at this moment; null when it is nothing. */
  find(name: string): Promise<FoundObject | null>;
  /** The object and its bytes; null when it is not here. */
  read(name: string): Promise<(FoundObject & { readonly content: Buffer }) | null>;
}

interface Answer {
  readonly found: FoundObject;
  /** Empty where only the object was asked about. */
  readonly content: Buffer;
}

interface Question {
  readonly text: string;
  readonly withContent: boolean;
  readonly resolve: (answer: Answer | null) => void;
  readonly reject: (error: unknown) => void;
}

/** Milliseconds without a question after which the process is let go. */
const idleTime = 2000;

export function openGitReader(dir: string, env: Readonly<Record<string, string>>): GitReader {
  let session: Session | undefined;
  const ask = (name: string, withContent: boolean) =>
    new Promise<Answer | null>((resolve, reject) => {
      // A line end would make two questions of it; no name has one.
      if (/[\n\0]/.test(name)) return resolve(null);
      session ??= startSession({ dir, env, onEnd: () => (session = undefined) });
      session.ask({ text: `${withContent ? "contents" : "info"} ${name}\n`, withContent, resolve, reject });
    });
  return {
    find: async (name) => (await ask(name, false))?.found ?? null,
    read: async (name) => {
      const answer = await ask(name, true);
      return answer && { ...answer.found, content: answer.content };
    },
  };
}

interface Session {
  ask(question: Question): void;
}

function startSession({ dir, env, onEnd }: { dir: string; env: Readonly<Record<string, string>>; onEnd: () => void }): Session {
  const child = spawn("git", ["cat-file", "--batch-command"], { cwd: dir, env: { ...env }, stdio: "pipe", detached: true });
  const forget = trackGroup(child.pid);
  const open: Question[] = [];
  let stderr = "";
  let idle: NodeJS.Timeout | undefined;
  const end = (cause?: unknown) => {
    forget();
    clearTimeout(idle);
    onEnd();
    const found = stderr.trim().slice(0, 2000) || "it ended before it had answered";
    const error = new ExternalError("git", `git cat-file failed in ${dir}`, { cause, found, todo: "run `git fsck` in the repository" });
    for (const { reject } of open.splice(0)) reject(error);
  };
  const take = answerReader((answer) => {
    (open.shift() as Question).resolve(answer);
    if (open.length > 0) return;
    hold(child, false);
    idle = setTimeout(() => {
      onEnd();
      child.stdin.end();
    }, idleTime).unref();
  });
  child.stdout.on("data", (chunk: Buffer) => {
    for (let rest: Buffer | null = chunk; rest !== null; ) rest = take(rest, open[0]?.withContent ?? false);
  });
  child.stderr.on("data", (chunk: Buffer) => (stderr = `${stderr}${chunk}`.slice(-4000)));
  child.on("error", end).on("close", () => end());
  // Its exit code tells why it does not read.
  child.stdin.on("error", () => {});
  child.unref();
  return {
    ask(question) {
      clearTimeout(idle);
      if (open.push(question) === 1) hold(child, true);
      child.stdin.write(question.text);
    },
  };
}

/** Whether an answer that is still to come keeps this process alive. */
function hold(child: ChildProcessWithoutNullStreams, wanted: boolean): void {
  // The process itself too: when it is killed its streams end first, and its end is still to be told.
  if (wanted) child.ref();
  else child.unref();
  for (const stream of [child.stdin, child.stdout, child.stderr]) {
    const { ref, unref } = stream as unknown as { ref(): void; unref(): void };
    (wanted ? ref : unref).call(stream);
  }
}

/** Cuts git's output into answers. The function it returns takes a chunk, and gives back what it has left of it, null for nothing. */
function answerReader(told: (answer: Answer | null) => void): (chunk: Buffer, withContent: boolean) => Buffer | null {
  let line = "";
  let body: { readonly found: FoundObject; readonly content: Buffer; at: number } | null = null;
  return (chunk, withContent) => {
    if (body === null) {
      const end = chunk.indexOf(0x0a);
      line += chunk.toString("utf8", 0, end < 0 ? chunk.length : end);
      if (end < 0) return null;
      const found = foundIn(line);
      line = "";
      if (found === null || !withContent) told(found && { found, content: Buffer.alloc(0) });
      else body = { found, content: Buffer.allocUnsafeSlow(found.size + 1), at: 0 };
      return end + 1 < chunk.length ? chunk.subarray(end + 1) : null;
    }
    const taken = chunk.copy(body.content, body.at);
    body.at += taken;
    if (body.at < body.content.length) return null;
    const { found, content } = body;
    body = null;
    told({ found, content: content.subarray(0, found.size) });
    return taken < chunk.length ? chunk.subarray(taken) : null;
  };
}

/** `<oid> <type> <size>`; everything else says that it is missing or ambiguous. */
function foundIn(line: string): FoundObject | null {
  const match = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/.exec(line);
  return match && { oid: match[1] as string, type: match[2] as string, size: Number(match[3]) };
}
