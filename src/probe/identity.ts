/** What every probe says of itself. Fixed: tool lists depend on it, and two contracts are comparable only where it is the same. */
export const clientInfo = { name: "mcp-gitops", version: "1" } as const;

/** What an interactive client declares. */
export const clientCapabilities = { roots: {}, sampling: {}, elicitation: {} };
