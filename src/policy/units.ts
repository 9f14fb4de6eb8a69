const durationUnits: Readonly<Record<string, number>> = {
  second: 1_000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
};

const sizeUnits: Readonly<Record<string, number>> = {
  B: 1,
  KB: 1_000,
  MB: 1_000_000,
  GB: 1_000_000_000,
  KiB: 1_024,
  MiB: 1_048_576,
  GiB: 1_073_741_824,
};

/** What a duration looks like in a policy file: `3 days`, `90 seconds`; zero needs no unit. */
export const durationSchema = {
  type: ["string", "integer"],
  pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(seconds?|minutes?|hours?|days?|weeks?)$|^0$",
  minimum: 0,
  maximum: 0,
  description: "a duration with its unit, such as `3 days`, `12 hours` or `0`",
} as const;

/** What an amount of bytes looks like in a policy file: `512 MB`, `2 GiB`. */
export const sizeSchema = {
  type: "string",
  pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(B|KB|MB|GB|KiB|MiB|GiB)$",
  description: "an amount of bytes with its unit, such as `512 MB` or `2 GiB`",
} as const;

/** What a short time looks like in a policy file: `50 ms`, `1.5 seconds`. */
export const latencySchema = {
  type: "string",
  pattern: "^[0-9]{1,6}(\\.[0-9]{1,3})? ?(ms|seconds?)$",
  description: "a time with its unit, such as `50 ms` or `1.5 seconds`",
} as const;

/** Milliseconds of a time that {@link latencySchema} admits. */
export function latency(time: string): number {
  const { amount, unit } = split(time);
  return unit === "ms" ? amount : amount * 1000;
}

/** Milliseconds of a duration that {@link durationSchema} admits. */
export function milliseconds(duration: string | number): number {
  const { amount, unit } = split(String(duration));
  return Math.round(amount * (durationUnits[unit.replace(/s$/, "")] ?? 0));
}

/** Bytes of an amount that {@link sizeSchema} admits. */
export function bytes(size: string): number {
  const { amount, unit } = split(size);
  return Math.round(amount * (sizeUnits[unit] ?? 0));
}

/** A duration in the greatest unit that keeps it short: `3 days`, `1.5 hours`. */
export function durationText(duration: number): string {
  const [unit, size] = Object.entries(durationUnits)
    .filter(([name]) => name !== "week")
    .findLast(([, length]) => duration >= length) ?? ["second", 1_000];
  const amount = Math.round((duration / size) * 10) / 10;
  return `${amount} ${unit}${amount === 1 ? "" : "s"}`;
}

function split(text: string): { amount: number; unit: string } {
  const [, amount = "0", unit = ""] = /^([0-9.]+) ?(\w*)$/.exec(text) ?? [];
  return { amount: Number(amount), unit };
}
