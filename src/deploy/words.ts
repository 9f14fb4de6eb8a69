import type { EventData } from "../ledger/event-types.ts";
import type { ServerId } from "../manifest/server-id.ts";
import { unlinked } from "../report/neutralise.ts";
import { serverLink } from "./layout.ts";

/** The sentences that a deployment leaves in commits and incidents. Names and findings in them are others' words. */

export interface Undone extends ServerId {
  readonly package: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly why: string;
}

export const revertTrailer = "Mcp-Gitops-Reverts";
export const serverTrailer = "Mcp-Gitops-Server";

/** The message of the commit that takes servers back; its trailers find it again after a run was killed. */
export function revertMessage(target: string, revision: string, undone: readonly Undone[]): string {
  const [first] = undone;
  const subject =
    undone.length === 1 && first
      ? `Revert ${unlinked(first.server, 60)} to ${unlinked(first.to ?? "what was verified", 40)}`
      : `Revert ${undone.length} servers to what was verified`;
  const lines = undone.map(
    ({ server, manifest, from, to, why }) =>
      `- ${unlinked(server, 100)} (${unlinked(manifest, 200)}): ${unlinked(from ?? "none", 60)} -> ${unlinked(to ?? "none", 60)}: ${unlinked(why, 300)}`,
  );
  const trailers = [`${revertTrailer}: ${revision}`, ...undone.map((id) => `${serverTrailer}: ${serverLink(id)}`)];
  return `${subject}\n\nThe target ${unlinked(target, 60)} never switched to it.\n\n${lines.join("\n")}\n\n${trailers.join("\n")}\n`;
}

/** What the incident of a server on a target is known by. */
export function incidentKey(target: string, server: ServerId): string {
  return `deploy/${target}/${serverLink(server)}`;
}

/** The incident of a server that could not go live: one a target and server, so that a second failure finds the first. */
export function incidentOf(
  target: string,
  server: ServerId & { package: string | null; to: string | null; why: string },
): EventData["incident-opened"] {
  const name = unlinked(server.server, 100);
  return {
    key: incidentKey(target, server),
    title: `${name} cannot go live on ${unlinked(target, 60)}`,
    body: [
      `${unlinked(server.package ?? name, 200)} at ${unlinked(server.to ?? "its version", 60)} (${unlinked(server.manifest, 200)}) was staged on ${unlinked(target, 60)} and did not pass its smoke test:`,
      "",
      `    ${unlinked(server.why, 500)}`,
      "",
      "The target did not switch to it.",
    ].join("\n"),
  };
}
