/** One line, capped, with addresses reduced to their paths: where a registry stands (and a token in its address) is nobody's business. */
export function withoutAddresses(text: string): string {
  return text
    .replace(/[a-z+]+:\/\/[^\s/'"`]+(\/[^\s'"`]*)?/gi, (_, path: string | undefined) => path ?? "the registry")
    .replace(/\b\d{1,3}(?:\.\d{1,3}){3}:\d+\b/g, "the registry")
    .replace(/\s+/g, " ")
    .slice(0, 400)
    .trim();
}
