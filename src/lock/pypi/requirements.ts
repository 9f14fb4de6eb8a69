import type { WantedPypi } from "../wanted.ts";

/** What to ask of uv, or why that cannot be locked: `refused` blames the entry as it is written. */
export type Requirements =
  | { readonly kind: "requirements"; readonly lines: readonly string[]; readonly python: string | null }
  | { readonly kind: "refused"; readonly reason: string };

const name = "[A-Za-z0-9](?:[A-Za-z0-9._-]{0,200}[A-Za-z0-9])?";
const extras = `(?:\\[${name}(?:,${name})*\\])?`;
const clause = "(?:===?|~=|!=|<=?|>=?)[A-Za-z0-9.!+_*-]{1,100}";
/** A requirement of PEP 508 without white space that an index can answer: no URL, no path, no option, nothing that ends a line. */
export const requirementPattern = `^${name}${extras}(?:${clause}(?:,${clause})*)?(?:;[A-Za-z0-9_.'"<>=!~() ]{1,300})?$`;
const requirement = new RegExp(requirementPattern);
/** A Python as a lock can name it: a version. */
const pythonVersion = /^\d+\.\d+(?:\.\d+)?$/;

/** The requirements of a server: its own with extras and version first, then what the launcher adds, sorted, one spelling for each. */
export function requirementsOf({ name, version, python }: Pick<WantedPypi, "name" | "version" | "python">): Requirements {
  if (python.others.length > 0)
    return { kind: "refused", reason: `a lock cannot carry ${python.others.join(", ").slice(0, 200)} of its launcher yet` };
  const own = `${normalName(name)}${bracketed(python.extras)}==${version}`;
  const added = [...new Set(python.with.map(compact))].sort();
  const odd = [own, ...added].find((line) => !requirement.test(line));
  if (odd !== undefined) return { kind: "refused", reason: `no index can answer the requirement ${JSON.stringify(odd).slice(0, 200)}` };
  const asked = python.python === null ? null : python.python.replace(/^(?:c?python@?)/i, "");
  if (asked !== null && !pythonVersion.test(asked))
    return { kind: "refused", reason: "a lock cannot carry the Python that its launcher names: write a version" };
  return { kind: "requirements", lines: [own, ...added], python: asked };
}

/** A project's name as indexes spell it (PEP 503). */
export function normalName(text: string): string {
  return text.replace(/[-_.]+/g, "-").toLowerCase();
}

function bracketed(extras: readonly string[]): string {
  const names = [...new Set(extras.map((extra) => normalName(extra.trim())))].filter((extra) => extra !== "").sort();
  return names.length === 0 ? "" : `[${names.join(",")}]`;
}

/** Without the white space that PEP 508 allows before a marker; `name@1.0`, which uvx takes for a version, as `name==1.0`. */
function compact(text: string): string {
  const [specifier = "", ...marker] = text.split(";");
  const bare = specifier.replace(/\s+/g, "").replace(/^([^@]+)@(?=\d[^/:]*$)/, "$1==");
  return marker.length === 0 ? bare : `${bare};${marker.join(";").trim()}`;
}
