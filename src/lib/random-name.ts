/**
 * A name that nobody can guess: so many random bytes as text. Node's crypto takes as long to load as a small program to start, and is loaded only here
 * by those who start one first.
 */
export function randomName(bytes: number, encoding: "hex" | "base64url"): string {
  return process.getBuiltinModule("node:crypto").randomBytes(bytes).toString(encoding);
}
