import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { Octokit } from "@octokit/rest";
import type { Log } from "../lib/log.ts";
import { openWire } from "./github-wire.ts";

/** How long to wait for GitHub, in milliseconds. */
export interface Patience {
  /** Between two writes; GitHub asks for one second. */
  readonly writeGap: number;
  /** Before the first retry; later ones wait 4 and 9 times as long. */
  readonly retry: number;
  /** The longest wait that a rate limit may ask for; past it the command ends with exit code 3. */
  readonly rateLimit: number;
}

export interface ClientOptions {
  readonly token: string;
  readonly apiUrl: string;
  readonly log: Log;
  readonly patience: Patience;
}

const Client = Octokit.plugin(retry, throttling);
export type GithubClient = InstanceType<typeof Client>;

/** Octokit that paces its writes, waits for rate limits within a bound and repeats what may safely be repeated. */
export function openClient({ token, apiUrl, log, patience }: ClientOptions): GithubClient {
  const mayWait = (what: string) => (seconds: number, _request: unknown, _octokit: unknown, retries: number) => {
    const wait = seconds * 1000 <= patience.rateLimit && retries < 2;
    log.warn(`GitHub's ${what} is reached: ${wait ? `waiting ${seconds} s` : `it asks to wait ${seconds} s, which is too long`}`);
    return wait;
  };
  return new Client({
    auth: token,
    baseUrl: apiUrl,
    userAgent: "mcp-gitops",
    log: { debug() {}, info() {}, warn: (text: string) => log.warn(text), error() {} },
    request: { fetch: openWire(process.env) },
    retry: { retryAfterBaseValue: patience.retry },
    throttle: {
      id: "mcp-gitops",
      onRateLimit: mayWait("rate limit"),
      onSecondaryRateLimit: mayWait("secondary rate limit"),
      // The plugin's own gaps (1 s, and 3 s for what notifies people) cannot be set; these stand in for its limiter groups.
      write: paced(patience.writeGap) as never,
      notifications: paced(0) as never,
    },
  });
}

/** One job at a time with a gap between their starts, in the form of the plugin's limiter groups. */
function paced(gap: number) {
  let next = 0;
  const schedule = async <T>(_options: unknown, job: () => Promise<T>): Promise<T> => {
    const now = Date.now();
    const start = Math.max(now, next);
    next = start + gap;
    if (start > now) await new Promise((resolve) => setTimeout(resolve, start - now));
    return job();
  };
  return { key: () => ({ schedule }) };
}
