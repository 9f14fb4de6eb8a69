import type { Command } from "./command.ts";

/** The commands of ARCHITECTURE §7, each loaded when it runs. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  list: async () => (await import("./list.ts")).list,
  detect: async () => (await import("./detect.ts")).detect,
  verify: async () => (await import("./verify.ts")).verify,
  propose: async () => (await import("./propose.ts")).propose,
  gate: async () => (await import("./gate.ts")).gate,
  deploy: async () => (await import("./deploy.ts")).deploy,
  rollback: async () => (await import("./rollback.ts")).rollback,
  cleanup: async () => (await import("./cleanup.ts")).cleanup,
  audit: async () => (await import("./audit.ts")).audit,
  run: async () => (await import("./run.ts")).run,
  cycle: async () => (await import("./cycle.ts")).cycle,
  init: async () => (await import("./init.ts")).init,
};

/** What other processes of this program call, and no person: the proving plane. */
export const hidden: Readonly<Record<string, () => Promise<Command>>> = {
  prove: async () => (await import("./prove.ts")).prove,
};
