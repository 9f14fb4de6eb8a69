import { ExternalError } from "../lib/errors.ts";

/**
 * Writes text to stdout whole. A reader that has seen enough (`| head -1`) is no trouble: what it did not want is dropped. Throws
 * ExternalError `disk` where it cannot be written for another reason, such as a full disk.
 */
export async function print(text: string): Promise<void> {
  if (text === "") return;
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const fail = (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") resolve();
    else reject(new ExternalError("disk", "the output could not be written", { cause: error, todo: "see where stdout leads" }));
  };
  // The stream tells it twice, by its event and by the callback; without a listener the first ends the process.
  process.stdout.on("error", fail);
  process.stdout.write(text, (error) => (error ? fail(error) : resolve()));
  await promise;
}
