import type { ProbeOptions } from "../probe/probe.ts";
import type { ServerEnvironment } from "./environment.ts";
import type { ServerStart } from "./integration/replay-version.ts";
import type { ProvePorts } from "./start.ts";

/** Where a session is talked with anyway, no call is made beside that. */
export function probeOptions(
  { settings, talk, look }: ServerStart,
  environment: ServerEnvironment,
  ports: Pick<ProvePorts, "signal">,
): ProbeOptions {
  const always = { budget: settings.budget, ...(ports.signal && { signal: ports.signal }) };
  if (look) return { ...always, call: false, eras: [look.era], bare: look.bare };
  const call = talk === null && environment.secrets.length === 0;
  // Without a talk nothing is asked but whether it starts.
  return { ...always, call, eras: ["legacy", "modern"], ...(talk ? { talk } : { glance: true }) };
}
