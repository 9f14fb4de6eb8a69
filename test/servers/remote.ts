import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { createMcpHandler } from "@modelcontextprotocol/server";
import { server as twoEras } from "./two-eras.ts";

export type RemoteMode =
  | "both"
  | "legacy"
  | "modern"
  | "unauthorized"
  | "forbidden"
  | "broken"
  | "silent"
  | "flood"
  | "nonsense"
  | "redirects"
  | "sse"
  | "loris"
  | "headers"
  | "loop";

/** A remote on loopback that behaves, or does not, in one way; with the requests that it got. */
export async function startRemote(
  mode: RemoteMode,
  tls?: { readonly key: string; readonly cert: string },
): Promise<{ url: string; requests: IncomingMessage[]; [Symbol.asyncDispose](): Promise<void> }> {
  const requests: IncomingMessage[] = [];
  const answer = answers[mode];
  const take = (request: IncomingMessage, response: ServerResponse) => {
    requests.push(request);
    void answer(request, response);
  };
  const http = tls === undefined ? createServer(take) : createTlsServer(tls, take);
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  return {
    url: `${addressOf(http).replace("http:", tls === undefined ? "http:" : "https:")}/mcp`,
    requests,
    [Symbol.asyncDispose]: () => closed(http),
  };
}

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

const status =
  (code: number): Answer =>
  (_request, response) =>
    response.writeHead(code, { "content-type": "text/plain" }).end("no");

const answers: Record<RemoteMode, Answer> = {
  both: mcp(() => true),
  legacy: mcp((method) => method !== "server/discover"),
  modern: mcp((method) => method !== "initialize"),
  unauthorized: status(401),
  forbidden: status(403),
  broken: status(503),
  silent: () => {},
  flood: (_request, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    const write = () => {
      while (response.write("x".repeat(65_536)));
      response.once("drain", write);
    };
    write();
  },
  nonsense: (_request, response) => response.writeHead(200, { "content-type": "text/html" }).end("<h1>Welcome</h1>"),
  sse: oldSse(),
  // A letter now and then, of headers that never end.
  loris: (request) => {
    const { socket } = request;
    socket.write("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-slow: ");
    const timer = setInterval(() => socket.write("x"), 50);
    socket.on("close", () => clearInterval(timer)).on("error", () => {});
  },
  headers: (request) => {
    const { socket } = request;
    socket.on("error", () => {});
    socket.write(`HTTP/1.1 200 OK\r\n${`x-huge: ${"x".repeat(1000)}\r\n`.repeat(1000)}content-length: 2\r\n\r\n{}`);
  },
  loop: (request, response) => response.writeHead(308, { location: request.url ?? "/" }).end(),
  redirects: (request, response) => response.writeHead(307, { location: String(request.headers["x-elsewhere"]) }).end(),
};

/** An MCP handler that lets only some methods in. */
function mcp(lets: (method: string) => boolean): Answer {
  const handler = createMcpHandler(() => twoEras());
  return async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const message = text === "" ? {} : (JSON.parse(text) as { id?: number; method?: string });
    if (message.method && !lets(message.method)) {
      const error = { code: -32601, message: "Method not found" };
      return response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ jsonrpc: "2.0", id: message.id, error }));
    }
    const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
      typeof value === "string" ? [[name, value]] : [],
    );
    const init = { method: request.method ?? "GET", headers, ...(text !== "" && { body: text }) };
    const answered = await handler.fetch(new Request(new URL(request.url ?? "/", "http://127.0.0.1"), init));
    response.writeHead(answered.status, Object.fromEntries(answered.headers));
    if (answered.body) for await (const chunk of answered.body) response.write(chunk);
    response.end();
  };
}

/** The transport of 2024: one stream for all that the server says, and a place to post to. */
function oldSse(): Answer {
  let stream: ServerResponse | undefined;
  return async (request, response) => {
    if (request.method === "GET") {
      stream = response.writeHead(200, { "content-type": "text/event-stream" });
      return stream.write("event: endpoint\ndata: /messages\n\n");
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    response.writeHead(202).end();
    const { id, method, params } = JSON.parse(Buffer.concat(chunks).toString());
    if (id === undefined) return undefined;
    const opened = { protocolVersion: params?.protocolVersion, capabilities: { tools: {} }, serverInfo: { name: "sse", version: "1" } };
    const result = method === "initialize" ? opened : { tools: [{ name: "old", inputSchema: { type: "object" } }] };
    return stream?.write(`event: message\ndata: ${JSON.stringify({ jsonrpc: "2.0", id, result })}\n\n`);
  };
}

function addressOf(http: Server): string {
  const address = http.address();
  return typeof address === "object" && address !== null ? `http://127.0.0.1:${address.port}` : "";
}

function closed(http: Server): Promise<void> {
  http.closeAllConnections();
  return new Promise((resolve) => http.close(() => resolve()));
}
