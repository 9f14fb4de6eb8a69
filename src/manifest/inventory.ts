/** The `Inventory` document (`mcp-gitops/inventory/v1`): every server in every manifest, read offline. */

export type Transport = "stdio" | "http" | "sse" | "unknown";
export type Ecosystem = "npm" | "pypi" | "oci" | "nuget" | "golang" | "jsr" | "git" | "url";
/** What a pin says: an exact version, a digest, a range, a moving tag, nothing, or that nothing here can be pinned. */
export type PinKind = "exact" | "digest" | "range" | "tag" | "none" | "unmanaged";

/** Byte offsets [start, end) in `file`; start = end is the place where a version would be inserted. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

export interface Pin {
  readonly role: "server" | "with" | "bridge";
  readonly ecosystem: Ecosystem;
  /** The name as its registry spells it: `@scope/name`. */
  readonly name: string;
  /** Package URL without version: `pkg:npm/%40scope/name`. */
  readonly purl: string;
  /** The text in the file, null where there is none. */
  readonly version: string | null;
  readonly pin: PinKind;
  readonly span: Span | null;
  /** What stands before the version when it is inserted at an empty span (`@` for npm); empty when the span holds a version already. */
  readonly insert: string;
}

/** What a Python launcher asks for beside the package: a lock has to carry it, or say that it cannot. */
export interface PythonRequest {
  /** Of the package itself: `foo[cli]`. */
  readonly extras: readonly string[];
  /** Requirements installed with it, as they are written. */
  readonly with: readonly string[];
  /** The interpreter it names (`3.12`, `cpython@3.12`, a path). */
  readonly python: string | null;
  /** Other options that change what is installed: their names. */
  readonly others: readonly string[];
}

/** How an entry starts a container, beside what it gives to the program inside. */
export interface ImageRequest {
  /** The engine's program, as it is called: `docker`, `/usr/bin/podman`. */
  readonly program: string;
  /** The words between it and the image, without what says when to pull; `${VAR}` is not expanded. Never printed. */
  readonly words: readonly string[];
  /** `linux/arm64`, where it asks for another platform than the engine's own. */
  readonly platform: string | null;
  /** Its options that only concern the inside of the container (its user, its working folder), each one word. */
  readonly inside: readonly string[];
  /** Variables of the container; null: the value that the engine's own variable of that name has. */
  readonly env: Readonly<Record<string, string | null>>;
  /** Names of its options that reach out of the container, or take something of this machine in; sorted. */
  readonly outside: readonly string[];
  /** Those with which it could do on this machine whatever it likes, for a person; sorted. */
  readonly host: readonly string[];
}

/** How a server is started or reached, as the manifest says it; `${VAR}` is not expanded here. Never printed: it can hold secrets. */
export interface Launch {
  readonly command: string | null;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly url: string | null;
  readonly headers: Readonly<Record<string, string>>;
  /**
   * For a package launcher: how to start the installed package directly. `bin` is the name of the executable in the package
   * (null: the package's only or eponymous one); `args` go to it; `env` is what a wrapper script or an env prefix adds; `python`
   * is there for packages of Python, `image` for images.
   */
  readonly direct: {
    readonly bin: string | null;
    readonly args: readonly string[];
    readonly env: Readonly<Record<string, string>>;
    readonly python?: PythonRequest | null;
    readonly image?: ImageRequest;
  } | null;
  /** What the command does beside starting the package (`op`, `cd`): whoever starts it directly leaves that out. */
  readonly beside?: readonly string[];
}

export interface ServerEntry {
  /** Path of the manifest, relative to the repository. */
  readonly manifest: string;
  readonly server: string;
  readonly transport: Transport;
  /** `npx`, `npm exec`, `wrapper`, `http`, … ; the word for a person. */
  readonly launcher: string;
  readonly ecosystem: Ecosystem | null;
  readonly name: string | null;
  readonly purl: string | null;
  readonly version: string | null;
  readonly pin: PinKind;
  readonly span: Span | null;
  readonly disabled: boolean;
  readonly pins: readonly Pin[];
  /** Why nothing here can be pinned (`local program`, `remote`, `computed`, `missing script`, …); null where it can. */
  readonly unmanaged: string | null;
  /** The files that decide what is started, the manifest first, then links and scripts in the order they are followed. */
  readonly files: readonly string[];
}

/** A server with what is needed to start it: stays in memory, `inventoryDocument` leaves `launch` out. */
export interface Server extends ServerEntry {
  readonly launch: Launch;
}

export type Severity = "info" | "low" | "medium" | "high" | "critical";

export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** What to do about it. */
  readonly todo: string;
  readonly file: string;
  readonly server: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly span: Span | null;
  /** The same for the same problem wherever it moves to in its file: what a waiver names. 32 hexadecimal digits. */
  readonly fingerprint: string;
  /** Somebody accepts it until that day; its severity is `info` then. */
  readonly waived?: { readonly reason: string; readonly author: string; readonly expires: string };
}

export interface Inventory {
  readonly schema: "mcp-gitops/inventory/v1";
  readonly servers: readonly Server[];
  readonly problems: readonly Problem[];
}
