import { expect, test } from "vitest";
import { type ProbeOptions, probe } from "../../src/probe/probe.ts";
import { type RemoteMode, startRemote } from "../servers/remote.ts";
import { options, toolNames } from "./start.ts";

async function visited(mode: RemoteMode, more: Partial<ProbeOptions> = {}, headers: Record<string, string> = {}) {
  await using remote = await startRemote(mode);
  const result = await probe({ kind: "http", url: remote.url, headers, transport: "http" }, { ...options, ...more });
  return { result, requests: remote.requests };
}

test("a remote of both eras: its contract, and nothing of its isolation is claimed", async () => {
  const { result, requests } = await visited("both", { call: true }, { authorization: "Bearer x" });
  expect(result).toMatchObject({
    outcome: "answered",
    eras: [
      { era: "legacy", outcome: "answered", protocolVersion: "2025-11-25" },
      { era: "modern", outcome: "answered", protocolVersion: "2026-07-28" },
    ],
    call: { tool: "look", outcome: "answered" },
    isolation: { kind: "remote" },
    exit: null,
  });
  expect(toolNames(result)).toEqual(["look"]);
  expect(requests.every(({ headers }) => headers.authorization === "Bearer x")).toBe(true);
});

test("a remote of one era is told by that era", async () => {
  const [legacy, modern] = await Promise.all([visited("legacy"), visited("modern")]);
  expect(legacy.result).toMatchObject({ outcome: "answered", eras: [{ outcome: "answered" }, { era: "modern", outcome: "refused" }] });
  expect(modern.result).toMatchObject({ outcome: "answered", eras: [{ era: "legacy", outcome: "refused" }, { outcome: "answered" }] });
  expect(modern.result.contract?.eras).toEqual([{ era: "modern", protocolVersion: "2026-07-28" }]);
});

test.each([
  ["unauthorized", "closed-door", "the door is closed (HTTP 401)"],
  ["forbidden", "closed-door", "the door is closed (HTTP 403)"],
  ["broken", "unreachable", "the server is in trouble (HTTP 503)"],
] as const)("%s is a %s, and says nothing about the version", async (mode, outcome, reason) => {
  expect((await visited(mode)).result).toMatchObject({ outcome, reason, contract: null });
});

test("silence is a timeout, within the budget", async () => {
  const { result } = await visited("silent", { budget: { ...options.budget, start: 400 } });
  expect(result).toMatchObject({ outcome: "timeout", reason: "no answer within 400 ms" });
});

test("a port where nobody listens is unreachable", async () => {
  const remote = await startRemote("both");
  await remote[Symbol.asyncDispose]();
  const result = await probe({ kind: "http", url: remote.url, headers: {}, transport: "http" }, options);
  expect(result.outcome).toBe("unreachable");
  expect(result.reason).toContain("ECONNREFUSED");
});

test("a flood is dammed, and a page that is no MCP is a failure", async () => {
  const [flood, nonsense] = await Promise.all([visited("flood"), visited("nonsense")]);
  expect(flood.result).toMatchObject({ outcome: "failed", reason: "it sent more than 4194304 bytes" });
  expect(nonsense.result.outcome).toBe("failed");
});

test("the old SSE transport has the legacy era alone", async () => {
  await using remote = await startRemote("sse");
  const result = await probe({ kind: "http", url: remote.url, headers: {}, transport: "sse" }, options);
  expect(result).toMatchObject({
    outcome: "answered",
    eras: [
      { era: "legacy", outcome: "answered" },
      { era: "modern", outcome: "not-asked" },
    ],
  });
  expect(toolNames(result)).toEqual(["old"]);
});

test("headers are not carried to where a remote points", async () => {
  await using elsewhere = await startRemote("both");
  const { result } = await visited("redirects", {}, { authorization: "Bearer x", "x-elsewhere": elsewhere.url });
  expect(result.contract).toBeNull();
  expect(elsewhere.requests).toEqual([]);
});
