export { sealedHarmless } from "./harmless.ts";
export { sealedPoisoned } from "./poisoned.ts";
