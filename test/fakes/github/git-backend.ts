import { spawn } from "node:child_process";
import type { IncomingMessage, ServerResponse } from "node:http";

/** What one request of the git protocol wants: to read or to write. */
export function gitService(url: URL): "upload-pack" | "receive-pack" {
  return url.pathname.endsWith("/git-receive-pack") || url.searchParams.get("service") === "git-receive-pack"
    ? "receive-pack"
    : "upload-pack";
}

/** Hands a request to `git http-backend` (CGI, RFC 3875) over a bare repository; `path` is what follows `OWNER/REPO.git`. */
export function serveGit(
  request: IncomingMessage,
  response: ServerResponse,
  repository: { dir: string; path: string; query: string; login: string },
): void {
  const child = spawn("git", ["http-backend"], {
    stdio: ["pipe", "pipe", "inherit"],
    env: {
      PATH: process.env.PATH,
      GIT_PROJECT_ROOT: repository.dir,
      GIT_HTTP_EXPORT_ALL: "1",
      GIT_CONFIG_NOSYSTEM: "1",
      PATH_INFO: repository.path,
      QUERY_STRING: repository.query,
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers["content-type"] ?? "",
      HTTP_CONTENT_ENCODING: request.headers["content-encoding"] ?? "",
      GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
      REMOTE_USER: repository.login,
      REMOTE_ADDR: "127.0.0.1",
    },
  });
  request.pipe(child.stdin);
  child.stdin.on("error", () => request.unpipe(child.stdin));
  let head = Buffer.alloc(0);
  let headers = false;
  child.stdout.on("data", (chunk: Buffer) => {
    if (headers) return void response.write(chunk);
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf("\r\n\r\n");
    if (end < 0) return;
    headers = true;
    writeHead(response, head.subarray(0, end).toString("latin1"));
    response.write(head.subarray(end + 4));
  });
  child.on("close", () => response.end());
}

function writeHead(response: ServerResponse, text: string): void {
  const fields = text.split("\r\n").map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()] as const);
  const status = fields.find(([name]) => name.toLowerCase() === "status");
  response.statusCode = status ? Number.parseInt(status[1], 10) : 200;
  for (const [name, value] of fields) if (name.toLowerCase() !== "status") response.setHeader(name, value);
}

/** The `update` hook that refuses a push to a protected branch the way GitHub words it; the API has its own check. */
export const updateHook = `#!/bin/sh
if grep -qxF "$1" "$GIT_DIR/protected-refs" 2>/dev/null; then
  echo "error: GH006: Protected branch update failed for $1." >&2
  echo "error: Changes must be made through a pull request." >&2
  exit 1
fi
`;
