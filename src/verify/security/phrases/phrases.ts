import { authorityPhrases } from "./authority.ts";
import { elsewherePhrases } from "./elsewhere.ts";
import { exfiltrationPhrases } from "./exfiltration.ts";
import { overridePhrases } from "./override.ts";
import { secrecyPhrases } from "./secrecy.ts";
import type { Phrase } from "./words.ts";

/** All that is known of how orders to a model are worded in English. */
export const phrases: readonly Phrase[] = [
  ...overridePhrases,
  ...secrecyPhrases,
  ...exfiltrationPhrases,
  ...authorityPhrases,
  ...elsewherePhrases,
];
