import type { Dispatcher } from "undici";
import apiRequest from "undici/lib/api/api-request.js";
import connectorOf from "undici/lib/core/connect.js";
import Agent from "undici/lib/dispatcher/agent.js";

/**
 * The three parts of undici that are wanted. Its index loads everything else too (fetch, web sockets, caches, mocks): 50 ms more at every
 * start, for which these paths inside it are worth naming.
 */
export { Agent, connectorOf };

/** One request; the index would put it on every dispatcher as a method. */
export function send(dispatcher: Dispatcher, options: Dispatcher.RequestOptions): Promise<Dispatcher.ResponseData> {
  return apiRequest.call(dispatcher, options);
}
