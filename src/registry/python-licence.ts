import type { Json } from "./answer.ts";

/**
 * Trove classifiers that name one licence, as SPDX spells it. Those that name a family ("BSD License", "GNU General Public License") are left
 * out: they do not say which. https://packaging.python.org/en/latest/specifications/core-metadata/
 */
const classifiers: Readonly<Record<string, string>> = {
  "Apache Software License": "Apache-2.0",
  "MIT License": "MIT",
  "MIT No Attribution License (MIT-0)": "MIT-0",
  "ISC License (ISCL)": "ISC",
  "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
  "Mozilla Public License 1.1 (MPL 1.1)": "MPL-1.1",
  "GNU General Public License v2 (GPLv2)": "GPL-2.0-only",
  "GNU General Public License v2 or later (GPLv2+)": "GPL-2.0-or-later",
  "GNU General Public License v3 (GPLv3)": "GPL-3.0-only",
  "GNU General Public License v3 or later (GPLv3+)": "GPL-3.0-or-later",
  "GNU Lesser General Public License v2 (LGPLv2)": "LGPL-2.0-only",
  "GNU Lesser General Public License v2 or later (LGPLv2+)": "LGPL-2.0-or-later",
  "GNU Lesser General Public License v3 (LGPLv3)": "LGPL-3.0-only",
  "GNU Lesser General Public License v3 or later (LGPLv3+)": "LGPL-3.0-or-later",
  "GNU Affero General Public License v3": "AGPL-3.0-only",
  "GNU Affero General Public License v3 or later (AGPLv3+)": "AGPL-3.0-or-later",
  "Python Software Foundation License": "PSF-2.0",
  "The Unlicense (Unlicense)": "Unlicense",
  "zlib/libpng License": "Zlib",
  "Boost Software License 1.0 (BSL-1.0)": "BSL-1.0",
  "Eclipse Public License 2.0 (EPL-2.0)": "EPL-2.0",
};

/** The licence in a project's metadata: the expression of PEP 639, else what its classifiers name, else what somebody wrote in one line. */
export function pythonLicence({ license_expression: expression, license, classifiers: all }: Json): string | null {
  const word = (value: unknown) =>
    typeof value === "string" && value.trim() !== "" && !value.includes("\n") ? value.trim().slice(0, 200) : null;
  if (word(expression) !== null) return word(expression);
  const named = (Array.isArray(all) ? all : []).flatMap((one) => /^License :: (?:OSI Approved :: )?(.+)$/.exec(String(one))?.[1] ?? []);
  const known = [...new Set(named.flatMap((one) => (Object.hasOwn(classifiers, one) ? [classifiers[one] as string] : [])))];
  const written = word(license);
  // Several classifiers are as often a choice as they are not: what is written then says which.
  if (known.length === 1 && known[0]) return written !== null && /\b(?:AND|OR|WITH)\b/.test(written) ? written : known[0];
  return written ?? (named.length > 0 ? named.join(", ").slice(0, 200) : null);
}
