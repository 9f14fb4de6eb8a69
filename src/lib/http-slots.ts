/** At most `limit` tasks of the same key under way, the others in order of arrival. */
export interface Slots {
  run<T>(key: string, task: () => Promise<T>): Promise<T>;
}

export function createSlots(limit: number): Slots {
  const active = new Map<string, number>();
  const waiting = new Map<string, (() => void)[]>();

  const acquire = async (key: string) => {
    const running = active.get(key) ?? 0;
    if (running < limit) return void active.set(key, running + 1);
    await new Promise<void>((resolve) => waiting.set(key, [...(waiting.get(key) ?? []), resolve]));
  };
  const release = (key: string) => {
    const next = waiting.get(key)?.shift();
    if (next) next();
    else active.set(key, (active.get(key) ?? 1) - 1);
  };
  return {
    async run(key, task) {
      await acquire(key);
      try {
        return await task();
      } finally {
        release(key);
      }
    },
  };
}
