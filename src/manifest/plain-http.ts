import type { Severity } from "./inventory.ts";

interface PlainHttp {
  readonly message: string;
  readonly fact: string;
  readonly severity: Severity;
}

/**
 * Whether a text is, or gives an option, an address without encryption. This machine is none (the Fetch standard's potentially trustworthy
 * origins); within one's own network it is told without alarm.
 */
export function plainHttp(text: string): PlainHttp | null {
  const host = /^(?:--?[\w-]{1,80}=)?http:\/\/(?:[^/?#\s]*@)?(\[[0-9a-fA-F:.]+\]|[^/?#:\s]+)/i.exec(text)?.[1]?.toLowerCase();
  if (host === undefined || isThisMachine(host) || /[${}<>%]/.test(host)) return null;
  const near = isNear(host);
  const message = `reaches ${host} without encryption${near ? ", inside a private network" : ""}`;
  return { message, fact: host, severity: near ? "info" : "medium" };
}

function isThisMachine(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\]|host\.docker\.internal|host\.containers\.internal)$|\.localhost$/.test(
    host,
  );
}

/** Private addresses (RFC 1918, 3927, 4193, 6598), and names that no public server can have. */
function isNear(host: string): boolean {
  return (
    /^(?:10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.[\d.]+$|^\[f[cde]/.test(host) ||
    !host.includes(".") ||
    /\.(?:local|internal|lan|home|test|intranet|corp|svc|arpa)$/.test(host)
  );
}
