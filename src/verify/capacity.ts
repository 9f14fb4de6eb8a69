/** What a job of two servers side by side takes of memory while it is proven: most take a third of it. */
const memoryOfOne = 1.5 * 1024 ** 3;

/** How many servers are proven at once: as many as processors and free memory (bytes) allow; each is started beside its pinned version. */
export function serversAtOnce(processors: number, memory: number): number {
  return Math.max(1, Math.min(processors, Math.floor(memory / memoryOfOne)));
}
