import { ExternalError } from "./errors.ts";
import { type Http, shownUrl } from "./http.ts";
import { isTimeout } from "./http-retry.ts";

/** So many requests in a row that came to nothing because the server wants time: as many as it is asked at once. */
const patience = 16;

/**
 * Gives a server up that only ever keeps one waiting, by silence or by asking to be left alone for a while (429): what is asked of it after
 * that fails at once. Each request has its deadline, but two thousand of them, one lot after the other, would take hours. Any other answer,
 * and any other trouble, begins the count anew.
 */
export function withBreaker(http: Http): Http {
  const waited = new Map<string, number>();
  return {
    ...http,
    async get(url, options) {
      const origin = URL.canParse(url) ? new URL(url).origin : "";
      const lost = waited.get(origin) ?? 0;
      if (lost >= patience)
        throw new ExternalError("network", `${shownUrl(url)} is not asked: its server put ${lost} requests in a row off`);
      try {
        const response = await http.get(url, options);
        if (response.status === 429) waited.set(origin, (waited.get(origin) ?? 0) + 1);
        else waited.delete(origin);
        return response;
      } catch (error) {
        if (hasWaited(error)) waited.set(origin, (waited.get(origin) ?? 0) + 1);
        else waited.delete(origin);
        throw error;
      }
    },
  };
}

function hasWaited(error: unknown): boolean {
  if (!(error instanceof ExternalError) || error.code !== "network") return false;
  const name = error.cause instanceof Error ? error.cause.name : "";
  return name === "TimeoutError" || isTimeout(error.cause);
}
