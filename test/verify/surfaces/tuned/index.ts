import type { Harmless, Poisoned } from "../surface.ts";
import { harmless } from "./harmless.ts";
import { namesAndSecrets } from "./names-and-secrets.ts";
import { orders } from "./orders.ts";
import { unseenCharacters } from "./unseen-characters.ts";

/** The half that the detectors are made on: all of it must come out right. */
export const tunedPoisoned: readonly Poisoned[] = [...unseenCharacters, ...orders, ...namesAndSecrets];
export const tunedHarmless: readonly Harmless[] = harmless;
