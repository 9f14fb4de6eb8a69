import type { Bump, Contract } from "../contract/contract.ts";
import type { Lock } from "../lock/lock.ts";
import type { ImageRequest, Transport } from "../manifest/inventory.ts";
import type { VerifySettings } from "../policy/policy.ts";
import type { ScenarioFile } from "../policy/scenario/scenario-file.ts";

/**
 * What the proving plane gets (`mcp-gitops/proof-job/v1`): all it needs for one attempt at one server, and no secret. `compare` starts the
 * pinned and the candidate and compares; `record` starts the candidate alone for its contract; `smoke` only asks whether it starts and lists.
 */
export interface ProofJob {
  readonly schema: "mcp-gitops/proof-job/v1";
  /** Unique among the jobs of a run. */
  readonly id: string;
  readonly mode: "compare" | "record" | "smoke";
  readonly manifest: string;
  readonly server: string;
  /** Package URL without version; null for a remote or a local program. */
  readonly package: string | null;
  readonly launch: JobLaunch;
  /** What the verdict says as `from`: the exact version in the manifest, null where there is none. */
  readonly from: string | null;
  readonly pinned: JobVersion | null;
  readonly candidate: JobVersion | null;
  /** Why there is no pinned version to start although one is in the manifest; null otherwise. */
  readonly pinnedMissing: string | null;
  /** The contract of what is there now as it was recorded before: compared with where nothing pinned can be started. */
  readonly baseline: Contract | null;
  /** What the version says of itself; null where it says nothing. */
  readonly claimedBump: Bump | null;
  readonly settings: Omit<VerifySettings, "compliance">;
  /** What the server is asked, by the policies of the base; left out where they say nothing. */
  readonly scenarios?: ScenarioFile;
  /** Where the candidate is installed and stays (a deployment's staged tree); default: a folder that goes when it was probed. */
  readonly tree?: string;
}

/** How it is started, without its launcher. Values that look like credentials were replaced by dummies. */
export interface JobLaunch {
  /** The executable in the package; null: the package's own. */
  readonly bin: string | null;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly transport: Transport;
  readonly url: string | null;
  readonly headers: Readonly<Record<string, string>>;
  /** Of an image: the engine that its entry names, the options that concern only the inside, and the names of those that reach out of it. */
  readonly image?: Pick<ImageRequest, "program" | "platform" | "inside" | "outside">;
  /** A program of the repository itself: its command, and the folder it stands in. */
  readonly local: { readonly command: string; readonly folder: string } | null;
}

export interface JobVersion {
  readonly version: string;
  readonly lock: Lock;
}

/** The settings that the proving plane gets: how a version was published is known to the deciding one alone. */
export function provingSettings({ compliance: _, ...settings }: VerifySettings): ProofJob["settings"] {
  return { ...settings, required: settings.required.filter((suite) => suite !== "compliance") };
}
