import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { type Fault, misbehave } from "./registry-faults.ts";

export interface Page {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer | object;
}

export interface FakePages extends AsyncDisposable {
  /** Without a slash at its end. */
  readonly url: string;
  readonly requests: readonly { readonly method: string; readonly path: string; readonly headers: IncomingMessage["headers"] }[];
  /** What is served, by path with query; may be changed at any time. A function sees the request. */
  readonly pages: Record<string, Page | ((request: IncomingMessage) => Page)>;
  fault(pathPart: string, fault: Fault): void;
}

/** A server on loopback that serves exactly these pages, and 404 elsewhere: a registry of any protocol that is only read. */
export async function startPages(pages: FakePages["pages"] = {}): Promise<FakePages> {
  const requests: { method: string; path: string; headers: IncomingMessage["headers"] }[] = [];
  const faults: { part: string; fault: Fault }[] = [];
  const server = createServer(async (request, response) => {
    const path = request.url ?? "/";
    requests.push({ method: request.method ?? "", path, headers: request.headers });
    const fault = faults.find(({ part }) => path.includes(part))?.fault;
    if (fault && (await misbehave(fault, request, response))) return;
    const found = pages[path];
    const page = typeof found === "function" ? found(request) : found;
    if (!page) return void response.writeHead(404).end("not found");
    const raw = page.body ?? "";
    const body = typeof raw === "string" || Buffer.isBuffer(raw) ? raw : JSON.stringify(raw);
    const type = typeof raw === "string" ? "text/plain" : "application/json";
    response.writeHead(page.status ?? 200, { "content-type": type, "content-length": Buffer.byteLength(body), ...page.headers });
    response.end(request.method === "HEAD" ? undefined : body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    pages,
    fault: (part, fault) => void faults.push({ part, fault }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
