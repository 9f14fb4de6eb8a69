import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { probe } from "../../src/probe/probe.ts";
import { options, probed, toolNames } from "./start.ts";

const bare = { bare: true, eras: ["legacy"] } as const;

test("a client that declares nothing is shown what such a one is shown, and lists that change are read again for it too", async () => {
  const result = await probed("capable.mjs", [], bare);
  expect(toolNames(result)).toEqual(["late", "plain"]);
  expect(result).toMatchObject({ outcome: "answered", starts: 1, conduct: { asks: [] } });
  const usual = await probed("capable-modern.mjs");
  expect(toolNames(usual)).toEqual(["plain", "with_elicitation", "with_roots", "with_sampling"]);
  const modern = await probed("capable-modern.mjs", [], { bare: true, eras: ["modern"] });
  expect(modern).toMatchObject({ outcome: "answered", starts: 1, contract: { eras: [{ era: "modern" }] } });
  expect(toolNames(modern)).toEqual(["plain"]);
});

test("over HTTP it is a visit of its own that declares nothing", async () => {
  const declared: object[] = [];
  const server = createServer(async (request, response) => {
    const { id, method, params } = JSON.parse((await text(request)) || "{}");
    if (id === undefined) return void response.writeHead(request.method === "POST" ? 202 : 405).end();
    if (method === "initialize") declared.push(params.capabilities);
    const tools = [{ name: `declared-${Object.keys(declared.at(-1) ?? {}).length}`, inputSchema: { type: "object" } }];
    const opened = { protocolVersion: "2025-11-25", capabilities: { tools: {} }, serverInfo: { name: "picky", version: "0" } };
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ jsonrpc: "2.0", id, result: method === "initialize" ? opened : { tools } }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`;
    const target = { kind: "http", url, headers: {}, transport: "http" } as const;
    expect(toolNames(await probe(target, { ...options, eras: ["legacy"] }))).toEqual(["declared-3"]);
    expect(toolNames(await probe(target, { ...options, ...bare }))).toEqual(["declared-0"]);
    expect(declared).toEqual([{ roots: {}, sampling: {}, elicitation: {} }, {}]);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
