import type { PythonRequest, Server } from "../manifest/inventory.ts";
import { pep440Versioning } from "../versioning/pep440.ts";
import type { Lock } from "./lock.ts";
import type { LockDay } from "./lock-day.ts";
import { requirementsOf } from "./pypi/requirements.ts";
import type { Resolution } from "./resolution.ts";

/** What a lock is made for: one exact version, with what its launcher adds. */
export type Wanted = WantedNpm | WantedPypi | WantedImage;

export interface WantedNpm {
  readonly ecosystem: "npm";
  readonly name: string;
  readonly version: string;
  /** Missing: whatever is published when it is locked. */
  readonly day?: LockDay;
}

export interface WantedPypi {
  readonly ecosystem: "pypi";
  readonly name: string;
  readonly version: string;
  readonly python: PythonRequest;
  readonly day?: LockDay;
}

export interface WantedImage {
  readonly ecosystem: "oci";
  readonly name: string;
  /** A tag, a digest or both (`1.2.3@sha256:…`). */
  readonly version: string;
}

/** A package as a server names it. */
export interface LockSubject {
  /** Package URL without version. */
  readonly package: string | null;
  readonly name: string | null;
  /** What a Python launcher adds. */
  readonly python: PythonRequest | null;
}

/** Whether servers of this ecosystem are installed from a lock. */
export function isLockable(ecosystem: string | null): ecosystem is Wanted["ecosystem"] {
  return ecosystem === "npm" || ecosystem === "pypi" || ecosystem === "oci";
}

export function subjectOf({ purl, name, launch }: Pick<Server, "purl" | "name" | "launch">): LockSubject {
  return { package: purl, name, python: launch.direct?.python ?? null };
}

/** What to lock for one version of a server's package, or why there is nothing to lock. `day`: what its tree may hold. */
export function wantedOf(subject: LockSubject, version: string, day?: LockDay): Wanted | Exclude<Resolution, { kind: "resolved" }> {
  const { name, python } = subject;
  if (name === null) return { kind: "unresolvable", reason: "it has no package" };
  const ecosystem = /^pkg:([a-z]+)\//.exec(subject.package ?? "")?.[1] ?? null;
  switch (ecosystem) {
    case "npm":
      return { ecosystem, name, version, ...(day && { day }) };
    case "pypi":
      return { ecosystem, name, version, python: python ?? { extras: [], with: [], python: null, others: [] }, ...(day && { day }) };
    case "oci":
      // It brings all that it needs: there is no younger package that a day could keep out.
      return { ecosystem, name, version };
    default:
      return { kind: "unlockable", reason: unlockable(ecosystem, subject.package ?? "") };
  }
}

function unlockable(type: string | null, purl: string): string {
  if (type === "github" || type === "bitbucket" || purl.includes("vcs_url="))
    return "it is built from a git repository: no hash fixes what a build makes, and nothing is built where locks are made";
  return "only npm and Python packages and container images can be locked so far";
}

/** Whether a lock is one of just that: the same package and version, and the same additions. */
export function isLockOf(lock: Lock, wanted: Wanted): boolean {
  if (lock.package !== wanted.name) return false;
  switch (wanted.ecosystem) {
    case "npm":
    case "oci":
      return lock.ecosystem === wanted.ecosystem && lock.version === wanted.version;
    case "pypi": {
      if (lock.ecosystem !== "pypi" || pep440Versioning.compare(lock.version, wanted.version) !== 0) return false;
      const asked = requirementsOf({ ...wanted, version: lock.version });
      return (
        asked.kind === "requirements" && asked.lines.join("\n") === lock.requirements.join("\n") && asked.python === lock.requiresPython
      );
    }
  }
}
