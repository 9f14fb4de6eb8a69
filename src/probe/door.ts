import { isRecord } from "../contract/canonical-contract.ts";

/** How the way to a remote was found. */
export type Door =
  | { readonly kind: "open" }
  | { readonly kind: "closed"; readonly status: number }
  | { readonly kind: "down"; readonly status: number }
  | { readonly kind: "unreachable"; readonly why: string }
  | { readonly kind: "late"; readonly ms: number }
  | { readonly kind: "flood"; readonly bytes: number };

export interface WatchedDoor {
  readonly fetch: (url: string | URL, init?: RequestInit) => Promise<Response>;
  state(): Door;
  /** The deadline no longer holds: the session is open, or given up. */
  settle(): void;
}

/** A `fetch` with a deadline and a cap on what comes in, that remembers how the way was: a client's error no longer tells a 403 from an outage. */
export function watchDoor(limits: { readonly maxBytes: number; readonly timeout: number; readonly signal?: AbortSignal }): WatchedDoor {
  let state: Door = { kind: "open" };
  let bytes = 0;
  const late = new AbortController();
  const timer = setTimeout(() => {
    state = { kind: "late", ms: limits.timeout };
    late.abort(new Error(`no answer within ${limits.timeout} ms`));
  }, limits.timeout);
  const count = () =>
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.length;
        if (bytes <= limits.maxBytes) return controller.enqueue(chunk);
        state = { kind: "flood", bytes: limits.maxBytes };
        controller.error(new Error("too many bytes"));
      },
    });
  return {
    state: () => state,
    settle: () => clearTimeout(timer),
    async fetch(url, init = {}) {
      const signals = [init.signal, limits.signal, late.signal].filter((signal): signal is AbortSignal => signal instanceof AbortSignal);
      try {
        const response = await fetch(url, { ...init, signal: AbortSignal.any(signals) });
        if (response.status === 401 || response.status === 403) state = { kind: "closed", status: response.status };
        else if (response.status >= 500 && state.kind === "open") state = { kind: "down", status: response.status };
        return response.body === null ? response : new Response(response.body.pipeThrough(count()), response);
      } catch (error) {
        if (state.kind === "open" && !limits.signal?.aborted) state = { kind: "unreachable", why: rootCause(error) };
        throw error;
      }
    },
  };
}

/** `fetch failed` tells nobody anything: what failed is at the end of the chain. */
function rootCause(error: unknown): string {
  let innermost = error;
  while (innermost instanceof Error && innermost.cause !== undefined) innermost = innermost.cause;
  if (innermost instanceof AggregateError) innermost = innermost.errors[0];
  return innermost instanceof Error ? innermost.message : isRecord(innermost) ? JSON.stringify(innermost) : String(innermost);
}
