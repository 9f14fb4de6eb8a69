import { isRecord } from "./canonical-contract.ts";
import type { SurfaceClass } from "./contract.ts";
import { keysOf, own, type Pair, same, step } from "./difference.ts";
import type { Schema } from "./normal-schema.ts";
import { type Comparison, classOf } from "./schema-comparison.ts";

type Schemas = Record<"before" | "after", Schema>;

interface Member {
  readonly schema: unknown;
  readonly required: boolean;
}

/** Compares what two schemas say of an object's members. */
export function compareMembers({ before, after }: Schemas, path: string, comparison: Comparison): void {
  const [was, is] = [membersOf(before), membersOf(after)];
  for (const name of keysOf(was, is)) {
    const place = `${path}/properties/${step(name)}`;
    const [one, other] = [own(was, name), own(is, name)];
    if (one === undefined) noteAdded({ member: other, before }, place, comparison);
    else if (other === undefined) noteRemoved({ member: one, after }, place, comparison);
    else {
      const pair = { before: one.required, after: other.required };
      const word = wordOf(comparison);
      if (one.required && !other.required) comparison.note(`${word}-optional`, place, pair, classOf("widened", comparison.direction));
      if (!one.required && other.required) comparison.note(`${word}-required`, place, pair, classOf("narrowed", comparison.direction));
      comparison.at({ before: one.schema, after: other.schema }, place, comparison);
    }
  }
  compareAdditional({ before, after }, path, comparison);
  comparePatterns({ before, after }, `${path}/patternProperties`, comparison);
  compareDependent({ before: before.dependentRequired, after: after.dependentRequired }, `${path}/dependentRequired`, comparison);
}

function wordOf({ direction }: Comparison): "parameter" | "field" {
  return direction === "input" ? "parameter" : "field";
}

/** A name may be required and described nowhere: it is a member all the same. */
function membersOf(schema: Schema): Record<string, Member> {
  const required = new Set(schema.required ?? []);
  const described = Object.entries(schema.properties ?? {});
  const bare = [...required].filter((name) => !Object.hasOwn(schema.properties ?? {}, name)).map((name): [string, unknown] => [name, {}]);
  return Object.fromEntries([...described, ...bare].map(([name, member]) => [name, { schema: member, required: required.has(name) }]));
}

/** Where any name was allowed with a certain value, a name that is described now may allow less. */
function noteAdded({ member, before }: { member: Member | undefined; before: Schema }, path: string, comparison: Comparison): void {
  const pair = { before: undefined, after: member?.schema };
  if (comparison.direction === "output") comparison.note("field-added", path, pair, "additive");
  else
    comparison.note(
      `parameter-added-${member?.required ? "required" : "optional"}`,
      path,
      pair,
      member?.required ? "breaking" : "additive",
    );
  const others = before.additionalProperties;
  if (isRecord(others)) comparison.at({ before: others, after: member?.schema }, path, comparison);
}

/**
 * What is described no more breaks whoever names it, but for an object that expressly takes anything now. It is gone even where the schema lets
 * other names pass: nobody will look at it.
 */
function noteRemoved({ member, after }: { member: Member; after: Schema }, path: string, comparison: Comparison): void {
  const anything = after.additionalProperties === true && Object.keys(after.properties ?? {}).length === 0;
  const pair = { before: member.schema, after: undefined };
  const free = anything && comparison.direction === "input";
  comparison.note(`${wordOf(comparison)}-${free ? "no-longer-described" : "removed"}`, path, pair, free ? "behavioural" : "breaking");
}

/**
 * Closing what was never said to be open is behavioural: generators write `additionalProperties: false` or leave it out as they please, and
 * calls are made of the parameters that are listed. Closing what was expressly open breaks. Whoever reads is told of more: that breaks nothing.
 */
function compareAdditional({ before, after }: Schemas, path: string, comparison: Comparison): void {
  const pair = { before: before.additionalProperties ?? true, after: after.additionalProperties ?? true };
  if (isRecord(pair.before) && isRecord(pair.after)) {
    comparison.at(pair, `${path}/additionalProperties`, comparison);
    return;
  }
  if (same(pair) || (isOpen(pair.before) && isOpen(pair.after))) return;
  const opened = isOpen(pair.after) || pair.before === false;
  const told = { before: before.additionalProperties, after: after.additionalProperties };
  const level = opened ? openedLevel(comparison) : closedLevel(told, comparison);
  comparison.note(`additional-properties-${opened ? "opened" : "closed"}`, `${path}/additionalProperties`, told, level);
}

function isOpen(value: unknown): boolean {
  return value === true || (isRecord(value) && Object.keys(value).length === 0);
}

function openedLevel({ direction, strict }: Comparison): SurfaceClass {
  return direction === "input" ? "additive" : strict ? "breaking" : "behavioural";
}

function closedLevel({ before }: Pair, { direction, strict }: Comparison): SurfaceClass {
  if (direction === "output") return "additive";
  return before === undefined && !strict ? "behavioural" : "breaking";
}

/** Which names a pattern means is not looked into: each pattern stands for itself. */
function comparePatterns({ before, after }: Schemas, path: string, comparison: Comparison): void {
  const [was, is] = [before, after].map(({ patternProperties: patterns }) => (isRecord(patterns) ? patterns : {})) as [Schema, Schema];
  for (const pattern of keysOf(was, is)) {
    const one = { before: own(was, pattern), after: own(is, pattern) };
    const place = `${path}/${step(pattern)}`;
    if (one.before !== undefined && one.after !== undefined) comparison.at(one, place, comparison);
    else
      comparison.note(
        `pattern-${one.before === undefined ? "added" : "removed"}`,
        place,
        one,
        patternLevel({ before, after }, one, comparison),
      );
  }
}

/** Where its names meet no other rule: what was forbidden without it is allowed by it, and what was open is bound by it. */
function patternLevel({ before, after }: Schemas, one: Pair, { direction }: Comparison): SurfaceClass {
  const without = one.before === undefined ? before : after;
  const others = [before, after].some(
    ({ properties = {}, patternProperties }) => Object.keys(properties).length + Object.keys(patternProperties ?? {}).length > 1,
  );
  const closed = without.additionalProperties === false;
  if (others || !(closed || isOpen(without.additionalProperties ?? true))) return "breaking";
  return classOf(closed === (one.before === undefined) ? "widened" : "narrowed", direction);
}

function compareDependent(pair: Pair, path: string, comparison: Comparison): void {
  const [was, is] = [isRecord(pair.before) ? pair.before : {}, isRecord(pair.after) ? pair.after : {}];
  for (const name of keysOf(was, is)) {
    const [before, after] = [own(was, name), own(is, name)].map((list) => (Array.isArray(list) ? list : []));
    const more = after?.some((one) => !before?.includes(one)) ?? false;
    const less = before?.some((one) => !after?.includes(one)) ?? false;
    if (!more && !less) continue;
    const level = classOf(more && less ? "changed" : more ? "narrowed" : "widened", comparison.direction);
    comparison.note(`requirement-${more ? "added" : "removed"}`, `${path}/${step(name)}`, { before, after }, level);
  }
}
