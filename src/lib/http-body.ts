import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate } from "node:zlib";
import { ExternalError } from "./errors.ts";

const decoders = { gzip: promisify(gunzip), "x-gzip": promisify(gunzip), deflate: promisify(inflate), br: promisify(brotliDecompress) };

/** Reads a stream to its end; one byte over the cap ends it with an ExternalError. */
export async function readCapped(stream: AsyncIterable<Buffer>, cap: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > cap) throw tooLarge(cap);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

/** Undoes `Content-Encoding`; a few bytes that unfold beyond the cap are refused as the large body that they are. */
export async function decode(body: Buffer, encoding: string | undefined, cap: number): Promise<Buffer> {
  const name = (encoding ?? "identity").trim().toLowerCase();
  if (name === "identity" || name === "" || body.length === 0) return body;
  if (!Object.hasOwn(decoders, name)) throw new ExternalError("network", `its content encoding is one that was not asked for`);
  try {
    return await decoders[name as keyof typeof decoders](body, { maxOutputLength: cap });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw tooLarge(cap);
    throw error;
  }
}

export function tooLarge(cap: number): ExternalError {
  return new ExternalError("network", `its answer is larger than ${cap} bytes`);
}
