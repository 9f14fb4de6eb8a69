import type { Harmless, Poisoned } from "../surface.ts";
import { namesAndSecrets } from "./names-and-secrets.ts";
import { orders } from "./orders.ts";
import { temptingCharacters } from "./tempting-characters.ts";
import { temptingWords } from "./tempting-words.ts";
import { unseenCharacters } from "./unseen-characters.ts";

/**
 * The half that nothing is tuned on: written by someone who had not looked at the detectors, and committed before doing so.
 * A miss here is a number in the table, never a reason to add a phrase.
 */
export const heldOutPoisoned: readonly Poisoned[] = [...unseenCharacters, ...orders, ...namesAndSecrets];
export const heldOutHarmless: readonly Harmless[] = [...temptingWords, ...temptingCharacters];
