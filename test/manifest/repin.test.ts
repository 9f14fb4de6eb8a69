import fc from "fast-check";
import { PackageURL } from "packageurl-js";
import { expect, test } from "vitest";
import { purlOf } from "../../src/launcher/purl.ts";
import { expandVariables } from "../../src/manifest/expand-variables.ts";
import type { Ecosystem, Pin, Server } from "../../src/manifest/inventory.ts";
import { repin, repinAll, replaceSpan } from "../../src/manifest/repin.ts";
import { type Content, inventoryOf } from "./memory-files.ts";

async function serversOf(files: Record<string, Content>): Promise<readonly Server[]> {
  return (await inventoryOf(files)).servers;
}

test("a version is replaced, or inserted, and no other byte changes", async () => {
  const text =
    '\ufeff{ // ü\r\n\t"mcpServers": {"a": {"command": "npx", "args": ["foo@1.0.0"]}, "b": {"command": "uvx", "args": ["bar"]},},\r\n}';
  const content = Buffer.from(text);
  const [a, b] = await serversOf({ ".mcp.json": content });
  const once = repin(content, a?.pins[0] as Pin, "2.0.0-rc.1");
  expect(once.toString()).toBe(text.replace("foo@1.0.0", "foo@2.0.0-rc.1"));
  expect(repin(content, b?.pins[0] as Pin, "3.0").toString()).toBe(text.replace('"bar"', '"bar@3.0"'));
});

test("a wrapper script is edited where the version is written, on every way through", async () => {
  const script = '#!/bin/sh\nVERSION=1.0.0\nif [ -n "$X" ]; then npx foo@1.0.0 --check; fi\nexec npx "foo@$VERSION"\n';
  const files = { ".mcp.json": '{"mcpServers":{"a":{"command":"./run.sh"}}}', "run.sh": script };
  const [server] = await serversOf(files);
  expect(server?.pins.map(({ role, name, span }) => [role, name, span?.file])).toEqual([
    ["server", "foo", "run.sh"],
    ["server", "foo", "run.sh"],
  ]);
  const edited = repinAll(Buffer.from(script), server?.pins ?? [], "2.0.0").toString();
  expect(edited).toBe(script.replaceAll("1.0.0", "2.0.0"));
});

test("what is no version is never written", async () => {
  const content = Buffer.from('{"mcpServers":{"a":{"command":"npx","args":["foo"]}}}');
  const [server] = await serversOf({ ".mcp.json": content });
  for (const version of ['1.0.0"', "1 0", "$(x)", "`x`", "", "1\n", "-1", "\\u0022", "1.0.0;x", "#", "1'", "é"]) {
    expect(() => repin(content, server?.pins[0] as Pin, version)).toThrow(/cannot be written/);
  }
});

const name = fc.stringMatching(/^[a-z]([a-z0-9-]{0,10}[a-z0-9])?$/);
const version = fc
  .tuple(fc.nat(99), fc.nat(99), fc.nat(9999), fc.constantFrom("", "-rc.1", "-beta.2"))
  .map(([a, b, c, pre]) => `${a}.${b}.${c}${pre}`);
const text = fc.string({ unit: "grapheme", maxLength: 12 });

/** A launcher's words around a package and, perhaps, a version. */
const launch = fc.tuple(name, fc.option(version), fc.nat(8)).map(([pkg, pinned, kind]) => {
  const npm = pinned === null ? pkg : `${pkg}@${pinned}`;
  const python = pinned === null ? pkg : `${pkg}==${pinned}`;
  const image = pinned === null ? `o/${pkg}` : `o/${pkg}:${pinned}`;
  const lines: string[][] = [
    ["npx", "-y", npm],
    ["npx", "--package", `@s/${npm}`, pkg, "--flag"],
    ["cmd", "/c", `npx -y ${npm}`],
    ["bash", "-c", `exec npx -y '${npm}' "$@"`],
    ["env", "A=b", "bunx", npm],
    ["uvx", "--from", python, pkg],
    ["docker", "run", "-i", "--rm", "-e", "A=ü", image, "stdio"],
    ["deno", "run", "-A", `npm:${npm}`],
    ["npx", "-y", `${pkg}@\${V:-${pinned ?? "1.0.0"}}`],
  ];
  return lines[kind] as string[];
});

const entry = fc.record({ launch, note: text, disabled: fc.boolean(), key: text });
const style = fc.record({
  bom: fc.boolean(),
  crlf: fc.boolean(),
  tabs: fc.boolean(),
  comments: fc.boolean(),
  trailing: fc.boolean(),
  escapes: fc.boolean(),
});

