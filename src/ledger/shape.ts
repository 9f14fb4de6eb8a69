/**
 * Shapes: a check at run time and a type at compile time from one declaration, in a page of code. The ledger is read by every
 * command, so it must not cost the start of a schema compiler.
 */
export interface Shape<T> {
  /** Where and why a value does not fit (`data.rows[3].why: expected text`), null when it does. */
  check(value: unknown, at: string): string | null;
  /** Never there: carries the type. */
  readonly type?: T;
}

export type Infer<S> = S extends Shape<infer T> ? T : never;

export const text: Shape<string> = primitive("text", (value) => typeof value === "string" && value.isWellFormed());

export const flag: Shape<boolean> = primitive("true or false", (value) => typeof value === "boolean");

/** An ISO 8601 instant in UTC with milliseconds, as `isoTime` writes it. */
export const instant: Shape<string> = primitive(
  "an instant like 2026-01-31T12:00:00.000Z",
  (value) => typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value)),
);

/** `sha256:` and 64 hex digits. */
export const digest: Shape<string> = primitive(
  "a sha256 digest",
  (value) => typeof value === "string" && /^sha256:[0-9a-f]{64}$/.test(value),
);

/** A git object id. */
export const oid: Shape<string> = primitive(
  "a commit id",
  (value) => typeof value === "string" && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value),
);

export function oneOf<const T extends string>(...values: readonly T[]): Shape<T> {
  return primitive(`one of ${values.join(", ")}`, (value) => (values as readonly unknown[]).includes(value)) as Shape<T>;
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return { check: (value, at) => (value === null ? null : shape.check(value, at)) };
}

export function listOf<T>(shape: Shape<T>): Shape<readonly T[]> {
  return {
    check(value, at) {
      if (!Array.isArray(value)) return `${at}: expected a list`;
      return firstProblem(
        value.map((item, i) => [item, `${at}[${i}]`] as const),
        ([item, place]) => shape.check(item, place),
      );
    },
  };
}

type Fields = Readonly<Record<string, Shape<unknown>>>;
export type Parsed<F extends Fields> = { readonly [K in keyof F]: Infer<F[K]> };

/** A closed record: every field is there, and no other. */
export function record<F extends Fields>(fields: F): Shape<Parsed<F>> {
  return {
    check(value, at) {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return `${at}: expected an object`;
      const stranger = Object.keys(value).find((key) => !Object.hasOwn(fields, key));
      if (stranger !== undefined) return `${at}: unknown field ${JSON.stringify(stranger)}`;
      return firstProblem(Object.entries(fields), ([name, shape]) =>
        shape.check((value as Record<string, unknown>)[name], `${at}.${name}`),
      );
    },
  };
}

/** A record told apart by its `kind`. */
export function variants<V extends Readonly<Record<string, Fields>>>(
  kinds: V,
): Shape<{ [K in keyof V]: { readonly kind: K } & Parsed<V[K]> }[keyof V]> {
  return {
    check(value, at) {
      const kind = (value as { kind?: unknown } | null)?.kind;
      if (typeof kind !== "string" || !Object.hasOwn(kinds, kind)) return `${at}.kind: expected one of ${Object.keys(kinds).join(", ")}`;
      return record({ kind: text, ...kinds[kind] }).check(value, at);
    },
  };
}

function primitive<T>(expected: string, fits: (value: unknown) => boolean): Shape<T> {
  return { check: (value, at) => (fits(value) ? null : `${at}: expected ${expected}`) };
}

function firstProblem<I>(items: readonly I[], check: (item: I) => string | null): string | null {
  for (const item of items) {
    const problem = check(item);
    if (problem !== null) return problem;
  }
  return null;
}
