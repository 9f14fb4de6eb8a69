import { expect, test } from "vitest";
import { cut } from "../../src/probe/reason.ts";
import { redact } from "../../src/verify/redaction.ts";

const secret = "s3cret/with+signs!";
const base64 = (text: string) => Buffer.from(text).toString("base64");

test("a secret is struck out at any depth, plain, URL-encoded and in base 64", () => {
  const text = redact({ [secret]: [`a ${secret} b`, encodeURIComponent(secret), { base64: base64(secret), n: 1, no: null }] }, [secret]);
  expect(text).toEqual({ "[redacted]": ["a [redacted] b", "[redacted]", { base64: "[redacted]", n: 1, no: null }] });
});

test.each([
  ["as a form writes it", encodeURIComponent(secret).toLowerCase()],
  ["in a header of basic authentication", `Basic ${base64(`user:${secret}`)}`],
  ["in base 64 behind one byte more, before others", base64(`users:${secret}:tail`)],
  ["in base 64 for addresses", base64(`a:${secret}`).replaceAll("+", "-").replaceAll("/", "_")],
  ["in hexadecimal", Buffer.from(secret).toString("hex")],
  ["in HEXADECIMAL", Buffer.from(secret).toString("hex").toUpperCase()],
  ["reversed", [...secret].reverse().join("")],
  ["over lines", secret.replace(/(.{5})/g, "$1\n  ")],
  ["in base 64 over lines", base64(secret).replace(/(.{8})/g, "$1\r\n")],
])("%s", (_, text) => {
  const left = redact(`x ${text} y`, [secret]);
  expect(left).toContain("[redacted]");
  // The edges of what is encoded belong to its neighbours too.
  expect(left.replace(/^x |\[redacted\]| y$/g, "").length).toBeLessThan(20);
  for (const piece of [secret.slice(0, 6), secret.slice(-6), text.slice(12, 24)]) expect(left).not.toContain(piece);
});

test("what a cut leaves of a secret says no more than three of its characters", () => {
  for (let at = 4; at < secret.length; at++) {
    const lines = `before ${secret} after`;
    for (const text of [
      lines.slice(0, 7 + at),
      cut(lines, 7 + at),
      `it said: ${cut(lines, 7 + at)}; and more`,
      `${secret} after`.slice(secret.length - at),
    ]) {
      const left = redact(text, [secret]);
      expect(left, text).toContain("[redacted]");
      expect(left).not.toContain(secret.slice(0, 4));
      expect(left).not.toContain(secret.slice(-4));
    }
  }
});

test("words beside a secret stay, and nothing is struck where there is none", () => {
  expect(redact("a s3 secret with signs", [secret])).toBe("a s3 secret with signs");
  expect(redact(["text", { a: 1 }], [])).toEqual(["text", { a: 1 }]);
});
