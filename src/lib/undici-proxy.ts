import EnvHttpProxyAgent from "undici/lib/dispatcher/env-http-proxy-agent.js";

/** Of its own file: loaded only where a proxy is configured. */
export { EnvHttpProxyAgent };
