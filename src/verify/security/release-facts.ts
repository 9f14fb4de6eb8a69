import type { PackageVersion } from "./advisories.ts";

/** What a registry says of one published version, beyond what a lock holds. Null: it does not say. Words of others, capped. */
export interface ReleaseFacts {
  /** The publisher's words where it is deprecated or yanked. */
  readonly withdrawn: string | null;
  /** Nobody could read what it says of itself, so that what is null here may stand there. */
  readonly unread?: true;
  /** As it stands there: an SPDX expression, or what somebody wrote instead. */
  readonly licence: string | null;
  /** The account that published it. */
  readonly publisher: string | null;
  /** The accounts that could publish it. */
  readonly maintainers: readonly string[] | null;
  /** As `host/owner/name`. */
  readonly repository: string | null;
}

export type FactsAnswer =
  | { readonly kind: "found"; readonly facts: ReleaseFacts }
  /** The registry has the package, or had it, and not this version. */
  | { readonly kind: "gone" }
  | { readonly kind: "unavailable"; readonly reason: string };

/** Where single releases are asked for, by `name@version`. Trouble is data. */
export interface ReleaseSource {
  ask(packages: readonly PackageVersion[]): Promise<ReadonlyMap<string, FactsAnswer>>;
}

export function releaseKey({ name, version }: PackageVersion): string {
  return `${name}@${version}`;
}

/** A source that asks for each release once, however many trees it stands in. */
export function askedOnce(ask: (one: PackageVersion) => Promise<FactsAnswer>): ReleaseSource {
  const known = new Map<string, Promise<FactsAnswer>>();
  return {
    async ask(packages) {
      const answers = packages.map(async (one) => {
        const key = releaseKey(one);
        const answer = known.get(key) ?? ask(one);
        known.set(key, answer);
        return [key, await answer] as const;
      });
      return new Map(await Promise.all(answers));
    },
  };
}

/**
 * Where a repository is, in one spelling for all the ways to write it: `git+https://host/o/r.git`, `git@host:o/r`, `github:o/r`, `o/r`, a page
 * below it. Null for what names none.
 */
export function repositoryOf(text: string): string | null {
  const short = /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(text.trim());
  const hosts: Readonly<Record<string, string>> = { github: "github.com", gitlab: "gitlab.com", bitbucket: "bitbucket.org" };
  if (short) return `${hosts[short[1] ?? "github"]}/${plain(short[2] ?? "")}`;
  const ssh = /^(?:git\+)?(?:ssh:\/\/)?git@([\w.-]+)[:/](.+)$/.exec(text.trim());
  const address = ssh
    ? `https://${ssh[1]}/${ssh[2]}`
    : text
        .trim()
        .replace(/^git\+/, "")
        .replace(/^(?:git|ssh):\/\//, "https://");
  if (!URL.canParse(address)) return null;
  const { host, pathname, protocol } = new URL(address);
  if (protocol !== "https:" && protocol !== "http:") return null;
  const [owner, name] = pathname.split("/").filter((part) => part !== "");
  return owner === undefined || name === undefined ? null : `${host.replace(/^www\./, "")}/${plain(`${owner}/${name}`)}`;
}

function plain(path: string): string {
  return path.replace(/\.git$/, "").toLowerCase();
}
