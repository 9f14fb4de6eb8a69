import { lookup as resolve } from "node:dns";
import type { LookupFunction } from "node:net";
import { ExternalError } from "./errors.ts";
import { forbidden, isForbidden } from "./http-forbidden.ts";

/** Milliseconds that an answer is kept: long enough for the connections of one command, short enough for a host that moves. */
const lifetime = 30_000;

type Answer = Parameters<Parameters<LookupFunction>[2]>;

/**
 * A resolver that asks once for all connections that open at the same time: sixteen identical questions at once are what small
 * resolvers drop, and a dropped one costs five seconds.
 */
export function createLookup(): LookupFunction {
  const asked = new Map<string, { at: number; answer: Promise<Answer> }>();
  return (host, options, callback) => {
    const key = JSON.stringify([host, options]);
    const known = asked.get(key);
    const entry = known && Date.now() - known.at < lifetime ? known : { at: Date.now(), answer: ask(host, options) };
    asked.set(key, entry);
    void entry.answer.then((answer) => {
      if (answer[0]) asked.delete(key);
      callback(...answer);
    });
  };
}

function ask(host: string, options: Parameters<LookupFunction>[1]): Promise<Answer> {
  return new Promise((done) => resolve(host, options, (...answer: Answer) => done(answer)));
}

/** The same resolver for servers that are asked directly: a name does not lead where its address must not. */
export function createGuardedLookup(): LookupFunction {
  const lookup = createLookup();
  return (host, options, callback) =>
    lookup(host, options, (error, addresses, family) => {
      const all = typeof addresses === "string" ? [addresses] : (addresses ?? []).map(({ address }) => address);
      if (error || !all.some(isForbidden)) callback(error, addresses, family);
      else callback(new ExternalError("network", forbidden), "");
    });
}
