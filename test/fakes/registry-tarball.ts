import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";

/** Files of a package by path (`package.json`, `bin/server.js`); one whose text begins with `#!` is executable. */
export type PackageFiles = Readonly<Record<string, string | Buffer>>;

/** A tarball as npm publishes it: everything under `package/`, gzipped, the same bytes every time. */
export function packTarball(files: PackageFiles): Buffer {
  const parts = Object.entries(files).flatMap(([path, text]) => {
    const body = Buffer.from(text as string);
    const mode = body.subarray(0, 2).toString() === "#!" ? 0o755 : 0o644;
    return [header(`package/${path}`, body.length, mode), body, Buffer.alloc((512 - (body.length % 512)) % 512)];
  });
  return gzipSync(Buffer.concat([...parts, Buffer.alloc(1024)]));
}

/** The `package.json` in a tarball; throws when there is none. */
export function manifestOf(tarball: Buffer): Record<string, unknown> {
  const tar = gunzipSync(tarball);
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0; ) {
    const field = (from: number, to: number) => tar.toString("utf8", at + from, at + to).replace(/\0.*$/s, "");
    const size = Number.parseInt(field(124, 136), 8);
    if (/^[^/]+\/package\.json$/.test(field(0, 100))) return JSON.parse(tar.toString("utf8", at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  throw new Error("the tarball holds no package.json");
}

/** `dist` of a registry document for a tarball. */
export function distOf(tarball: Buffer): { integrity: string; shasum: string } {
  return {
    integrity: `sha512-${createHash("sha512").update(tarball).digest("base64")}`,
    shasum: createHash("sha1").update(tarball).digest("hex"),
  };
}

/** A ustar header (POSIX.1-1988). */
function header(path: string, size: number, mode: number): Buffer {
  const block = Buffer.alloc(512);
  const octal = (value: number, length: number) => `${value.toString(8).padStart(length - 1, "0")}\0`;
  block.write(path, 0, 100);
  block.write(octal(mode, 8), 100);
  block.write(octal(0, 8), 108);
  block.write(octal(0, 8), 116);
  block.write(octal(size, 12), 124);
  block.write(octal(0, 12), 136);
  block.write("        0", 148);
  block.write("ustar\x0000", 257);
  block.write(
    octal(
      block.reduce((sum, byte) => sum + byte, 0),
      7,
    ),
    148,
  );
  return block;
}
