import { ConfigError } from "../lib/errors.ts";
import type { Isolation } from "../verify/verdict.ts";
import { bubblewrap, findBubblewrap } from "./bubblewrap-sandbox.ts";
import type { Words } from "./confined-run.ts";
import { findNamespaces } from "./namespace-sandbox.ts";
import { findOtherUser } from "./uid-sandbox.ts";

/** What a confined program may see and touch. Paths are absolute; all that is not named here or part of the system is not there. */
export interface SandboxRequest {
  /** Folders and files that are visible, read-only (the installed tree, the runtime). */
  readonly readOnly: readonly string[];
  /** Folders that are visible and writable (scratch: HOME, TMP, cwd). */
  readonly writable: readonly string[];
  /** Folders to be empty even where they lie inside a visible one. */
  readonly hidden: readonly string[];
  /** Whether it may reach the network; off, only a loopback of its own is there. */
  readonly network: boolean;
}

export interface Confined {
  readonly argv: readonly [string, ...string[]];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  readonly request: SandboxRequest;
  readonly limits: { readonly processes: number; readonly fileSize: number };
}

/** How to start a confined program. */
export interface Wrapped {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Draws what the confinement is told on its stdin and what it says, which is best done once it has been started; null: it says nothing. */
  readonly words: (() => Words) | null;
  /** How many processes outside the program the confinement is made of, oldest first in the tree that was spawned. */
  readonly own: number;
  /** The user that everything it starts belongs to, and nothing else; null: there is none. */
  readonly user: number | null;
  readonly isolation: Isolation;
}

/** One way to confine a program on this host, found to work. */
export interface Sandbox {
  readonly kind: Isolation["kind"];
  wrap(confined: Confined): Wrapped;
}

/** The isolation where nothing confines: a process group that is killed whole, and words for what is missing. */
export function unconfined(missing: readonly string[]): Isolation {
  return { kind: "process-group", separated: false, network: "open", filesystem: "shared", missing };
}

let found: Promise<Sandbox> | undefined;
/** What `found` came to. */
let settled: Sandbox | undefined;

/** The strongest way to confine that works on this host; looked for once in the life of this process. */
export function findSandbox(): Promise<Sandbox> {
  found ??= strongest().then((sandbox) => (settled = sandbox));
  return found;
}

/**
 * The same without trying it out: what this host most likely admits. A program that is reached in it shows that it does (`settleOn`); where one is
 * not, `findSandbox` knows better.
 */
export async function likelySandbox(): Promise<Sandbox> {
  const likely = settled ?? (found === undefined ? bubblewrap() : "it is being looked for");
  return typeof likely === "string" ? findSandbox() : likely;
}

/** A program was reached in this sandbox: no other is looked for. */
export function settleOn(sandbox: Sandbox): void {
  if (found !== undefined) return;
  settled = sandbox;
  found = Promise.resolve(sandbox);
}

/** The ways to confine a started server, strongest first. */
export const sandboxKinds = ["bubblewrap", "namespaces", "uid", "process-group"] as const;
export type SandboxKind = (typeof sandboxKinds)[number];

/**
 * Settles on one way to confine for the life of this process, before anything was started. Throws ConfigError "environment" where this host does
 * not offer it.
 */
export async function settleSandbox(kind: SandboxKind): Promise<Sandbox> {
  const answer = kind === "process-group" ? processGroup([`--isolation ${kind} was asked for`]) : await finders[kind]();
  if (typeof answer === "string") {
    throw new ConfigError("environment", `the isolation ${kind} cannot be had here`, { found: answer, todo: "leave --isolation out" });
  }
  settled = answer.kind === "uid" ? explained(answer, [`--isolation ${kind} was asked for`]) : answer;
  found = Promise.resolve(settled);
  return found;
}

const finders = { bubblewrap: () => findBubblewrap(), namespaces: findNamespaces, uid: findOtherUser };

async function strongest(): Promise<Sandbox> {
  const missing: string[] = [];
  for (const find of Object.values(finders)) {
    const answer = await find();
    if (typeof answer !== "string") return answer.kind === "uid" ? explained(answer, missing) : answer;
    missing.push(answer);
  }
  return processGroup(missing);
}

function processGroup(missing: readonly string[]): Sandbox {
  return {
    kind: "process-group",
    wrap: ({ argv: [command, ...args], env }) => ({
      ...{ command, args, env, words: null, own: 0, user: null },
      isolation: unconfined(missing),
    }),
  };
}

/** Says why it is not a stronger one. */
function explained(sandbox: Sandbox, why: readonly string[]): Sandbox {
  return {
    kind: sandbox.kind,
    wrap(confined) {
      const wrapped = sandbox.wrap(confined);
      return { ...wrapped, isolation: { ...wrapped.isolation, missing: [...why, ...wrapped.isolation.missing] } };
    },
  };
}
