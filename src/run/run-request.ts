/** What `run` was asked for. */
export interface RunRequest {
  readonly server: string;
  readonly manifest: string | null;
  readonly repo: string | null;
  /** What stands after `--`, in place of the manifest's own arguments; null: nothing was said. */
  readonly passed: readonly string[] | null;
}

/** The words of a plain start, read as the command line reads them; null for anything else, wrong ones included. */
export function requestOf(argv: readonly string[]): RunRequest | null {
  const cut = argv.indexOf("--");
  const own = cut < 0 ? argv : argv.slice(0, cut);
  const values: { repo: string | null; manifest: string | null } = { repo: null, manifest: null };
  let server: string | null = null;
  for (let at = 0; at < own.length; at++) {
    const word = own[at] as string;
    const option = /^--(repo|manifest)(?:=(.*))?$/s.exec(word);
    const value = option && (option[2] ?? own[++at]);
    if (option && value) values[option[1] as "repo" | "manifest"] = value;
    else if (option || word.startsWith("-") || server !== null) return null;
    else server = word;
  }
  return server ? { ...values, server, passed: cut < 0 ? null : argv.slice(cut + 1) } : null;
}
