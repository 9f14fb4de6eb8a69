/**
 * An npm registry for measurements, in a process of its own: `node scripts/bench-registry.ts PACKAGES LATENCY`. Documents have the sizes
 * of real ones, are gzipped once as a registry's cache has them, and carry an ETag. Prints its address, then one line of totals for every
 * line that it reads.
 */
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { createInterface } from "node:readline";
import { gzipSync } from "node:zlib";
import { packageName, versionsOf } from "./bench-fleet.ts";

const packages = Number(process.argv[2] ?? 2000);
const latency = Number(process.argv[3] ?? 50);

interface Stored {
  readonly body: Buffer;
  readonly etag: string;
}

/** One version as npm's full document has it: some 1.6 KB, most of it alike from version to version. */
function manifest(name: string, version: string, at: number): object {
  const digest = createHash("sha512").update(`${name}@${version}`).digest("base64");
  return {
    name,
    version,
    description: "A server of the Model Context Protocol, made to be looked up",
    keywords: ["mcp", "model-context-protocol", "server", "tools"],
    homepage: `https://example.com/${name}#readme`,
    bugs: { url: `https://example.com/${name}/issues` },
    repository: { type: "git", url: `git+https://example.com/${name}.git` },
    license: "MIT",
    author: { name: "Somebody", email: "somebody@example.com" },
    type: "module",
    bin: { [name]: "dist/index.js" },
    main: "dist/index.js",
    engines: { node: ">=18" },
    scripts: { build: "tsc && chmod 755 dist/*.js", prepare: "npm run build", watch: "tsc --watch", test: "vitest run" },
    dependencies: { "@modelcontextprotocol/sdk": `^1.${at % 30}.0`, express: "^5.1.0", zod: "^3.25.0", "zod-to-json-schema": "^3.24.5" },
    devDependencies: { "@types/express": "^5.0.1", "@types/node": "^22", shx: "^0.4.0", typescript: "^5.8.2", vitest: "^3.2.4" },
    _id: `${name}@${version}`,
    gitHead: createHash("sha1").update(digest).digest("hex"),
    _nodeVersion: "22.14.0",
    _npmVersion: "10.9.2",
    dist: {
      integrity: `sha512-${digest}`,
      shasum: createHash("sha1").update(version).digest("hex"),
      tarball: `https://registry.invalid/${name}/-/${name}-${version}.tgz`,
      fileCount: 9,
      unpackedSize: 40_000 + at,
      signatures: [{ keyid: "SHA256:DhQ8wR5APBvFHLF/+Tc+AYvPOdTpcIDqOhxsBHRwC7U", sig: digest.slice(0, 96) }],
    },
    _npmUser: { name: "somebody", email: "somebody@example.com" },
    maintainers: [
      { name: "somebody", email: "somebody@example.com" },
      { name: "else", email: "else@example.com" },
    ],
    _npmOperationalInternal: { host: "s3://npm-registry-packages", tmp: `tmp/${name}_${version}_${at}` },
    _hasShrinkwrap: false,
  };
}

function store(index: number): Stored {
  const name = packageName(index);
  const versions = versionsOf(index);
  const time = Object.fromEntries(versions.map((version, at) => [version, new Date(Date.UTC(2025, 0, 1 + at)).toISOString()]));
  const document = {
    _id: name,
    name,
    "dist-tags": { latest: versions.at(-1) },
    versions: Object.fromEntries(versions.map((version, at) => [version, manifest(name, version, at)])),
    time: { created: time[versions[0] as string], modified: time[versions.at(-1) as string], ...time },
    readme: "# A server\n\nIt has tools.\n".repeat(80),
    readmeFilename: "README.md",
  };
  const text = JSON.stringify(document);
  sizes.push(text.length);
  return { body: gzipSync(text), etag: `"${createHash("md5").update(text).digest("hex")}"` };
}

const sizes: number[] = [];
const documents = new Map(Array.from({ length: packages }, (_, index) => [packageName(index), store(index)]));
let [requests, told] = [0, 0];
const sockets = new Set<Socket>();
let closed = 0;

/** All that went out on the wire so far, headers included. */
function sent(): number {
  return closed + [...sockets].reduce((sum, socket) => sum + socket.bytesWritten, 0);
}

const server = createServer((request, response) => {
  requests++;
  const found = documents.get(decodeURIComponent((request.url ?? "/").slice(1)));
  setTimeout(() => {
    if (!found) return void response.writeHead(404).end("{}");
    const headers = { etag: found.etag, "content-type": "application/json", "cache-control": "public, max-age=300" };
    if (request.headers["if-none-match"] === found.etag) return void response.writeHead(304, headers).end();
    response.writeHead(200, { ...headers, "content-encoding": "gzip", "content-length": found.body.length }).end(found.body);
  }, latency);
});
server.on("connection", (socket: Socket) => {
  sockets.add(socket);
  socket.on("close", () => {
    sockets.delete(socket);
    closed += socket.bytesWritten;
  });
});
server.listen(0, "127.0.0.1", () => process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`));
createInterface({ input: process.stdin }).on("line", () => {
  sizes.sort((a, b) => a - b);
  const [median, mean] = [sizes[sizes.length >> 1], Math.round(sizes.reduce((sum, size) => sum + size, 0) / sizes.length)];
  process.stdout.write(`${JSON.stringify({ requests, bytes: sent() - told, median, mean, largest: sizes.at(-1) })}\n`);
  [requests, told] = [0, sent()];
});
process.stdin.on("end", () => process.exit());
