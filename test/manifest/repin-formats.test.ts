import fc from "fast-check";
import { expect, test } from "vitest";
import type { Pin, Server } from "../../src/manifest/inventory.ts";
import { repin, replaceSpan } from "../../src/manifest/repin.ts";
import { inventoryOf } from "./memory-files.ts";

const version = fc.tuple(fc.nat(99), fc.nat(99), fc.nat(9999)).map((parts) => parts.join("."));

/** Words around a package, which may have a version. */
const launch = fc
  .tuple(fc.stringMatching(/^[a-z]([a-z0-9-]{0,10}[a-z0-9])?$/), fc.option(version), fc.nat(5))
  .map(([name, pinned, kind]) => {
    const with_ = (sign: string) => (pinned === null ? name : `${name}${sign}${pinned}`);
    const lines = [
      ["npx", "-y", with_("@")],
      ["uvx", "--from", with_("=="), name],
      ["uvx", "--with", with_("=="), "fixed==1.0"],
      ["docker", "run", "-i", "-e", "A=ü", with_(":")],
      ["sh", "-c", `exec npx -y '${with_("@")}' "$@"`],
      ["cmd", "/c", `npx -y ${with_("@")}`],
    ];
    return lines[kind] as [string, ...string[]];
  });
const hand = fc.record({
  crlf: fc.boolean(),
  bom: fc.boolean(),
  quote: fc.constantFrom("double", "single", "escaped"),
  flow: fc.boolean(),
  note: fc.string({ unit: "grapheme", maxLength: 8 }),
});

type Hand = typeof hand extends fc.Arbitrary<infer T> ? T : never;

/** A string as TOML and YAML both take it; single quotes have no escapes in TOML. */
function quoted(text: string, how: Hand["quote"]): string {
  if (how === "single" && !text.includes("'")) return `'${text}'`;
  const written = JSON.stringify(text);
  return how === "escaped" ? written.replace(/[@.]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`) : written;
}

function bytes(lines: readonly string[], { crlf, bom }: Hand): Buffer {
  return Buffer.from((bom ? "\ufeff" : "") + lines.map((line) => line + (crlf ? "\r\n" : "\n")).join(""));
}

function toml(launches: readonly [string, ...string[]][], how: Hand): Buffer {
  const remark = how.note.replace(/\p{Cc}/gu, "");
  const entries = launches.flatMap(([command, ...args], at) => {
    const words = `[${args.map((word) => quoted(word, how.quote)).join(", ")}]`;
    return how.flow
      ? [`# ${remark}`, `mcp_servers.s${at} = { command = "${command}", args = ${words} }`]
      : [`[mcp_servers."s${at}"] # ${remark}`, `command = '${command}'`, `args = ${words}`, ""];
  });
  return bytes(entries, how);
}

function yaml(launches: readonly [string, ...string[]][], how: Hand): Buffer {
  const remark = how.note.replace(/\p{Cc}/gu, "");
  const entries = launches.flatMap(([command, ...args], at) => {
    const words = args.map((word) => quoted(word, how.quote));
    const list = how.flow ? [`    args: [${words.join(", ")}]`] : ["    args:", ...words.map((word) => `      - ${word}`)];
    return [`  - name: s${at} # ${remark}`, `    command: ${command}`, ...list];
  });
  return bytes(["name: x", "mcpServers:", ...entries], how);
}

test.each([
  [".codex/config.toml", toml],
  [".continue/config.yaml", yaml],
])("an edit of %s changes its span only, reads back, and edits back to the same bytes", async (path, write) => {
  const read = async (content: Buffer): Promise<readonly Server[]> => (await inventoryOf({ [path]: content })).servers;
  const launches = fc.array(launch, { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(launches, hand, version, async (lines, how, other) => {
      const content = write(lines, how);
      const servers = await read(content);
      expect(servers).toHaveLength(lines.length);
      for (const [at, server] of servers.entries()) {
        for (const [index, pin] of server.pins.entries()) {
          expect(pin.span).not.toBeNull();
          const { start, end } = pin.span as { start: number; end: number };
          const after = repin(content, pin, other);
          const length = Buffer.byteLength(pin.insert + other);
          expect(after.subarray(0, start)).toEqual(content.subarray(0, start));
          expect(after.subarray(start + length)).toEqual(content.subarray(end));
          const again = (await read(after))[at]?.pins[index] as Pin;
          expect([again.name, again.version]).toEqual([pin.name, other]);
          const was = content.toString("utf8", start, end);
          expect(replaceSpan(after, { start, end: start + length }, was)).toEqual(content);
        }
      }
    }),
    { numRuns: 200 },
  );
});
