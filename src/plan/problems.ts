import type { Problem, Server } from "../manifest/inventory.ts";
import { toProblem } from "../manifest/problem.ts";

/** What is wrong with a server that only its registry or the ledger can tell. */
type ProblemCode = "package-not-found" | "version-not-found" | "version-quarantined";

export function problemOf(server: Server, code: ProblemCode): Problem {
  const spelled = server.version === null ? (server.name ?? "") : `${server.name}@${server.version}`;
  const { message, todo } = words(code, spelled, server.name ?? "");
  const { manifest, span } = server;
  const at = { file: span?.file ?? manifest, manifest, server: server.server, span };
  return toProblem({ code, severity: "high", message, todo, fact: spelled }, at);
}

function words(code: ProblemCode, spelled: string, name: string): { message: string; todo: string } {
  switch (code) {
    case "package-not-found":
      return {
        message: `the registry has no package named ${name}: whoever registers that name decides what runs here`,
        todo: "correct the name, or remove the server; for a private package, check the registry and its access in .npmrc",
      };
    case "version-not-found":
      return {
        message: `the registry does not have ${spelled}: the server does not start on a machine that has no copy of it`,
        todo: "pin a version that exists",
      };
    case "version-quarantined":
      return {
        message: `${spelled} is in quarantine, and this server runs it`,
        todo: "merge the proposal that leads away from it, or pin another version",
      };
  }
}
