import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hex, randomText } from "./random.ts";
import { shownProblems } from "./shown.ts";

/** Public manifests, beside a checkout of the project where it is developed; nothing of them is in the project. */
const corpus = join(import.meta.dirname, "../../../shared/corpus");
const there = existsSync(join(corpus, "index.tsv"));
if (!there) console.log("the tests of problems in the corpus are left out: there is no ../shared/corpus beside the project");

/**
 * Credentials were replaced by as many X; here something random takes their place again. One is a whole data source name, in which only a
 * part was the password; nobody knows which, so it is left out.
 */
const blanked = /(?<!X|_DSN": ")X{8,}/g;

function manifests(): { path: string; text: string; secrets: string[] }[] {
  const rows = readFileSync(join(corpus, "index.tsv"), "utf8").trim().split("\n").slice(1);
  return rows.map((row, at) => {
    const columns = row.split("\t");
    const secrets: string[] = [];
    const text = readFileSync(join(corpus, columns.at(-1) as string), "latin1").replace(blanked, ({ length }) => {
      const secret = randomText(at * 100 + secrets.length, length, length < 32 ? undefined : hex);
      secrets.push(secret);
      return secret;
    });
    return { path: columns[1] as string, text, secrets };
  });
}

test.skipIf(!there)("every credential of the corpus is found, nothing else is taken for one, and none is ever shown", async () => {
  const [found, missed, planted] = [[] as string[], [] as string[], [] as string[]];
  const counts: Record<string, number> = {};
  for (const { path, text, secrets } of manifests()) {
    const { problems, shown } = await shownProblems({ [path]: Buffer.from(text, "latin1") });
    for (const { code } of problems) counts[code] = (counts[code] ?? 0) + 1;
    const spans = problems.filter(({ code }) => code === "clear-text-secret").map(({ span }) => span ?? { start: 0, end: 0 });
    found.push(...spans.map(({ start, end }) => text.slice(start, end)));
    planted.push(...secrets);
    missed.push(...secrets.filter((secret) => !found.some((one) => one.includes(secret))));
    for (const secret of secrets) expect(shown).not.toContain(secret);
  }
  console.log(`problems in the corpus: ${JSON.stringify(counts)}; ${planted.length} credentials, ${found.length} found`);
  expect(missed).toEqual([]);
  expect(found.filter((one) => !planted.some((secret) => one.includes(secret)))).toEqual([]);
});

test.skipIf(!there)("what stands in place of a credential is taken for none", async () => {
  const rows = readFileSync(join(corpus, "index.tsv"), "utf8").trim().split("\n").slice(1);
  for (const row of rows) {
    const columns = row.split("\t");
    const { problems } = await shownProblems({ [columns[1] as string]: readFileSync(join(corpus, columns.at(-1) as string)) });
    expect(problems.filter(({ code }) => code === "clear-text-secret")).toEqual([]);
  }
});
