import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync, gzipSync } from "node:zlib";
import { documentOf, type Publication, type StoredPackage, storedVersion } from "./registry-document.ts";
import { type Fault, misbehave } from "./registry-faults.ts";

export type { Publication } from "./registry-document.ts";
export type { Fault } from "./registry-faults.ts";

export interface RecordedRequest {
  readonly method: string;
  /** Decoded: `/@scope/name`. */
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly status: number;
}

export interface FakeRegistry extends AsyncDisposable {
  /** Without a slash at its end. */
  readonly url: string;
  readonly requests: readonly RecordedRequest[];
  publish(publication: Publication): void;
  tag(name: string, tag: string, version: string): void;
  deprecate(name: string, version: string, words: string): void;
  unpublish(name: string, version: string): void;
  /** From now on it has advisories, as npm's bulk endpoint tells them; before, it answers that there are none. */
  advise(name: string, advisory: Readonly<Record<string, unknown>>): void;
  /** From now on this path has this document, such as `/-/npm/v1/keys`. */
  serve(path: string, document: unknown): void;
  /** From now on everything, or the packages of a scope, wants this value of `Authorization`. */
  protect(authorization: string, scope?: string): void;
  /** The next `times` requests (default: all) for a path that contains the text go wrong. */
  fault(pathPart: string, fault: Fault, times?: number): void;
  heal(): void;
  close(): Promise<void>;
}

/**
 * An npm registry on loopback: full and install documents, tarballs, ETag and 304, gzip, tokens, and faults on demand.
 * Speaks what `npm install`, `npm ci` and `npx` ask for.
 */
export async function startRegistry(): Promise<FakeRegistry> {
  const packages = new Map<string, StoredPackage>();
  const advisories = new Map<string, Readonly<Record<string, unknown>>[]>();
  const served = new Map<string, unknown>();
  const requests: RecordedRequest[] = [];
  const faults: { part: string; fault: Fault; left: number }[] = [];
  const guards: { authorization: string; scope: string | undefined }[] = [];

  const server = createServer(async (request, response) => {
    const path = decodeURIComponent((request.url ?? "/").replace(/\?.*$/, ""));
    response.on("close", () =>
      requests.push({
        method: request.method ?? "",
        path,
        headers: request.headers,
        status: response.headersSent ? response.statusCode : 0,
      }),
    );
    const fault = faults.find(({ part, left }) => left > 0 && path.includes(part));
    if (fault) fault.left -= 1;
    if (fault && (await misbehave(fault.fault, request, response))) return;
    const refused = guards.some(
      ({ authorization, scope }) => (!scope || path.startsWith(`/${scope}/`)) && request.headers.authorization !== authorization,
    );
    if (refused) return void json(response, 401, { error: "you must be logged in" });
    void answer(path, { request, response, packages, advisories, served, url: `http://${request.headers.host}` });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  const stored = (name: string): StoredPackage => {
    const pkg = packages.get(name) ?? { name, versions: new Map(), tags: new Map() };
    packages.set(name, pkg);
    return pkg;
  };
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    publish(publication) {
      const { name, version, stored: entry } = storedVersion(publication);
      stored(name).versions.set(version, entry);
      const tag = publication.tag === undefined ? "latest" : publication.tag;
      if (tag !== null) stored(name).tags.set(tag, version);
    },
    tag: (name, tag, version) => void stored(name).tags.set(tag, version),
    deprecate(name, version, words) {
      const entry = stored(name).versions.get(version);
      if (entry) entry.manifest.deprecated = words;
    },
    advise: (name, advisory) => void advisories.set(name, [...(advisories.get(name) ?? []), advisory]),
    serve: (path, document) => void served.set(path, document),
    unpublish: (name, version) => void stored(name).versions.delete(version),
    protect: (authorization, scope) => void guards.push({ authorization, scope }),
    fault: (part, fault, times = Number.POSITIVE_INFINITY) => void faults.push({ part, fault, left: times }),
    heal: () => void faults.splice(0),
    close,
    [Symbol.asyncDispose]: close,
  };
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly packages: ReadonlyMap<string, StoredPackage>;
  readonly advisories: ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>;
  readonly served: ReadonlyMap<string, unknown>;
  readonly url: string;
}

function answer(path: string, { request, response, packages, advisories, served, url }: Exchange): ServerResponse {
  if (served.has(path)) return json(response, 200, served.get(path));
  if (path === "/-/ping") return json(response, 200, {});
  if (path === "/-/npm/v1/security/advisories/bulk" && advisories.size > 0) return tellAdvisories(request, response, advisories);
  // What `npm audit` and every install asks for; nothing here has an advisory.
  if (path.startsWith("/-/npm/v1/security/")) return json(response, 200, {});
  const tarball = /^\/((?:@[^/]+\/)?[^/]+)\/-\/[^/]*?-(\d[^/]*)\.tgz$/.exec(path);
  if (tarball) {
    const file = packages.get(tarball[1] ?? "")?.versions.get(tarball[2] ?? "")?.tarball;
    if (!file) return json(response, 404, { error: "not found" });
    return response.writeHead(200, { "content-type": "application/octet-stream", "content-length": file.length }).end(file);
  }
  const single = /^\/((?:@[^/]+\/)?[^/]+)\/(\d[^/]*)$/.exec(path);
  if (single) return sendVersion(response, packages.get(single[1] ?? ""), { version: single[2] ?? "", url });
  const pkg = packages.get(path.slice(1));
  if (!pkg) return json(response, 404, { error: "Not found" });
  const form = String(request.headers.accept).includes("application/vnd.npm.install-v1+json") ? "install" : "full";
  return sendDocument(request, response, Buffer.from(JSON.stringify(documentOf(pkg, url, form))));
}

/** The document of one version: its part of the whole one. */
function sendVersion(response: ServerResponse, pkg: StoredPackage | undefined, { version, url }: { version: string; url: string }) {
  const { versions } = pkg ? (documentOf(pkg, url, "full") as { versions: Record<string, unknown> }) : { versions: {} };
  return versions[version] ? json(response, 200, versions[version]) : json(response, 404, { error: "Not found" });
}

/** Of the packages that the body names. */
function tellAdvisories(request: IncomingMessage, response: ServerResponse, advisories: Exchange["advisories"]): ServerResponse {
  const parts: Buffer[] = [];
  request.on("data", (part: Buffer) => parts.push(part));
  request.on("end", () => {
    const bytes = Buffer.concat(parts);
    const names = Object.keys(JSON.parse((request.headers["content-encoding"] === "gzip" ? gunzipSync(bytes) : bytes).toString("utf8")));
    json(response, 200, Object.fromEntries([...advisories].filter(([name]) => names.includes(name))));
  });
  return response;
}

function sendDocument(request: IncomingMessage, response: ServerResponse, body: Buffer): ServerResponse {
  const etag = `"${createHash("sha256").update(body).digest("hex").slice(0, 32)}"`;
  const headers = { etag, vary: "accept-encoding, accept", "cache-control": "public, max-age=300" };
  if (request.headers["if-none-match"] === etag) return response.writeHead(304, headers).end();
  const gzip = String(request.headers["accept-encoding"]).includes("gzip");
  const sent = gzip ? gzipSync(body) : body;
  return response
    .writeHead(200, {
      ...headers,
      "content-type": "application/json",
      "content-length": sent.length,
      ...(gzip && { "content-encoding": "gzip" }),
    })
    .end(sent);
}

function json(response: ServerResponse, status: number, value: unknown): ServerResponse {
  return response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
}
