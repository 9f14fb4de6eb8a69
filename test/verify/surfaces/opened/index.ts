export { openedHarmless } from "./harmless.ts";
export { openedPoisoned } from "./poisoned.ts";
