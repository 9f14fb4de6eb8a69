import type { Contract } from "../../contract/contract.ts";
import type { Severity } from "../../manifest/inventory.ts";
import { publishedSecrets } from "../../manifest/secrets.ts";
import { neutralise } from "../../report/neutralise.ts";
import { finding } from "../finding.ts";
import type { Finding } from "../verdict.ts";
import { kindOf, type SecurityCode } from "./codes.ts";
import { mixesScripts } from "./fold.ts";
import { hiddenText } from "./hidden-text.ts";
import { type Hit, shortDigest } from "./hit.ts";
import { instructionInName, instructionsTo } from "./instructions.ts";
import { outOfSight } from "./out-of-sight.ts";
import { type SurfaceText, surfaceTexts } from "./surface-texts.ts";

/** Findings of one verdict; more of a kind say nothing new. */
const most = 100;

/**
 * What the text of a surface says that it should not. What the version before says as well is `info`, as before: it is nothing that the
 * candidate brings. Pure.
 */
export function reviewSurface(contract: Contract, before: Contract | null): Finding[] {
  const known = new Set(before === null ? [] : sightings(before).keys());
  return [...sightings(contract)].slice(0, most).map(([key, sighting]) => toFinding(sighting, known.has(key)));
}

interface Sighting extends Hit {
  readonly paths: string[];
}

/** The same words in several places are one sighting. */
function sightings(contract: Contract): Map<string, Sighting> {
  const found = new Map<string, Sighting>();
  for (const text of surfaceTexts(contract)) {
    for (const hit of hitsIn(text)) {
      const key = `${hit.code} ${hit.subject}`;
      const known = found.get(key);
      if (known) known.paths.push(text.path);
      else found.set(key, { ...hit, paths: [text.path] });
    }
  }
  return found;
}

function hitsIn({ path, text, role, of }: SurfaceText): Hit[] {
  const named = role === "name" && /^(?:withoutCapabilities\/)?(?:tools|prompts)\//.test(path);
  const mixed: Hit[] = named && mixesScripts(text) ? [{ code: "mixed-script-name", seen: text, subject: text }] : [];
  // Characters that are not seen have no words to be told apart by: their place does it.
  const hidden = hiddenText(text).map((hit) => (hit.code === "tag-characters" ? hit : { ...hit, subject: `${hit.subject} ${path}` }));
  const asked = named ? instructionInName(text) : [];
  return [...hidden, ...outOfSight(text), ...instructionsTo(text), ...asked, ...mixed, ...secretsIn(text, role === "value" ? of : null)];
}

/** A credential by its shape, or by the name of what it is a value of; the evidence says of what kind it is, and not what it is. */
function secretsIn(text: string, of: string | null): Hit[] {
  return publishedSecrets(text, of).map(({ kind, start, end }) => {
    const shown = `${text.slice(Math.max(0, start - 40), start)}(a ${kind})${text.slice(end, end + 20)}`;
    return { code: "secret-shaped-text" as const, seen: shown, subject: `${kind} ${shortDigest(text.slice(start, end))}` };
  });
}

function toFinding({ code, seen, subject, severity, paths }: Sighting, asBefore: boolean): Finding {
  const more = paths.length > 3 ? `, and in ${paths.length - 3} more places` : "";
  const where = `${[...new Set(paths)]
    .slice(0, 3)
    .map((path) => neutralise(path, 200))
    .join(", ")}${more}`;
  return securityFinding(code, { subject, evidence: `${where}: ${neutralise(seen, 600)}`, asBefore, ...(severity && { severity }) });
}

interface Particulars {
  readonly subject: string;
  readonly evidence: string;
  /** What it is about, where a message without it says little. */
  readonly what?: string;
  readonly asBefore?: boolean;
  /** Where it is not the usual one of its code. */
  readonly severity?: Severity;
}

/** A finding of the suite with its words, severity and advice out of the table. */
export function securityFinding(code: SecurityCode, { subject, evidence, what, asBefore = false, severity }: Particulars): Finding {
  const { severity: usual, message, todo, sameAs } = kindOf(code);
  const said = what === undefined ? message : `${message}: ${neutralise(what, 200)}`;
  return {
    ...finding(code, asBefore ? "info" : (severity ?? usual), asBefore ? `${said}, as before` : said, evidence),
    subject: subject.slice(0, 2000),
    todo,
    ...(sameAs && { sameAs }),
  };
}
