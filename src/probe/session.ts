import { setTimeout } from "node:timers/promises";
import { specTypeSchemas, type Transport } from "@modelcontextprotocol/client";
import { canonicalContract, compareText, isRecord, type RawContract } from "../contract/canonical-contract.ts";
import { stopwatch } from "../lib/clock.ts";
import { callOne } from "./call.ts";
import { type ProbeClient, probeClient } from "./client.ts";
import { type Conversation, conversationOver } from "./conversation.ts";
import { deepest, isDeeperThan, ListError, type Lists, readLists } from "./lists.ts";
import type { CallRecord, Era } from "./probe.ts";
import { cut } from "./reason.ts";

/** What one conversation in one era brought. Times are `stopwatch()`. */
export interface Heard {
  readonly raw: RawContract;
  readonly protocolVersion: string;
  readonly unstable: string | null;
  /** What is to be said of its lists; takes a while where there are many. */
  remarks(): Remarks;
  readonly initializedAt: number;
  readonly listedAt: number;
}

export interface Remarks {
  readonly strictRefusal: string | null;
  readonly oddities: readonly string[];
}

export interface Session extends ProbeClient {
  readonly heard: Heard;
  /** Calls one harmless tool, if there is one. */
  call(timeout: number): Promise<CallRecord | null>;
  /** What else one may ask it; `lost` says why the server is gone, where that is known. */
  conversation(lost: () => string | null): Conversation;
}

/** Lists that change while they are read are read again, so many times at the most. */
const rereads = 3;
/** A server that registers more right after its session opened says so within this time (ms), and so soon after its lists were asked for. */
const settleMs = 20;
const shortestSettleMs = 5;

/**
 * Opens a session in one era and reads everything the server declares. Throws the client's own errors and ListError; `timeout` (ms)
 * holds for each request. At a `glance` nothing is waited for or read again. A `bare` client declares no capabilities.
 */
export async function converse(
  transport: Transport,
  era: Era,
  { timeout, glance = false, bare = false }: { readonly timeout: number; readonly glance?: boolean; readonly bare?: boolean },
): Promise<Session> {
  const probe = probeClient(era, { bare });
  await probe.client.connect(transport, { timeout });
  const initializedAt = stopwatch();
  const capabilities: unknown = probe.client.getServerCapabilities() ?? {};
  if (isDeeperThan(capabilities, deepest)) throw new ListError("its capabilities are nested too deep");
  const read = () => readLists(probe.client, capabilities, timeout);
  const first = await read();
  const listedAt = stopwatch();
  const { lists, unstable } = glance
    ? { lists: first, unstable: null }
    : await settledLists({ ...probe, openedAt: initializedAt }, first, read);
  const protocolVersion = probe.client.getNegotiatedProtocolVersion() ?? "unknown";
  const raw = { ...lists, capabilities, instructions: probe.client.getInstructions(), eras: [{ era, protocolVersion }] };
  const heard = {
    raw,
    protocolVersion,
    unstable,
    remarks: () => ({ strictRefusal: strictRefusal(lists.tools), oddities: oddities(lists) }),
    initializedAt,
    listedAt,
  };
  return {
    ...probe,
    heard,
    call: (limit) => callOne(probe.client, lists.tools, limit),
    conversation: (lost) => conversationOver(probe.client, lists.tools, lost),
  };
}

/** The lists once the server says no more that they changed, and how they differ from those before where it never said so. */
async function settledLists(
  probe: ProbeClient & { readonly openedAt: number },
  first: Lists,
  read: () => Promise<Lists>,
): Promise<{ lists: Lists; unstable: string | null }> {
  let lists = first;
  for (let round = 0, known = 0; round < rereads; round++) {
    await setTimeout(round > 0 ? settleMs : Math.max(shortestSettleMs, probe.openedAt + settleMs - stopwatch()));
    const told = probe.changes() !== known;
    known = probe.changes();
    if (told) lists = await read();
    else return { lists, unstable: await secondReading(lists, read, () => probe.changes() !== known) };
  }
  return { lists, unstable: null };
}

/** How another reading differs; a server that fails over being asked again is as unsteady as one that answers otherwise. */
async function secondReading(lists: Lists, read: () => Promise<Lists>, changed: () => boolean): Promise<string | null> {
  try {
    const again = await read();
    return changed() ? null : differing(lists, again);
  } catch (error) {
    return cut(`asked again it fails: ${error instanceof Error ? error.message : String(error)}`, 500);
  }
}

/** The names that only one of two readings has, or has otherwise. */
function differing(before: Lists, after: Lists): string | null {
  if (JSON.stringify(before) === JSON.stringify(after)) return null;
  const [one, other] = [before, after].map(canonicalLists) as [Map<string, string>, Map<string, string>];
  const names = [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name));
  return names.length === 0 ? null : cut(names.sort(compareText).slice(0, 10).join(", "), 500);
}

/** `list name` → what is promised of it, in its canonical form: sizes and times of resources may change. */
function canonicalLists(lists: Lists): Map<string, string> {
  const { tools, prompts, resources, resourceTemplates } = canonicalContract(
    { ...lists, capabilities: {}, instructions: null, eras: [] },
    null,
  );
  const all = Object.entries({ tools, prompts, resources, resourceTemplates });
  return new Map(all.flatMap(([list, items]) => items.map((item) => [`${list} ${item.name}`, JSON.stringify(item)] as const)));
}

/** What the protocol's own schema says against the list of tools: the official clients refuse the whole list over it. */
function strictRefusal(tools: readonly unknown[]): string | null {
  const checked = specTypeSchemas.ListToolsResult["~standard"].validate({ tools });
  if (checked instanceof Promise || checked.issues === undefined) return null;
  return checked.issues
    .slice(0, 3)
    .map((issue) =>
      cut(`${(issue.path ?? []).map((part) => String(typeof part === "object" ? part.key : part)).join("/")}: ${issue.message}`, 200),
    )
    .join("; ");
}

/** Tool names by the specification (2025-11-25, server/tools), and the slash that it had before. */
const usualName = /^[A-Za-z0-9_.\-/]{1,128}$/;

function oddities(lists: Lists): string[] {
  const names = lists.tools.map((tool) => (isRecord(tool) ? tool.name : undefined));
  const repeated = new Set(names.filter((name, at) => typeof name === "string" && names.indexOf(name) !== at));
  const unwieldy = names.filter((name) => typeof name === "string" && !usualName.test(name));
  const nameless = names.filter((name) => typeof name !== "string").length;
  return [
    ...[...repeated].sort().map((name) => `the tool ${JSON.stringify(name)} is listed more than once`),
    ...(nameless > 0 ? [`${nameless} tools have no name`] : []),
    ...(unwieldy.length > 0
      ? [`${unwieldy.length} tools have names that clients may refuse, such as ${cut(JSON.stringify(unwieldy[0]), 100)}`]
      : []),
    ...lists.refused.map((method) => `${method} is answered with an error`),
  ];
}
