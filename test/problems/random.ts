/** Texts that look random, the same in every run; made here so that no scanner finds a credential in the tests. */
export function randomText(seed: number, length: number, alphabet = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"): string {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  return Array.from({ length }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state = (state ^ (state << 5)) >>> 0;
    return alphabet[state % alphabet.length];
  }).join("");
}

export const hex = "0123456789abcdef";
