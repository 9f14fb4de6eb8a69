/** Raised where a killed process would have stopped. */
export class Killed extends Error {}

/**
 * Death at a write: `at` writes happen, the next one and every one after it does not, not even those of a `finally`, as after SIGKILL.
 * A test file hoists one and lets its mocks of `node:fs/promises` and of `lib/process.ts` ask it before each write.
 */
export interface Death {
  at: number;
  writes: string[];
  /** Counts a write; throws from the chosen one on. */
  write(what: string): void;
  /** Throws after death: for writes that are no crash points of their own. */
  alive(): void;
  reset(at: number): void;
}

export function death(): Death {
  return {
    at: Number.POSITIVE_INFINITY,
    writes: [],
    write(what) {
      this.alive();
      this.writes.push(what);
      this.alive();
    },
    alive() {
      if (this.writes.length > this.at) throw new Killed(`killed before ${this.writes.at(-1)}`);
    },
    reset(at) {
      this.at = at;
      this.writes = [];
    },
  };
}

/** `node:fs/promises` with every write asking first. */
export function dyingFiles<T extends Record<string, unknown>>(files: T, current: () => Death): T {
  const asks =
    (name: string, point: boolean) =>
    async (...args: unknown[]) => {
      if (point) current().write(`${name} ${String(args[0]).slice(-60)}`);
      else current().alive();
      return (files[name] as (...args: unknown[]) => unknown)(...args);
    };
  const points = Object.fromEntries(["rename", "symlink"].map((name) => [name, asks(name, true)]));
  const others = Object.fromEntries(["rm", "mkdir", "writeFile", "chmod"].map((name) => [name, asks(name, false)]));
  return { ...files, ...points, ...others };
}
