/** An npm package name that can stand in a path: no `.`-prefix, no `..`, no separators; old names with capitals exist in trees. */
const name = "(?:@[A-Za-z0-9~_-][A-Za-z0-9._~-]*/)?[A-Za-z0-9~_-][A-Za-z0-9._~-]*";
const namePattern = new RegExp(`^${name}$`);

/** A place in a tree as locks write it: `node_modules/a/node_modules/@b/c`, nothing else. */
export const placePattern = `^node_modules/${name}(?:/node_modules/${name})*$`;
/** An exact semantic version; ranges, tags and URLs are none. */
export const versionPattern = "^[0-9]{1,16}\\.[0-9]{1,16}\\.[0-9]{1,16}(?:-[0-9A-Za-z.-]+)?(?:\\+[0-9A-Za-z.-]+)?$";
/** Subresource integrity: one or more hashes. */
export const integrityPattern = "^sha(?:1|256|384|512)-[A-Za-z0-9+/]{27,88}={0,2}(?: sha(?:1|256|384|512)-[A-Za-z0-9+/]{27,88}={0,2})*$";
export const packageNamePattern = namePattern.source;

const place = new RegExp(placePattern);
const exactVersion = new RegExp(versionPattern);
const integrity = new RegExp(integrityPattern);

export function isPackageName(text: string): boolean {
  return text.length <= 214 && namePattern.test(text) && !/(^|\/)node_modules$/i.test(text);
}

export function isExactVersion(text: string): boolean {
  return text.length <= 256 && exactVersion.test(text);
}

export function isIntegrity(text: string): boolean {
  return text.length <= 1024 && integrity.test(text);
}

/** Whether a text is a place of the form above, whose every segment is a package name. */
export function isPlace(text: string): boolean {
  return text.length <= 2048 && place.test(text) && namesOf(text).every(isPackageName);
}

/** The package's folder name: the last name in a place. */
export function lastName(placeText: string): string {
  return namesOf(placeText).at(-1) ?? "";
}

/** An executable's name or its path inside its package: relative, no `..`, no NUL. */
export function isInside(path: string): boolean {
  if (path === "" || path.length > 1024 || path.includes("\0") || path.includes("\\") || path.startsWith("/")) return false;
  return path.split("/").every((part) => part !== ".." && part !== "");
}

export function isBinName(text: string): boolean {
  return text.length <= 214 && /^[A-Za-z0-9@_~][A-Za-z0-9@._~+-]*$/.test(text);
}

function namesOf(placeText: string): string[] {
  return placeText.slice("node_modules/".length).split("/node_modules/");
}
