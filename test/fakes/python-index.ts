import { createHash } from "node:crypto";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Distribution, metadataOf, wheelName, wheelOf } from "./wheel.ts";

/** A package index on loopback (PEP 691 and 658), with what was asked of it. */
export interface PythonIndex extends AsyncDisposable {
  readonly url: string;
  /** Paths, in order. */
  readonly requests: string[];
  publish(distribution: Distribution): void;
  /** A source archive alone. */
  publishSource(name: string, version: string): void;
  /** What `/pypi/<name>/<version>/json` says of a release beside its name and version; without it there is no such address. */
  tell(name: string, version: string, told: Readonly<Record<string, unknown>>): void;
  /** What a project's page answers instead. */
  readonly status: Map<string, number>;
  /** Serves other bytes for a file whose hash stays as it was. */
  tamper(filename: string, bytes: Buffer): void;
}

interface File {
  readonly filename: string;
  readonly hash: string;
  bytes: Buffer;
  readonly metadata: string | null;
  readonly requiresPython: string | undefined;
  readonly time: string | null;
}

const day = "2026-01-01T00:00:00Z";

export async function startPythonIndex(): Promise<PythonIndex> {
  const projects = new Map<string, File[]>();
  const requests: string[] = [];
  const told = new Map<string, unknown>();
  const status = new Map<string, number>();
  const add = (name: string, file: Omit<File, "hash">) => {
    const hash = createHash("sha256").update(file.bytes).digest("hex");
    projects.set(name, [...(projects.get(name) ?? []), { ...file, hash }]);
  };
  const all = () => [...projects.values()].flat();
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? "").replace(/^\//, ""));
    requests.push(path);
    const project = /^simple\/([^/]+)\/$/.exec(path)?.[1];
    if (project !== undefined) {
      const code = status.get(project) ?? (projects.has(project) ? 200 : 404);
      response.writeHead(code, { "content-type": "application/vnd.pypi.simple.v1+json" });
      response.end(code === 200 ? JSON.stringify(page(project, projects.get(project) ?? [])) : "");
      return;
    }
    const release = /^pypi\/(.+)\/json$/.exec(path)?.[1];
    if (release !== undefined) return void sendRelease(response, told.get(release));
    const name = path.replace(/^files\//, "");
    const metadata = all().find(({ filename }) => `${filename}.metadata` === name)?.metadata;
    const body = metadata ?? all().find(({ filename }) => filename === name)?.bytes;
    response.writeHead(body == null ? 404 : 200, { "content-type": "application/octet-stream" });
    response.end(body ?? "");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/simple`,
    requests,
    status,
    publish: (distribution) =>
      add(distribution.name, {
        filename: wheelName(distribution),
        bytes: wheelOf(distribution),
        metadata: metadataOf(distribution),
        requiresPython: distribution.requiresPython,
        time: distribution.time === undefined ? day : distribution.time,
      }),
    publishSource: (name, version) =>
      add(name, {
        filename: `${name}-${version}.tar.gz`,
        bytes: Buffer.from("source"),
        metadata: null,
        requiresPython: undefined,
        time: day,
      }),
    tell(name, version, { info, ...rest }) {
      told.set(`${name}/${version}`, { info: { name, version, yanked: false, ...(info as object) }, urls: [], ...rest });
    },
    tamper(filename, bytes) {
      for (const file of all()) if (file.filename === filename) file.bytes = bytes;
    },
    [Symbol.asyncDispose]: () =>
      new Promise<void>((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

function sendRelease(response: ServerResponse, release: unknown): void {
  response.writeHead(release ? 200 : 404, { "content-type": "application/json" });
  response.end(JSON.stringify(release ?? { message: "Not Found" }));
}

function page(name: string, files: readonly File[]): unknown {
  return {
    meta: { "api-version": "1.1" },
    name,
    versions: [...new Set(files.map(({ filename }) => filename.split("-")[1]))],
    files: files.map(({ filename, hash, metadata, bytes, requiresPython, time }) => ({
      filename,
      url: `/files/${filename}`,
      hashes: { sha256: hash },
      size: bytes.length,
      ...(time !== null && { "upload-time": time }),
      ...(requiresPython !== undefined && { "requires-python": requiresPython }),
      ...(metadata !== null && { "core-metadata": { sha256: createHash("sha256").update(metadata).digest("hex") } }),
    })),
  };
}
