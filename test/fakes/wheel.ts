import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";

/** A distribution as its author thinks of it. */
export interface Distribution {
  readonly name: string;
  readonly version: string;
  /** `Requires-Dist` lines. */
  readonly requires?: readonly string[];
  readonly extras?: readonly string[];
  readonly requiresPython?: string;
  /** Executable → `module:function`. */
  readonly scripts?: Readonly<Record<string, string>>;
  /** Path in site-packages → content. */
  readonly files?: Readonly<Record<string, string>>;
  /** More headers of its metadata: `License-Expression: MIT`. */
  readonly headers?: readonly string[];
  /** The wheel's tag; default `py3-none-any`. */
  readonly tag?: string;
  /** ISO time of its upload; null: the index does not say. Default: a fixed day in the past. */
  readonly time?: string | null;
}

export function metadataOf({ name, version, requires = [], extras = [], requiresPython, headers = [] }: Distribution): string {
  return [
    "Metadata-Version: 2.1",
    `Name: ${name}`,
    `Version: ${version}`,
    ...(requiresPython ? [`Requires-Python: ${requiresPython}`] : []),
    ...extras.map((extra) => `Provides-Extra: ${extra}`),
    ...requires.map((line) => `Requires-Dist: ${line}`),
    ...headers,
    "",
  ].join("\n");
}

export function wheelName({ name, version, tag = "py3-none-any" }: Distribution): string {
  return `${name.replace(/-/g, "_")}-${version}-${tag}.whl`;
}

/** The wheel: a zip archive without compression, with its record. */
export function wheelOf(distribution: Distribution): Buffer {
  const { name, version, scripts = {}, files = {}, tag = "py3-none-any" } = distribution;
  const info = `${name.replace(/-/g, "_")}-${version}.dist-info`;
  const entryPoints = ["[console_scripts]", ...Object.entries(scripts).map(([bin, target]) => `${bin} = ${target}`), ""].join("\n");
  const content: Record<string, string> = {
    ...files,
    [`${info}/METADATA`]: metadataOf(distribution),
    [`${info}/WHEEL`]: `Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: ${tag}\n`,
    [`${info}/entry_points.txt`]: entryPoints,
  };
  const record = Object.entries(content).map(([path, text]) => {
    const digest = createHash("sha256").update(text).digest("base64url");
    return `${path},sha256=${digest},${Buffer.byteLength(text)}`;
  });
  return zip({ ...content, [`${info}/RECORD`]: `${[...record, `${info}/RECORD,,`].join("\n")}\n` });
}

/** A zip archive of stored files (APPNOTE 4.3). */
function zip(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const [name, data] = [Buffer.from(path), Buffer.from(text)];
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x21, 8);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), common, name, data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(0o100644 * 0x10000, 6);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x03", "latin1"), common, rest, name]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}
