/** The day that a tree is locked for: what may be in it by the time it was published. */
export interface LockDay {
  /** ISO time: nothing in the tree is to be younger. Null: that was wanted, and the registry gives no time to go by. */
  readonly before: string | null;
  /** Whether there is no lock where no tree is old enough; else it is made of what there is, and says so. */
  readonly required: boolean;
}

/** What decides the day of one version's lock. */
export interface DayQuestion {
  /** ISO time of the version's own publication; null: the registry does not say. */
  readonly publishedAt: string | null;
  readonly asOf: "today" | "release";
  /** Milliseconds that everything in the tree must have been public. */
  readonly minimumReleaseAge: number;
  readonly required: boolean;
  /** Milliseconds. */
  readonly now: number;
}

const day = 86_400_000;

/** Milliseconds: packages that are published together come out one after the other, and a tree needs all of them. So much younger than the cooldown they may be. */
const together = 3_600_000;

/**
 * The day of a lock, undefined where none is asked for: with `asOf: release` the day that the version was published, else today less the minimum age,
 * whole days in UTC so that a lock made again on the same day is the same. A version itself is never left out by its own lock: policy has let it through.
 */
export function lockDay({ publishedAt, asOf, minimumReleaseAge, required, now }: DayQuestion): LockDay | undefined {
  const own = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
  const ripe = now - minimumReleaseAge;
  if (asOf === "today" && minimumReleaseAge === 0) return undefined;
  if (asOf === "today" && Number.isNaN(own)) return { before: isoDay(ripe), required };
  if (Number.isNaN(own)) return { before: null, required };
  const latest = asOf === "release" ? own + together : Math.max(Math.floor(ripe / day) * day, own + together);
  return { before: new Date(latest).toISOString(), required };
}

function isoDay(time: number): string {
  return new Date(Math.floor(time / day) * day).toISOString();
}
