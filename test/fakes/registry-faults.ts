import type { IncomingMessage, ServerResponse } from "node:http";

/** The ways in which a registry goes wrong. */
export type Fault =
  | { readonly kind: "status"; readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  /** Waits before the true answer. */
  | { readonly kind: "slow"; readonly milliseconds: number }
  /** A page for people with status 200. */
  | { readonly kind: "html" }
  | { readonly kind: "body"; readonly text: string }
  /** Half of a body of the length that was announced, then the connection breaks. */
  | { readonly kind: "truncated" }
  /** Announces more (or fewer) bytes than it sends, and ends orderly. */
  | { readonly kind: "wrong-length"; readonly length: number }
  /** Sends that many bytes without announcing them. */
  | { readonly kind: "flood"; readonly bytes: number }
  | { readonly kind: "redirect"; readonly location: string }
  | { readonly kind: "redirect-loop" }
  /** Takes the request and stays silent. */
  | { readonly kind: "silent" }
  /** Ends the connection without a byte. */
  | { readonly kind: "reset" };

/** Answers as the fault says; false when the true answer is to follow. */
export async function misbehave(fault: Fault, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  switch (fault.kind) {
    case "status":
      response.writeHead(fault.status, fault.headers).end(fault.body ?? "{}");
      return true;
    case "slow":
      await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
      return false;
    case "html":
      response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>Sign in</title>");
      return true;
    case "body":
      response.writeHead(200, { "content-type": "application/json" }).end(fault.text);
      return true;
    case "truncated":
      response.writeHead(200, { "content-length": 1000 }).write('{"name":');
      setTimeout(() => response.destroy(), 20);
      return true;
    case "wrong-length":
      request.socket.end(`HTTP/1.1 200 OK\r\ncontent-length: ${fault.length}\r\nconnection: close\r\n\r\n{"name":"x","versions":{}}`);
      return true;
    case "flood":
      flood(response, fault.bytes);
      return true;
    case "redirect":
      response.writeHead(302, { location: fault.location }).end();
      return true;
    case "redirect-loop":
      response.writeHead(302, { location: request.url }).end();
      return true;
    case "silent":
      return true;
    case "reset":
      request.socket.destroy();
      return true;
  }
}

function flood(response: ServerResponse, bytes: number): void {
  const chunk = Buffer.alloc(64 * 1024, " ");
  let left = bytes;
  const more = () => {
    while (left > 0 && !response.destroyed) {
      left -= chunk.length;
      if (!response.write(chunk)) return void response.once("drain", more);
    }
    response.end();
  };
  more();
}
