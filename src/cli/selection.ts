import type { Selection } from "../steps/detect.ts";
import { type Invocation, text } from "./command.ts";

export const selectionOptions = { server: { type: "string" }, version: { type: "string" } } as const;

export const selectionHelp = {
  "--server NAME": "only this server (its key in the manifest)",
  "--version VERSION": "only this version of it",
} as const;

export function selectionOf(invocation: Invocation): Selection {
  return { server: text(invocation, "server"), version: text(invocation, "version") };
}
