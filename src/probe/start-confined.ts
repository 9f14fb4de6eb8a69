import { ExternalError } from "../lib/errors.ts";
import { randomName } from "../lib/random-name.ts";
import type { Isolation } from "../verify/verdict.ts";
import { containedCommand } from "./container.ts";
import type { ProbeOptions, StdioTarget } from "./probe.ts";
import { cut } from "./reason.ts";
import { type Sandbox, unconfined } from "./sandbox.ts";
import { type ServerProcess, startServer } from "./server-process.ts";

/** Bytes that a server may write into one file. */
const fileSize = 1024 ** 3;

/** Starts the server in a sandbox, as its target asks for, with the limits of its budget. */
export function startConfined(
  target: StdioTarget,
  options: Pick<ProbeOptions, "budget">,
  sandbox: Sandbox | null,
): { server: ServerProcess; isolation: Isolation } {
  const { command, args, env, cwd, sandbox: request } = target;
  if (target.container) {
    const contained = containedCommand(target.container, { args, env }, { ...options.budget, fileSize });
    return { server: startServer(contained.command, options.budget), isolation: contained.isolation };
  }
  const wrapped =
    sandbox === null || request === null
      ? {
          command,
          args,
          env,
          words: null,
          own: 0,
          user: null,
          isolation: unconfined(["no sandbox was asked for"]),
        }
      : sandbox.wrap({ argv: [command, ...args], env, cwd, request, limits: { processes: options.budget.processes, fileSize } });
  // Where a namespace ends all descendants none need be found; elsewhere they are known by what they inherit.
  const named = wrapped.words === null ? { name: "MCP_GITOPS_PROBE", value: randomName(8, "hex") } : null;
  const server = startServer(
    {
      ...wrapped,
      cwd: wrapped.words === null ? cwd : "/",
      env: named === null ? wrapped.env : { ...wrapped.env, [named.name]: named.value },
      marker: named === null ? null : `${named.name}=${named.value}`,
      watch: {
        writable: request?.writable ?? [],
        own: wrapped.own,
        user: wrapped.user,
        ownNetwork: wrapped.isolation.filesystem === "private" && wrapped.isolation.network === "off",
      },
    },
    options.budget,
  );
  return { server, isolation: wrapped.isolation };
}

/** Throws ExternalError "process" where not even its confinement stood: that says nothing about the server. */
export function assertStarted(server: ServerProcess, target: StdioTarget): void {
  if (server.reached() || server.spawnError() !== null) return;
  throw new ExternalError("process", `the sandbox for ${target.command} could not be set up`, {
    found: cut(server.stderr().trim(), 500),
    todo: "this says nothing about the server; try again, or run where user namespaces are allowed",
  });
}