/** A manifest as people write them: the same servers in many hands. */
const manifest = fc.tuple(fc.array(entry, { minLength: 1, maxLength: 4 }), style).map(([entries, hand]) => {
  const string = (value: string) =>
    hand.escapes
      ? JSON.stringify(value).replace(/[@.é-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`)
      : JSON.stringify(value);
  const comma = hand.trailing ? "," : "";
  const remark = (value: string) => (hand.comments ? ` // ${value.replace(/[\r\n\u2028\u2029]/g, "")}` : "");
  const servers = entries.map(({ launch: [command, ...args], note, disabled, key }, index) => {
    const list = args.map(string).join(", ");
    return `    ${string(`${index}${key}`)}: {${remark(note)}\n      "command": ${string(command as string)},\n      "args": [${list}${comma}],\n      "disabled": ${disabled}, "description": ${string(note)}${comma}\n    }`;
  });
  const body = `{\n  "mcpServers": {\n${servers.join(",\n")}${comma}\n  }${comma}${hand.comments ? " /* ü */" : ""}\n}\n`;
  const indented = hand.tabs ? body.replace(/^( {2})+/gm, (blanks) => "\t".repeat(blanks.length / 2)) : body;
  return Buffer.from((hand.bom ? "\ufeff" : "") + (hand.crlf ? indented.replaceAll("\n", "\r\n") : indented));
});

test("an edit changes its span only, reads back, and edits back to the same bytes", async () => {
  await fc.assert(
    fc.asyncProperty(manifest, version, async (content, other) => {
      const servers = await serversOf({ ".mcp.json": content });
      expect(servers.length).toBeGreaterThan(0);
      for (const [index, server] of servers.entries()) {
        const [pin] = server.pins as [Pin];
        const span = pin.span ?? { start: 0, end: 0 };
        const after = repin(content, pin, other);
        const length = Buffer.byteLength(pin.insert + other);
        expect(after.subarray(0, span.start)).toEqual(content.subarray(0, span.start));
        expect(after.subarray(span.start + length)).toEqual(content.subarray(span.end));
        const again = (await serversOf({ ".mcp.json": after }))[index] as Server;
        expect([again.server, again.name, again.version, again.pins.length]).toEqual([server.server, server.name, other, 1]);
        const was = content.toString("utf8", span.start, span.end);
        expect(replaceSpan(after, { start: span.start, end: span.start + length }, was)).toEqual(content);
        if (pin.insert === "" && !was.includes("\\")) expect(repin(after, again.pins[0] as Pin, was)).toEqual(content);
      }
    }),
    { numRuns: 150 },
  );
});

test("no bytes make reading throw, and every span lies in its file", async () => {
  const wild = fc.oneof(
    fc.uint8Array({ maxLength: 80 }).map((bytes) => Buffer.from(bytes)),
    fc.json({ maxDepth: 4 }).map((json) => Buffer.from(`{"mcpServers": ${json}}`)),
    fc
      .record({ command: fc.jsonValue(), args: fc.jsonValue(), env: fc.jsonValue(), url: fc.jsonValue() })
      .map((one) => Buffer.from(JSON.stringify({ mcpServers: { a: one } }))),
    fc
      .tuple(
        fc.constantFrom("npx", "uvx", "docker", "sh", "cmd", "env", "go", "deno", "dnx", "uv", "npm", "timeout"),
        fc.array(fc.string({ maxLength: 12 }), { maxLength: 5 }),
      )
      .map(([command, args]) => Buffer.from(JSON.stringify({ mcpServers: { a: { command, args } } }))),
    fc
      .tuple(manifest, fc.nat(), fc.nat(255))
      .map(([content, at, byte]) =>
        Buffer.concat([content.subarray(0, at % content.length), Buffer.from([byte]), content.subarray((at % content.length) + 1)]),
      ),
  );
  await fc.assert(
    fc.asyncProperty(wild, async (content) => {
      for (const server of await serversOf({ ".mcp.json": content })) {
        for (const { span } of server.pins) if (span) expect(span.start <= span.end && span.end <= content.length).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

test("no script makes reading throw or run long", async () => {
  const piece = fc.constantFrom(
    "npx",
    "-y",
    "foo@1",
    "exec",
    "$X",
    '"$@"',
    "${A:-b}",
    "if",
    "then",
    "fi",
    "f()",
    "{",
    "}",
    ";",
    "\n",
    "&&",
    "||",
    "|",
    "$(",
    ")",
    "`",
    "case",
    "in",
    "esac",
    "*)",
    ";;",
    "while",
    "do",
    "done",
    "source ./run.sh",
    ". run.sh",
    "f",
    "eval",
    "'",
    '"',
    "[[",
    "]]",
    "[",
    "]",
    "=",
    "\\",
    "A=1",
    "export",
    "<<E",
    "E",
    "((",
    "))",
    "./run.sh",
    "set --",
    "shift",
    "for x in a b",
    "return",
    "(",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 25 }), async (pieces) => {
      const files = { ".mcp.json": '{"mcpServers":{"a":{"command":"./run.sh","args":["x"]}}}', "run.sh": `#!/bin/sh\n${pieces.join(" ")}` };
      for (const { span } of (await serversOf(files)).flatMap(({ pins }) => pins)) {
        if (span) expect(span.end <= (files[span.file as keyof typeof files] ?? "").length).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

test("package URLs are written as the library writes them", () => {
  const names: [Ecosystem, string][] = [
    ["npm", "@a/b"],
    ["npm", "foo.bar"],
    ["pypi", "Foo_Bar.baz"],
    ["golang", "github.com/X/y/cmd/z"],
    ["oci", "ghcr.example/a/B"],
    ["oci", "localhost:5000/x"],
    ["oci", "alpine"],
    ["url", "https://x.example/y?z=1#a"],
    ["git", "github.com/A/b"],
    ["git", "gitlab.com/a/b/c"],
    ["nuget", "Some.Package"],
  ];
  for (const [ecosystem, one] of names) expect(PackageURL.fromString(purlOf(ecosystem, one)).toString()).toBe(purlOf(ecosystem, one));
});

test("variables are expanded as Claude Code does", () => {
  const env = { A: "1", EMPTY: "", B: "${A}" };
  expect(expandVariables("${A}-${NO}-${NO:-x}-${A:-x}-${EMPTY}-${EMPTY:-x}-$A-${B}-${NO:-}-${toString}", env)).toBe(
    "1-${NO}-x-1---$A-${A}--${toString}",
  );
});
