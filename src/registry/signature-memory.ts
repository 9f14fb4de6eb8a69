import { createHash, randomBytes } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { cacheFolder } from "../lib/http.ts";

/** Signatures that held once: what was signed does not change, and a key that held does not fail later. */
export interface SignatureMemory {
  /** Whether a version lists a provenance, of one whose signature held under these keys; null: nothing is known of it. */
  recall(keys: string, signed: string): Promise<boolean | null>;
  remember(keys: string, signed: string, attested: boolean): void;
  /** Keeps what is new for the next run; a folder that cannot be written costs the memory only. */
  keep(): Promise<void>;
}

type Known = Map<string, boolean>;

/** Entries of one set of keys; the oldest go. */
const most = 50_000;

/** A file for each set of keys below the cache: `keys` is a digest of them, `signed` the text that was signed. */
export function openSignatureMemory(env: NodeJS.ProcessEnv): SignatureMemory {
  const folder = join(dirname(cacheFolder(env)), "signatures");
  const read = new Map<string, Promise<Known>>();
  const changed = new Set<string>();
  const knownOf = (keys: string) => {
    const known = read.get(keys) ?? readKnown(join(folder, `${keys}.json`));
    read.set(keys, known);
    return known;
  };
  return {
    recall: async (keys, signed) => (await knownOf(keys)).get(nameOf(signed)) ?? null,
    remember(keys, signed, attested) {
      changed.add(keys);
      void knownOf(keys).then((known) => known.set(nameOf(signed), attested));
    },
    async keep() {
      for (const keys of changed) await writeKnown(join(folder, `${keys}.json`), await knownOf(keys));
      changed.clear();
    },
  };
}

function nameOf(signed: string): string {
  return createHash("sha256").update(signed).digest("base64url").slice(0, 32);
}

async function readKnown(file: string): Promise<Known> {
  try {
    const value: unknown = JSON.parse(await readFile(file, "utf8"));
    return new Map(Object.entries(value as object).filter((entry): entry is [string, boolean] => typeof entry[1] === "boolean"));
  } catch {
    // A cache is a guess: whatever is wrong with it, the registry is asked again.
    return new Map();
  }
}

async function writeKnown(file: string, known: Known): Promise<void> {
  const temporary = `${file}.${randomBytes(6).toString("hex")}`;
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    // What another run kept meanwhile stays.
    const all = [...new Map([...(await readKnown(file)), ...known])].slice(-most);
    await writeFile(temporary, JSON.stringify(Object.fromEntries(all)), { mode: 0o600, flag: "wx" });
    await rename(temporary, file);
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}
