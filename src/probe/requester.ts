/** Who asks a server and is answered: the official client, or the bare exchange of a glance. */
export interface Requester {
  /** Rejects with an error whose `code` is the server's own (a number), or says what went wrong on the way (a text). */
  request(
    message: { method: string; params: Record<string, unknown> },
    result: typeof anything,
    options: { timeout: number },
  ): Promise<unknown>;
}

/** Takes any answer: a list that a strict client refuses is a finding, not the end of looking. */
export const anything = {
  "~standard": { version: 1 as const, vendor: "mcp-gitops", validate: (value: unknown) => ({ value }) },
};

/** What a request's failure says: the server answered with an error, it did not answer in time, or the way to it is gone; null for our own bug. */
export function failureOf(error: unknown): "error" | "timeout" | "gone" | null {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (typeof code === "number") return "error";
  if (code === requestTimeout) return "timeout";
  return typeof code === "string" && (gone.has(code) || code.startsWith("CLIENT_HTTP_")) ? "gone" : null;
}

/** Codes of the official client (`SdkErrorCode` of @modelcontextprotocol/client 2), which the bare exchange uses too. */
export const requestTimeout = "REQUEST_TIMEOUT";
export const connectionClosed = "CONNECTION_CLOSED";
const gone = new Set(
  `${connectionClosed} NOT_CONNECTED NOT_INITIALIZED SEND_FAILED INVALID_RESULT UNSUPPORTED_RESULT_TYPE CAPABILITY_NOT_SUPPORTED METHOD_NOT_SUPPORTED_BY_PROTOCOL_VERSION`.split(
    " ",
  ),
);
