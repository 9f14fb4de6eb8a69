import type { Http } from "../lib/http.ts";
import { askText, isObject, type Json } from "./answer.ts";
import { versionOfFile } from "./pypi-index.ts";

const largest = 4 * 1024 * 1024;

/**
 * The core metadata of one release, by the file that an index may serve beside a wheel (PEP 658), in the names that the JSON API has for the
 * same fields. Null where it serves none, or what cannot be read.
 * https://packaging.python.org/en/latest/specifications/core-metadata/
 */
export async function readCoreMetadata(
  page: unknown,
  one: { name: string; version: string; base: string },
  http: Http,
): Promise<Json | null> {
  const files = isObject(page) && Array.isArray(page.files) ? page.files.filter(isObject) : [];
  const file = files.find(
    (each) => (each["core-metadata"] || each["dist-info-metadata"]) && versionOfFile(String(each.filename), one.name) === one.version,
  );
  if (!file || typeof file.url !== "string" || !URL.canParse(file.url, one.base)) return null;
  const answer = await askText(http, `${new URL(file.url, one.base).href.replace(/#.*$/, "")}.metadata`, { maxBytes: largest });
  return answer.kind === "document" ? fieldsOf(String(answer.document)) : null;
}

/** Its headers, as far as somebody here asks for them; the description follows after an empty line. */
function fieldsOf(text: string): Json {
  const [head = ""] = text.split(/\r?\n\r?\n/, 1);
  const headers = head.split(/\r?\n(?=[A-Za-z])/).flatMap((line) => {
    const [, name, value] = /^([A-Za-z-]+):\s*([\s\S]*)$/.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value.trim()] as const];
  });
  const all = (wanted: string) => headers.filter(([name]) => name === wanted).map(([, value]) => value);
  const links = all("project-url").map((value): [string, string] => {
    const at = value.indexOf(",");
    return [value.slice(0, Math.max(at, 0)).trim(), value.slice(at + 1).trim()];
  });
  return {
    license_expression: all("license-expression")[0] ?? null,
    license: all("license")[0] ?? null,
    classifiers: all("classifier"),
    home_page: all("home-page")[0] ?? null,
    project_urls: Object.fromEntries(links),
  };
}
