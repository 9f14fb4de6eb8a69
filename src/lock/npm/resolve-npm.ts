import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ExternalError } from "../../lib/errors.ts";
import { type ManagerContext, type Resolution, withinDay } from "../resolution.ts";
import type { WantedNpm } from "../wanted.ts";
import { withoutAddresses } from "../without-addresses.ts";
import { isExactVersion, isPackageName } from "./names.ts";
import { type NpmResult, npmVersion, openProject, type Project, runNpm } from "./npm-process.ts";
import { lockFromPackageLock } from "./package-lock.ts";

/**
 * Locks the whole tree of one exact version from the registry's metadata alone, by npm as a process; nothing is unpacked or run.
 * The same registry answers give the same bytes. Throws ExternalError "interrupted" when the signal fires, or when npm is not there.
 */
export async function resolveNpm(wanted: WantedNpm, context: ManagerContext): Promise<Resolution> {
  if (!isPackageName(wanted.name)) return { kind: "unresolvable", reason: "this is no valid npm package name" };
  if (!isExactVersion(wanted.version)) return { kind: "unresolvable", reason: "only an exact version can be locked" };
  await using project = await openProject(context.configDir, { private: true, dependencies: { [wanted.name]: wanted.version } });
  const npm = npmVersion();
  const resolved = await withinDay(wanted.day, (before) => lockOnly(project, before, context), tooYoung);
  if (resolved.result === null) return { kind: "unavailable", reason: resolved.reason };
  const { result, day } = resolved;
  if (result.kind === "failed") return troubleOf(result);
  const document = JSON.parse(await readFile(join(project.dir, "package-lock.json"), "utf8")) as unknown;
  const made = lockFromPackageLock(document, wanted, { npm: await npm, node: process.versions.node });
  return made.kind === "lock"
    ? { kind: "resolved", lock: { ...made.lock, ...(day && { day }) } }
    : { kind: "unresolvable", reason: made.reason };
}

async function lockOnly(project: Project, before: string | null, context: ManagerContext): Promise<NpmResult> {
  const until = before === null ? [] : [`--before=${before}`];
  const args = ["install", "--package-lock-only", "--omit-lockfile-registry-resolved", ...until];
  const attempt = async (extra: readonly string[]): Promise<NpmResult> => {
    try {
      return await runNpm(project, [...args, ...extra], context);
    } catch (error) {
      if (!(error instanceof ExternalError) || error.code === "interrupted" || !/did not end within/.test(error.message)) throw error;
      return { kind: "failed", code: "ETIMEDOUT", summary: error.message, detail: "" };
    }
  };
  const first = await attempt([]);
  // A cached document can be older than the release that was seen a moment ago: ask again before anything is blamed.
  return first.kind === "failed" && first.code === "ETARGET" ? attempt(["--prefer-online"]) : first;
}

/** What npm says where a cutoff leaves nothing to choose: not that it looked at times, so anything of the kind can be the cutoff's doing. */
function tooYoung({ code, summary }: Extract<NpmResult, { kind: "failed" }>): string | null {
  const text = withoutAddresses(summary).replace(/ with a date before .*$/, "");
  return ["ETARGET", "ENOVERSIONS", "ERESOLVE"].includes(code) ? text : null;
}

function troubleOf(failed: Extract<NpmResult, { kind: "failed" }>): Resolution {
  const { code } = failed;
  const summary = withoutAddresses(failed.summary);
  switch (code) {
    case "E404":
      return { kind: "unresolvable", reason: `not in the registry: ${missingName(failed) ?? summary}` };
    case "ETARGET":
    case "ENOVERSIONS":
      return { kind: "unresolvable", reason: summary };
    case "ERESOLVE":
    case "EINVALIDPACKAGENAME":
    case "EINVALIDTAGNAME":
    case "EUNSUPPORTEDPROTOCOL":
    case "EBADENGINE":
      return { kind: "unresolvable", reason: `npm cannot resolve its dependencies (${code}): ${summary}` };
    case "EALLOWGIT":
    case "EALLOWREMOTE":
    case "EALLOWFILE":
    case "EALLOWDIRECTORY":
      return { kind: "unlockable", reason: `its tree holds ${sourceOf(code)}` };
    case "E401":
    case "E403":
      return { kind: "unavailable", reason: `the registry refuses access (${code.slice(1)}): check the token in .npmrc` };
    default:
      return { kind: "unavailable", reason: `npm could not resolve it (${code}): ${summary}` };
  }
}

/** npm says the same of a URL and of an archive that it would have to look into (`bundleDependencies`, `npm-shrinkwrap.json`), and not whose it is. */
function sourceOf(code: "EALLOWGIT" | "EALLOWREMOTE" | "EALLOWFILE" | "EALLOWDIRECTORY"): string {
  switch (code) {
    case "EALLOWGIT":
      return "a dependency from a git repository, which no integrity fixes";
    case "EALLOWREMOTE":
      return "a dependency from a URL, or a package that brings others in its own archive: only unpacking would tell which, and nothing is unpacked where locks are made";
    case "EALLOWFILE":
    case "EALLOWDIRECTORY":
      return "a dependency from a file or folder, which no integrity fixes";
  }
}

function missingName(failed: { readonly detail: string; readonly summary: string }): string | null {
  return /resource '([^']{1,300})'/.exec(`${failed.detail}\n${failed.summary}`)?.[1] ?? null;
}
