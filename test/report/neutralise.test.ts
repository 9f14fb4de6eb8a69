import fc from "fast-check";
import { expect, test } from "vitest";
import { code, prose, table } from "../../src/report/markdown.ts";
import { neutralise, unlinked } from "../../src/report/neutralise.ts";

const nasty = fc.array(
  fc.oneof(
    fc.constantFrom("\u001b[31m", "\r", "\n", "::", "##[", "@", "#1", "|", "`", "``", "<b>", "&lt;", "\\", "*", "_", "[a](b)", "![](x)"),
    fc.constantFrom(
      "\u202e",
      "\u2066",
      "\u200b",
      "\u{e0041}",
      "\u{e0100}",
      "\ufe0f",
      "\u2028",
      "\u0000",
      "\u0085",
      "\ud800",
      "\u0301\u0301",
    ),
    fc.constantFrom("https://x.y", "www.x.y", "a@b.c", "GH-12", "octocat", "- ", "# ", "1. ", "$x$", "~~", "-->", "<!--"),
    fc.string({ unit: "binary" }),
  ),
);
const hostile = nasty.map((parts) => parts.join(""));

const invisible = /[\p{C}\p{Default_Ignorable_Code_Point}]/u;

test("a neutralised text is one short line in which everything can be seen", () => {
  fc.assert(
    fc.property(hostile, fc.integer({ min: 1, max: 80 }), (text, length) => {
      const line = neutralise(text, length);
      expect(line.replaceAll("\ufe0f", "")).not.toMatch(invisible);
      expect(line).not.toMatch(/[\n\r\u2028\u2029]|^::|##\[/);
      expect(line.isWellFormed()).toBe(true);
      // An escape is ten characters long at the most, and stands for one.
      expect(line.length).toBeLessThanOrEqual(length * 11 + 8);
    }),
  );
});

test("neutralising twice changes nothing", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const once = neutralise(text, 4_000);
      expect(neutralise(once, 100_000)).toBe(once);
    }),
  );
});

test("as Markdown a text is itself: nothing in it is markup, HTML, a mention, a reference or a link", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const line = prose(text);
      expect(line.replace(/\\[\\`*_~[\]|$^#+=.)-]/g, "")).not.toMatch(/[\\`*_~[\]|$^<>]/);
      expect(line).not.toMatch(/@[\p{L}\p{N}_]|#[\p{L}\p{N}]|:\/\/|www\.|GH-\d/iu);
      expect(line).not.toMatch(/^(#|[-+=]|\d+[.)]( |$))/);
      expect(line).not.toMatch(/\n/);
    }),
  );
});

test("a code span holds any text, and a table keeps its columns", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(code(text)).toMatch(/^(`[^`\n|]+`|\*\(empty\)\*)$/);
      const rows = table(["a", "b"], [[code(text), prose(text)]]).split("\n");
      expect(rows).toHaveLength(3);
      expect(rows[2]?.match(/(?<!\\)\|/g)).toHaveLength(3);
    }),
  );
});

test.each([
  ["\u001b[31mred\u001b[0m", "\\u{1b}[31mred\\u{1b}[0m"],
  ["::set-output name=x::y", ": :set-output name=x::y"],
  ["done\n::error::no", "done ::error::no"],
  ["##[command]ls", "## [command]ls"],
  ["admin\u202egnp.exe", "admin\\u{202e}gnp.exe"],
  ["hi\u{e0069}\u{e0067}", "hi\\u{e0069}\\u{e0067}"],
  ["❤️ ok", "❤️ ok"],
])("%j is shown as %j", (text, shown) => {
  expect(neutralise(text)).toBe(shown);
});

test("a long text is cut where it becomes long", () => {
  expect(neutralise("x".repeat(1_000_000), 10)).toBe("xxxxxxxxx…");
});

test("nobody is called and no issue is closed by a name", () => {
  expect(unlinked("fixes #12 @octocat org/repo#3").replaceAll("\u200b", "·")).toBe("fixes #·12 @·octocat org/repo#·3");
});
