/** Statuses after which the same request may succeed (RFC 9110 §15.5.9, §15.6; RFC 6585 §4). */
const transientStatus = new Set([408, 429, 500, 502, 503, 504]);

/** What no second attempt changes: a certificate, a name that does not exist, our own refusals. */
const lasting = /^(ENOTFOUND|ERR_TLS_|CERT_|UNABLE_TO_|SELF_SIGNED_CERT|DEPTH_ZERO_SELF_SIGNED|ERR_INVALID_|UND_ERR_INVALID_ARG)/;

export function isTransientStatus(status: number): boolean {
  return transientStatus.has(status);
}

export function isTransientError(error: unknown): boolean {
  return !lasting.test(errorCode(error));
}

/** Whether the time allowed for a connection, or without a byte, was over. */
export function isTimeout(error: unknown): boolean {
  return /^(?:UND_ERR_(?:HEADERS|BODY|CONNECT)_TIMEOUT|ETIMEDOUT)$/.test(errorCode(error));
}

/** The code of an error or of the first of its causes that has one; empty when none has. */
export function errorCode(error: unknown): string {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    const code = (at as NodeJS.ErrnoException).code;
    if (typeof code === "string") return code;
  }
  return "";
}

/**
 * Milliseconds to wait before attempt `attempt + 1`: what the server asks for (`Retry-After`, RFC 9110 §10.2.3, seconds or a date), else
 * exponential with equal jitter, so that clients that failed together do not come back together.
 */
export function retryDelay(attempt: number, base: number, retryAfter: string | undefined, now = Date.now()): number {
  const asked = retryAfterMilliseconds(retryAfter, now);
  if (asked !== null) return asked;
  const full = base * 2 ** attempt;
  return full / 2 + Math.random() * (full / 2);
}

function retryAfterMilliseconds(text: string | undefined, now: number): number | null {
  if (text === undefined) return null;
  if (/^\s*\d{1,9}\s*$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isFinite(date) ? Math.max(0, date - now) : null;
}
